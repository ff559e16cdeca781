package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The command {@code measure} on real input, answers and refusals. */
class MeasureIT {
    private static double number(JsonNode node) {
        assertTrue(node.isNumber(), () -> node + " is no number");
        return node.doubleValue();
    }

    @Test
    void theSphereOfTheFoundingText() {
        JsonNode m = Run.of(
                        "measure",
                        "sphere",
                        "--at",
                        "theta=pi/3,phi=pi/4",
                        "--vector",
                        "1,0",
                        "--vector",
                        "0,1",
                        "--json")
                .json();
        assertEquals("[[1.0,0.0],[0.0,0.75]]", m.get("metric").toString());
        double[][] h = matrix(m.get("frame").get("coframe"));
        assertEquals(1, h[0][0] * h[0][0] + h[1][0] * h[1][0], 1e-15);
        assertEquals(0, h[0][0] * h[0][1] + h[1][0] * h[1][1], 1e-15);
        assertEquals(0.75, h[0][1] * h[0][1] + h[1][1] * h[1][1], 1e-15);
        assertEquals(1, number(m.get("vectors").get(0).get("norm")));
        assertEquals(Math.sqrt(3) / 2, number(m.get("vectors").get(1).get("norm")));
        assertEquals(Math.PI / 2, number(m.get("angles").get(0).get(1)));
        assertEquals(0, number(m.get("angles").get(0).get(0)));
        assertEquals(Math.sqrt(3) / 2, number(m.get("areas").get(0).get(1)));
        assertEquals(Math.sqrt(3) / 2, number(m.get("volumeElement")));
        assertEquals("[2,0,0]", m.get("signature").toString());
        assertEquals("cholesky", m.get("frame").get("kind").stringValue());
    }

    private static double[][] matrix(JsonNode rows) {
        double[][] a = new double[rows.size()][];
        for (int i = 0; i < a.length; i++) {
            a[i] = new double[rows.get(i).size()];
            for (int j = 0; j < a[i].length; j++) {
                a[i][j] = rows.get(i).get(j).doubleValue();
            }
        }
        return a;
    }

    @Test
    void aTypedLineElementNeedsNoFile() {
        Run run = Run.of("measure", "ds² = dr² + r² dθ²", "--at", "2,0.3", "--vector", "0,1", "--json");
        assertEquals(0, run.status(), run::err);
        assertEquals("[\"r\",\"theta\"]", run.json().get("coordinates").toString());
        assertEquals(2, number(run.json().get("vectors").get(0).get("norm")));
        assertTrue(run.json().get("notes").toString().contains("known from the differentials"), run::out);
    }

    @Test
    void onAnAsciiTerminalEverythingIsAscii() {
        Run run = Run.in(
                StandardCharsets.US_ASCII, "", "measure", "ds² = dr² + r² dθ²", "--at", "2,0.3", "--vector", "0,1");
        assertEquals(0, run.status(), run::err);
        assertTrue(run.out().chars().allMatch(c -> c < 128), run::out);
        assertTrue(run.out().contains("ds^2 = dr^2 + r^2 dtheta^2"), run::out);
    }

    @Test
    void functionsParametersChartsAndFilesAreTaken(@TempDir Path folder) throws Exception {
        JsonNode hot = Run.of("measure", "isothermal(n=3, f=1/(1+x^2+y^2+z^2)^2)", "--at", "1,1,1", "--json")
                .json();
        assertEquals(1.0 / 16, number(hot.get("metric").get(2).get(2)));
        JsonNode kerr = Run.of("measure", "kerr(a=0.9)", "--at", "0,3,pi/2,0", "--vector", "1,0,0,0", "--json")
                .json();
        // Boyer–Lindquist at the equator: g_tφ = −2Ma/r
        assertEquals(-0.6, number(kerr.get("metric").get(0).get(3)), 1e-16);
        assertEquals("timelike", kerr.get("vectors").get(0).get("causal").stringValue());
        JsonNode stereographic = Run.of("measure", "sphere(R=2) in stereographic", "--at", "1,1", "--json")
                .json();
        // 4R⁴/(R² + x² + y²)² · 1 = 64/36 … in the chart's own scale, the same in both directions
        assertEquals(
                number(stereographic.get("metric").get(0).get(0)),
                number(stereographic.get("metric").get(1).get(1)),
                1e-15);
        assertEquals(0, number(stereographic.get("metric").get(0).get(1)));
        Path file = Files.writeString(
                folder.resolve("bump.geometry"),
                "parameter k = 2\ncoordinates x, y\nz = k x y\nds^2 = dx^2 + dy^2 + dz^2\n");
        JsonNode bump =
                Run.of("measure", file + "(k=3)", "--at", "1,1", "--json").json();
        assertEquals(10, number(bump.get("metric").get(0).get(0)));
        assertEquals(3, bump.get("frame").get("embedding").size());
        JsonNode piped = Run.with("ds^2 = dx^2 + 4 dy^2", "measure", "-", "--at", "0,0", "--json")
                .json();
        assertEquals(4, number(piped.get("metric").get(1).get(1)));
        JsonNode open = Run.of(
                        "measure",
                        "ds^2 = E du^2 + 2 F du dv + G dv^2",
                        "--at",
                        "1,2",
                        "--with",
                        "E=1+u^2",
                        "--with",
                        "F=u v",
                        "--with",
                        "G=1+v^2",
                        "--json")
                .json();
        assertEquals("[[2.0,2.0],[2.0,5.0]]", open.get("metric").toString());
    }

    @Test
    void sizesBeyondADoubleAreDecimalText() {
        JsonNode m = Run.of(
                        "measure", "euclidean", "--at", "0,0", "--vector", "1e300,0", "--vector", "0,3e300", "--json")
                .json();
        assertEquals("3e600", m.get("volume").stringValue());
        assertEquals("9e600", m.get("vectors").get(1).get("squaredNorm").stringValue());
        assertEquals(3e300, number(m.get("vectors").get(1).get("norm")));
    }

    @Test
    void atThePoleWhatDoesNotExistIsNullWithASentence() {
        Run run = Run.of("measure", "sphere", "--at", "0,0", "--vector", "1,0", "--vector", "0,1", "--json");
        assertEquals(0, run.status());
        JsonNode m = run.json();
        assertTrue(m.get("frame").isNull());
        assertTrue(m.get("inverse").isNull());
        assertTrue(m.get("angles").get(0).get(1).isNull());
        assertEquals("[1,0,1]", m.get("signature").toString());
        assertEquals(0, number(m.get("determinant")));
        assertTrue(
                m.get("notes")
                        .toString()
                        .contains(
                                "sphere at theta = 0, phi = 0: no orthonormal frame exists, since det g = 0 (signature 1 plus, 0 minus, 1 zero)."),
                m::toString);
    }

    @Test
    void schwarzschildHasNullAndTimelikeVectors() {
        JsonNode m = Run.of(
                        "measure",
                        "schwarzschild",
                        "--at",
                        "0,4,pi/2,0",
                        "--vector",
                        "2,1,0,0",
                        "--vector",
                        "1,0,0,0",
                        "--vector",
                        "3,1,0,0",
                        "--json")
                .json();
        assertEquals("null", m.get("vectors").get(0).get("causal").stringValue());
        assertEquals(0, number(m.get("vectors").get(0).get("squaredNorm")));
        assertEquals("timelike", m.get("vectors").get(1).get("causal").stringValue());
        assertEquals(-0.5, number(m.get("vectors").get(1).get("squaredNorm")));
        assertTrue(m.get("angles").get(1).get(2).isNull());
        assertTrue(m.get("rapidities").get(1).get(2).isNumber());
        assertEquals("[-1,1,1,1]", m.get("frame").get("signs").toString());
    }

    @Test
    void framesAreChosenByName() {
        JsonNode m = Run.of(
                        "measure",
                        "g = [[2, 1], [1, 2]]; coordinates x, y",
                        "--at",
                        "0,0",
                        "--frame",
                        "symmetric",
                        "--json")
                .json();
        double[][] h = matrix(m.get("frame").get("coframe"));
        assertEquals(h[0][1], h[1][0]);
        assertEquals(2, h[0][0] * h[0][0] + h[0][1] * h[0][1], 1e-15);
        Run none = Run.of("measure", "schwarzschild", "--at", "0,4,1,0", "--frame", "symmetric", "--json");
        assertTrue(none.json().get("frame").isNull());
        assertTrue(
                none.json().get("notes").toString().contains("the symmetric frame exists for definite metrics only"),
                none::out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1 | sphere          | 4,0    | 1,0   | sphere at theta = 4, phi = 0: the point lies outside the chart because theta is not in (0, pi), where pi = 3.14159.
            2 | spher           | 1,0    | 1,0   | There is no geometry 'spher'. Did you mean `sphere`?
            2 | isothermal      | 0,0    | 1,0   | isothermal: the function f has no formula, so no number can be computed; give isothermal(f = …).
            2 | kerr            | 0,3,1,0 | 1,0,0,0 | kerr: the parameter a has no value and no default; give kerr(a = …).
            1 | schwarzschild   | 0,1,1,0 | 1,0,0,0 | schwarzschild at t = 0, r = 1, theta = 1, phi = 0: the point lies outside the chart because r is not in (2*M, inf), where 2*M = 2.00000.
            """)
    void whatHasNoAnswerIsOneSentence(int status, String geometry, String at, String vector, String sentence) {
        Run run = Run.of("measure", geometry, "--at", at, "--vector", vector);
        assertEquals(sentence, run.message());
        assertEquals(status, run.status());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ds^2 = k dx^2 + dy^2                 | the parameter k has no value and no default; give --with k=….
            ds^2 = k dx^2 + λ_0 dy^2             | the parameters k, lambda_0 have no value and no default; give --with k=… --with lambda_0=….
            ds^2 = \\Lambda_0 dx^2 + E\\,dy^2     | the parameters Lambda_0, E have no value and no default; give --with Lambda_0=… --with E=….
            """)
    void undeclaredSymbolsAreAskedForByName(String text, String sentence) {
        Run run = Run.of("measure", text, "--at", "1,2", "--vector", "1,0");
        assertEquals(text + ": " + sentence, run.message());
        assertEquals(2, run.status());
    }

    @Test
    void undeclaredSymbolsTakeNumbersAndExpressionsInAnySpelling() {
        Run run = Run.of(
                "measure",
                "ds^2 = k dx^2 + λ₀ dy^2",
                "--with",
                "λ₀=2",
                "--with",
                "k=x^2+3",
                "--at",
                "1,2",
                "--vector",
                "1,1",
                "--json");
        assertEquals("[[4.0,0.0],[0.0,2.0]]", run.json().get("metric").toString(), run::out);
        assertEquals(6, run.json().get("vectors").get(0).get("squaredNorm").asDouble());
        Run ascii = Run.of(
                "measure",
                "ds^2 = k dx^2 + λ₀ dy^2",
                "--with",
                "lambda_0=2",
                "--with",
                "k=4",
                "--at",
                "1,2",
                "--vector",
                "1,1",
                "--json");
        assertEquals(run.json().get("vectors"), ascii.json().get("vectors"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            d(R x)^2 + dy^2        | d(R x)     | y
            diff(R x, x) dx^2 + dy^2 | diff(R x, x) | x
            """)
    void aParameterUnderADifferentialIsAConstant(String form, String differential, String value) {
        Run run = Run.of(
                "measure",
                "parameter R; coordinates x, y; ds^2 = " + form,
                "--with",
                "R=" + value,
                "--at",
                "1,2",
                "--vector",
                "1,0");
        assertEquals(2, run.status());
        assertTrue(
                run.message()
                        .contains("`" + differential
                                + "` was taken with the parameter `R` constant, and the value given"
                                + " to it depends on `" + value + "`. Give a constant, or declare `function R(x, y)`"
                                + " instead of the parameter."),
                run::message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1            | 1,0     | point:1:1: The point has 1 component, and there are 2 coordinates: theta, phi.
            nan,0        | 1,0     | point:1:1: `nan` is no number; a component is a finite number.
            theta=1,psi=2 | 1,0    | point:1:9: `psi` is no coordinate. Did you mean `phi`?
            1,1          | 1,2,3   | vector:1:1: The vector has 3 components, and there are 2 coordinates: theta, phi.
            """)
    void wrongPointsAndVectorsAreShownInTheirPlace(String at, String vector, String first) {
        Run run = Run.of("measure", "sphere", "--at", at, "--vector", vector);
        assertEquals(first, run.message().lines().findFirst().orElseThrow());
        assertEquals(2, run.status());
    }

    @Test
    void lostLettersAndMissingQuotesAreExplained() {
        Run lost = Run.of("measure", "ds\uFFFD = dr^2 + r^2 dtheta^2", "--at", "1,1");
        assertEquals(2, lost.status());
        assertTrue(lost.message().contains("ds^2"), lost::message);
        Run words = Run.of("measure", "sphere", "in", "stereographic", "--at", "1,1");
        assertEquals(2, words.status());
        assertEquals(
                "The GEOMETRY is one argument: put it in double quotes, vielbein measure \"sphere in stereographic\".",
                words.message());
    }

    @Test
    void jsonErrorsKeepStandardOutputClean() {
        Run run = Run.of("measure", "spher", "--at", "1,1", "--json");
        assertEquals(2, run.status());
        assertFalse(run.err().contains("\tat "), run::err);
    }
}
