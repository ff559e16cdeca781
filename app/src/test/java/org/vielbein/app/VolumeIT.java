package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The command {@code volume} on real input, answers and refusals. */
class VolumeIT {
    private static Run volume(String geometry, String... options) {
        List<String> words = new ArrayList<>(List.of("volume", geometry));
        words.addAll(List.of(options));
        return Run.of(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sphere(R=2) | theta=0..pi, phi=0..2pi | 50.26548245743669 | 1e-14",
                "torus | u=0..2pi, v=0..2pi | 78.95683520871486 | 1e-14",
                "wgs84 | lat=-pi/2..pi/2, lon=-pi..pi | 510065621724088.5 | 1e-14",
                "three-sphere | chi=0..pi, theta=0..pi, phi=0..2pi | 19.739208802178716 | 1e-14",
                "euclidean(n=3) in spherical | r=0..1, theta=0..pi, phi=0..2pi | 4.188790204786391 | 1e-14",
                "disk | x=-tanh(1/2)..tanh(1/2), y=-sqrt(tanh(1/2)^2-x^2)..sqrt(tanh(1/2)^2-x^2) | 3.4122762652849 | 1e-13"
            })
    void knownVolumesAreFound(String geometry, String region, double expected, double relative) {
        JsonNode found = volume(geometry, "--region", region, "--json").json();
        double value = found.get("volume").doubleValue();
        assertEquals(expected, value, relative * expected);
        assertTrue(
                Math.abs(value - expected) <= found.get("error").doubleValue() + 2 * Math.ulp(expected),
                found::toString);
        assertEquals("converges", found.get("answer").asString());
        assertEquals(
                "[geometry, coordinates, volume, error, evaluations, answer, notes]",
                List.copyOf(found.propertyNames()).toString());
    }

    @Test
    void aMeanIsAQuotientOfIntegrals() {
        String[] cap = {"--region", "theta=0..pi/3, phi=0..2pi", "--json"};
        double area = volume("sphere", cap).json().get("volume").doubleValue();
        double moment = volume("sphere", cap[0], cap[1], cap[2], "--integrand", "cos(theta)")
                .json()
                .get("volume")
                .doubleValue();
        assertEquals(0.75, moment / area, 1e-15);
    }

    @Test
    void anInfiniteVolumeIsTextInJson() {
        JsonNode found =
                volume("half-plane", "--region", "x=0..1, y=0..1", "--json").json();
        assertEquals("Infinity", found.get("volume").asString());
        assertEquals("diverges", found.get("answer").asString());
    }

    @Test
    void whatIsUndecidedHasNoVolumeThatIsBelieved() {
        Run run = volume("euclidean(n=2)", "--region", "x=0..1, y=0..1", "--integrand", "1/(x-1/3)");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("answer       = undecided"), run.out());
    }

    private static void assertRefused(int status, String sentence, Run run) {
        assertEquals(sentence, run.err().strip());
        assertEquals(status, run.status());
        assertEquals("", run.out());
    }

    @Test
    void wrongUsageIsRefusedInASentence() {
        assertRefused(
                2,
                "A region is missing: write --region \"x=0..1, …\" with the range of each coordinate.",
                volume("sphere"));
        assertRefused(
                2,
                "The bounds of y cross: y=x..1 at x = 2 goes from 2 down to 1; a lower bound must nowhere exceed its upper one.",
                volume("euclidean(n=2)", "--region", "x=0..2, y=x..1"));
        assertRefused(
                2,
                "The region theta=0..pi gives no range of phi, and sphere has the coordinates theta, phi; give a range of each, or a map from"
                        + " fewer variables.",
                volume("sphere", "--region", "theta=0..pi"));
        assertRefused(
                2,
                "The tolerance is relative, above 0 and below 1, found 2.0; give one like 1e-10.",
                volume("sphere", "--region", "theta=0..pi, phi=0..2pi", "--tolerance", "2"));
        assertRefused(
                2,
                "--evaluations is at least 1, found 0: write --evaluations 1000000.",
                volume("sphere", "--region", "theta=0..pi, phi=0..2pi", "--evaluations", "0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "theta",
                "theta=0",
                "theta=0..",
                "theta=..1",
                "theta=0..1..2, phi=0..1",
                "theta=inf..0, phi=0..1",
                "theta=0..NaN, phi=0..1",
                "theta=0..1, phi=0..1/0",
                "theta=0..1,, phi=0..1",
                "=0..1",
                "sin=0..1, phi=0..1",
                "theta=0..q, phi=0..1"
            })
    void nonsenseIsRefusedWithoutADefect(String region) {
        Run run = volume("sphere", "--region", region);
        assertTrue(run.status() == 1 || run.status() == 2, run::toString);
        assertTrue(!run.err().isBlank() && !run.err().contains("defect"), run::toString);
    }

    @Test
    void aRegionOutsideTheChartHasNoAnswer() {
        Run run = volume("sphere", "--region", "theta=0..4, phi=0..2pi");
        assertEquals(1, run.status());
        assertTrue(
                run.err().startsWith("The region theta=0..4, phi=0..2*pi leaves the chart: sphere at theta = 3.99"),
                run.err());
    }
}
