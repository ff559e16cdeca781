package org.vielbein.core.geometry;

import java.util.Locale;

/** How the square coframe h with g = hᵀηh is chosen; it is unique up to h → Qh with QᵀηQ = η. */
public enum FrameKind {
    /** Upper triangular with positive diagonal: the Gram–Schmidt process from the last one-form up. Definite metrics only. */
    CHOLESKY,
    /** The symmetric root g^½: the frame nearest to the coordinate frame. Definite metrics only. */
    SYMMETRIC,
    /** Diagonal, √|g_ii|: the scale factors of orthogonal coordinates. Diagonal metrics only. */
    COORDINATE,
    /** The one-forms of the line element as their author wrote them, those with negative weight first. */
    COFRAME,
    /** From the pivoted LDLᵀ factors of an indefinite metric. */
    PIVOTED;

    /** The name in commands and results, {@code cholesky}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
