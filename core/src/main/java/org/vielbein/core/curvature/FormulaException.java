package org.vielbein.core.curvature;

/** A formula was not found: the budget ended, or it divides by what is identically zero; numbers may exist all the same. */
public final class FormulaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormulaException(String message, Throwable cause) {
        super(message, cause);
    }

    FormulaException(String message) {
        super(message);
    }
}
