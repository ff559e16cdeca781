package org.vielbein.core.law;

import org.vielbein.api.expr.Expr;

/**
 * What its author claims of a metric.
 *
 * @param name what of, {@code scalar}
 * @param text the value as written
 * @param value the value in the coordinates and the real parameters
 */
public record Claim(String name, String text, Expr value) {
    @Override
    public String toString() {
        return name + " = " + text;
    }
}
