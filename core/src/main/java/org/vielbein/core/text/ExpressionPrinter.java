package org.vielbein.core.text;

import java.util.List;
import org.vielbein.api.expr.Apply;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.Power;
import org.vielbein.api.expr.Product;
import org.vielbein.api.expr.Sum;
import org.vielbein.api.expr.Symbol;
import org.vielbein.core.text.Piece.Binding;

/** Prints expressions from the leaves up, each shared part once. */
final class ExpressionPrinter {
    /** Longer texts are cut. */
    static final int CAP = 20_000;

    private final Notation notation;
    private final FunctionText functions;

    ExpressionPrinter(Notation notation) {
        this.notation = notation;
        functions = new FunctionText(notation);
    }

    static String capped(String text) {
        return text.length() <= CAP ? text : text.substring(0, CAP) + "…";
    }

    Piece piece(Expr e) {
        return e.<Piece>fold(this::piece);
    }

    private Piece piece(Expr node, List<Piece> parts) {
        if (node instanceof Constant c) {
            return constant(c);
        } else if (node instanceof Symbol s) {
            return Piece.of(notation.name(s.name()), Binding.ATOM, notation);
        } else if (node instanceof Sum) {
            return Piece.of(joined(parts), Binding.SUM, notation);
        } else if (node instanceof Product p) {
            return new ProductText(this, notation).of(p.factors(), parts);
        } else if (node instanceof Power p) {
            return power(p, parts.get(0), parts.get(1));
        }
        return functions.of((Apply) node, parts);
    }

    Piece constant(Constant c) {
        Constant size = c.signum() < 0 ? c.multiply(Constant.of(-1)) : c;
        String text = size.isInteger()
                ? size.numerator().toString()
                : notation.fraction(
                        size.numerator().toString(), size.denominator().toString());
        Binding binding =
                size.isInteger() ? Binding.ATOM : notation == Notation.LATEX ? Binding.POWER : Binding.PRODUCT;
        return c.signum() < 0 ? Piece.negative(text, notation) : Piece.of(text, binding, notation);
    }

    /** {@code a + b - c}. */
    String joined(List<Piece> terms) {
        StringBuilder s = new StringBuilder();
        for (Piece term : terms) {
            if (s.length() == 0) {
                s.append(term.text());
            } else {
                s.append(term.negative() ? " " + notation.minus() + " " : " + ").append(term.unsigned());
            }
            if (s.length() > CAP) {
                break;
            }
        }
        return s.toString();
    }

    private Piece power(Power p, Piece base, Piece exponent) {
        if (!(p.exponent() instanceof Constant n)) {
            return raised(base, exponent);
        }
        if (n.signum() >= 0) {
            return power(p.base(), base, n, exponent);
        }
        Constant size = n.multiply(Constant.of(-1));
        Piece divisor = size.isOne() ? base : power(p.base(), base, size, constant(size));
        return new ProductText(this, notation)
                .of(List.of(p), List.of(base.withBelow(divisor)))
                .withBelow(divisor);
    }

    private Piece power(Expr of, Piece base, Constant n, Piece exponent) {
        if (n.equals(Expressions.ratio(1, 2))) {
            Binding binding = notation == Notation.UNICODE ? Binding.POWER : Binding.ATOM;
            return Piece.of(notation.root(base.text()), binding, notation);
        }
        if (!n.isInteger()) {
            return raised(base, exponent);
        }
        String power = notation.raised(n.numerator().toString());
        return functions
                .raised(of, base, power)
                .orElseGet(() -> Piece.of(base.closedIn(Binding.ATOM) + power, Binding.POWER, notation));
    }

    private Piece raised(Piece base, Piece exponent) {
        String above = notation == Notation.LATEX ? "{" + exponent.text() + "}" : exponent.in(Binding.ATOM);
        return Piece.of(base.closedIn(Binding.ATOM) + "^" + above, Binding.POWER, notation);
    }
}
