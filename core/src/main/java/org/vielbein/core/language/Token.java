package org.vielbein.core.language;

import java.util.Set;

/**
 * One token.
 *
 * @param kind what it is
 * @param text normalised: a name in ASCII letters where Greek, an operator in its ASCII spelling, a number as written
 * @param span where it stands
 * @param spaced whether a blank stands before it
 * @param greek whether a word is a symbol of its own: it began with a Greek letter as a character, or is one by a command of LaTeX
 */
record Token(Kind kind, String text, Span span, boolean spaced, boolean greek) {
    enum Kind {
        /** A word as lexed, not yet looked up. */
        WORD,
        NUMBER,
        /** A run of raised characters, in ASCII. */
        RAISED,
        STRING,
        /** The sign ∂ with its subscript, the name differentiated by. */
        PARTIAL,
        SYMBOL,
        LINE_END,
        /** A command of LaTeX without its backslash; none is left when LaTeX was read. */
        COMMAND,
        /** What could not be lexed; already reported. */
        BAD,
        /** A word that could not be looked up; already reported. */
        UNKNOWN,
        END,
        /** A word looked up: the name of a quantity or of a function that is no built-in. */
        NAME,
        /** The differential of the name that is its text. */
        DIFFERENTIAL,
        /** The {@code d} before a bracket. */
        TOTAL_DIFFERENTIAL,
        /** The {@code dOmega} of a defined dOmega². */
        SQUARED_FORM,
        /** A built-in function, aliases replaced. */
        FUNCTION
    }

    private static final Set<String> RELATIONS = Set.of("<", ">", "<=", ">=", "!=");

    Token(Kind kind, String text, Span span, boolean spaced) {
        this(kind, text, span, spaced, false);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean opens() {
        return isSymbol("(") || isSymbol("[");
    }

    boolean closes() {
        return isSymbol(")") || isSymbol("]");
    }

    /** Whether it compares, {@code <} or {@code !=}. */
    boolean isRelation() {
        return kind == Kind.SYMBOL && RELATIONS.contains(text);
    }

    /** The same place read as something else. */
    Token as(Kind other, String newText) {
        return new Token(other, newText, span, spaced, greek);
    }
}
