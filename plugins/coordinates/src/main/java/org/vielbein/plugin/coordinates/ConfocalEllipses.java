package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.acosh;
import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.cosh;
import static org.vielbein.api.expr.Expressions.product;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sinh;
import static org.vielbein.api.expr.Expressions.sqrt;

import org.vielbein.api.expr.Expr;

/**
 * Ellipses and hyperbolas with the foci (±a, 0): {@code x = a cosh u cos v, y = a sinh u sin v}, so
 * {@code x + i y = a cosh(u + i v)}.
 *
 * <p>{@code ds² = a² (sinh²u + sin²v) (du² + dv²)}. One-to-one for u > 0 and v on the circle onto the plane without the
 * segment between the foci; with the distances r₊, r₋ from the foci (−a, 0), (a, 0) there {@code cosh u = (r₊ + r₋)/(2a)}.
 *
 * @param a half the distance of the foci
 */
record ConfocalEllipses(Expr a) implements PlaneSystem {
    @Override
    public Pair point(Expr u, Expr v) {
        return new Pair(product(a, cosh(u), cos(v)), product(a, sinh(u), sin(v)));
    }

    @Override
    public Pair coordinates(Expr x, Expr y) {
        Expr cosh = distance(x.plus(a), y).plus(distance(x.minus(a), y)).over(a.times(2));
        Expr sinh = sqrt(cosh.squared().minus(1));
        return new Pair(acosh(cosh), atan2(y.times(cosh), x.times(sinh)));
    }

    private static Expr distance(Expr x, Expr y) {
        return sqrt(x.squared().plus(y.squared()));
    }
}
