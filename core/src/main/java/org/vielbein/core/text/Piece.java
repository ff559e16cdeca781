package org.vielbein.core.text;

import org.jspecify.annotations.Nullable;

/**
 * The text of a part, and how tightly it binds: what is looser than its place needs brackets.
 *
 * @param unsigned without a leading sign
 * @param closed the same where names and brackets may follow: {@code \sin\left(x\right)} for {@code \sin x}
 * @param negative whether a sign belongs before it; then the whole binds like a sum
 * @param below of a power with a negative exponent, what stands below the line
 */
record Piece(
        String unsigned,
        String closed,
        boolean negative,
        Binding binding,
        Notation notation,
        @Nullable Piece below) {
    enum Binding {
        SUM,
        PRODUCT,
        /** A root sign, a fraction: a factor, but no base of a power. */
        POWER,
        ATOM
    }

    static Piece of(String text, Binding binding, Notation notation) {
        return of(text, text, binding, notation);
    }

    static Piece of(String text, String closed, Binding binding, Notation notation) {
        return new Piece(capped(text), capped(closed), false, binding, notation, null);
    }

    static Piece negative(String text, Notation notation) {
        return new Piece(capped(text), capped(text), true, Binding.SUM, notation, null);
    }

    private static String capped(String text) {
        return ExpressionPrinter.capped(text);
    }

    /** The same, known to be a reciprocal. */
    Piece withBelow(Piece divisor) {
        return new Piece(unsigned, closed, negative, binding, notation, divisor);
    }

    /** Whether what follows would be taken for a part of it. */
    boolean isOpen() {
        return !unsigned.equals(closed);
    }

    String text() {
        return negative ? notation.minus() + unsigned : unsigned;
    }

    /** The text where something as tight as this is needed, and nothing follows. */
    String in(Binding place) {
        return binding.compareTo(place) < 0 ? notation.bracketed(text()) : text();
    }

    /** The text where something as tight as this is needed, and anything may follow. */
    String closedIn(Binding place) {
        return binding.compareTo(place) < 0 ? notation.bracketed(text()) : closed;
    }
}
