package org.vielbein.core.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of {@code [[a, b], [c, d]]}, a factor before the matrix put into each entry. */
final class MatrixReader {
    private final SheetReader reader;
    private final List<Token> words;
    private final List<Token> before;
    private @Nullable Syntax factor;

    MatrixReader(SheetReader reader, @Nullable List<Token> words) {
        this.reader = reader;
        List<Token> all = words == null ? List.of() : words;
        int matrix = Math.max(0, matrixAt(all));
        before = all.subList(0, matrix > 0 && all.get(matrix - 1).isSymbol("*") ? matrix - 1 : matrix);
        this.words = all.subList(matrix, all.size());
    }

    /** Where a matrix begins that ends with the tokens; −1 where they are none. */
    static int matrixAt(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (depth == 0 && tokens.get(i).isSymbol("[") && tokens.get(i + 1).isSymbol("[")) {
                return tokens.get(tokens.size() - 1).isSymbol("]") ? i : i == 0 ? 0 : -1;
            }
            depth += tokens.get(i).opens() ? 1 : tokens.get(i).closes() ? -1 : 0;
        }
        return -1;
    }

    List<List<Syntax>> rows() {
        factor = before.isEmpty() ? null : reader.parsedWords(before, TokenLists.span(before), reader.scope());
        return Together.each(
                TokenLists.split(inside(words), ","),
                row -> Together.each(TokenLists.split(inside(row), ","), this::entry));
    }

    private Syntax entry(List<Token> entry) {
        if (entry.isEmpty()) {
            throw new Refusal(TokenLists.span(words), "An entry of the matrix is missing.", "Write 0 for it.");
        }
        Syntax e = reader.parsedWords(entry, TokenLists.span(entry), reader.scope());
        return factor == null ? e : new Syntax.Product(List.of(factor, e), List.of(false, false), e.span());
    }

    private List<Token> inside(List<Token> bracketed) {
        int last = bracketed.size() - 1;
        boolean fits = last > 0 && bracketed.get(0).isSymbol("[") && closesAtEnd(bracketed);
        if (!fits) {
            throw new Refusal(
                    bracketed.isEmpty() ? TokenLists.span(words) : TokenLists.span(bracketed),
                    "A matrix is written by rows: `[[a, b], [c, d]]`.");
        }
        return bracketed.subList(1, last);
    }

    private static boolean closesAtEnd(List<Token> tokens) {
        List<Token> behind = tokens.subList(1, tokens.size());
        return TokenLists.indexOf(behind, 0, t -> t.isSymbol("]")) == behind.size() - 1;
    }
}
