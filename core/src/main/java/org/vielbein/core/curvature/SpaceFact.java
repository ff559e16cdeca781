package org.vielbein.core.curvature;

import org.vielbein.core.formula.ZeroTest;

/**
 * A statement about a space with its answer.
 *
 * @param fact the statement, {@code flat}
 * @param answer whether it was proved or disproved
 * @param reason why, with the formula that decides
 */
public record SpaceFact(String fact, ZeroTest.Answer answer, Reason reason) {
    /**
     * Words and formulas in turn: the text has {@code {0}}, {@code {1}}, … where the formulas stand.
     *
     * @param text the words
     * @param formulas what stands in them
     */
    public record Reason(String text, java.util.List<org.vielbein.api.expr.Expr> formulas) {}
}
