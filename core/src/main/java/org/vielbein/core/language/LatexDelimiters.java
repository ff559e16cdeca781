package org.vielbein.core.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.language.Token.Kind;

/**
 * Delimiters of every size as plain brackets: {@code \left(}, {@code \bigl[}, {@code \{}; bars that know their side as abs.
 *
 * <p>{@code \left.} and {@code \right.} show nothing; a brace {@code \left\{} that only {@code \right.} closes stands before a
 * system of equations and is no bracket.
 */
final class LatexDelimiters {
    private static final Set<String> SIZES = Set.of(
            "big", "Big", "bigg", "Bigg", "bigl", "Bigl", "biggl", "Biggl", "bigr", "Bigr", "biggr", "Biggr", "bigm");
    private static final Map<String, String> BRACKETS = Map.ofEntries(
            Map.entry("{", "("),
            Map.entry("}", ")"),
            Map.entry("lbrace", "("),
            Map.entry("rbrace", ")"),
            Map.entry("lbrack", "["),
            Map.entry("rbrack", "]"),
            Map.entry("vert", "|"));

    /** How many tokens further on the other part of a brace over several rows is looked for. */
    private static final int REACH = 2_000;

    private final List<Token> raw;
    private final Problems problems;
    private final List<@Nullable Token> out = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    private LatexDelimiters(List<Token> raw, Problems problems) {
        this.raw = raw;
        this.problems = problems;
    }

    static List<Token> brackets(List<Token> raw, Problems problems) {
        LatexDelimiters all = new LatexDelimiters(raw, problems);
        while (all.at < raw.size()) {
            try {
                all.next();
            } catch (Refusal refusal) {
                problems.add(refusal);
                all.out.add(raw.get(Math.min(all.at, raw.size() - 1)).as(Kind.BAD, ""));
                all.at++;
            }
        }
        List<Token> found = new ArrayList<>();
        for (Token t : all.out) {
            if (t != null) {
                found.add(t);
            }
        }
        return found;
    }

    private void next() {
        Token t = raw.get(at++);
        if (!t.is(Kind.COMMAND)) {
            out.add(t);
        } else if (t.text().equals("left")) {
            left(t);
        } else if (t.text().equals("right")) {
            right(t);
        } else if (SIZES.contains(t.text())) {
            sized(t);
        } else if (t.text().equals("lvert")) {
            absolute(t.span());
        } else if (t.text().equals("rvert")) {
            out.add(symbol(")", t.span()));
        } else {
            String bracket = BRACKETS.get(t.text());
            out.add(bracket == null ? t : symbol(bracket, t.span()));
        }
    }

    private static Token symbol(String text, Span span) {
        return new Token(Kind.SYMBOL, text, span, false);
    }

    private void absolute(Span span) {
        out.add(new Token(Kind.WORD, "abs", span, false, true));
        out.add(symbol("(", new Span(span.end(), span.end())));
    }

    /** What {@code \left} and the like stand before: a bracket, a bar, or a point for nothing. */
    private String delimiter(Token command) {
        Token t = at < raw.size() ? raw.get(at) : command;
        String text = t.is(Kind.COMMAND) ? BRACKETS.getOrDefault(t.text(), t.text()) : t.text();
        if (t == command || !"()[]|.<>".contains(text) && !text.equals("lvert") && !text.equals("rvert")) {
            throw new Refusal(
                    command.span(), "Behind `\\" + command.text() + "` stands a bracket, a bar, or a point for none.");
        }
        at++;
        return text.endsWith("vert") ? "|" : text;
    }

    private void sized(Token t) {
        String bracket = delimiter(t);
        if (!bracket.equals(".")) {
            out.add(symbol(bracket, t.span().to(raw.get(at - 1).span())));
        }
    }

    private void left(Token t) {
        boolean brace =
                at < raw.size() && BRACKETS.getOrDefault(raw.get(at).text(), "").equals("(");
        String bracket = delimiter(t);
        Span span = t.span().to(raw.get(at - 1).span());
        if (bracket.equals("|")) {
            absolute(span);
            open.push(-out.size());
        } else if (bracket.equals(".")) {
            out.add(null);
            open.push(0);
        } else {
            out.add(symbol(bracket, span));
            open.push(brace ? out.size() : 0);
        }
    }

    private void right(Token t) {
        String bracket = delimiter(t);
        Span span = t.span().to(raw.get(at - 1).span());
        if (open.isEmpty()) {
            throw new Refusal(span, "`\\right` has no `\\left` before it.");
        }
        int opening = open.pop();
        if (bracket.equals(".")) {
            if (opening > 0 && !closesLater()) {
                out.set(opening - 1, null);
            }
        } else if (bracket.equals("|")) {
            if (opening >= 0) {
                throw new Refusal(
                        span,
                        "A bar behind a formula, the value at a point, is not read.",
                        "Put the values in by hand.");
            }
            out.add(symbol(")", span));
        } else {
            out.add(symbol(bracket, span));
        }
    }

    /** Whether a brace that goes over several rows is closed further on, behind {@code \left.}. */
    private boolean closesLater() {
        int depth = 0;
        for (int i = at; i + 1 < Math.min(raw.size(), at + REACH); i++) {
            Token t = raw.get(i);
            boolean closing = t.is(Kind.COMMAND) && t.text().equals("right");
            String behind = raw.get(i + 1).text();
            depth += t.is(Kind.COMMAND) && t.text().equals("left") ? behind.equals(".") ? 0 : 1 : 0;
            if (closing && depth == 0 && (behind.equals("}") || behind.equals("rbrace"))) {
                return true;
            }
            depth -= closing && depth > 0 ? 1 : 0;
        }
        return false;
    }
}
