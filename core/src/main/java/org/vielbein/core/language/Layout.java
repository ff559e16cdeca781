package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vielbein.core.language.Token.Kind;

/**
 * The canonical layout of a script: one statement a line in the order written, one blank where blanks separate, none inside
 * brackets and around {@code * / ^}, one around {@code =}, comparisons and binary signs; at most one empty line between
 * statements. Lines that its author broke stay broken, the further ones indented. Spellings and comments are kept, so the text
 * means what it meant; in LaTeX only ends of lines and empty lines are touched.
 */
public final class Layout {
    private static final String INDENT = "    ";

    private final SourceText source;
    private final List<String> lines = new ArrayList<>();

    private Layout(SourceText source) {
        this.source = source;
    }

    /**
     * The text in its canonical layout; the layout of a canonical text is the text.
     *
     * @param text a script that can be read
     */
    public static String canonical(String text) {
        SourceText source = new SourceText("layout", text);
        Layout layout = new Layout(source);
        if (source.isLatex()) {
            text.lines().forEach(line -> layout.line(line.stripTrailing()));
        } else {
            layout.statements();
        }
        return layout.text();
    }

    private String text() {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Adds a line; a second empty one in a row, or one at the start, is left out. */
    private void line(String line) {
        boolean superfluous = line.isEmpty()
                && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
        if (!superfluous) {
            lines.add(line);
        }
    }

    private void statements() {
        List<Token> tokens = Lexer.tokens(source, new Problems(source));
        int end = 0;
        for (List<Token> statement : StatementSplitter.split(tokens, false)) {
            gap(end, statement.get(0).span().start(), "");
            statement(statement);
            end = TokenLists.span(statement).end();
        }
        gap(end, source.text().length(), "");
    }

    private void statement(List<Token> statement) {
        Spacing spacing = new Spacing(statement);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < statement.size(); i++) {
            Span span = statement.get(i).span();
            if (i > 0) {
                Span before = statement.get(i - 1).span();
                if (source.text().substring(before.end(), span.start()).chars().anyMatch(SourceText::isLineEnd)) {
                    line(line.toString());
                    gap(before.end(), span.start(), INDENT);
                    line = new StringBuilder(INDENT);
                } else {
                    line.append(spacing.before(i));
                }
            }
            line.append(source.text(), span.start(), span.end());
        }
        line(line.toString());
    }

    /** What stands between two tokens: the comment behind the last line, then comments and empty lines of their own. */
    private void gap(int from, int to, String indent) {
        List<String> parts = source.text().substring(from, to).lines().toList();
        for (int k = 0; k < parts.size(); k++) {
            boolean last = k == parts.size() - 1 && to < source.text().length();
            int sign = parts.get(k).indexOf('#');
            if (sign >= 0 && k == 0 && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "  " + comment(parts.get(k), sign));
            } else if (sign >= 0) {
                line(indent + comment(parts.get(k), sign));
            } else if (k > 0 && !last && indent.isEmpty()) {
                line("");
            }
        }
    }

    private static String comment(String line, int sign) {
        String words = line.substring(sign + 1).strip();
        return words.isEmpty() ? "#" : words.startsWith("#") || words.startsWith("!") ? "#" + words : "# " + words;
    }

    /** Where blanks stand in a statement. */
    private static final class Spacing {
        private final List<Token> tokens;
        private final boolean signs;
        private final boolean names;

        Spacing(List<Token> tokens) {
            this.tokens = tokens;
            Token head = tokens.get(0);
            signs = head.isWord("signature");
            names = head.isWord("geometry") || head.isWord("chart") || head.isWord("map");
        }

        /** What stands before token i &gt; 0. */
        String before(int i) {
            Token last = tokens.get(i - 1);
            Token next = tokens.get(i);
            if (signs) {
                return last.opens() || next.closes() || next.isSymbol(",") ? "" : " ";
            }
            if (names) {
                return next.spaced() ? " " : "";
            }
            if (last.opens() || next.closes() || next.isSymbol(",") || isTight(last) || isTight(next)) {
                return "";
            }
            if (last.isSymbol(",") || last.isWord("in") || isRelation(last) || isRelation(next)) {
                return " ";
            }
            if (isSign(next) && endsOperand(i - 1) || isSign(last) && i > 1 && endsOperand(i - 2)) {
                return " ";
            }
            boolean unary = isSign(last);
            boolean bar = last.isSymbol("|") && opensBar(i - 1) || next.isSymbol("|") && !opensBar(i);
            return unary || bar || !next.spaced() ? "" : " ";
        }

        private static boolean isTight(Token t) {
            return t.isSymbol("*") || t.isSymbol("/") || t.isSymbol("^") || t.isSymbol("..");
        }

        private static boolean isSign(Token t) {
            return t.isSymbol("+") || t.isSymbol("-");
        }

        private static boolean isRelation(Token t) {
            return t.isSymbol("=") || t.isRelation();
        }

        /** Whether a sign behind token i has two sides. */
        private boolean endsOperand(int i) {
            Token t = tokens.get(i);
            return t.is(Kind.NUMBER)
                    || t.is(Kind.RAISED)
                    || t.is(Kind.WORD) && !t.isWord("and") && !t.isWord("in")
                    || t.closes()
                    || t.isSymbol("|") && !opensBar(i);
        }

        /** Bars do not nest: each second one closes. */
        private boolean opensBar(int i) {
            return tokens.subList(0, i).stream().filter(t -> t.isSymbol("|")).count() % 2 == 0;
        }
    }
}
