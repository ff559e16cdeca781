package org.vielbein.core.geometry;

import java.util.Locale;

/** The causal character of a vector in an indefinite metric: timelike is the sign that occurs once in the signature. */
public enum Causal {
    SPACELIKE,
    TIMELIKE,
    /** g(v,v) is exactly 0. */
    NULL,
    /** g(v,v) is not told from 0 by the arithmetic. */
    NULL_WITHIN_ROUNDING;

    /** The name in results, {@code null-within-rounding}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
