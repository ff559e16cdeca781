package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.product;
import static org.vielbein.api.expr.Expressions.sqrt;
import static org.vielbein.api.expr.Expressions.sum;

import org.vielbein.api.expr.Expr;

/**
 * The real roots of {@code t³ + b t² + c t + d}, of which there are three, by Viète's formula:
 * {@code tₖ = −b/3 + 2 √p cos(ω − 2πk/3)} with {@code p = (b² − 3c)/9, q = (9bc − 2b³ − 27d)/54, cos 3ω = q/p^(3/2)}.
 *
 * <p>They come in falling order, since 0 ≤ ω ≤ π/3. Where roots coincide, half of the digits are lost.
 *
 * <p>Source: W. H. Press et al., Numerical Recipes, section 5.6.
 */
record CubicRoots(Expr b, Expr c, Expr d) {
    /** The root t₀ ≥ t₁ ≥ t₂ of this number. */
    Expr root(int k) {
        Expr p = b.squared().minus(c.times(3)).over(9);
        Expr q = sum(product(b, c).times(9), b.pow(3).times(-2), d.times(-27)).over(54);
        Expr omega = atan2(sqrt(p.pow(3).minus(q.squared())), q).over(3);
        return sqrt(p).times(2)
                .times(cos(omega.minus(PI.times(2L * k).over(3))))
                .minus(b.over(3));
    }
}
