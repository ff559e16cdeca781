package org.vielbein.core.law;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The same numbers elsewhere: in another process, by another object, from another loading. */
final class TranscriptLaw {
    private TranscriptLaw() {}

    static Law sameAs(Transcript other, Twin twin) {
        return new Law(
                twin.law(),
                twin.statement(),
                (law, subject, sample) -> check(law, subject, sample, other, twin.noun()));
    }

    private static Optional<Violation> check(Law law, Subject subject, Sample sample, Transcript other, String twin) {
        for (int k = 0; k < sample.points().size(); k++) {
            for (Map.Entry<String, double[]> here :
                    Transcript.quantities(subject, sample, k).entrySet()) {
                double[] expected = other.value(subject, k, here.getKey()).orElseGet(() -> new double[0]);
                int i = Arrays.mismatch(here.getValue(), expected);
                if (i >= 0) {
                    double there = i < expected.length ? expected[i] : Double.NaN;
                    String found = here.getKey() + " [" + i + "] = " + here.getValue()[i] + " in this " + twin + " and "
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
