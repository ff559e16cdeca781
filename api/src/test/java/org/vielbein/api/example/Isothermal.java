package org.vielbein.api.example;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** Equation (7) of the founding text, any n, any f: ds² = f (dx² + dy² + …). */
public final class Isothermal implements Metric {
    static final Parameter.Whole N = Parameter.integer("n", 2).from(1).to(16);
    static final Parameter.Function F = Parameter.function("f");

    @Override
    public String name() {
        return "isothermal";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(N, F);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.cartesian(given.get(N));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.euclidean(x.all()).times(given.get(F).at(x.all()));
    }
}
