package org.vielbein.core.text;

import java.util.List;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.text.Piece.Binding;

/**
 * The text of one product: blanks between names and calls, a sign of multiplication where a blank would read otherwise, and
 * {@code /} before what stands below the line.
 */
final class ProductText {
    private final ExpressionPrinter printer;
    private final Notation notation;
    private final StringBuilder text = new StringBuilder();
    /** Whether what comes next may stand beside what is there. */
    private boolean openToBlank = true;

    ProductText(ExpressionPrinter printer, Notation notation) {
        this.printer = printer;
        this.notation = notation;
    }

    Piece of(List<Expr> factors, List<Piece> parts) {
        boolean negative = factors.get(0) instanceof Constant c && c.signum() < 0;
        for (int i = 0; i < factors.size() && text.length() <= ExpressionPrinter.CAP; i++) {
            add(factors.get(i), parts.get(i), i == 0);
        }
        return negative
                ? Piece.negative(text.toString(), notation.minus())
                : Piece.of(text.toString(), Binding.PRODUCT);
    }

    private void add(Expr factor, Piece piece, boolean first) {
        if (factor instanceof Constant c) {
            constant(c, piece, first);
        } else if (ExpressionPrinter.isReciprocal(factor)) {
            String whole = piece.text();
            text.append(text.length() == 0 ? whole : whole.substring(1));
            openToBlank = false;
        } else {
            other(piece.in(Binding.POWER));
        }
    }

    private void constant(Constant c, Piece piece, boolean first) {
        if (first) {
            boolean minusOne = c.equals(Constant.of(-1));
            text.append(minusOne ? "" : piece.unsigned());
            openToBlank = true;
            return;
        }
        boolean unitFraction = !c.isInteger() && c.numerator().equals(java.math.BigInteger.ONE);
        if (text.length() > 0 && unitFraction) {
            text.append("/").append(c.denominator());
        } else if (text.length() > 0) {
            text.append(notation.times()).append(piece.in(Binding.PRODUCT));
        } else {
            text.append(piece.in(Binding.PRODUCT));
        }
        openToBlank = false;
    }

    private void other(String factor) {
        if (text.length() > 0) {
            boolean bracket = factor.startsWith("(");
            boolean sign = text.charAt(text.length() - 1) == 'd' && isLoneD();
            text.append(openToBlank && !bracket && !sign ? " " : notation.times());
        }
        text.append(factor);
        openToBlank = true;
    }

    /** Whether the last factor is the name d, which reads as the sign of a differential. */
    private boolean isLoneD() {
        int before = text.length() - 2;
        return before < 0 || !Character.isLetterOrDigit(text.charAt(before)) && text.charAt(before) != '_';
    }
}
