package org.vielbein.plugin.polar;

import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.product;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sqrt;

import java.util.List;
import java.util.Map;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;

/**
 * Spherical coordinates of space without the z-axis: {@code x = r sin θ cos φ, y = r sin θ sin φ, z = r cos θ}, θ measured
 * from the z-axis.
 */
@Extension
public final class SphericalChart implements CoordinateChart {
    /** The name of the domain x, y, z. */
    static final String SPACE = "space";

    @Override
    public String name() {
        return "spherical";
    }

    @Override
    public String title() {
        return "Spherical coordinates of space";
    }

    @Override
    public String target() {
        return SPACE;
    }

    @Override
    public List<String> references() {
        return List.of("ISO 80000-2, coordinate systems");
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(
                Coordinate.of("r").in(Interval.POSITIVE),
                Coordinate.of("theta").in(Interval.open(0, PI)),
                Coordinate.angle("phi"));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Expr r = own.get("r"), theta = own.get("theta"), phi = own.get("phi");
        return Map.of(
                "x", product(r, sin(theta), cos(phi)),
                "y", product(r, sin(theta), sin(phi)),
                "z", r.times(cos(theta)));
    }

    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Expr x = target.get("x"), y = target.get("y"), z = target.get("z");
        Expr axis = x.squared().plus(y.squared());
        return Map.of("r", sqrt(axis.plus(z.squared())), "theta", atan2(sqrt(axis), z), "phi", atan2(y, x));
    }
}
