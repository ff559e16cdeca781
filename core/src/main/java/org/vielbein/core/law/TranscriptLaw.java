package org.vielbein.core.law;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The same numbers in another Java process, where hash codes, the order of sets and compiled code are others. */
final class TranscriptLaw {
    private TranscriptLaw() {}

    static Law sameAs(Transcript other) {
        return new Law(
                "two processes",
                "another Java process computes the same numbers, bit for bit",
                (law, subject, sample) -> check(law, subject, sample, other));
    }

    private static Optional<Violation> check(Law law, Subject subject, Sample sample, Transcript other) {
        for (int k = 0; k < sample.points().size(); k++) {
            for (Map.Entry<String, double[]> here :
                    Transcript.quantities(subject, sample, k).entrySet()) {
                double[] expected = other.value(subject, k, here.getKey()).orElseGet(() -> new double[0]);
                int i = Arrays.mismatch(here.getValue(), expected);
                if (i >= 0) {
                    double there = i < expected.length ? expected[i] : Double.NaN;
                    String found = here.getKey() + " [" + i + "] = " + here.getValue()[i] + " in this process and "
                            + (i < expected.length ? Double.toString(there) : "missing") + " in the other";
                    double off = Math.abs(here.getValue()[i] - there);
                    return Optional.of(
                            Violation.of(law, subject, sample, sample.points().get(k), found, off));
                }
            }
        }
        return Optional.empty();
    }
}
