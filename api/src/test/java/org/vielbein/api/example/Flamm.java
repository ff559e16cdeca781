package org.vielbein.api.example;

import static org.vielbein.api.expr.Expressions.ONE;
import static org.vielbein.api.expr.Expressions.sqrt;

import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** Flamm's paraboloid z² = 8M(r − 2M): Euclidean space in cylindrical coordinates, pulled back. */
public final class Flamm implements Metric {
    static final Parameter.Real M = Parameter.real("M", 1).positive();

    @Override
    public String name() {
        return "flamm";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(M);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("r").in(Interval.above(given.get(M).times(2))), Coordinate.angle("phi"));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        Expr m = given.get(M), r = x.get("r"), phi = x.get("phi");
        Coordinates space = Coordinates.of("rho", "phi", "z");
        return LineElement.diagonal(space, ONE, space.get("rho").squared(), ONE)
                .pulledBack(
                        space, Map.of("rho", r, "phi", phi, "z", sqrt(m.times(8).times(r.minus(m.times(2))))));
    }
}
