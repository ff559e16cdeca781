package org.vielbein.core.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vielbein.api.chart.Condition.Relation;
import org.vielbein.api.expr.Apply;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.Symbol;
import org.vielbein.core.text.Piece.Binding;

/** The text of applied functions, built-in and unknown ones. */
final class FunctionText {
    private final Notation notation;

    FunctionText(Notation notation) {
        this.notation = notation;
    }

    Piece of(Apply e, List<Piece> parts) {
        FunctionSymbol f = e.function();
        if (f.arity() == 0) {
            return Piece.of(notation.name(f.name()), Binding.ATOM, notation);
        }
        return f.isElementary() ? elementary(e, parts) : unknown(e, parts);
    }

    private Piece elementary(Apply e, List<Piece> parts) {
        String name = e.function().name();
        Piece first = parts.get(0);
        if (name.equals("if_less") || name.equals("if_at_most")) {
            return conditional(name.equals("if_less") ? Relation.LESS : Relation.AT_MOST, parts);
        }
        if (notation == Notation.LATEX && name.equals("abs")) {
            return atom("\\left|" + first.text() + "\\right|");
        }
        if (notation == Notation.LATEX && name.equals("cbrt")) {
            return atom("\\sqrt[3]{" + first.text() + "}");
        }
        String head = notation.function(name);
        String closed = head + notation.bracketed(joined(parts));
        return isBare(e) ? Piece.of(head + beside(first.text()), closed, Binding.ATOM, notation) : atom(closed);
    }

    private Piece atom(String text) {
        return Piece.of(text, Binding.ATOM, notation);
    }

    private static String joined(List<Piece> parts) {
        return parts.stream().map(Piece::text).collect(Collectors.joining(", "));
    }

    /** Whether the argument needs no brackets: a letter behind a function that is not itself a word. */
    private boolean isBare(Apply e) {
        return notation == Notation.LATEX
                && e.arguments().size() == 1
                && e.arguments().get(0) instanceof Symbol s
                && !LatexNames.isUpright(notation.name(s.name()))
                && notation.function(e.function().name())
                        .equals("\\" + e.function().name())
                && !e.function().name().equals("exp");
    }

    private static String beside(String argument) {
        return argument.startsWith("\\") ? argument : " " + argument;
    }

    /** {@code \sin^{2}\theta} for a power of a built-in function, where the notation has it. */
    Optional<Piece> raised(Expr base, Piece text, String power) {
        boolean known = notation == Notation.LATEX
                && base instanceof Apply a
                && a.function().isElementary()
                && a.arguments().size() == 1
                && text.closed().startsWith(notation.function(a.function().name()))
                && !a.function().name().equals("exp");
        if (!known) {
            return Optional.empty();
        }
        int head = notation.function(((Apply) base).function().name()).length();
        return Optional.of(Piece.of(
                text.unsigned().substring(0, head) + power + text.unsigned().substring(head),
                text.closed().substring(0, head) + power + text.closed().substring(head),
                Binding.POWER,
                notation));
    }

    private Piece conditional(Relation relation, List<Piece> parts) {
        String condition = parts.get(0).text() + " " + notation.relation(relation) + " "
                + parts.get(1).text();
        if (notation == Notation.LATEX) {
            return atom("\\begin{cases} " + parts.get(2).text() + " & \\text{if } " + condition + " \\\\ "
                    + parts.get(3).text() + " & \\text{otherwise} \\end{cases}");
        }
        return atom(notation.function("if")
                + notation.bracketed(condition + ", " + parts.get(2).text() + ", "
                        + parts.get(3).text()));
    }

    private Piece unknown(Apply e, List<Piece> parts) {
        FunctionSymbol f = e.function();
        String name = notation.name(f.primitive().name());
        String suffix = f.toString().substring(f.name().length());
        String arguments = notation.bracketed(joined(parts));
        if (notation != Notation.LATEX || !suffix.startsWith("[")) {
            return atom(name + suffix + arguments);
        }
        return isByName(e) ? partial(e, name + arguments) : atom(name + "^{" + suffix + "}" + arguments);
    }

    /** Whether the arguments are distinct names, so that one can say what is differentiated by. */
    private static boolean isByName(Apply e) {
        return e.arguments().stream().allMatch(a -> a instanceof Symbol)
                && new HashSet<>(e.arguments()).size() == e.arguments().size();
    }

    /** {@code \partial_{x} \partial_{y} f\left(x, y\right)}. */
    private Piece partial(Apply e, String call) {
        StringBuilder signs = new StringBuilder();
        int[] orders = e.function().orders();
        for (int i = 0; i < orders.length; i++) {
            String by = notation.name(((Symbol) e.arguments().get(i)).name());
            signs.append(("\\partial_{" + by + "} ").repeat(orders[i]));
        }
        return Piece.of(signs + call, notation.bracketed(signs + call), Binding.POWER, notation);
    }
}
