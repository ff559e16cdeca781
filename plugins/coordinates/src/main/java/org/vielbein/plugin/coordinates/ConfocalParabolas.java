package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.sqrt;

import org.vielbein.api.expr.Expr;

/**
 * Two families of parabolas with their focus at the origin: {@code x = (u² − v²)/2, y = u v}, so {@code x + i y = (u + i v)²/2}.
 *
 * <p>{@code ds² = (u² + v²) (du² + dv²)}. One-to-one for v > 0 onto the plane without the half-line y = 0, x ≥ 0; there
 * {@code v = √(r − x), u = y/v}, r the distance from the origin.
 */
final class ConfocalParabolas implements PlaneSystem {
    @Override
    public Pair point(Expr u, Expr v) {
        return new Pair(u.squared().minus(v.squared()).over(2), u.times(v));
    }

    @Override
    public Pair coordinates(Expr x, Expr y) {
        Expr r = sqrt(x.squared().plus(y.squared()));
        Expr v = sqrt(r.minus(x));
        return new Pair(y.over(v), v);
    }
}
