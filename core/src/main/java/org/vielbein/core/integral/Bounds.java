package org.vielbein.core.integral;

import java.util.Optional;
import org.vielbein.api.expr.Expr;

/**
 * The range of one variable of a region, {@code lower ≤ variable ≤ upper}.
 *
 * @param variable its name
 * @param lower an expression in the variables before it and the parameters; empty for −∞
 * @param upper the same for the upper end; empty for ∞
 */
public record Bounds(String variable, Optional<Expr> lower, Optional<Expr> upper) {
    /** {@code lower..upper}. */
    public static Bounds of(String variable, Expr lower, Expr upper) {
        return new Bounds(variable, Optional.of(lower), Optional.of(upper));
    }

    @Override
    public String toString() {
        return variable + "=" + lower.map(Expr::toString).orElse("-inf") + ".."
                + upper.map(Expr::toString).orElse("inf");
    }
}
