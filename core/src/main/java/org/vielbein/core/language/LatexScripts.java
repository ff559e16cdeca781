package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/** What stands below and above: subscripts that belong to names, primes, derivatives, exponents. */
final class LatexScripts {
    private final LatexReader reader;
    private final LatexCursor cursor;
    private final List<Token> out;

    LatexScripts(LatexReader reader) {
        this.reader = reader;
        cursor = reader.cursor();
        out = reader.out();
    }

    /** A name with its subscript, primes and exponent, in whichever order they stand. */
    void word(Token word) {
        StringBuilder name = new StringBuilder(word.text());
        List<String> by = new ArrayList<>();
        List<Token> power = List.of();
        int primes = 0;
        boolean below = false;
        Span span = word.span();
        while (true) {
            Token t = cursor.peek();
            if (t.isSymbol("_") && (!below || isDeclaredBelow(name))) {
                cursor.take();
                below = true;
                List<Token> content = below(t, name.toString());
                if (!content.isEmpty() && content.get(0).isSymbol(",")) {
                    by.addAll(coordinates(t, content.subList(1, content.size())));
                } else {
                    name.append('_').append(LatexWords.below(t, content));
                }
                span = word.span().to(cursor.last());
            } else if (t.isSymbol("'") && power.isEmpty()) {
                span = word.span().to(cursor.take().span());
                primes++;
            } else if (t.isSymbol("^") && power.isEmpty()) {
                cursor.take();
                int more = primes();
                primes += more;
                power = more > 0 ? behindPrimes(t, more) : exponent(t, true);
                span = more > 0 && power.isEmpty() ? word.span().to(cursor.last()) : span;
            } else {
                break;
            }
        }
        name.append("'".repeat(primes));
        Token whole = new Token(Kind.WORD, name.toString(), span, word.spaced(), word.greek());
        if (by.isEmpty()) {
            out.add(whole);
        } else {
            derivative(whole, by);
        }
        out.addAll(power);
    }

    /** Whether a second subscript makes a declared name, {@code x_a_1}. */
    private boolean isDeclaredBelow(StringBuilder name) {
        return reader.isDeclared(name + "_" + cursor.peek(1).text());
    }

    /** What stands below: a group, one sign, or all of a declared name. */
    private List<Token> below(Token sign, String base) {
        Token next = cursor.peek();
        if (reader.isDeclared(base + "_" + next.text())) {
            return List.of(cursor.take());
        }
        if (next.is(Kind.NUMBER) && next.text().length() > 1) {
            throw new Refusal(
                    sign.span().to(next.span()),
                    "`_` takes one digit in LaTeX, and `" + next.text() + "` follows.",
                    "Write `_{" + next.text() + "}`.");
        }
        if (next.is(Kind.COMMAND) && LatexCommands.isUpright(next.text())) {
            return cursor.withArguments(cursor.take(), 1);
        }
        return cursor.argument(sign);
    }

    /** The coordinates that are differentiated by, {@code xy} of {@code f_{,xy}} and of {@code \\partial_{xy}}. */
    List<String> coordinates(Token sign, List<Token> content) {
        List<Token> names = reader.inner(content, sign.span());
        if (names.isEmpty() || !names.stream().allMatch(t -> t.is(Kind.WORD))) {
            throw new Refusal(
                    sign.span().to(cursor.last()), "A derivative names coordinates: `f_{,xy}`, `\\partial_{x} f`.");
        }
        List<String> all = new ArrayList<>();
        names.forEach(t -> all.addAll(t.greek() ? List.of(t.text()) : LetterRuns.letters(t.text())));
        return all;
    }

    /** {@code R_{,r}} as (∂_r R), the arguments that follow included. */
    private void derivative(Token word, List<String> by) {
        String head = word.greek() ? "" : word.text().substring(0, lastLetter(word.text()));
        if (!head.isEmpty()) {
            out.add(new Token(Kind.WORD, head, word.span(), word.spaced()));
        }
        out.add(new Token(Kind.SYMBOL, "(", word.span(), word.spaced()));
        by.forEach(x -> out.add(new Token(Kind.PARTIAL, x, word.span(), false)));
        out.add(new Token(Kind.WORD, word.text().substring(head.length()), word.span(), false, true));
        if (cursor.peek().isSymbol("(")) {
            arguments(word);
        }
        out.add(new Token(Kind.SYMBOL, ")", word.span(), false));
    }

    private void arguments(Token word) {
        int i = 1;
        while (cursor.peek(i).is(Kind.WORD)
                || cursor.peek(i).isSymbol(",")
                || cursor.peek(i).is(Kind.COMMAND)
                        && LatexCommands.isGreek(cursor.peek(i).text())) {
            i++;
        }
        if (!cursor.peek(i).isSymbol(")")) {
            throw new Refusal(
                    word.span().to(cursor.peek().span()),
                    "A derivative `f_{,x}` before a bracket has two readings: a product, or the arguments of f.",
                    "Write `\\cdot` between them for the product, or `f^{[1]}(…)` for the derivative there.");
        }
        List<Token> bracket = new ArrayList<>();
        for (int k = 0; k <= i; k++) {
            bracket.add(cursor.take());
        }
        out.addAll(reader.inner(bracket, word.span()));
    }

    /** Where the last letter of a run begins, its digits and what is below it being a part of it. */
    private static int lastLetter(String run) {
        int end = run.indexOf('_') < 0 ? run.length() : run.indexOf('_');
        while (end > 1 && (Character.isDigit(run.charAt(end - 1)) || run.charAt(end - 1) == '\'')) {
            end--;
        }
        return Math.max(0, end - 1);
    }

    /** With how many primes the exponent begins, 2 in {@code f^{\prime\prime}}, 1 in {@code x^{\prime 2}}. */
    private int primes() {
        int i = cursor.peek().isSymbol("{") ? 1 : 0;
        int most = i == 0 ? 1 : Integer.MAX_VALUE;
        int primes = 0;
        while (primes < most
                && cursor.peek(i + primes).is(Kind.COMMAND)
                && cursor.peek(i + primes).text().equals("prime")) {
            primes++;
        }
        return primes;
    }

    /** The power that stands behind the primes in one exponent, the square of {@code x^{\prime 2}}. */
    private List<Token> behindPrimes(Token sign, int primes) {
        List<Token> content = cursor.argument(sign);
        return primes == content.size() ? List.of() : power(sign, content.subList(primes, content.size()));
    }

    /** An exponent behind anything else than a name. */
    void power(Token sign) {
        out.addAll(exponent(sign, false));
    }

    /** The number of times a derivative is taken, {@code \partial_x^2}. */
    int order() {
        if (!cursor.peek().isSymbol("^")) {
            return 1;
        }
        Token sign = cursor.take();
        List<Token> content = cursor.argument(sign);
        if (content.size() != 1 || !content.get(0).text().matches("[1-9]")) {
            throw new Refusal(sign.span(), "The order of a derivative is a digit from 1 to 9.");
        }
        return content.get(0).text().charAt(0) - '0';
    }

    private List<Token> exponent(Token sign, boolean ofName) {
        Token first = cursor.peek();
        if (first.is(Kind.NUMBER) && first.text().length() > 1) {
            throw new Refusal(
                    sign.span().to(first.span()),
                    "`^` takes one digit in LaTeX, and `" + first.text() + "` follows.",
                    "Write `^{" + first.text() + "}`.");
        }
        if (first.isSymbol("-") || first.isSymbol("+") || first.opens()) {
            throw new Refusal(
                    sign.span().to(first.span()),
                    "`^` takes one sign in LaTeX, and it is `" + first.text() + "`.",
                    "Write the exponent in braces: `^{" + first.text() + "…"
                            + (first.isSymbol("(") ? ")" : first.isSymbol("[") ? "]" : "") + "}`.");
        }
        boolean braces = first.isSymbol("{");
        List<Token> content = cursor.argument(sign);
        if (!braces && Set.of("frac", "tfrac", "dfrac").contains(content.get(0).text())) {
            content = cursor.withArguments(content.get(0), 2);
        }
        Span span = sign.span().to(cursor.last());
        if (ofName && braces && !content.isEmpty() && content.get(0).isSymbol("[")) {
            return reader.inner(content, span);
        }
        if (ofName && isBracketedNumber(content)) {
            String number = content.get(1).text();
            throw new Refusal(
                    span,
                    "`^{(" + number + ")}` has two readings: the power " + number
                            + ", or the derivative of that order.",
                    "Write `^{" + number + "}` or `^{[" + number + "]}`.");
        }
        return power(sign, content);
    }

    private List<Token> power(Token sign, List<Token> content) {
        Span span = sign.span().to(cursor.last());
        String simple = simple(content);
        if (!simple.isEmpty()) {
            return List.of(new Token(Kind.RAISED, simple, span, false));
        }
        List<Token> all = new ArrayList<>();
        all.add(new Token(Kind.SYMBOL, "^", sign.span(), false));
        all.add(new Token(Kind.SYMBOL, "(", sign.span(), false));
        all.addAll(reader.inner(content, span));
        all.add(new Token(Kind.SYMBOL, ")", cursor.last(), false));
        return all;
    }

    private static boolean isBracketedNumber(List<Token> content) {
        return content.size() == 3
                && content.get(0).isSymbol("(")
                && content.get(1).is(Kind.NUMBER)
                && content.get(2).isSymbol(")");
    }

    /** A whole number or one letter, which is an exponent as raised characters are; empty for anything else. */
    private static String simple(List<Token> content) {
        boolean minus = content.size() == 2 && content.get(0).isSymbol("-");
        Token last = content.isEmpty() || content.size() > (minus ? 2 : 1) ? null : content.get(content.size() - 1);
        if (last == null) {
            return "";
        }
        boolean number = last.is(Kind.NUMBER) && last.text().matches("\\d+");
        boolean letter = last.is(Kind.WORD) && last.text().length() == 1 && !last.greek();
        return number || letter ? (minus ? "-" : "") + last.text() : "";
    }
}
