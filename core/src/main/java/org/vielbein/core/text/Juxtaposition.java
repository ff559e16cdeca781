package org.vielbein.core.text;

import java.util.List;
import org.vielbein.core.text.Piece.Binding;

/**
 * Factors side by side: blanks between them, and a sign of multiplication where a blank would read otherwise, before a number
 * and behind a lone d.
 */
final class Juxtaposition {
    private final Notation notation;
    private final List<Piece> factors;

    Juxtaposition(Notation notation, List<Piece> factors) {
        this.notation = notation;
        this.factors = factors;
    }

    /** The factors where nothing follows. */
    String text() {
        return text(factors.get(factors.size() - 1).in(Binding.POWER));
    }

    /** The factors where anything may follow. */
    String closed() {
        return text(factors.get(factors.size() - 1).closedIn(Binding.POWER));
    }

    private String text(String last) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (int i = 0; i < factors.size() && text.length() <= ExpressionPrinter.CAP; i++) {
            String factor = i == factors.size() - 1 ? last : beforeAnother(i);
            text.append(i == 0 ? "" : between(before, factor)).append(factor);
            before = factor;
        }
        return text.toString();
    }

    /** A factor with what follows it: {@code \sin x \cos y}, but {@code \sin\left(x\right) y}. */
    private String beforeAnother(int i) {
        Piece factor = factors.get(i);
        return factors.get(i + 1).isOpen() ? factor.in(Binding.POWER) : factor.closedIn(Binding.POWER);
    }

    private String between(String before, String next) {
        if (Character.isDigit(next.codePointAt(0)) || before.equals("d")) {
            return notation.times();
        }
        return LatexNames.isUpright(before) || LatexNames.isUpright(next) ? " \\, " : " ";
    }
}
