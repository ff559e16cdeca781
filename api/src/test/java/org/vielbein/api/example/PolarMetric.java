package org.vielbein.api.example;

import static org.vielbein.api.metric.OneForm.d;

import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** Equation (2) of the founding text: ds² = dr² + r² dθ². */
public final class PolarMetric implements Metric {
    @Override
    public String name() {
        return "polar";
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("theta"));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        Expr r = x.get("r"), theta = x.get("theta");
        return d(r).squared().plus(d(theta).squared().times(r.squared()));
    }
}
