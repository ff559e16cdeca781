package org.vielbein.core.language;

/** How much a text may ask for; text is data, and a hostile one is answered by a sentence. */
final class Limits {
    /** Characters of one text. */
    static final int LENGTH = 100_000;
    /** Brackets, roots and exponents inside one another. */
    static final int NESTING = 200;
    /** Nodes that one text may expand to. */
    static final int NODES = 200_000;
    /** Nodes of one derivative. */
    static final int DERIVATIVE_NODES = 50_000;
    /** Terms of one sum(k = a..b, …). */
    static final int TERMS = 10_000;
    /** The size of a whole exponent. */
    static final int EXPONENT = 10_000;
    /** The degree of a form in the differentials. */
    static final int FORM_DEGREE = 20;
    /** Bits of a constant. */
    static final int BITS = 20_000;
    /** Characters of a name. */
    static final int NAME = 200;
    /** Digits of a number, and the size of the power of ten behind its e. */
    static final int DIGITS = 1_000;
    /** Definitions of one text. */
    static final int DEFINITIONS = 10_000;
    /** Height of an expression, definitions put in. */
    static final int DEPTH = 5_000;

    private Limits() {}
}
