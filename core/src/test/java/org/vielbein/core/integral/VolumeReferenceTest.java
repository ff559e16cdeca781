package org.vielbein.core.integral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Integrals over regions against closed forms and mpmath: volumes.csv, written by volumes.py. */
class VolumeReferenceTest {
    /**
     * One row of the file.
     *
     * @param value to 25 digits
     */
    record Reference(String name, String script, String region, String map, String integrand, double value) {
        static Reference of(String line) {
            String[] part = line.split("\\|", -1);
            return new Reference(part[0], part[1], part[2], part[3], part[4], Double.parseDouble(part[5]));
        }

        VolumeIntegral integral() {
            return Regions.integral(script, region, map, integrand);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Reference> references() throws IOException {
        try (InputStream in = VolumeReferenceTest.class.getResourceAsStream("volumes.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Reference::of)
                    .toList();
        }
    }

    @Test
    void thereAreMoreThanSeventy() throws IOException {
        assertTrue(references().size() > 70);
    }

    @ParameterizedTest
    @MethodSource("references")
    void theErrorIsNotBelowTheTrueOneWithFewEvaluations(Reference reference) {
        assertHonest(reference, reference.integral().within(60_000, 60_000).volume());
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("references")
    void theErrorIsNotBelowTheTrueOne(Reference reference) {
        assertHonest(reference, reference.integral().volume());
    }

    private static void assertHonest(Reference reference, Volume found) {
        if (found.answer() == Volume.Answer.CONVERGES) {
            double error = Math.abs(found.value() - reference.value);
            double given = Math.ulp(reference.value) / 2; // the reference as a double
            assertTrue(error <= found.error() + given, () -> found + " is off by " + error);
        } else {
            assertEquals(Volume.Answer.UNDECIDED, found.answer());
        }
    }
}
