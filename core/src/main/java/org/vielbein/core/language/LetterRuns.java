package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielbein.core.language.Token.Kind;

/**
 * Letters side by side, which in LaTeX are symbols of their own unless they spell a declared name, a function or a word of the
 * language: {@code Mr} is M r, {@code rdr} is r dr.
 */
final class LetterRuns {
    /** One letter with the digits behind it; what is below the last letter of a run, and its primes, belong to it. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{L}\\p{Nd}*(?:_[^']*$|(?:_[^']*)?'+$)?");
    /** Functions that are found inside of longer runs. */
    private static final Pattern FUNCTION =
            Pattern.compile("(?:a?(?:sin|cos|tan)h?|cot|sec|csc|exp|sqrt|log|abs|sign)");
    /** Names of Greek letters, which no one means as a product. */
    private static final Pattern GREEK =
            Pattern.compile("(?i:alpha|beta|gamma|delta|epsilon|zeta|theta|iota|kappa|lambda"
                    + "|omega|sigma|upsilon|eta|rho|tau|phi|chi|psi)|(?<=^d)(?:mu|nu|xi)$");
    /** Names of functions that may as well be two letters. */
    private static final Set<String> SHORT = Set.of("sh", "ch", "th", "tg");
    /** More undeclared letters side by side are rather a word. */
    private static final int MOST = 4;

    private final Scope scope;
    private final String source;

    private LetterRuns(Scope scope, String source) {
        this.scope = scope;
        this.source = source;
    }

    /** The tokens with every run cut into its symbols. */
    static List<Token> cut(List<Token> tokens, Scope scope, Problems problems) {
        LetterRuns runs = new LetterRuns(scope, problems.source().text());
        List<Token> all = new ArrayList<>();
        for (Token t : tokens) {
            boolean run = t.is(Kind.WORD) && !t.greek() && !runs.isWhole(t.text());
            if (!run) {
                all.add(t);
                continue;
            }
            try {
                all.addAll(runs.symbols(t));
            } catch (Refusal refusal) {
                problems.add(refusal);
                all.add(t.as(Kind.UNKNOWN, ""));
            }
        }
        return all;
    }

    /** The letters of a run, each with what belongs to it. */
    static List<String> letters(String run) {
        List<String> all = new ArrayList<>();
        Matcher m = SYMBOL.matcher(run);
        while (m.find()) {
            all.add(m.group());
        }
        return all;
    }

    private boolean isWhole(String word) {
        return isDeclared(word)
                || Builtins.function(word).isPresent() && !SHORT.contains(word)
                || Builtins.isWord(word)
                || Letters.isOneLetter(word) && word.codePointCount(0, word.length()) == 1;
    }

    private boolean isDeclared(String word) {
        return scope.has(scope.withoutPrimes(word));
    }

    private List<Token> symbols(Token t) {
        String word = t.text();
        refuseWords(t);
        List<Token> all = new ArrayList<>();
        int letters = 0;
        for (int at = 0; at < word.length(); ) {
            int end = end(word, at);
            String piece = word.substring(at, end);
            letters += !scope.has(piece) && piece.charAt(0) != 'd' ? 1 : 0;
            all.add(new Token(Kind.WORD, piece, place(t, at, end), at == 0 && t.spaced()));
            at = end;
        }
        if (letters > MOST) {
            throw new Refusal(
                    t.span(),
                    "`" + word + "` is not declared, and too long for a product of letters.",
                    "One name? Write `\\mathrm{" + word + "}` and declare it. A product? Part the letters by blanks.");
        }
        return all;
    }

    private void refuseWords(Token t) {
        String run = t.text().replaceFirst("_.*", "");
        Matcher greek = GREEK.matcher(run);
        if (greek.find()) {
            throw new Refusal(
                    t.span(),
                    "`" + t.text() + "` has two readings: letters side by side, or the Greek letter " + greek.group()
                            + ".",
                    "Write `\\" + greek.group() + "` for the letter, or part the letters by blanks.");
        }
        Matcher m = FUNCTION.matcher(run);
        if (SHORT.contains(t.text()) || m.find()) {
            String function = SHORT.contains(t.text()) ? t.text() : m.group();
            throw new Refusal(
                    t.span(),
                    "`" + t.text() + "` has two readings: letters side by side, or " + function + " of something.",
                    "Write `\\" + function + "` for the function, or part the letters by blanks.");
        }
    }

    /** The place behind the symbol that begins here: a differential, a declared name, or one letter. */
    private int end(String word, int at) {
        int name = endOfName(word, at);
        if (word.charAt(at) != 'd' || name > at + 1 || at + 1 == word.length()) {
            return name;
        }
        String next = word.substring(at + 1, endOfName(word, at + 1));
        boolean own = !Character.isLetter(next.codePointAt(0)) || scope.has("d") && !scope.has(next) && !scope.infers();
        return own ? name : at + 1 + next.length();
    }

    private int endOfName(String word, int at) {
        for (int end = word.length(); end > at + 1; end--) {
            boolean whole = end == word.length() || word.charAt(end) != '_' && word.charAt(end) != '\'';
            if (whole && isDeclared(word.substring(at, end))) {
                return end;
            }
        }
        Matcher m = SYMBOL.matcher(word).region(at, word.length());
        return m.lookingAt() ? m.end() : at + Character.charCount(word.codePointAt(at));
    }

    /** Where part of a run stands: mathematical letters are two characters of the source and one of the run. */
    private Span place(Token t, int from, int to) {
        boolean last = to == t.text().length();
        int start = behind(t.span(), t.text().codePointCount(0, from));
        int end = last ? t.span().end() : behind(t.span(), t.text().codePointCount(0, to));
        return new Span(Math.min(start, t.span().end() - 1), Math.max(start + 1, end));
    }

    private int behind(Span span, int letters) {
        int at = span.start();
        for (int i = 0; i < letters && at < span.end(); i++) {
            at += Character.charCount(source.codePointAt(at));
        }
        return Math.min(at, span.end());
    }
}
