package org.vielbein.core.text;

import org.vielbein.api.chart.Condition;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;

/**
 * Prints expressions, conditions, one-forms and line elements in the geometry language, with as few brackets as the language
 * needs: {@code 2 R^2 sin(theta)^2}, or {@code 2 R² sin(θ)²}.
 *
 * <p>Law: reading what was printed, with its names declared, gives an equal expression. It holds as long as no part is cut: a
 * text of more than {@value ExpressionPrinter#CAP} characters ends in {@code …}, so that formulas with much sharing, whose text
 * would be exponentially long, can be printed too.
 */
public final class TextPrinter {
    private static final TextPrinter PLAIN = new TextPrinter(Notation.PLAIN);
    private static final TextPrinter UNICODE = new TextPrinter(Notation.UNICODE);

    private final Notation notation;
    private final ExpressionPrinter expressions;
    private final FormPrinter forms;

    private TextPrinter(Notation notation) {
        this.notation = notation;
        expressions = new ExpressionPrinter(notation);
        forms = new FormPrinter(notation, expressions);
    }

    /** ASCII alone: {@code r^2 dtheta^2}. */
    public static TextPrinter plain() {
        return PLAIN;
    }

    /** With Greek letters, raised exponents and signs: {@code r² dθ²}. */
    public static TextPrinter unicode() {
        return UNICODE;
    }

    public String print(Expr e) {
        return expressions.piece(e).text();
    }

    /** {@code x^2 + y^2 < 1}. */
    public String print(Condition c) {
        return print(c.left()) + " " + notation.relation(c.relation()) + " " + print(c.right());
    }

    /** {@code dt - a sin(theta)^2 dphi}; 0 for no terms. */
    public String print(OneForm form) {
        return forms.print(form);
    }

    /** {@code dr^2 + r^2 dtheta^2}; 0 for no terms. */
    public String print(LineElement line) {
        return forms.print(line);
    }

    /** The name of a coordinate or parameter, {@code theta_1} or {@code θ₁}. */
    public String name(String name) {
        return notation.name(name);
    }
}
