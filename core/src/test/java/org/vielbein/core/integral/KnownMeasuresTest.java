package org.vielbein.core.integral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.symbol;
import static org.vielbein.core.integral.Regions.integral;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.language.RegionReader;

/** Areas, volumes and lengths that everybody knows, to 13 digits. */
class KnownMeasuresTest {
    private static final double DIGITS = 1e-13;

    private static void assertKnown(double expected, double found, double error, Volume.Answer answer) {
        assertEquals(Volume.Answer.CONVERGES, answer);
        assertEquals(expected, found, DIGITS * expected);
        assertTrue(Math.abs(found - expected) <= error + Math.ulp(expected), () -> found + " ± " + error);
        assertTrue(error <= 10 * DIGITS * expected, () -> found + " ± " + error);
    }

    private static void assertVolume(double expected, VolumeIntegral integral) {
        Volume found = integral.volume();
        assertKnown(expected, found.value(), found.error(), found.answer());
    }

    /** π^(n/2)/Γ(n/2 + 1), values by mpmath. */
    @ParameterizedTest(name = "the unit ball of {0} dimensions")
    @CsvSource({
        "2, 3.14159265358979323846",
        "3, 4.18879020478639098462",
        "4, 4.93480220054467930942",
        "5, 5.26378901391432459671",
        "6, 5.16771278004997002925",
        "7, 4.72476597033140117",
        "8, 4.05871212641676821819"
    })
    void ballsInSphericalCoordinates(int n, double expected) {
        String angles = IntStream.rangeClosed(1, n - 2)
                .mapToObj(i -> "a" + i + " in (0, pi), ")
                .collect(Collectors.joining());
        StringBuilder form = new StringBuilder("dr^2 + r^2 (");
        StringBuilder factor = new StringBuilder();
        StringBuilder region = new StringBuilder("r=0..1");
        for (int i = 1; i < n; i++) {
            form.append(i == 1 ? "" : " + ")
                    .append(factor)
                    .append("da")
                    .append(i)
                    .append("^2");
            factor.append("sin(a").append(i).append(")^2 ");
            region.append(", a").append(i).append(i == n - 1 ? "=0..2pi" : "=0..pi");
        }
        String script =
                "coordinates r in (0, inf), " + angles + "a" + (n - 1) + " in [0, 2pi) periodic; ds^2 = " + form + ")";
        assertVolume(expected, integral(script, region.toString()));
    }

    @ParameterizedTest(name = "the sphere of radius {0}")
    @ValueSource(doubles = {1e-3, 1, 6371})
    void theSphere(double radius) {
        assertVolume(
                4 * Math.PI * radius * radius,
                integral(
                        "parameter R = " + new BigDecimal(radius).toPlainString()
                                + " in (0, inf); coordinates theta in (0, pi), phi in [0, 2pi) periodic; ds^2 = R^2 (dtheta^2 +"
                                + " sin(theta)^2 dphi^2)",
                        "theta=0..pi, phi=0..2pi"));
    }

    @ParameterizedTest(name = "the torus R = {0}, r = {1}")
    @CsvSource({"2, 1", "1001, 1000", "5, 1e-3"})
    void theTorus(double big, double small) {
        assertVolume(
                4 * Math.PI * Math.PI * big * small,
                integral(
                        "coordinates u in [0, 2pi) periodic, v in [0, 2pi) periodic; ds^2 = ("
                                + new BigDecimal(big).toPlainString() + " + "
                                + new BigDecimal(small).toPlainString() + " cos(v))^2 du^2 + ("
                                + new BigDecimal(small).toPlainString() + ")^2 dv^2",
                        "u=0..2pi, v=0..2pi"));
    }

    @ParameterizedTest(name = "the hyperbolic disk of radius {0}")
    @ValueSource(ints = {1, 2, 10})
    void theHyperbolicDisk(int radius) {
        double expected = 4 * Math.PI * Math.sinh(radius / 2.0) * Math.sinh(radius / 2.0);
        assertVolume(
                expected,
                integral(
                        "coordinates eta in (0, inf), phi in [0, 2pi) periodic; ds^2 = deta^2 + sinh(eta)^2 dphi^2",
                        "eta=0.." + radius + ", phi=0..2pi"));
    }

    /** Complete elliptic integrals of the second kind by mpmath, lengths.csv. */
    @ParameterizedTest
    @ValueSource(strings = {"ellipse 2:1", "ellipse 100:1", "helix", "helix on an elliptic cylinder"})
    void curvesAgainstEllipticIntegrals(String name) throws IOException {
        String[] row = ReferenceIntegralsTest.lengths()
                .map(line -> line.split("\\|"))
                .filter(parts -> parts[0].equals(name))
                .findFirst()
                .orElseThrow();
        Geometry space = Catalog.builder().build().script(name, row[1], Map.of());
        RegionReader reader = new RegionReader(space.coordinates(), List.of());
        RegionReader.Range range = reader.region("t=" + row[3] + ".." + row[4]).get(0);
        Length found = CurveLength.of(
                        space,
                        Curve.of(new Bounds("t", range.lower(), range.upper()), reader.map(row[2], List.of("t"))))
                .length();
        assertKnown(Double.parseDouble(row[5]), found.value(), found.error(), found.answer());
    }

    /** On Mercator's map the poles are at infinity, where the speed is no number long before. */
    @Test
    void theMeridianOnMercatorsMap() {
        for (String speed : List.of("1/cosh(y)^2", "(2 exp(y)/(1 + exp(2 y)))^2")) {
            Geometry map = Catalog.builder().build().script("map", "ds^2 = " + speed + " (dx^2 + dy^2)", Map.of());
            Length found = CurveLength.of(
                            map,
                            Curve.of(
                                    new Bounds("t", Optional.empty(), Optional.empty()),
                                    Map.of("x", number(1), "y", symbol("t"))))
                    .length();
            assertKnown(Math.PI, found.value(), found.error(), found.answer());
            assertTrue(found.notes().stream().noneMatch(note -> note.contains("stands still")), found::toString);
        }
    }
}
