package org.vielbein.api.example;

import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.cosh;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sinh;

import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** The hyperbolic plane as the upper sheet of x² + y² − t² = −1 in Minkowski space. */
public final class Hyperboloid implements Metric {
    @Override
    public String name() {
        return "hyperboloid";
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("eta").in(Interval.POSITIVE), Coordinate.angle("phi"));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        Expr eta = x.get(0), phi = x.get(1);
        return LineElement.euclidean(sinh(eta).times(cos(phi)), sinh(eta).times(sin(phi)))
                .minus(LineElement.euclidean(cosh(eta)));
    }
}
