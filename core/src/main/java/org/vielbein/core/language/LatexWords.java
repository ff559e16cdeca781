package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/** The parts of names in LaTeX: words in upright letters, and subscripts. */
final class LatexWords {
    static final Set<String> DECLARING = Set.of("coordinates", "parameter", "function");

    private LatexWords() {}

    /** The names with a subscript that the statements of a text declare. */
    static Set<String> declared(List<Token> raw) {
        Set<String> names = new HashSet<>();
        boolean declaring = false;
        boolean begins = true;
        for (int i = 0; i < raw.size(); i++) {
            Token t = raw.get(i);
            boolean end = t.is(Kind.LINE_END) || t.isSymbol(";");
            declaring = !end && (declaring || begins && DECLARING.contains(t.text()));
            begins = end;
            if (declaring && t.is(Kind.WORD)) {
                addWithSubscripts(raw, i, names);
            }
        }
        return names;
    }

    /** Adds {@code x_a} and {@code x_a_1} of what is declared as {@code x_a_1}. */
    private static void addWithSubscripts(List<Token> raw, int at, Set<String> names) {
        StringBuilder name = new StringBuilder(raw.get(at).text());
        for (int i = at + 1; i + 1 < raw.size() && raw.get(i).isSymbol("_"); i += 2) {
            Token part = raw.get(i + 1);
            if (part.is(Kind.WORD) || part.is(Kind.NUMBER)) {
                names.add(name.append('_').append(part.text()).toString());
            } else {
                return;
            }
        }
    }

    /** The word that the argument of {@code \mathrm} spells. */
    static String upright(Token of, List<Token> argument) {
        StringBuilder word = new StringBuilder();
        for (Token t : argument) {
            if (t.is(Kind.WORD) || t.is(Kind.NUMBER) && t.text().matches("\\d+")) {
                word.append(t.text());
            } else if (t.is(Kind.COMMAND) && LatexCommands.isGreek(t.text())) {
                word.append(t.text());
            } else if (!isInvisible(t)) {
                throw new Refusal(
                        t.span(),
                        "`\\" + of.text() + "` holds a word in upright letters, one name or function, found `"
                                + shown(t) + "`.");
            }
        }
        if (word.isEmpty() || Character.isDigit(word.codePointAt(0))) {
            throw new Refusal(of.span(), "`\\" + of.text() + "` holds no word.");
        }
        return word.toString();
    }

    private static boolean isInvisible(Token t) {
        return t.is(Kind.COMMAND) && LatexCommands.showsNothing(t.text())
                || t.is(Kind.LINE_END)
                || t.isSymbol("{")
                || t.isSymbol("}");
    }

    private static String shown(Token t) {
        return t.is(Kind.COMMAND) ? "\\" + t.text() : t.text();
    }

    /** The subscript of a name, {@code s}, {@code max}, {@code mu_nu}; words and numbers are parted by {@code _}. */
    static String below(Token sign, List<Token> content) {
        List<String> parts = new ArrayList<>();
        LatexCursor cursor = new LatexCursor(content, sign.span());
        while (!cursor.atEnd()) {
            Token t = cursor.take();
            if (t.is(Kind.COMMAND) && (LatexCommands.isUpright(t.text()) || isFont(t))) {
                parts.add(upright(t, isFont(t) ? rest(cursor) : cursor.argument(t)));
            } else if (t.is(Kind.COMMAND) && LatexCommands.isGreek(t.text())) {
                parts.add(t.text());
            } else if (t.is(Kind.WORD)) {
                split(t.text(), parts);
            } else if (t.is(Kind.NUMBER) && t.text().matches("\\d+")) {
                parts.add(t.text());
            } else if (!LatexCommands.below(t.text()).isEmpty()) {
                parts.add(LatexCommands.below(t.text()));
            } else if (!isInvisible(t) && !t.isSymbol("(") && !t.isSymbol(")")) {
                throw new Refusal(t.span(), "A subscript is made of letters and digits, found `" + shown(t) + "`.");
            }
        }
        if (parts.isEmpty()) {
            throw new Refusal(sign.span(), "`_` begins a subscript, and letters or digits must follow.");
        }
        return String.join("_", parts);
    }

    private static boolean isFont(Token t) {
        return t.is(Kind.COMMAND) && (t.text().equals("rm") || t.text().equals("it"));
    }

    private static List<Token> rest(LatexCursor cursor) {
        List<Token> rest = new ArrayList<>();
        while (!cursor.atEnd()) {
            rest.add(cursor.take());
        }
        return rest;
    }

    /** {@code ab12} as the parts ab and 12. */
    private static void split(String word, List<String> parts) {
        for (String part : word.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)|_")) {
            parts.add(part);
        }
    }
}
