package org.vielbein.core.text;

import java.util.List;
import java.util.stream.Collectors;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;

/**
 * Prints expressions, conditions, one-forms and line elements in the geometry language, with as few brackets as the language
 * needs: {@code 2 R^2 sin(theta)^2}, {@code 2 R² sin(θ)²}, or {@code 2 R^{2} \sin^{2}\theta}. Terms and factors keep their
 * order; what has a negative exponent stands below one line, {@code M/(r (r - 2 M))}.
 *
 * <p>Law: reading what was printed, with its names declared, gives an expression of the same node of a
 * {@link org.vielbein.core.graph.Graph}: the same formula, in which {@code a b^(-1) c^(-1)} has become {@code a (b c)^(-1)}. Where
 * one of two divisors is the other with a sign, the graph has two nodes for these two, and the formula comes back as an equal
 * one. The law holds as long as no part is cut: a text of more than
 * {@value ExpressionPrinter#CAP} characters ends in {@code …}, so that formulas with much sharing, whose text would be
 * exponentially long, can be printed too.
 */
public final class TextPrinter {
    private static final TextPrinter PLAIN = new TextPrinter(Notation.PLAIN);
    private static final TextPrinter UNICODE = new TextPrinter(Notation.UNICODE);
    private static final TextPrinter LATEX = new TextPrinter(Notation.LATEX);

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

    /** For a paper, without signs of mathematics mode around it: {@code r^{2} \, d\theta^{2}}. */
    public static TextPrinter latex() {
        return LATEX;
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

    /** A matrix by its rows, {@code [[a, b], [b, c]]}, or {@code \begin{pmatrix} a & b \\ b & c \end{pmatrix}}. */
    public String matrix(List<? extends List<? extends Expr>> rows) {
        boolean latex = notation == Notation.LATEX;
        String body = rows.stream()
                .map(row -> row.stream().map(this::print).collect(Collectors.joining(latex ? " & " : ", ")))
                .collect(Collectors.joining(latex ? " \\\\ " : "], ["));
        return latex ? "\\begin{pmatrix} " + body + " \\end{pmatrix}" : "[[" + body + "]]";
    }

    /** The name of a coordinate or parameter, {@code theta_1}, {@code θ₁} or {@code \theta_{1}}. */
    public String name(String name) {
        return notation.name(name);
    }
}
