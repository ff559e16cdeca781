package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/** A distinction of cases as {@code if(c, a, if(…))}; its last row says what is otherwise. */
final class LatexCases {
    private static final Set<String> OTHERWISE = Set.of("otherwise", "else");

    private final LatexReader reader;
    private final List<Token> out;

    LatexCases(LatexReader reader) {
        this.reader = reader;
        out = reader.out();
    }

    void cases(List<List<List<Token>>> rows, Span span) {
        int last = rows.size() - 1;
        for (int i = 0; i <= last; i++) {
            List<Token> condition =
                    rows.get(i).size() == 2 ? condition(rows.get(i).get(1), span) : List.of();
            boolean otherwise = condition.size() == 1 && isOtherwise(condition.get(0));
            if (rows.get(i).size() != 2 || condition.isEmpty() || otherwise != (i == last)) {
                throw new Refusal(
                        span,
                        "A distinction of cases has rows `value & condition`, and its last row is `& \\text{otherwise}`.");
            }
            List<Token> value = reader.inner(rows.get(i).get(0), span);
            if (i < last) {
                out.add(new Token(Kind.WORD, "if", span, true, true));
                symbol("(", span);
                out.addAll(condition);
                symbol(",", span);
            }
            out.addAll(withoutComma(value));
            if (i < last) {
                symbol(",", span);
            }
        }
        for (int i = 0; i < last; i++) {
            symbol(")", span);
        }
    }

    private static boolean isOtherwise(Token t) {
        return t.is(Kind.WORD) && OTHERWISE.contains(t.text());
    }

    private void symbol(String text, Span span) {
        out.add(new Token(Kind.SYMBOL, text, span, false));
    }

    private List<Token> condition(List<Token> raw, Span span) {
        List<Token> tokens = new ArrayList<>(reader.inner(raw, span));
        tokens.removeIf(t -> t.isSymbol(Latex.QUAD) || t.isSymbol(Latex.BEFORE));
        tokens.replaceAll(t -> t.isSymbol(Latex.AND) ? t.as(Kind.WORD, "and") : t);
        return withoutComma(tokens);
    }

    private static List<Token> withoutComma(List<Token> tokens) {
        int n = tokens.size();
        boolean punctuated =
                n > 0 && (tokens.get(n - 1).isSymbol(",") || tokens.get(n - 1).isSymbol("."));
        return punctuated ? tokens.subList(0, n - 1) : tokens;
    }
}
