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
 * Confocal ellipsoidal coordinates of the octant x, y, z > 0: the roots ξ > −c² > η > −b² > ζ > −a² of
 * {@code x²/(a² + s) + y²/(b² + s) + z²/(c² + s) = 1}, so
 * {@code x² = (a² + ξ)(a² + η)(a² + ζ)/((a² − b²)(a² − c²))}, and y, z likewise.
 *
 * <p>{@code ds² = (ξ − η)(ξ − ζ)/(4 (a² + ξ)(b² + ξ)(c² + ξ)) dξ² + …}, cyclic in ξ, η, ζ.
 */
@Extension
public final class EllipsoidalChart extends CurvilinearChart {
    private static final Parameter.Real LARGEST = Parameter.real("a", 3).positive();
    private static final Parameter.Real MIDDLE = Parameter.real("b", 2).positive();
    private static final Parameter.Real SMALLEST = Parameter.real("c", 1).positive();

    public EllipsoidalChart() {
        super(
                "ellipsoidal",
                SPACE,
                "Confocal ellipsoidal coordinates of an octant of space",
                MORSE_FESHBACH,
                LARGEST,
                MIDDLE,
                SMALLEST);
    }

    @Override
    public Domain domain(Arguments given) {
        Expr a = given.get(LARGEST), b = given.get(MIDDLE), c = given.get(SMALLEST);
        Expr a2 = a.squared().negate(),
                b2 = b.squared().negate(),
                c2 = c.squared().negate();
        return Domain.of(
                        Coordinate.of("xi").in(Interval.above(c2)),
                        Coordinate.of("eta").in(Interval.open(b2, c2)),
                        Coordinate.of("zeta").in(Interval.open(a2, b2)))
                .where(Condition.less(c, b))
                .where(Condition.less(b, a));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Expr a2 = given.get(LARGEST).squared();
        Expr b2 = given.get(MIDDLE).squared();
        Expr c2 = given.get(SMALLEST).squared();
        return Map.of("x", axis(own, a2, b2, c2), "y", axis(own, b2, a2, c2), "z", axis(own, c2, a2, b2));
    }

    /** {@code √((p + ξ)(p + η)(p + ζ)/((p − q)(p − r)))}. */
    private static Expr axis(Coordinates own, Expr p, Expr q, Expr r) {
        Expr product = product(p.plus(own.get("xi")), p.plus(own.get("eta")), p.plus(own.get("zeta")));
        return sqrt(product.over(p.minus(q).times(p.minus(r))));
    }

    /** The three roots of the cubic that the equation of the quadric is. */
    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Expr a2 = given.get(LARGEST).squared();
        Expr b2 = given.get(MIDDLE).squared();
        Expr c2 = given.get(SMALLEST).squared();
        Expr x2 = target.get("x").squared();
        Expr y2 = target.get("y").squared();
        Expr z2 = target.get("z").squared();
        Expr second = sum(a2, b2, c2).minus(sum(x2, y2, z2));
        Expr first = sum(product(a2, b2), product(b2, c2), product(c2, a2))
                .minus(sum(x2.times(b2.plus(c2)), y2.times(c2.plus(a2)), z2.times(a2.plus(b2))));
        Expr zeroth = product(a2, b2, c2).minus(sum(product(x2, b2, c2), product(y2, c2, a2), product(z2, a2, b2)));
        CubicRoots roots = new CubicRoots(second, first, zeroth);
        return Map.of("xi", roots.root(0), "eta", roots.root(1), "zeta", roots.root(2));
    }
}
