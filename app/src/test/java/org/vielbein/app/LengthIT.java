package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code length}: its page, its document, and what it refuses. */
class LengthIT {
    private static final DocsPage PAGE = DocsPage.of("lengths.md");

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> thePageShowsWhatHappens() {
        return PAGE.commandsGiveTheirOutputs(5);
    }

    @TestFactory
    List<DynamicTest> theOtherCommandsOfThePageSucceed() {
        return PAGE.namedCommandsSucceed(2);
    }

    @Test
    void aSpacelikeCurveHasNoProperTime() {
        JsonNode document = Run.of("length", "sphere(R=2)", "--curve", "theta=t, phi=1", "--t", "1..2", "--json")
                .json();
        assertEquals(2, document.get("length").doubleValue(), 1e-14);
        assertTrue(document.get("error").doubleValue() < 1e-13);
        assertFalse(document.has("properTime"));
    }

    @Test
    void aNullCurveHasTheLengthZero() {
        JsonNode document = Run.of("length", "minkowski", "--curve", "t=s, x=s, y=0, z=0", "--s", "0..1", "--json")
                .json();
        assertEquals(0, document.get("length").doubleValue());
        assertEquals(
                "The curve is null: its length is 0.",
                document.get("notes").get(0).stringValue());
    }

    @Test
    void pointsOfAFileMakeALine() throws IOException {
        String named = Files.writeString(folder.resolve("named.csv"), "phi,note,theta\n0,a,1\n1,b,1.5\n2,c,1\n")
                .toString();
        String bare = Files.writeString(folder.resolve("bare.csv"), "1,0\n1.5,1\n1,2\n")
                .toString();
        // mpmath: 2 quad(sqrt(0.25 + sin(1 + t/2)^2), [0, 1])
        double expected = 2.1283277128482107;
        for (String file : List.of(named, bare)) {
            JsonNode document =
                    Run.of("length", "sphere", "--csv", file, "--json").json();
            assertEquals(expected, document.get("length").doubleValue(), 1e-13);
        }
    }

    @Test
    void aFileIsRefusedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "theta,phi\n1,0\n1,x\n");
        Run run = Run.of("length", "sphere", "--csv", file.toString());
        assertEquals(2, run.status());
        assertEquals(
                file + ", line 3: 'x' is no number, and the coordinate phi stands there; write a decimal number.",
                run.message());
        Files.writeString(file, "theta,phi\n1,0\n4,1\n");
        Run outside = Run.of("length", "sphere", "--csv", file.toString());
        assertEquals(1, outside.status());
        assertEquals(
                "Point 2 of the line: sphere at theta = 4.0, phi = 1.0: the point lies outside the chart because theta is not"
                        + " in (0, pi), where pi = 3.14159.",
                outside.message());
    }

    @Test
    void whatIsNoCurveIsRefused() {
        assertRefused(
                "A length is that of one curve: write --curve \"x=…\" with --t A..B, or --csv FILE.",
                "length",
                "sphere");
        assertRefused(
                "There are 1 pieces of the curve and 0 ranges of the parameter: write --t A..B behind each --curve, or once"
                        + " for all.",
                "length",
                "sphere",
                "--curve",
                "theta=1, phi=t");
        assertRefused(
                "The parameter t has the name of a coordinate of minkowski: write the curve with s and --s A..B.",
                "length",
                "minkowski",
                "--curve",
                "t=t, x=0, y=0, z=0",
                "--t",
                "0..1");
        assertRefused(
                "The bounds of t cross: t=1..0 goes from 1 down to 0; a lower bound must nowhere exceed its upper one.",
                "length",
                "sphere",
                "--curve",
                "theta=1, phi=t",
                "--t",
                "1..0");
        assertRefused(
                "--tolerance is relative, above 0 and below 1, found 0.0: write --tolerance 1e-10.",
                "length",
                "sphere",
                "--curve",
                "theta=1, phi=t",
                "--t",
                "0..1",
                "--tolerance",
                "0");
    }

    private static void assertRefused(String sentence, String... words) {
        Run run = Run.of(words);
        assertEquals(2, run.status());
        assertEquals(sentence, run.message());
    }

    @Test
    void aCurveThatLeavesTheChartIsRefused() {
        Run run = Run.of("length", "sphere", "--curve", "theta=t, phi=0", "--t", "0..4");
        assertEquals(1, run.status());
        assertTrue(
                run.message().startsWith("The region t=0..4 leaves the chart: sphere at theta = ")
                        && run.message()
                                .endsWith(
                                        "the point lies outside the chart because theta is not in (0, pi), where pi = 3.14159."),
                run.message());
    }

    @Test
    void aCurveWithoutValuesHasNoLength() {
        Run run = Run.of("length", "euclidean(n=2)", "--curve", "x=sqrt(t), y=0", "--t=-1..1");
        assertEquals(1, run.status());
        assertEquals(
                "The curve has no point at t = -0.9375, where a coordinate of it has no value; end it before.",
                run.message());
    }

    @Test
    void aCurveThatStandsStillIsNotCalledNull() {
        JsonNode document = Run.of("length", "sphere", "--curve", "theta=1, phi=2", "--t", "0..1", "--json")
                .json();
        assertEquals(0, document.get("length").doubleValue());
        assertEquals(
                "The curve stands still: its length is 0.",
                document.get("notes").get(0).stringValue());
    }
}
