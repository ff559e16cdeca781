package org.vielbein.core.text;

/**
 * The text of a part, and how tightly it binds: what is looser than its place needs brackets.
 *
 * @param text without a leading sign
 * @param negative whether a sign belongs before it; then the whole binds like a sum
 */
record Piece(String unsigned, boolean negative, Binding binding, String minus) {
    enum Binding {
        SUM,
        PRODUCT,
        /** A root sign: a factor, but no base of a power. */
        POWER,
        ATOM
    }

    static Piece of(String text, Binding binding) {
        return new Piece(ExpressionPrinter.capped(text), false, binding, "");
    }

    static Piece negative(String text, String minus) {
        return new Piece(ExpressionPrinter.capped(text), true, Binding.SUM, minus);
    }

    String text() {
        return negative ? minus + unsigned : unsigned;
    }

    /** The text where something as tight as this is needed. */
    String in(Binding place) {
        return binding.compareTo(place) < 0 ? "(" + text() + ")" : text();
    }
}
