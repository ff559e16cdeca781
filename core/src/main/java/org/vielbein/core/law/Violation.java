package org.vielbein.core.law;

import java.util.Arrays;
import java.util.Locale;

/**
 * A law that does not hold somewhere.
 *
 * @param law the name of the law
 * @param subject the geometry or chart
 * @param place the point, {@code theta = 1.2, phi = 0.3}
 * @param found what was found and what was expected, in words
 * @param amount the size of the deviation, in the units of the law's tolerance
 * @param seed the seed of the sample that found it
 */
public record Violation(String law, String subject, String place, String found, double amount, long seed) {
    static Violation of(Law law, Subject subject, Sample sample, double[] point, String found, double amount) {
        return new Violation(law.name(), subject.name(), place(subject, point), found, amount, sample.seed());
    }

    static String place(Subject subject, double[] point) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < point.length; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(subject.coordinates().get(i))
                    .append(" = ")
                    .append(point[i]);
        }
        return text.toString();
    }

    static String numbers(double[] values) {
        return Arrays.toString(values);
    }

    /** One sentence with everything. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s breaks the law '%s' at %s: %s (deviation %.3g, seed %d).",
                subject,
                law,
                place,
                found,
                amount,
                seed);
    }
}
