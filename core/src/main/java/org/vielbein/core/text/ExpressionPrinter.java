package org.vielbein.core.text;

import java.util.List;
import java.util.stream.Collectors;
import org.vielbein.api.expr.Apply;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;
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

    ExpressionPrinter(Notation notation) {
        this.notation = notation;
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
            return Piece.of(notation.name(s.name()), Binding.ATOM);
        } else if (node instanceof Sum) {
            return Piece.of(joined(parts), Binding.SUM);
        } else if (node instanceof Product p) {
            return new ProductText(this, notation).of(p.factors(), parts);
        } else if (node instanceof Power p) {
            return power(p, parts);
        }
        return apply(((Apply) node).function(), parts);
    }

    Piece constant(Constant c) {
        Constant size = c.signum() < 0 ? c.multiply(Constant.of(-1)) : c;
        String text = size.numerator() + (size.isInteger() ? "" : "/" + size.denominator());
        return c.signum() < 0
                ? Piece.negative(text, notation.minus())
                : Piece.of(text, size.isInteger() ? Binding.ATOM : Binding.PRODUCT);
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

    /** The n of a power b^(−n) with a whole n. */
    static boolean isReciprocal(Expr e) {
        return e instanceof Power p && p.exponent() instanceof Constant c && c.isInteger() && c.signum() < 0;
    }

    private static boolean isRoot(Expr e) {
        return e instanceof Power p && p.exponent().equals(Expressions.ratio(1, 2));
    }

    /** What stands below the line for b^(−n): {@code b}, {@code b^2}, {@code (x + y)^2}. */
    String divisor(Power p, Piece base) {
        Constant n = ((Constant) p.exponent()).multiply(Constant.of(-1));
        if (n.isOne()) {
            return isRoot(p.base()) ? base.text() : base.in(Binding.ATOM);
        }
        return base.in(Binding.ATOM) + notation.raised(n.numerator().toString());
    }

    private Piece power(Power p, List<Piece> parts) {
        Piece base = parts.get(0);
        if (isReciprocal(p)) {
            return Piece.of("1/" + divisor(p, base), Binding.PRODUCT);
        }
        if (isRoot(p)) {
            return Piece.of(
                    notation.root() + "(" + base.text() + ")",
                    notation == Notation.PLAIN ? Binding.ATOM : Binding.POWER);
        }
        boolean whole = p.exponent() instanceof Constant c && c.isInteger();
        String exponent = whole
                ? notation.raised(parts.get(1).text())
                : "^" + parts.get(1).in(Binding.ATOM);
        return Piece.of(base.in(Binding.ATOM) + exponent, Binding.POWER);
    }

    private Piece apply(FunctionSymbol f, List<Piece> parts) {
        if (f.arity() == 0) {
            return Piece.of(notation.name(f.name()), Binding.ATOM);
        }
        boolean less = f.isElementary() && f.name().equals("if_less");
        if (less || f.isElementary() && f.name().equals("if_at_most")) {
            String relation = notation.relation(
                    less
                            ? org.vielbein.api.chart.Condition.Relation.LESS
                            : org.vielbein.api.chart.Condition.Relation.AT_MOST);
            return Piece.of(
                    "if(" + parts.get(0).text() + " " + relation + " "
                            + parts.get(1).text() + ", " + parts.get(2).text() + ", "
                            + parts.get(3).text() + ")",
                    Binding.ATOM);
        }
        String arguments = parts.stream().map(Piece::text).collect(Collectors.joining(", "));
        String name = f.isElementary()
                ? f.name()
                : notation.name(f.primitive().name())
                        + f.toString().substring(f.name().length());
        return Piece.of(name + "(" + arguments + ")", Binding.ATOM);
    }
}
