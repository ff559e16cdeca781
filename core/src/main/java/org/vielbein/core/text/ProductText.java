package org.vielbein.core.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.text.Piece.Binding;

/** The text of one product: its factors in their order, what has a negative exponent gathered below one line. */
final class ProductText {
    private final ExpressionPrinter printer;
    private final Notation notation;
    private final List<Piece> above = new ArrayList<>();
    private final List<Piece> below = new ArrayList<>();
    /** Divisors with a sign, each below a line of its own: among others, -(a + b) would be read as a factor -1 and a + b. */
    private final List<Piece> apart = new ArrayList<>();
    /** The number below the line. */
    private BigInteger divisor = BigInteger.ONE;

    private boolean hasLine;

    ProductText(ExpressionPrinter printer, Notation notation) {
        this.printer = printer;
        this.notation = notation;
    }

    Piece of(List<Expr> factors, List<Piece> parts) {
        int start = factors.get(0) instanceof Constant ? 1 : 0;
        for (int i = start; i < factors.size(); i++) {
            boolean fraction = factors.get(i) instanceof Constant c && !c.isInteger();
            hasLine |= fraction || parts.get(i).below() != null;
        }
        boolean negative = start == 1 && coefficient((Constant) factors.get(0));
        for (int i = start; i < factors.size(); i++) {
            add(factors.get(i), parts.get(i));
        }
        if (hasLine) {
            Binding binding = notation == Notation.LATEX ? Binding.POWER : Binding.PRODUCT;
            return negative ? Piece.negative(quotient(), notation) : Piece.of(quotient(), binding, notation);
        }
        String text = above.size() == 1
                ? above.get(0).in(Binding.PRODUCT)
                : all(above).text();
        return negative
                ? Piece.negative(text, notation)
                : Piece.of(text, all(above).closed(), Binding.PRODUCT, notation);
    }

    private Juxtaposition all(List<Piece> factors) {
        return new Juxtaposition(notation, factors);
    }

    /** Takes the number in front; whether it is negative. */
    private boolean coefficient(Constant c) {
        Constant size = c.signum() < 0 ? c.multiply(Constant.of(-1)) : c;
        if (hasLine) {
            number(size);
        } else if (!size.isOne()) {
            above.add(Piece.of(printer.constant(size).text(), Binding.POWER, notation));
        }
        return c.signum() < 0;
    }

    private void number(Constant c) {
        divisor = divisor.multiply(c.denominator());
        if (!c.numerator().equals(BigInteger.ONE)) {
            above.add(printer.constant(Constant.of(c.numerator(), BigInteger.ONE)));
        }
    }

    private void add(Expr factor, Piece piece) {
        if (factor instanceof Constant c) {
            number(c);
        } else if (piece.below() != null) {
            (piece.below().negative() ? apart : below).add(piece.below());
        } else {
            above.add(piece);
        }
    }

    private String quotient() {
        if (!divisor.equals(BigInteger.ONE)) {
            below.add(0, printer.constant(Constant.of(divisor, BigInteger.ONE)));
        }
        return notation == Notation.LATEX ? fractions() : strokes();
    }

    private String fractions() {
        String text = below.isEmpty() ? alone(above) : "\\frac{" + alone(above) + "}{" + alone(below) + "}";
        for (Piece each : apart) {
            text = "\\frac{" + text + "}{" + each.text() + "}";
        }
        return text;
    }

    private String strokes() {
        StringBuilder text =
                new StringBuilder(above.isEmpty() ? "1" : all(above).text());
        if (!below.isEmpty()) {
            String denominator = all(below).text();
            text.append("/").append(below.size() == 1 ? denominator : notation.bracketed(denominator));
        }
        apart.forEach(each -> text.append("/").append(each.in(Binding.POWER)));
        return text.toString();
    }

    /** The product of the factors between braces. */
    private String alone(List<Piece> factors) {
        return switch (factors.size()) {
            case 0 -> "1";
            case 1 -> factors.get(0).text();
            default -> all(factors).text();
        };
    }
}
