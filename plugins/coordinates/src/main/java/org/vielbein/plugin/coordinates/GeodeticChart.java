package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cbrt;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.product;
import static org.vielbein.api.expr.Expressions.ratio;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sqrt;
import static org.vielbein.api.expr.Expressions.sum;

import java.util.Map;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/**
 * Geodetic latitude, longitude and height above the ellipsoid with equatorial radius a and flattening f:
 * {@code x + i y = (N + h) cos lat exp(i lon), z = (N (1 − e²) + h) sin lat}, {@code e² = f (2 − f)},
 * {@code N = a/√(1 − e² sin²lat)}. The defaults are WGS 84 in metres; angles are in radians; f = 0 is the sphere.
 *
 * <p>{@code ds² = (M + h)² dlat² + (N + h)² cos²lat dlon² + dh²}, {@code M = a (1 − e²)/(1 − e² sin²lat)^(3/2)}. One-to-one for
 * h > −a (1 − e²), the smallest radius of curvature; the inverse is Vermeille's, exact where r ≠ 0, that is for
 * p + q ≠ e⁴ in its notation: for the Earth farther than 43 km from its centre.
 *
 * <p>Source of the inverse: H. Vermeille, Direct transformation from geocentric coordinates to geodetic coordinates, Journal of
 * Geodesy 76 (2002) 451.
 */
@Extension
public final class GeodeticChart extends CurvilinearChart {
    private static final Parameter.Real RADIUS = Parameter.real("a", 6378137).positive();
    private static final Parameter.Real FLATTENING =
            Parameter.real("f", ratio(1_000_000_000, 298_257_223_563L)).in(Interval.fromTo(0, 1));

    public GeodeticChart() {
        super(
                "geodetic",
                SPACE,
                "Geodetic latitude, longitude and height above an ellipsoid, of WGS 84 unless given",
                "H. Vermeille, Direct transformation from geocentric coordinates to geodetic coordinates,"
                        + " Journal of Geodesy 76 (2002) 451",
                RADIUS,
                FLATTENING);
    }

    @Override
    public Domain domain(Arguments given) {
        Expr shortest = given.get(RADIUS).times(number(1).minus(squaredEccentricity(given)));
        return Domain.of(
                Coordinate.of("lat").in(Interval.open(PI.over(2).negate(), PI.over(2))),
                Coordinate.of("lon").in(Interval.fromTo(PI.negate(), PI)).periodic(),
                Coordinate.of("h").in(Interval.above(shortest.negate())));
    }

    private static Expr squaredEccentricity(Arguments given) {
        Expr f = given.get(FLATTENING);
        return f.times(number(2).minus(f));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Expr lat = own.get("lat"), lon = own.get("lon"), h = own.get("h");
        Expr e2 = squaredEccentricity(given);
        Expr n = given.get(RADIUS).over(sqrt(number(1).minus(e2.times(sin(lat).squared()))));
        Expr rho = n.plus(h).times(cos(lat));
        return Map.of(
                "x", rho.times(cos(lon)),
                "y", rho.times(sin(lon)),
                "z", n.times(number(1).minus(e2)).plus(h).times(sin(lat)));
    }

    /** In the notation of the source, with ρ² = x² + y². */
    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Expr x = target.get("x"), y = target.get("y"), z = target.get("z");
        Expr a2 = given.get(RADIUS).squared();
        Expr e2 = squaredEccentricity(given);
        Expr e4 = e2.squared();
        Expr rho2 = x.squared().plus(y.squared());
        Expr p = rho2.over(a2);
        Expr q = number(1).minus(e2).times(z.squared()).over(a2);
        Expr r = sum(p, q, e4.negate()).over(6);
        Expr s = product(e4, p, q).over(r.pow(3).times(4));
        Expr t = cbrt(s.plus(1).plus(sqrt(s.times(s.plus(2)))));
        Expr u = r.times(sum(t, t.pow(-1), number(1)));
        Expr v = sqrt(u.squared().plus(e4.times(q)));
        Expr w = e2.times(u.plus(v).minus(q)).over(v.times(2));
        Expr k = sqrt(sum(u, v, w.squared())).minus(w);
        Expr d = k.times(sqrt(rho2)).over(k.plus(e2));
        Expr foot = sqrt(d.squared().plus(z.squared()));
        return Map.of(
                "lat", atan2(z, d),
                "lon", atan2(y, x),
                "h", k.plus(e2).minus(1).over(k).times(foot));
    }
}
