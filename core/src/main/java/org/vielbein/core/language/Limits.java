package org.vielbein.core.language;

/** How much a text may ask for; text is data, and a hostile one is answered by a sentence. */
final class Limits {
    /** Characters of one text. */
    static final int LENGTH = 100_000;
    /** Brackets, roots and exponents inside one another. */
    static final int NESTING = 200;
    /** Nodes that one text may expand to. */
    static final int NODES = 200_000;
    /** Nodes of one derivative, with its links. */
    static final int DERIVATIVE_NODES = 50_000;
    /** Nodes of all derivatives of one text. */
    static final int DERIVATIVES_NODES = 200_000;
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

    /** Coordinates of one text. */
    static final int COORDINATES = 1_000;
    /** Members of one chain of equalities. */
    static final int MEMBERS = 100;
    /** Bits of all constants that one text folds. */
    static final int FOLDED = 2_000_000;
    /** Steps of putting the formulas of one text together, as a geometry does before it measures. */
    static final long STEPS = 100_000;
    /** Terms with differentials of all sums of one text. */
    static final int FORMS = 8_000;
    /** Factors of a product that is differentiated. */
    static final int FACTORS = 1_000;

    private Limits() {}
}
