package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.product;
import static org.vielbein.api.expr.Expressions.sqrt;
import static org.vielbein.api.expr.Expressions.sum;

import java.util.Map;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/**
 * Conical coordinates of the quarter y, z > 0: spheres of radius r and two families of elliptic cones,
 * {@code x = r μ ν/(b c), y = (r/b) √((b² − μ²)(b² − ν²)/(b² − c²)), z = (r/c) √((μ² − c²)(c² − ν²)/(b² − c²))},
 * −c < ν < c < μ < b.
 *
 * <p>{@code ds² = dr² + r² (μ² − ν²) (dμ²/((b² − μ²)(μ² − c²)) + dν²/((b² − ν²)(c² − ν²)))}. On each sphere μ², ν² are the
 * roots of {@code x²/s + y²/(s − b²) + z²/(s − c²) = 0}.
 */
@Extension
public final class ConicalChart extends CurvilinearChart {
    private static final Parameter.Real B = Parameter.real("b", 2).positive();
    private static final Parameter.Real C = Parameter.real("c", 1).positive();

    public ConicalChart() {
        super("conical", SPACE, "Conical coordinates of a quarter of space", MORSE_FESHBACH, B, C);
    }

    @Override
    public Domain domain(Arguments given) {
        Expr b = given.get(B), c = given.get(C);
        return Domain.of(
                        Coordinate.of("r").in(Interval.POSITIVE),
                        Coordinate.of("mu").in(Interval.open(c, b)),
                        Coordinate.of("nu").in(Interval.open(c.negate(), c)))
                .where(Condition.less(c, b));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Expr b = given.get(B), c = given.get(C);
        Expr r = own.get("r"), mu = own.get("mu"), nu = own.get("nu");
        Expr b2 = b.squared(), c2 = c.squared(), mu2 = mu.squared(), nu2 = nu.squared();
        Expr y = b2.minus(mu2).times(b2.minus(nu2)).over(b2.minus(c2));
        Expr z = mu2.minus(c2).times(c2.minus(nu2)).over(b2.minus(c2));
        return Map.of(
                "x", product(r, mu, nu).over(product(b, c)),
                "y", r.times(sqrt(y)).over(b),
                "z", r.times(sqrt(z)).over(c));
    }

    /** μ² is the larger root of s² − S s + P with S = μ² + ν² and P = μ² ν² on the unit sphere, and μ ν = b c x/r. */
    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Expr b = given.get(B), c = given.get(C);
        Expr x = target.get("x"), y = target.get("y"), z = target.get("z");
        Expr b2 = b.squared(), c2 = c.squared();
        Expr r2 = sum(x.squared(), y.squared(), z.squared());
        Expr sum = sum(
                        x.squared().times(b2.plus(c2)),
                        y.squared().times(c2),
                        z.squared().times(b2))
                .over(r2);
        Expr product = product(x.squared(), b2, c2).over(r2);
        Expr mu = sqrt(sum.plus(sqrt(sum.squared().minus(product.times(4)))).over(2));
        Expr nu = product(b, c, x).over(mu.times(sqrt(r2)));
        return Map.of("r", sqrt(r2), "mu", mu, "nu", nu);
    }
}
