package org.vielbein.core.text;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.core.text.Piece.Binding;

/**
 * Factors side by side: blanks between them, and a sign of multiplication where a blank would read otherwise, before a number
 * and behind a d that is a name.
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
        List<String> written = written(last);
        for (int i = 0; i < written.size() && text.length() <= ExpressionPrinter.CAP; i++) {
            String factor = written.get(i);
            text.append(i == 0 ? "" : between(written.get(i - 1), factor)).append(factor);
        }
        return text.toString();
    }

    /** Each factor with what follows it: {@code \sin x \cos y}, but {@code \sin\left(x\right) y}. */
    private List<String> written(String last) {
        List<String> written = new ArrayList<>(List.of(last));
        for (int i = factors.size() - 2; i >= 0; i--) {
            Piece next = factors.get(i + 1);
            boolean beside = next.isOpen() && !notation.isBracketed(written.get(0));
            written.add(
                    0,
                    beside ? factors.get(i).in(Binding.POWER) : factors.get(i).closedIn(Binding.POWER));
        }
        return written;
    }

    /** Whether a text ends in the name d, which reads as the sign of a differential before a name or a bracket. */
    static boolean endsInD(String text) {
        int before = text.length() - 2;
        return text.endsWith("d")
                && (before < 0 || !Character.isLetterOrDigit(text.charAt(before)) && text.charAt(before) != '_');
    }

    private String between(String before, String next) {
        if (Character.isDigit(next.codePointAt(0)) || endsInD(before)) {
            return notation.times();
        }
        return LatexNames.isUpright(before) || LatexNames.isUpright(next) ? " \\, " : " ";
    }
}
