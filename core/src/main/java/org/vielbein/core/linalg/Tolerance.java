package org.vielbein.core.linalg;

import java.util.Locale;

/** What counts as zero in a matrix scaled to entries near 1: the given uncertainty and the rounding of the elimination. */
final class Tolerance {
    private static final double ROUNDING = 0x1p-103;

    private Tolerance() {}

    /**
     * relativeError + n·2⁻¹⁰³.
     *
     * @throws IllegalArgumentException unless 0 ≤ relativeError &lt; 1
     */
    static double of(double relativeError, int n) {
        if (!(relativeError >= 0 && relativeError < 1)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The relative error %s of a matrix is not in [0, 1); give its uncertainty.",
                    relativeError));
        }
        return relativeError + n * ROUNDING;
    }
}
