package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.sin;
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

/**
 * The surfaces swept by a system of the plane that turns about an axis of it, which becomes the z-axis:
 * {@code x = ρ cos φ, y = ρ sin φ}, and (z, ρ) or (ρ, z) is the point of the plane at the first two coordinates.
 */
abstract class RevolutionChart extends CurvilinearChart {
    /** The line of the plane that becomes the z-axis. */
    enum Axis {
        /** The x-axis, on which the foci are: (z, ρ) = point(u, v). */
        FOCAL,
        /** The y-axis, about which they turn: (ρ, z) = point(u, v). */
        TRANSVERSE
    }

    private final Axis axis;

    RevolutionChart(Axis axis, String name, String title, String source, Parameter... parameters) {
        super(name, SPACE, title, source, parameters);
        this.axis = axis;
    }

    abstract PlaneSystem system(Arguments given);

    /** The first two coordinates, named and limited. */
    abstract List<Coordinate> meridian();

    @Override
    public final Domain domain(Arguments given) {
        return Domain.of(meridian()).times(Domain.of(Coordinate.angle("phi")));
    }

    @Override
    public final Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Pair point = system(given).point(own.get(0), own.get(1));
        Pair turned = axis == Axis.TRANSVERSE ? point : point.swapped();
        Expr rho = turned.first();
        Expr phi = own.get("phi");
        return Map.of("x", rho.times(cos(phi)), "y", rho.times(sin(phi)), "z", turned.second());
    }

    @Override
    public final Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Expr x = target.get("x"), y = target.get("y");
        Pair turned = new Pair(sqrt(x.squared().plus(y.squared())), target.get("z"));
        Pair point = axis == Axis.TRANSVERSE ? turned : turned.swapped();
        Pair own = system(given).coordinates(point.first(), point.second());
        List<Coordinate> names = meridian();
        return Map.of(names.get(0).name(), own.first(), names.get(1).name(), own.second(), "phi", atan2(y, x));
    }

    static Coordinate positive(String name) {
        return Coordinate.of(name).in(Interval.POSITIVE);
    }
}
