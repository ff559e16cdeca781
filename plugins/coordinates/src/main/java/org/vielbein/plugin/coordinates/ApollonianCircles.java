package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.cosh;
import static org.vielbein.api.expr.Expressions.ln;
import static org.vielbein.api.expr.Expressions.product;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sinh;
import static org.vielbein.api.expr.Expressions.sum;

import org.vielbein.api.expr.Expr;

/**
 * The circles of Apollonius about the foci (±a, 0) and the circles through them:
 * {@code x = a sinh τ/(cosh τ − cos σ), y = a sin σ/(cosh τ − cos σ)}.
 *
 * <p>{@code ds² = a² (dσ² + dτ²)/(cosh τ − cos σ)²}. With the distances r₊, r₋ from the foci (−a, 0), (a, 0) there
 * {@code τ = ln(r₊/r₋)}, and σ ∈ (0, 2π) is the angle under which the segment between the foci is seen.
 *
 * @param a half the distance of the foci
 */
record ApollonianCircles(Expr a) implements PlaneSystem {
    @Override
    public Pair point(Expr sigma, Expr tau) {
        Expr scale = a.over(cosh(tau).minus(cos(sigma)));
        return new Pair(scale.times(sinh(tau)), scale.times(sin(sigma)));
    }

    @Override
    public Pair coordinates(Expr x, Expr y) {
        Expr farther = x.plus(a).squared().plus(y.squared());
        Expr nearer = x.minus(a).squared().plus(y.squared());
        Expr inside = sum(a.squared(), x.squared().negate(), y.squared().negate());
        Expr sigma = PI.plus(atan2(product(a, y).times(-2), inside));
        return new Pair(sigma, ln(farther.over(nearer)).over(2));
    }
}
