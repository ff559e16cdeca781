package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/** {@code \begin{…} … \end{…}}: matrices, distinctions of cases, and what only arranges formulas. */
final class LatexEnvironments {
    private static final Set<String> MATRICES = Set.of("matrix", "pmatrix", "bmatrix", "Bmatrix", "smallmatrix");
    private static final Set<String> ARRANGE = Set.of(
            "equation",
            "displaymath",
            "math",
            "align",
            "alignat",
            "flalign",
            "eqnarray",
            "gather",
            "multline",
            "split",
            "aligned",
            "alignedat",
            "gathered",
            "subequations",
            "array",
            "center");

    private final LatexReader reader;
    private final LatexCursor cursor;
    private final List<Token> out;

    LatexEnvironments(LatexReader reader) {
        this.reader = reader;
        cursor = reader.cursor();
        out = reader.out();
    }

    void environment(Token begin) {
        String name = name(cursor.argument(begin));
        List<Token> raw = cursor.environment(begin, name);
        Span span = begin.span().to(cursor.last());
        boolean array = name.equals("array");
        boolean bare = array || name.equals("matrix") || name.equals("smallmatrix");
        if (bare && isBracketed()) {
            out.remove(out.size() - 1);
            matrix(array ? withoutColumns(raw, begin) : raw, span);
            cursor.take();
        } else if (MATRICES.contains(name)) {
            matrix(raw, span);
        } else if (name.equals("cases") || name.equals("dcases")) {
            List<List<List<Token>>> rows = rows(raw);
            if (rows.stream().allMatch(LatexEnvironments::isEquation)) {
                arranged(raw, begin, span);
            } else {
                new LatexCases(reader).cases(rows, span);
            }
        } else if (ARRANGE.contains(name)) {
            boolean columns = array || name.startsWith("alignat") || name.equals("alignedat");
            arranged(columns ? withoutColumns(raw, begin) : raw, begin, span);
        } else {
            throw new Refusal(span, "The environment `" + name + "` is not read.", "Write the formula alone.");
        }
    }

    private void arranged(List<Token> inside, Token begin, Span span) {
        row(begin.span());
        out.addAll(reader.inner(inside, span));
        row(cursor.last());
    }

    /** A row of a system of equations, {@code x &= r\\cos\\theta}; the rows of a distinction have a condition in their second cell. */
    private static boolean isEquation(List<List<Token>> row) {
        int last = row.size() - 1;
        boolean lonely = last == 0 && TokenLists.indexOf(row.get(0), 0, t -> t.isSymbol("=")) > 0;
        return lonely || last == 1 && !row.get(1).isEmpty() && row.get(1).get(0).isSymbol("=");
    }

    private void row(Span span) {
        out.add(new Token(Kind.SYMBOL, Latex.ROW, span, true));
    }

    private static String name(List<Token> argument) {
        StringBuilder name = new StringBuilder();
        argument.stream().filter(t -> t.is(Kind.WORD)).forEach(t -> name.append(t.text()));
        return name.toString();
    }

    /** Without what says how columns stand, {@code {ll}} and {@code [t]}. */
    private static List<Token> withoutColumns(List<Token> raw, Token begin) {
        LatexCursor inside = new LatexCursor(raw, begin.span());
        inside.optional();
        if (inside.peek().isSymbol("{")) {
            inside.group();
        }
        List<Token> rest = new ArrayList<>();
        while (!inside.atEnd()) {
            rest.add(inside.take());
        }
        return rest;
    }

    /** Whether a bracket opens just before and closes just behind. */
    private boolean isBracketed() {
        return !out.isEmpty()
                && out.get(out.size() - 1).opens()
                && cursor.peek().closes();
    }

    /** The cells of each row, the empty one behind a last {@code \\} left out. */
    private static List<List<List<Token>>> rows(List<Token> raw) {
        List<List<List<Token>>> rows = new ArrayList<>();
        List<List<Token>> row = new ArrayList<>();
        List<Token> cell = new ArrayList<>();
        int depth = 0;
        for (Token t : raw) {
            boolean command = t.is(Kind.COMMAND);
            depth += t.isSymbol("{") || command && t.text().equals("begin") ? 1 : 0;
            depth -= t.isSymbol("}") || command && t.text().equals("end") ? 1 : 0;
            boolean ends =
                    depth == 0 && command && LatexCommands.symbol(t.text()).equals(Latex.ROW);
            if (ends || depth == 0 && t.isSymbol("&")) {
                row.add(cell);
                cell = new ArrayList<>();
            } else if (!t.is(Kind.LINE_END)) {
                cell.add(t);
            }
            if (ends) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(cell);
            rows.add(row);
        }
        return rows;
    }

    private void matrix(List<Token> raw, Span span) {
        List<List<List<Token>>> rows = rows(raw);
        symbol("[", span);
        for (int i = 0; i < rows.size(); i++) {
            symbol(i == 0 ? "[" : ",", span);
            if (i > 0) {
                symbol("[", span);
            }
            for (int j = 0; j < rows.get(i).size(); j++) {
                if (j > 0) {
                    symbol(",", span);
                }
                out.addAll(reader.inner(rows.get(i).get(j), span));
            }
            symbol("]", span);
        }
        symbol("]", span);
    }

    private void symbol(String text, Span span) {
        out.add(new Token(Kind.SYMBOL, text, span, false));
    }

    /** What may stand behind a {@code \\}: a star, and a height {@code [2mm]}. */
    void skipSpacing() {
        if (cursor.peek().isSymbol("*")) {
            cursor.take();
        }
        int i = cursor.peek(1).isSymbol("-") ? 2 : 1;
        boolean height = cursor.peek().isSymbol("[")
                && cursor.peek(i).is(Kind.NUMBER)
                && cursor.peek(i + 1).is(Kind.WORD)
                && cursor.peek(i + 2).isSymbol("]");
        for (int k = 0; height && k < i + 3; k++) {
            cursor.take();
        }
    }
}
