package org.vielbein.core.catalog;

import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Parameter;
import org.vielbein.core.geometry.Geometry;

/** What a chart takes over from the geometry: the value of a parameter of the same name and kind that is not given to it. */
public final class Inheritance {
    private Inheritance() {}

    /** The arguments of a chart with what the geometry it is to show lends to it. */
    public static Arguments from(Geometry geometry, CoordinateChart chart, Arguments own) {
        Arguments all = own;
        for (Parameter parameter : chart.parameters()) {
            if (!own.isGiven(parameter)) {
                all = inherited(geometry.arguments(), parameter, all);
            }
        }
        return all;
    }

    private static Arguments inherited(Arguments geometry, Parameter parameter, Arguments chart) {
        Optional<Parameter> source =
                geometry.parameter(parameter.name()).filter(p -> p.getClass() == parameter.getClass());
        if (source.isEmpty()) {
            return chart;
        }
        if (parameter instanceof Parameter.Real real) {
            return geometry.value((Parameter.Real) source.get())
                    .map(v -> chart.with(real, v))
                    .orElse(chart);
        }
        if (parameter instanceof Parameter.Whole whole) {
            return geometry.value((Parameter.Whole) source.get())
                    .map(v -> chart.with(whole, v))
                    .orElse(chart);
        }
        Parameter.Function function = (Parameter.Function) parameter;
        return geometry.value((Parameter.Function) source.get())
                .map(v -> chart.with(function, v))
                .orElse(chart);
    }
}
