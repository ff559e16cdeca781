package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/**
 * Coordinates with raised indices: where {@code x^1} is declared under {@code coordinates}, or known from {@code (dx^1)^2}, it is
 * a name, x1 in what is printed, and powers need brackets. It may also be one of the row {@code x[1..n]}.
 */
final class IndexedNames {
    private final List<Token> tokens;
    private final Problems problems;
    /** For each base, the indices that are names. */
    private final Map<String, Set<String>> indices = new HashMap<>();
    /** Names of rows, {@code x[1..n]}. */
    private final Set<String> rows = new HashSet<>();

    private IndexedNames(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** The tokens with each raised index made part of its name. */
    static List<Token> joined(List<Token> tokens, Problems problems) {
        IndexedNames names = new IndexedNames(tokens, problems);
        names.find();
        return names.indices.isEmpty() ? tokens : names.joined();
    }

    private void find() {
        boolean declaring = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            declaring = t.isWord("coordinates") || declaring && !t.is(Kind.LINE_END) && !t.isSymbol(";");
            if (declaring && t.is(Kind.WORD) && tokens.get(i + 1).isSymbol("[")) {
                rows.add(t.text());
            }
            int length = index(i + 1).isEmpty() ? 0 : indexLength(i + 1);
            if (!t.is(Kind.WORD) || length == 0) {
                continue;
            }
            boolean squared = i > 0
                    && (tokens.get(i - 1).isSymbol("(")
                            || i > 1
                                    && tokens.get(i - 1).isWord("d")
                                    && tokens.get(i - 2).isSymbol("("))
                    && tokens.get(i + length + 1).isSymbol(")")
                    && isSquare(i + length + 2);
            if (declaring) {
                add(t.text(), index(i + 1));
            } else if (squared) {
                boolean whole = !tokens.get(i - 1).isWord("d");
                add(whole ? t.text().substring(1) : t.text(), whole && !t.text().startsWith("d") ? "" : index(i + 1));
            }
        }
        indices.values().removeIf(set -> !set.contains("1") && !set.contains("0"));
    }

    private void add(String base, String index) {
        if (!index.isEmpty() && !base.isEmpty()) {
            indices.computeIfAbsent(base, b -> new HashSet<>()).add(index);
        }
    }

    /** The digits of a raised index that begins here; empty where there is none. */
    private String index(int i) {
        if (i >= tokens.size()) {
            return "";
        }
        Token t = tokens.get(i);
        String digits = t.is(Kind.RAISED)
                ? t.text()
                : t.isSymbol("^") && tokens.get(i + 1).is(Kind.NUMBER)
                        ? tokens.get(i + 1).text()
                        : "";
        boolean index = digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return index ? digits : "";
    }

    private int indexLength(int i) {
        return tokens.get(i).is(Kind.RAISED) ? 1 : 2;
    }

    private boolean isSquare(int i) {
        return index(i).equals("2");
    }

    private List<Token> joined() {
        List<Token> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            String base = base(t);
            if (base.isEmpty() || rows.contains(base) && tokens.get(i + 1).isSymbol("[")) {
                all.add(t);
                continue;
            }
            String index = index(i + 1);
            if (!indices.get(base).contains(index)) {
                problems.add(new Refusal(
                        index.isEmpty()
                                ? t.span()
                                : t.span().to(tokens.get(i + indexLength(i + 1)).span()),
                        "`" + base + (index.isEmpty() ? "" : "^" + index) + "` is no coordinate, and `" + base
                                + "^1` is one.",
                        "Raised numbers behind `" + base + "` are indices; powers need brackets: `(" + base
                                + "^1)^2`."));
                all.add(t.as(Kind.BAD, ""));
                continue;
            }
            int length = indexLength(i + 1);
            Span span = t.span().to(tokens.get(i + length).span());
            all.add(new Token(Kind.WORD, t.text() + index, span, t.spaced(), t.greek()));
            i += length;
        }
        return all;
    }

    /** The base of indexed names that this word is, with or without a d before it; empty for other words. */
    private String base(Token t) {
        if (!t.is(Kind.WORD)) {
            return "";
        }
        if (indices.containsKey(t.text())) {
            return t.text();
        }
        String last = t.text().substring(t.text().length() - 1);
        if (problems.source().isLatex() && !t.greek() && indices.containsKey(last)) {
            return last;
        }
        String of = t.text().startsWith("d") ? t.text().substring(1) : "";
        return indices.containsKey(of) ? of : "";
    }
}
