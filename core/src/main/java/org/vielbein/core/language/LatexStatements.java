package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.language.Token.Kind;

/**
 * What separates formulas on paper separates statements: the end of a row, a comma, a wide blank, where a left side or a
 * condition follows. Elsewhere they show nothing, as does the punctuation of the sentence that the formula stands in.
 */
final class LatexStatements {
    private static final int LEFT_SIDE = 24;

    private final List<Token> tokens;
    private final Problems problems;
    private final List<Token> out = new ArrayList<>();
    private int depth;
    /** Whether the statement is one of the words, in which commas separate items. */
    private boolean items;

    private boolean begins = true;

    private final boolean statements;

    private LatexStatements(List<Token> tokens, Problems problems, boolean statements) {
        this.statements = statements;
        this.tokens = tokens;
        this.problems = problems;
    }

    static List<Token> separated(List<Token> tokens, Problems problems, boolean apart) {
        LatexStatements statements = new LatexStatements(tokens, problems, apart);
        int at = 0;
        while (at < tokens.size()) {
            at = statements.isSeparator(at) ? statements.separate(at) : statements.keep(at);
        }
        return statements.out;
    }

    private boolean isSeparator(int i) {
        Token t = tokens.get(i);
        return isArrangement(t)
                || t.isSymbol(Latex.AND)
                || t.isSymbol(".")
                || t.isSymbol(",") && depth == 0 && statements && !items;
    }

    /** Whether it only arranges: shows nothing between two parts of one formula. */
    private static boolean isArrangement(Token t) {
        return t.isSymbol(Latex.ROW) || t.isSymbol(Latex.QUAD) || t.isSymbol(Latex.BEFORE) || t.isSymbol("&");
    }

    private int keep(int i) {
        Token t = tokens.get(i);
        depth = Math.max(0, depth + (t.opens() ? 1 : t.closes() ? -1 : 0));
        if (begins && !t.is(Kind.LINE_END)) {
            items = t.is(Kind.WORD)
                    && StatementSplitter.KEYWORDS.contains(t.text())
                    && !t.text().equals("where");
            begins = false;
        }
        boolean ends = t.isSymbol(";") && depth == 0 || t.is(Kind.LINE_END) && depth == 0;
        if (ends) {
            begins = true;
            items = false;
        }
        if (t.isSymbol(Latex.PARTIAL)) {
            problems.add(new Refusal(
                    t.span(),
                    "`\\partial` needs the name of a coordinate below it.",
                    "Write `\\partial_x f`, or `\\frac{\\partial f}{\\partial x}`."));
            out.add(t.as(Kind.BAD, ""));
        } else {
            out.add(t);
        }
        return i + 1;
    }

    /** Reads a run of separators; gives the place behind it. */
    private int separate(int start) {
        int i = start;
        Token comma = tokens.get(start);
        boolean punctuated = false;
        boolean stop = false;
        @Nullable Token and = null;
        @Nullable Token before = null;
        @Nullable Token lineEnd = null;
        while (isSeparator(behindLines(i))) {
            lineEnd = isSeparator(i) ? lineEnd : tokens.get(i);
            i = behindLines(i);
            Token t = tokens.get(i++);
            comma = t.isSymbol(",") ? t : comma;
            before = t.isSymbol(Latex.BEFORE) ? t : before;
            punctuated |= t.isSymbol(",") || t.isSymbol(Latex.QUAD) || before != null;
            stop |= t.isSymbol(".");
            and = t.isSymbol(Latex.AND) ? t : and;
        }
        int next = behindLines(i);
        boolean ends = tokens.get(next).is(Kind.END) || tokens.get(i).isSymbol(";");
        boolean equation = statements && depth == 0 && isLeftSide(next);
        if (ends || depth == 0 && begins) {
            return i;
        } else if (equation || statements && depth == 0 && punctuated && isCondition(next)) {
            statement(comma, !equation);
        } else if (before != null && statements && depth == 0) {
            refuseRemark(before);
        } else if (stop) {
            refuseStop(start, i);
        } else if (and != null) {
            out.add(and.as(Kind.WORD, "and"));
        } else if (comma.isSymbol(",") && !((lineEnd != null || i < next) && isWord(tokens.get(next)))) {
            out.add(comma);
        }
        if (lineEnd != null) {
            out.add(lineEnd);
            begins = depth == 0;
            items &= depth > 0;
        }
        return i;
    }

    private int behindLines(int from) {
        int i = from;
        while (tokens.get(i).is(Kind.LINE_END)) {
            i++;
        }
        return i;
    }

    private static boolean isWord(Token t) {
        return t.is(Kind.WORD) && StatementSplitter.KEYWORDS.contains(t.text());
    }

    private void statement(Token at, boolean condition) {
        out.add(new Token(Kind.SYMBOL, ";", at.span(), true));
        if (condition) {
            out.add(new Token(Kind.WORD, "where", at.span(), true));
        }
        begins = !condition;
        items = false;
    }

    private void refuseRemark(Token word) {
        problems.add(new Refusal(
                word.span(),
                "Neither a definition nor a condition follows `"
                        + problems.source().shown(word.span()) + "`.",
                "Leave the remark out."));
        out.add(word.as(Kind.BAD, ""));
    }

    private void refuseStop(int from, int to) {
        for (int k = from; k < to; k++) {
            if (tokens.get(k).isSymbol(".")) {
                problems.add(new Refusal(
                        tokens.get(k).span(), "A full stop ends a formula, and more follows.", "Remove it."));
                out.add(tokens.get(k).as(Kind.BAD, ""));
            }
        }
    }

    /** Whether the left side of an equation begins here: names, with brackets and powers, and then {@code =}. */
    private boolean isLeftSide(int from) {
        int inside = 0;
        for (int i = from; i < Math.min(tokens.size(), from + LEFT_SIDE); i++) {
            Token t = tokens.get(i);
            if (inside == 0 && t.isSymbol("=")) {
                return i > from;
            }
            inside += t.opens() ? 1 : t.closes() ? -1 : 0;
            boolean fits = t.is(Kind.WORD)
                    || t.is(Kind.RAISED)
                    || t.is(Kind.NUMBER)
                    || t.opens()
                    || t.closes()
                    || t.isSymbol("^")
                    || t.isSymbol("&")
                    || inside > 0 && t.isSymbol(",");
            if (!fits || inside < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a condition stands here, up to the next separator. */
    private boolean isCondition(int from) {
        boolean relation = false;
        int inside = 0;
        for (int i = from; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            inside += t.opens() ? 1 : t.closes() ? -1 : 0;
            boolean end =
                    t.is(Kind.END) || t.is(Kind.LINE_END) || isArrangement(t) || t.isSymbol(",") || t.isSymbol(";");
            if (inside < 0 || t.isSymbol("=") || inside == 0 && end) {
                return relation && !t.isSymbol("=");
            }
            relation |= inside == 0 && t.isRelation();
        }
        return relation;
    }
}
