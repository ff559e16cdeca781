package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/** Commands, groups, subscripts and exponents of LaTeX as the tokens of plain text; each group by a reader of its own. */
final class LatexReader {
    private final LatexCursor cursor;
    private final List<Token> out = new ArrayList<>();
    private final int depth;
    /** Declared names with a subscript of several letters or digits, {@code r_max}, which need no braces. */
    private final Set<String> declared;

    private final LatexRows rows;
    /** Whether line ends are blanks here. */
    private final boolean inside;

    private LatexReader(List<Token> raw, Span place, int depth, boolean inside, Set<String> declared, LatexRows rows) {
        cursor = new LatexCursor(raw, place);
        this.depth = depth;
        this.inside = inside;
        this.declared = declared;
        this.rows = rows;
        if (depth > Limits.NESTING) {
            throw nested(place);
        }
    }

    static List<Token> tokens(List<Token> raw, Problems problems) {
        refuseNesting(raw, problems);
        LatexReader reader =
                new LatexReader(raw, new Span(0, 0), 0, false, LatexWords.declared(raw), LatexRows.declared(raw));
        while (!reader.cursor.atEnd()) {
            try {
                reader.next();
            } catch (Refusal refusal) {
                problems.add(refusal);
                reader.out.add(new Token(Kind.BAD, "", refusal.span(), true));
            }
        }
        return reader.out;
    }

    /** Ends the reading of what is nested too deep before its parts are read one within the other. */
    private static void refuseNesting(List<Token> raw, Problems problems) {
        int depth = 0;
        for (Token t : raw) {
            boolean opens = t.isSymbol("{") || t.is(Kind.COMMAND) && t.text().equals("begin");
            boolean closes = t.isSymbol("}") || t.is(Kind.COMMAND) && t.text().equals("end");
            depth += opens ? 1 : closes ? -1 : 0;
            if (depth > Limits.NESTING) {
                problems.add(nested(t.span()));
                throw problems.exception();
            }
        }
    }

    private static Refusal nested(Span place) {
        return new Refusal(place, "Braces are nested more than " + Limits.NESTING + " deep here.");
    }

    /** The tokens of a group's inside. */
    List<Token> inner(List<Token> raw, Span place) {
        return inner(raw, place, 1);
    }

    /** The tokens of what reaches far, and costs as much as several levels of braces. */
    List<Token> inner(List<Token> raw, Span place, int levels) {
        LatexReader reader = new LatexReader(raw, place, depth + levels, true, declared, rows);
        while (!reader.cursor.atEnd()) {
            reader.next();
        }
        return reader.out;
    }

    List<Token> argument(Token of) {
        return inner(cursor.argument(of), cursor.last());
    }

    LatexCursor cursor() {
        return cursor;
    }

    /** Whether the word ends in a declared name with its subscript. */
    boolean isDeclared(String name) {
        return declared.stream().anyMatch(name::endsWith);
    }

    LatexRows rows() {
        return rows;
    }

    List<Token> out() {
        return out;
    }

    private void next() {
        Token t = cursor.take();
        switch (t.kind()) {
            case COMMAND -> command(t);
            case WORD -> word(t, t.text(), t.greek());
            case LINE_END -> {
                if (!inside) {
                    out.add(t);
                }
            }
            case SYMBOL -> symbol(t);
            default -> out.add(t);
        }
    }

    private void symbol(Token t) {
        switch (t.text()) {
            case "{" -> new LatexGroups(this).group(t);
            case "}" -> throw new Refusal(t.span(), "The brace `}` closes nothing.");
            case "^" -> new LatexScripts(this).power(t);
            case "_" -> throw new Refusal(t.span(), "A subscript stands behind a letter, and none is before this one.");
            case "'" -> throw new Refusal(t.span(), "A prime stands behind the name of a function: `f'(x)`.");
            case "$" -> out.add(new Token(Kind.SYMBOL, Latex.QUAD, t.span(), true));
            default -> out.add(t);
        }
    }

    private void command(Token t) {
        String name = t.text();
        if (LatexCommands.isGreek(name)) {
            word(t, name, true);
        } else if (!LatexCommands.symbol(name).isEmpty()) {
            sign(t, LatexCommands.symbol(name));
        } else if (!LatexCommands.word(name).isEmpty()) {
            String word = LatexCommands.word(name);
            word(t, word, !word.equals("d"));
        } else if (LatexCommands.isUpright(name)) {
            upright(t);
        } else if (!LatexCommands.mark(name).isEmpty()) {
            marked(t);
        } else if (LatexCommands.isDroppedWithArgument(name)) {
            cursor.argument(t);
        } else if (!LatexCommands.showsNothing(name)) {
            structure(t);
        }
    }

    private void structure(Token t) {
        switch (t.text()) {
            case "frac", "dfrac", "tfrac", "cfrac" -> new LatexFractions(this).fraction(t);
            case "sqrt" -> new LatexGroups(this).root(t);
            case "sum" -> new LatexSums(this).sum(t);
            case "begin" -> new LatexEnvironments(this).environment(t);
            case "over" -> throw new Refusal(t.span(), "`\\over` stands in braces: `{a \\over b}`.");
            default -> throw LatexRefusals.of(t, cursor);
        }
    }

    private void sign(Token t, String symbol) {
        if (symbol.equals(Latex.PARTIAL) && cursor.peek().isSymbol("_")) {
            Token below = cursor.take();
            List<String> by = new LatexScripts(this).coordinates(below, cursor.argument(below));
            Span span = t.span().to(cursor.last());
            int times = new LatexScripts(this).order();
            for (int i = 0; i < times; i++) {
                by.forEach(x -> out.add(new Token(Kind.PARTIAL, x, span, t.spaced())));
            }
        } else {
            if (symbol.equals(Latex.ROW)) {
                new LatexEnvironments(this).skipSpacing();
            }
            out.add(new Token(Kind.SYMBOL, symbol, t.span(), t.spaced()));
        }
    }

    private void upright(Token t) {
        if (cursor.peek().isSymbol("*")) {
            cursor.take();
        }
        String word = LatexWords.upright(t, cursor.argument(t));
        boolean alias = word.equals("sgn");
        Span span = t.span().to(cursor.last());
        boolean name = t.text().equals("mathit");
        if (!name && List.of("where", "with", "for", "if", "when", "on").contains(word)) {
            out.add(new Token(Kind.SYMBOL, Latex.BEFORE, span, true));
        } else if (!name && word.equals("and")) {
            out.add(new Token(Kind.SYMBOL, Latex.AND, span, true));
        } else {
            Token whole = new Token(Kind.WORD, word, span, t.spaced(), true);
            word(whole, alias ? "sign" : word, !word.equals("d") && !word.equals("e"));
        }
    }

    /** {@code \tilde{r}}, the name r_tilde. */
    private void marked(Token t) {
        List<Token> of = argument(t);
        boolean letter = of.size() == 1
                && of.get(0).is(Kind.WORD)
                && Letters.isOneLetter(of.get(0).text());
        Span span = t.span().to(cursor.last());
        if (!letter) {
            throw new Refusal(span, "`\\" + t.text() + "` stands over one letter.");
        }
        Token whole = new Token(Kind.WORD, of.get(0).text(), span, t.spaced(), true);
        word(whole, of.get(0).text() + "_" + LatexCommands.mark(t.text()), true);
    }

    /** A word with what is written below and above it. */
    void word(Token t, String word, boolean symbol) {
        boolean function = Builtins.function(word).isPresent();
        if (function && cursor.peek().isSymbol("_")) {
            cursor.argument(cursor.take());
            throw new Refusal(
                    t.span().to(cursor.last()),
                    "`" + word + "` with a subscript is not read.",
                    word.equals("log") ? "Write `\\frac{\\ln x}{\\ln b}` for another base." : "");
        }
        Token whole = new Token(Kind.WORD, word, t.span(), t.spaced(), symbol);
        if (function) {
            out.add(whole);
        } else {
            new LatexScripts(this).word(whole);
        }
    }
}
