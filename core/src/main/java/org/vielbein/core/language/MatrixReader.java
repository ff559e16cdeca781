package org.vielbein.core.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of {@code [[a, b], [c, d]]}. */
final class MatrixReader {
    private final SheetReader reader;
    private final List<Token> words;

    MatrixReader(SheetReader reader, @Nullable List<Token> words) {
        this.reader = reader;
        this.words = words == null ? List.of() : words;
    }

    List<List<Syntax>> rows() {
        return Together.each(
                TokenLists.split(inside(words), ","),
                row -> Together.each(TokenLists.split(inside(row), ","), this::entry));
    }

    private Syntax entry(List<Token> entry) {
        if (entry.isEmpty()) {
            throw new Refusal(TokenLists.span(words), "An entry of the matrix is missing.");
        }
        return reader.parsedWords(entry, TokenLists.span(entry), reader.scope());
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
