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
 * Confocal paraboloidal coordinates of the quarter x, y > 0: the roots μ > b > λ > c > ν of
 * {@code x²/(b − s) + y²/(c − s) = 4 (z − s)}, so
 * {@code x² = 4 (μ − b)(b − ν)(b − λ)/(b − c), y² = 4 (μ − c)(c − ν)(λ − c)/(b − c), z = μ + ν + λ − b − c}.
 *
 * <p>Scale factors: {@code h_μ² = (μ − ν)(μ − λ)/((μ − b)(μ − c)), h_ν² = (μ − ν)(λ − ν)/((b − ν)(c − ν)),
 * h_λ² = (λ − ν)(μ − λ)/((b − λ)(λ − c))}.
 */
@Extension
public final class ConfocalParaboloidalChart extends CurvilinearChart {
    private static final Parameter.Real B = Parameter.real("b", 2).positive();
    private static final Parameter.Real C = Parameter.real("c", 1).positive();

    public ConfocalParaboloidalChart() {
        super(
                "confocal-paraboloidal",
                SPACE,
                "Confocal paraboloidal coordinates of a quarter of space",
                MOON_SPENCER + "I",
                B,
                C);
    }

    @Override
    public Domain domain(Arguments given) {
        Expr b = given.get(B), c = given.get(C);
        return Domain.of(
                        Coordinate.of("mu").in(Interval.above(b)),
                        Coordinate.of("nu").in(Interval.below(c)),
                        Coordinate.of("lambda").in(Interval.open(c, b)))
                .where(Condition.less(c, b));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Expr b = given.get(B), c = given.get(C);
        Expr mu = own.get("mu"), nu = own.get("nu"), lambda = own.get("lambda");
        Expr x2 = product(mu.minus(b), b.minus(nu), b.minus(lambda));
        Expr y2 = product(mu.minus(c), c.minus(nu), lambda.minus(c));
        return Map.of(
                "x", sqrt(x2.over(b.minus(c))).times(2),
                "y", sqrt(y2.over(b.minus(c))).times(2),
                "z", sum(mu, nu, lambda).minus(b.plus(c)));
    }

    /** The three roots of the cubic that the equation of the paraboloids is. */
    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Expr b = given.get(B), c = given.get(C);
        Expr x2 = target.get("x").squared().over(4);
        Expr y2 = target.get("y").squared().over(4);
        Expr sum = target.get("z").plus(b).plus(c);
        Expr pairs = sum.times(b.plus(c))
                .minus(sum(b.squared(), product(b, c), c.squared()))
                .minus(x2)
                .minus(y2);
        Expr all = sum(b.pow(3), sum.times(b.squared()).negate(), pairs.times(b), x2.times(b.minus(c)));
        CubicRoots roots = new CubicRoots(sum.negate(), pairs, all.negate());
        return Map.of("mu", roots.root(0), "lambda", roots.root(1), "nu", roots.root(2));
    }
}
