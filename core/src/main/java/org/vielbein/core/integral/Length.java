package org.vielbein.core.integral;

import java.util.List;
import java.util.Optional;

/**
 * The length of a curve, {@code ∫ √|g(ẋ, ẋ)| dt}.
 *
 * @param value of the whole curve; ∞ where the integral diverges, NaN where it is undecided
 * @param properTime the part of it in which the curve is timelike; empty where it is nowhere
 * @param error an estimate of |value − true value|, that of rounding included; not a bound
 * @param evaluations how often the integrand was evaluated
 * @param answer whether the integral exists
 * @param notes in sentences: methods, causal character, gaps between pieces
 */
public record Length(
        double value,
        Optional<Double> properTime,
        double error,
        long evaluations,
        Volume.Answer answer,
        List<String> notes) {
    public Length {
        notes = List.copyOf(notes);
    }
}
