package org.vielbein.core.integral;

import java.util.List;

/**
 * The integral of a function over a region with the measure of the space, {@code ∫ f √|det g| dx¹…dxᵏ}; of 1, its volume.
 *
 * @param value ±∞ where the integral diverges so, NaN where it is undecided
 * @param error an estimate of |value − true value|, that of rounding included; not a bound
 * @param evaluations how often the integrand was evaluated
 * @param answer whether the integral exists
 * @param notes in sentences: the methods, where it diverges, what could not be reached
 */
public record Volume(double value, double error, long evaluations, Answer answer, List<String> notes) {
    /** Whether an integral exists. */
    public enum Answer {
        CONVERGES,
        DIVERGES,
        UNDECIDED
    }

    public Volume {
        notes = List.copyOf(notes);
    }
}
