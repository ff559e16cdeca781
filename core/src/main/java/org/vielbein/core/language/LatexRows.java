package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vielbein.core.language.Token.Kind;

/** The rows that a text declares, {@code x[1..n]} as the name x and the tokens of {@code 1..n}. */
record LatexRows(Map<String, List<Token>> ends) {

    static LatexRows declared(List<Token> raw) {
        Map<String, List<Token>> rows = new HashMap<>();
        boolean declaring = false;
        boolean begins = true;
        for (int i = 0; i + 1 < raw.size(); i++) {
            Token t = raw.get(i);
            boolean end = t.is(Kind.LINE_END) || t.isSymbol(";");
            declaring = !end && (declaring || begins && LatexWords.DECLARING.contains(t.text()));
            begins = end;
            boolean name = t.is(Kind.WORD) || t.is(Kind.COMMAND) && LatexCommands.isGreek(t.text());
            if (declaring && name && raw.get(i + 1).isSymbol("[")) {
                rows.put(t.text(), ends(raw.subList(i + 2, raw.size())));
            }
        }
        rows.values().removeIf(List::isEmpty);
        return new LatexRows(rows);
    }

    /** The tokens up to the closing bracket, of which one is {@code ..}; none of anything else. */
    private static List<Token> ends(List<Token> behind) {
        List<Token> ends = new ArrayList<>();
        for (Token t : behind) {
            if (t.isSymbol("]")) {
                return ends.stream().anyMatch(e -> e.isSymbol("..")) ? ends : List.of();
            }
            if (!t.is(Kind.WORD) && !t.is(Kind.NUMBER) && !t.is(Kind.SYMBOL)) {
                return List.of();
            }
            ends.add(t);
        }
        return List.of();
    }

    /**
     * The range of a sum without ends: the rows in it, which have one and the same.
     *
     * @param running what runs, none where the sum does not say it and one index stands at its rows
     */
    LatexSums.Range range(List<Token> running, List<Token> body, Span span) {
        Map<String, TreeSet<String>> indexed = indexed(body);
        List<Token> names = running;
        if (running.isEmpty() && indexed.size() == 1) {
            String index = indexed.keySet().iterator().next();
            names = List.of(new Token(Kind.WORD, index, span, false, true));
        }
        List<Token> range = List.of();
        for (Token name : names) {
            for (String row : indexed.getOrDefault(name.text(), new TreeSet<>(List.of("")))) {
                List<Token> of = ends.getOrDefault(row, List.of());
                if (of.isEmpty() || !range.isEmpty() && !text(of).equals(text(range))) {
                    return LatexSums.Range.NONE;
                }
                range = of;
            }
        }
        return new LatexSums.Range(
                names,
                range.stream()
                        .map(t -> new Token(t.kind(), t.text(), span, t.spaced(), t.greek()))
                        .toList());
    }

    private static List<String> text(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    /** The rows of the body by the letter at their foot, or behind their differentials. */
    private Map<String, TreeSet<String>> indexed(List<Token> body) {
        Map<String, TreeSet<String>> rows = new TreeMap<>();
        for (int i = 0; i < body.size(); i++) {
            String word = body.get(i).is(Kind.WORD) ? body.get(i).text() : "";
            int foot = word.lastIndexOf('_');
            boolean raised = i + 1 < body.size() && body.get(i + 1).is(Kind.RAISED);
            String base = foot > 0 ? word.substring(0, foot) : word;
            String index = foot > 0
                    ? word.substring(foot + 1)
                    : raised ? body.get(i + 1).text() : "";
            String row = ends.containsKey(base) || !base.startsWith("d") ? base : base.substring(1);
            if (ends.containsKey(row) && Letters.isOneLetter(index)) {
                rows.computeIfAbsent(index, k -> new TreeSet<>()).add(row);
            }
        }
        return rows;
    }
}
