package org.vielbein.api.metric;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * One term {@code c·α·β} of a line element: the symmetric product of two one-forms with a function before it.
 *
 * <p>Its share of {@code g_ij} is {@code c·½(α_i β_j + α_j β_i)}.
 */
public final class QuadraticTerm {

    private final Expr weight;
    private final OneForm left;
    private final OneForm right;

    QuadraticTerm(Expr weight, OneForm left, OneForm right) {
        this.weight = weight;
        this.left = left;
        this.right = right;
    }

    /** The weight c. */
    public Expr weight() {
        return weight;
    }

    /** The first form, α. */
    public OneForm left() {
        return left;
    }

    /** The second form, β; the same as the first in a square. */
    public OneForm right() {
        return right;
    }

    /** Whether α = β as written. */
    public boolean isSquare() {
        return left.equals(right);
    }

    QuadraticTerm times(Expr f) {
        return new QuadraticTerm(Written.scaled(f, weight), left, right);
    }

    QuadraticTerm substituted(Map<Expr, Expr> symbols) {
        OneForm alpha = left.substituted(symbols);
        return new QuadraticTerm(
                Expressions.substitute(weight, symbols), alpha, isSquare() ? alpha : right.substituted(symbols));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuadraticTerm that
                && weight.equals(that.weight)
                && left.equals(that.left)
                && right.equals(that.right);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * weight.hashCode() + left.hashCode()) + right.hashCode();
    }

    /** The term as written, {@code r^2 dphi^2} or {@code 2*F du dv}. */
    @Override
    public String toString() {
        return Written.scaled(weight, isSquare() ? bracketed(left) + "^2" : bracketed(left) + " " + bracketed(right));
    }

    private static String bracketed(OneForm form) {
        return form.isPlain() ? form.toString() : "(" + form + ")";
    }
}
