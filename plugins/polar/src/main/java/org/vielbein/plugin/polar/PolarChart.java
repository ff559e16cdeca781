package org.vielbein.plugin.polar;

import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sqrt;

import java.util.Map;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;

/** Polar coordinates of the plane without its origin: {@code x = r cos θ, y = r sin θ}. */
@Extension
public final class PolarChart implements CoordinateChart {
    /** The name of the domain x, y. */
    static final String PLANE = "plane";

    static final Domain DISC = Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("theta"));

    @Override
    public String name() {
        return "polar";
    }

    @Override
    public String title() {
        return "Polar coordinates of the plane";
    }

    @Override
    public String target() {
        return PLANE;
    }

    @Override
    public Domain domain(Arguments given) {
        return DISC;
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Expr r = own.get("r"), theta = own.get("theta");
        return Map.of("x", r.times(cos(theta)), "y", r.times(sin(theta)));
    }

    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Expr x = target.get("x"), y = target.get("y");
        return Map.of("r", sqrt(x.squared().plus(y.squared())), "theta", atan2(y, x));
    }
}
