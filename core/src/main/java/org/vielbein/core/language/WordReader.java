package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.core.language.Scope.Kind;

/**
 * Words looked up: declared names, built-in functions and differentials, {@code dudv} split where there is one way to do it.
 *
 * <p>Where coordinates are inferred, a {@code d} before one letter or Greek letter declares its coordinate.
 */
final class WordReader {
    private final Scope scope;
    private final WordMessages messages;
    private final boolean latex;
    private List<Token> tokens = List.of();
    private final List<Token> found = new ArrayList<>();
    private int at;

    private WordReader(Scope scope, Problems problems) {
        this.scope = scope;
        this.latex = problems.source().isLatex();
        this.messages = new WordMessages(scope, problems.source());
    }

    /** The tokens with every word looked up; what cannot be is reported and UNKNOWN. */
    static List<Token> resolve(List<Token> tokens, Scope scope, Problems problems) {
        WordReader reader = new WordReader(scope, problems);
        reader.tokens = problems.source().isLatex() ? LetterRuns.cut(tokens, scope, problems) : tokens;
        while (reader.at < reader.tokens.size()) {
            Token t = reader.tokens.get(reader.at);
            try {
                reader.next();
            } catch (Refusal refusal) {
                problems.add(refusal);
                reader.found.add(t.as(Token.Kind.UNKNOWN, ""));
            }
        }
        return List.copyOf(reader.found);
    }

    private void next() {
        Token t = tokens.get(at++);
        if (!t.is(Token.Kind.WORD)) {
            found.add(t);
            return;
        }
        String word = t.text();
        if (word.equals("d") && scope.has("d")) {
            declaredD(t);
        } else if (scope.has(word)) {
            found.add(t.as(scope.is(word, Kind.SQUARE) ? Token.Kind.SQUARED_FORM : Token.Kind.NAME, word));
        } else if (scope.has(scope.withoutPrimes(word)) || word.equals("pi") || word.equals("inf")) {
            found.add(t.as(Token.Kind.NAME, word));
        } else if (Builtins.function(word).isPresent()) {
            found.add(t.as(Token.Kind.FUNCTION, Builtins.function(word).get()));
        } else if (word.equals("and")) {
            found.add(t.as(Token.Kind.SYMBOL, "and"));
        } else if (Builtins.isWord(word)) {
            // What stands behind the beginning of a statement, or of an interval, belongs to that.
            at = StatementSplitter.KEYWORDS.contains(word) || word.equals("in") ? tokens.size() : at;
            throw messages.misplaced(t);
        } else if (word.equals("d")) {
            differentialSign(t);
        } else if (!differentials(t)) {
            plain(t);
        }
    }

    private void declaredD(Token d) {
        Token next = at < tokens.size() ? tokens.get(at) : d.as(Token.Kind.END, "");
        if (next.greek() && !next.spaced() && scope.isCoordinate(next.text())) {
            at++;
            differential(d, next);
            return;
        }
        boolean name = next.is(Token.Kind.WORD) && !Builtins.isReserved(next.text()) || next.isWord("pi");
        if (name || next.opens()) {
            throw messages.declaredD(d, next);
        }
        found.add(d.as(Token.Kind.NAME, "d"));
    }

    /** A {@code d} alone: before a name, or before a bracket. */
    private void differentialSign(Token d) {
        Token next = at < tokens.size() ? tokens.get(at) : d.as(Token.Kind.END, "");
        if (next.is(Token.Kind.WORD)) {
            at++;
            differential(d, next);
        } else if (next.opens()) {
            inferInBracket();
            found.add(d.as(Token.Kind.TOTAL_DIFFERENTIAL, "d"));
        } else if (next.is(Token.Kind.BAD)) {
            throw Refusal.consequence(d.span());
        } else if (next.is(Token.Kind.RAISED) || next.isSymbol("^")) {
            throw messages.secondDifferential(d, tokens, at);
        } else {
            throw new Refusal(
                    d.span(),
                    "`d` is the sign of a differential, and what it is taken of must follow: `dx`, `d(x^2)`.");
        }
    }

    /** {@code d(x)} infers x as {@code dx} does. */
    private void inferInBracket() {
        boolean single = at + 2 < tokens.size()
                && tokens.get(at + 1).is(Token.Kind.WORD)
                && tokens.get(at + 2).closes();
        if (single && infers(tokens.get(at + 1).text())) {
            infer(tokens.get(at + 1).text(), tokens.get(at + 1).span());
        }
    }

    private void differential(Token d, Token of) {
        String whole = "d" + of.text();
        Token both = new Token(Token.Kind.WORD, whole, d.span().to(of.span()), d.spaced());
        if ((latex || !of.spaced()) && scope.has(whole)) {
            found.add(both.as(scope.is(whole, Kind.SQUARE) ? Token.Kind.SQUARED_FORM : Token.Kind.NAME, whole));
        } else if (isDifferentiable(of.text())) {
            add(both, of.text());
        } else {
            throw messages.noDifferential(both, of.text());
        }
    }

    /** One differential or a chain of them; false where the word is none. */
    private boolean differentials(Token t) {
        String word = t.text();
        if (scope.infers() && Letters.isOneLetter(word)) {
            return false;
        }
        if (word.startsWith("d") && isDifferentiable(word.substring(1))) {
            add(t, word.substring(1));
            return true;
        }
        boolean greekFollows =
                at < tokens.size() && tokens.get(at).greek() && !tokens.get(at).spaced();
        String chain = greekFollows && word.endsWith("d") ? word.substring(0, word.length() - 1) : word;
        List<List<String>> readings = new ArrayList<>();
        if (chain.startsWith("d")) {
            split(chain, 0, splits(chain), new ArrayList<>(), readings);
        }
        if (readings.size() == 1) {
            addAll(t, readings.get(0));
        } else if (readings.size() > 1) {
            throw messages.manyChains(t, readings);
        } else if (chain.length() < word.length() && isName(chain)) {
            found.add(t.as(Token.Kind.NAME, chain));
        } else {
            return false;
        }
        if (chain.length() < word.length()) {
            Token greek = tokens.get(at++);
            differential(new Token(Token.Kind.WORD, "d", endOf(t), false), greek);
        }
        return true;
    }

    private boolean isName(String word) {
        return scope.has(word) || scope.infers() && Letters.isOneLetter(word);
    }

    private static Span endOf(Token t) {
        return new Span(t.span().end() - 1, t.span().end());
    }

    /** From which places on the word is differentials one behind the other. */
    private boolean[] splits(String word) {
        boolean[] can = new boolean[word.length() + 1];
        can[word.length()] = true;
        for (int start = word.length() - 2; start >= 0; start--) {
            for (int end = start + 2; word.charAt(start) == 'd' && end <= word.length() && !can[start]; end++) {
                can[start] = can[end] && isDifferentiable(word.substring(start + 1, end));
            }
        }
        return can;
    }

    /** The first two ways to read a word from a place on as differentials one behind the other. */
    private void split(String word, int start, boolean[] can, List<String> pieces, List<List<String>> readings) {
        if (start == word.length() && !pieces.isEmpty()) {
            readings.add(List.copyOf(pieces));
        }
        for (int end = start + 2; can[start] && end <= word.length() && readings.size() < 2; end++) {
            if (can[end] && isDifferentiable(word.substring(start + 1, end))) {
                pieces.add(word.substring(start + 1, end));
                split(word, end, can, pieces, readings);
                pieces.remove(pieces.size() - 1);
            }
        }
    }

    private void addAll(Token t, List<String> names) {
        int start = t.span().start();
        for (int i = 0; i < names.size(); i++) {
            int end = i == names.size() - 1
                    ? t.span().end()
                    : Math.min(t.span().end(), start + names.get(i).length() + 1);
            add(
                    new Token(Token.Kind.WORD, "d" + names.get(i), new Span(start, end), i == 0 && t.spaced()),
                    names.get(i));
            start = end;
        }
    }

    private void add(Token place, String name) {
        infer(name, place.span());
        found.add(place.as(Token.Kind.DIFFERENTIAL, name));
    }

    private void infer(String name, Span span) {
        if (!scope.has(name) && !scope.isFunction(scope.withoutPrimes(name))) {
            scope.declare(name, Kind.INFERRED, span);
        }
    }

    private boolean isDifferentiable(String name) {
        return scope.has(name) || name.endsWith("'") && scope.isFunction(scope.withoutPrimes(name)) || infers(name);
    }

    private boolean infers(String name) {
        return scope.infers()
                && Letters.isOneLetter(name)
                && !name.equals("e")
                && !name.equals("d")
                && !isShorthand(name)
                && !Builtins.isReserved(name);
    }

    /** Whether dNAME² is shorthand for a line element: {@code dΩ²}, {@code dΩ₂²} and {@code dΣ²} of a sphere, {@code ds₄²}. */
    static boolean isShorthand(String name) {
        return name.matches("Omega|Sigma|(?:Omega|Sigma|s)_.*");
    }

    /** A single letter waits for the parser, which knows whether it is a function; a longer name must be declared. */
    private void plain(Token t) {
        if (Letters.isOneLetter(t.text())) {
            messages.refuseDotted(t);
            found.add(t.as(Token.Kind.NAME, t.text()));
            return;
        }
        throw messages.undeclared(t, tokens, at);
    }
}
