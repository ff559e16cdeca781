package org.vielbein.plugin.polar;

import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
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

/** Cylindrical coordinates of space without the z-axis: {@code x = ρ cos φ, y = ρ sin φ}, z the same. */
@Extension
public final class CylindricalChart implements CoordinateChart {

    @Override
    public String name() {
        return "cylindrical";
    }

    @Override
    public String title() {
        return "Cylindrical coordinates of space";
    }

    @Override
    public String target() {
        return SphericalChart.SPACE;
    }

    @Override
    public List<String> references() {
        return List.of("ISO 80000-2, coordinate systems");
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("rho").in(Interval.POSITIVE), Coordinate.angle("phi"), Coordinate.of("z"));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Expr rho = own.get("rho"), phi = own.get("phi");
        return Map.of("x", rho.times(cos(phi)), "y", rho.times(sin(phi)), "z", own.get("z"));
    }

    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Expr x = target.get("x"), y = target.get("y");
        return Map.of("rho", sqrt(x.squared().plus(y.squared())), "phi", atan2(y, x), "z", target.get("z"));
    }
}
