package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.vielbein.core.language.Scope.Kind;

/** Undeclared functions, known from an application to bare coordinates, {@code a(t)}, or to one definition, {@code f(r_s)}. */
final class AssumedFunctions {
    private final Scope scope;
    private final Problems problems;
    private final Consumer<String> notes;

    AssumedFunctions(Scope scope, Problems problems, Consumer<String> notes) {
        this.scope = scope;
        this.problems = problems;
        this.notes = notes;
    }

    void find(Collection<List<Token>> expressions) {
        for (List<Token> tokens : expressions) {
            for (int i = 0; i < tokens.size(); i++) {
                Token t = tokens.get(i);
                boolean power = t.is(Token.Kind.NAME) || t.is(Token.Kind.FUNCTION);
                if (power && isRaisedToName(tokens, i)) {
                    i += 2;
                } else if (t.is(Token.Kind.NAME) && couldBe(scope.withoutPrimes(t.text()))) {
                    applied(t, bareNames(tokens, i + 1));
                }
            }
        }
    }

    /** In {@code r^n(t)} neither is assumed to be a function; the parser asks. */
    private static boolean isRaisedToName(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).isSymbol("^")
                && tokens.get(i + 2).is(Token.Kind.NAME);
    }

    private boolean couldBe(String name) {
        boolean free = !scope.has(name) || scope.is(name, Kind.ASSUMED);
        return free && Letters.isOneLetter(name) && !name.equals("e") && !Builtins.isReserved(name);
    }

    /** The names in the bracket that follows, a power between, where it lists bare names only; else none. */
    private static List<String> bareNames(List<Token> tokens, int from) {
        int i = behindOrders(tokens, from);
        if (i < tokens.size() && tokens.get(i).is(Token.Kind.RAISED)) {
            i++;
        } else if (i + 1 < tokens.size()
                && tokens.get(i).isSymbol("^")
                && (tokens.get(i + 1).is(Token.Kind.NUMBER) || tokens.get(i + 1).opens())) {
            i = behindExponent(tokens, i + 1);
        }
        if (i >= tokens.size() || !tokens.get(i).isSymbol("(")) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (i++; i + 1 < tokens.size() && tokens.get(i).is(Token.Kind.NAME); i += 2) {
            names.add(tokens.get(i).text());
            if (tokens.get(i + 1).isSymbol(")")) {
                return names;
            }
            if (!tokens.get(i + 1).isSymbol(",")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Behind one token, or behind the bracket that begins there. */
    private static int behindExponent(List<Token> tokens, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += tokens.get(i).opens() ? 1 : tokens.get(i).closes() ? -1 : 0;
            if (depth <= 0) {
                boolean name = i == from + 2 && tokens.get(from + 1).is(Token.Kind.NAME);
                return name ? tokens.size() : i + 1;
            }
        }
        return tokens.size();
    }

    /** Behind the orders of a derivative, {@code f[1,0](x, y)}. */
    private static int behindOrders(List<Token> tokens, int from) {
        int i = from;
        while (i + 2 < tokens.size()
                && (i == from ? tokens.get(i).isSymbol("[") : tokens.get(i).isSymbol(","))
                && tokens.get(i + 1).is(Token.Kind.NUMBER)) {
            i += 2;
        }
        return i > from && tokens.get(i).isSymbol("]") ? i + 1 : from;
    }

    private void applied(Token f, List<String> arguments) {
        boolean distinct = !arguments.isEmpty() && new HashSet<>(arguments).size() == arguments.size();
        boolean coordinates = distinct && arguments.stream().allMatch(scope::isCoordinate);
        boolean definition = arguments.size() == 1 && scope.is(arguments.get(0), Kind.DEFINITION);
        if (!coordinates && !definition) {
            return;
        }
        String name = scope.withoutPrimes(f.text());
        Scope.Entry before = scope.entry(name);
        if (before == null) {
            problems.attempt(() -> scope.declare(name, Kind.ASSUMED, f.span(), arguments));
            notes.accept("`" + name + "` is read as an unknown function of " + String.join(", ", arguments) + ".");
        } else if (before.arguments().size() == arguments.size()
                && !before.arguments().equals(arguments)) {
            scope.forgetArguments(name);
        }
    }
}
