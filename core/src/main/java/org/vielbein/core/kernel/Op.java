package org.vielbein.core.kernel;

/** The operations of a tape: what an interpreter does and a compiler writes. */
enum Op {
    ADD(2),
    SUB(2),
    MUL(2),
    DIV(2),
    NEG(1),
    SQRT(1),
    POW(2),
    SIN(1),
    COS(1),
    TAN(1),
    ASIN(1),
    ACOS(1),
    ATAN(1),
    ATAN2(2),
    SINH(1),
    COSH(1),
    TANH(1),
    ASINH(1),
    ACOSH(1),
    ATANH(1),
    EXP(1),
    LN(1),
    CBRT(1),
    ABS(1),
    SIGN(1),
    MIN(2),
    MAX(2),
    ERF(1),
    LGAMMA(1),
    DIGAMMA(1),
    TRIGAMMA(1),
    POLYGAMMA(2),
    /** (left, right, then, otherwise): a selection after both branches, so NaN of the branch not taken stays out. */
    IF_LESS(4),
    IF_AT_MOST(4),
    /** A Java function; its arguments are as many as it has. */
    OPAQUE(-1);

    private final int arity;

    Op(int arity) {
        this.arity = arity;
    }

    /** The number of arguments; −1 where it varies. */
    int arity() {
        return arity;
    }

    /** Whether HotSpot has a vector instruction for it, so that many of them stand in one loop over columns. */
    boolean isArithmetic() {
        return switch (this) {
            case ADD, SUB, MUL, DIV, NEG, SQRT, ABS, MIN, MAX -> true;
            default -> false;
        };
    }

    /** Whether double-double arithmetic knows it to an ulp of a double only. */
    boolean isRoughOnly() {
        return switch (this) {
            case ERF, LGAMMA, DIGAMMA, TRIGAMMA, POLYGAMMA, OPAQUE -> true;
            default -> false;
        };
    }
}
