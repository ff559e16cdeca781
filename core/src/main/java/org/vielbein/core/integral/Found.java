package org.vielbein.core.integral;

import java.util.List;

/**
 * What was found for one part of an integral.
 *
 * @param value infinite where it diverges, NaN where nothing is known
 * @param error an estimate
 * @param size the integral of the absolute value, roughly
 * @param answer whether the integral exists
 * @param notes the method, and what is to be said of it
 */
record Found(double value, double error, double size, Volume.Answer answer, List<String> notes) {
    /** Whether the error is within a relative tolerance, or of the order of rounding. */
    boolean reaches(double tolerance) {
        return answer == Volume.Answer.CONVERGES && error <= Math.max(tolerance * Math.abs(value), 1e-14 * size);
    }

    /** Whether the error is so large a part of the integral of the absolute value that nothing is known: a pole inside looks so. */
    boolean isHopeless() {
        return error > 0.01 * size;
    }

    boolean isBetterThan(Found other) {
        return answer == Volume.Answer.CONVERGES && (other.answer != Volume.Answer.CONVERGES || error < other.error);
    }
}
