package org.vielbein.api.example;

import static java.lang.Math.PI;
import static java.lang.Math.cos;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sinh;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Row;
import org.vielbein.api.metric.Signature;

/** Every example gives the components known from the literature, at points of no symmetry, to rounding. */
class ExampleGeometriesTest {

    /** A few dozen operations of relative error 2⁻⁵³ on terms of size up to a hundred. */
    private static final double ROUNDING = 1e-12;

    private static Coordinates coordinates(Definition definition, Arguments given) {
        return Coordinates.of(definition.domain(given));
    }

    private static List<List<Expr>> components(Metric metric, Arguments given) {
        Coordinates x = coordinates(metric, given);
        return metric.lineElement(x, given).components(x);
    }

    private static List<List<Expr>> components(Metric metric) {
        return components(metric, Arguments.of(metric));
    }

    private static double[][] diagonal(double... entries) {
        double[][] g = new double[entries.length][entries.length];
        for (int i = 0; i < entries.length; i++) {
            g[i][i] = entries[i];
        }
        return g;
    }

    private static void assertMatrix(double[][] expected, double[][] actual) {
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], actual[i], ROUNDING, "row " + i);
        }
    }

    @ParameterizedTest(name = "R = {0}, θ = {1}, φ = {2}")
    @CsvSource({"1, 0.4, 5.1", "2, 1.1, 0.7", "0.001, 3.1, 2.2"})
    void sphereIsRadiusSquaredTimesTheUnitSphere(double r, double theta, double phi) {
        Evaluator at = Evaluator.at(Map.of("R", r, "theta", theta, "phi", phi));
        assertMatrix(diagonal(r * r, r * r * pow(sin(theta), 2)), at.values(components(new Sphere())));
    }

    @Test
    void sphereKeepsItsEmbeddingAsThreeSquares() {
        Sphere sphere = new Sphere();
        Arguments given = Arguments.of(sphere);
        Coordinates x = coordinates(sphere, given);
        LineElement ds2 = sphere.lineElement(x, given);
        List<Row> rows = ds2.rows(x);
        assertEquals(LineElement.Origin.EUCLIDEAN, ds2.origin());
        assertEquals(3, rows.size());
        Evaluator at = Evaluator.at(Map.of("R", 2.0, "theta", 1.1));
        assertEquals(-2 * sin(1.1), at.value(rows.get(2).coefficients().get(0)), ROUNDING);
        assertEquals(Expressions.ZERO, rows.get(2).coefficients().get(1));
    }

    @Test
    void hyperSphereOfThreeDimensionsIsNestedSines() {
        HyperSphere metric = new HyperSphere();
        Arguments given = Arguments.of(metric).with(HyperSphere.N, 3);
        Evaluator at = Evaluator.at(Map.of("R", 2.0, "theta1", 0.8, "theta2", 1.9, "phi", 0.3));
        double s1 = pow(sin(0.8), 2);
        assertEquals(List.of("theta1", "theta2", "phi"), metric.domain(given).names());
        assertMatrix(diagonal(4, 4 * s1, 4 * s1 * pow(sin(1.9), 2)), at.values(components(metric, given)));
    }

    @Test
    void polarMetricIsThePlaneThroughThePolarChart() {
        Evaluator at = Evaluator.at(Map.of("r", 2.5, "theta", 0.3));
        assertMatrix(diagonal(1, 6.25), at.values(components(new PolarMetric())));
        Coordinates plane = Coordinates.of("x", "y");
        assertMatrix(
                diagonal(1, 6.25), at.values(pulledBack(LineElement.euclidean(plane.all()), plane, new PolarChart())));
    }

    private static List<List<Expr>> pulledBack(LineElement ds2, Coordinates target, CoordinateChart chart) {
        Arguments given = Arguments.of(chart);
        Coordinates own = coordinates(chart, given);
        return ds2.pulledBack(target, chart.toTarget(own, given)).components(own);
    }

    @Test
    void polarChartInvertsItself() {
        PolarChart chart = new PolarChart();
        Arguments none = Arguments.of(chart);
        Coordinates plane = Coordinates.of("x", "y");
        Coordinates own = coordinates(chart, none);
        Map<String, Expr> there = chart.toTarget(own, none);
        Map<String, Expr> back = chart.fromTarget(plane.at(List.of(there.get("x"), there.get("y"))), none);
        Evaluator at = Evaluator.at(Map.of("r", 2.5, "theta", 0.3));
        assertEquals(2.5, at.value(back.get("r")), ROUNDING);
        assertEquals(0.3, at.value(back.get("theta")), ROUNDING);
    }

    @Test
    void isothermalStretchesAllDirectionsAlike() {
        Isothermal metric = new Isothermal();
        Arguments given = Arguments.of(metric).with(Isothermal.N, 3);
        Evaluator at = Evaluator.at(Map.of("x", 1.0, "y", 2.0, "z", 3.0)).with("f", p -> p[0] + 10 * p[1] + 100 * p[2]);
        assertMatrix(diagonal(321, 321, 321), at.values(components(metric, given)));
        Coordinates x = coordinates(metric, given);
        assertEquals("f(x, y, z)", metric.lineElement(x, given).factor().toString());
    }

    @Test
    void hotPlateOfParabolicTemperatureIsTheSphereInTheStereographicChart() {
        double u = 0.7, v = -1.3, r = 2;
        HotPlate plate = new HotPlate();
        Evaluator hot = Evaluator.at(Map.of("x", u, "y", v, "alpha", 1.0))
                .with("T", p -> (p[0] * p[0] + p[1] * p[1]) / (4 * r * r));
        double factor = pow(1 + (u * u + v * v) / (4 * r * r), -2);
        assertMatrix(diagonal(factor, factor), hot.values(components(plate)));

        Sphere sphere = new Sphere();
        Arguments given = Arguments.of(sphere);
        Coordinates target = coordinates(sphere, given);
        Evaluator at = Evaluator.at(Map.of("u", u, "v", v, "R", r));
        assertMatrix(
                diagonal(factor, factor),
                at.values(pulledBack(sphere.lineElement(target, given), target, new Stereographic())));
    }

    @Test
    void hotPlateKeepsItsConditionAsWritten() {
        HotPlate plate = new HotPlate();
        assertEquals(
                "[alpha*T(x, y) + 1 > 0]",
                plate.domain(Arguments.of(plate)).conditions().toString());
    }

    @Test
    void kerrCoframeGivesTheComponentsOfBoyerAndLindquist() {
        double m = 1, a = 0.9, r = 3.3, theta = 0.6;
        Evaluator at = Evaluator.at(Map.of("M", m, "a", a, "t", 0.0, "r", r, "theta", theta, "phi", 0.0));
        double s2 = pow(sin(theta), 2);
        double sigma = r * r + pow(a * cos(theta), 2), delta = r * r - 2 * m * r + a * a;
        double[][] expected = diagonal(
                -(1 - 2 * m * r / sigma), sigma / delta, sigma, (r * r + a * a + 2 * m * a * a * r * s2 / sigma) * s2);
        expected[0][3] = expected[3][0] = -2 * m * a * r * s2 / sigma;
        Kerr kerr = new Kerr();
        assertMatrix(expected, at.values(components(kerr)));
        assertEquals(Signature.of(3, 1), kerr.signature(Arguments.of(kerr)));
    }

    @Test
    void kerrIsFourSquaresWhoseWeightsCarryTheSigns() {
        Kerr kerr = new Kerr();
        Arguments given = Arguments.of(kerr);
        Coordinates x = coordinates(kerr, given);
        Evaluator at = Evaluator.at(Map.of("M", 1.0, "a", 0.9, "t", 0.0, "r", 3.3, "theta", 0.6, "phi", 0.0));
        double[] signs = kerr.lineElement(x, given).rows(x).stream()
                .mapToDouble(row -> Math.signum(at.value(row.weight())))
                .toArray();
        assertArrayEquals(new double[] {-1, 1, 1, 1}, signs);
    }

    @Test
    void kerrAsksForItsSpin() {
        Arguments given = Arguments.of(new Kerr());
        assertEquals("[a in [0, inf)]", given.missing().toString());
        assertEquals(
                "Geometry 'kerr': the parameter a has no value and no default: give a = ….",
                assertThrows(IllegalArgumentException.class, given::complete).getMessage());
    }

    @Test
    void denseMetricHasItsFifteenComponents() {
        double[] p = {0.3, -1.2, 2.5, 0.9, -0.4};
        Evaluator at = Evaluator.at(Map.of("x1", p[0], "x2", p[1], "x3", p[2], "x4", p[3], "x5", p[4]));
        double[][] expected = new double[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                expected[i][j] = p[i] * p[j] + sin(p[i] + p[j]) / 9 + (i == j ? 3 : 0);
            }
        }
        assertMatrix(expected, at.values(components(new Dense())));
    }

    /** ψ′(1) = π²/6 and ψ′(3) = π²/6 − 5/4: Abramowitz and Stegun, 6.4.2 and 6.4.6. */
    @Test
    void dirichletAtOnesIsFiveQuartersOnTheDiagonal() {
        double off = -(PI * PI / 6 - 1.25);
        Evaluator at = Evaluator.at(Map.of("alpha1", 1.0, "alpha2", 1.0, "alpha3", 1.0));
        double[][] expected = {{1.25, off, off}, {off, 1.25, off}, {off, off, 1.25}};
        assertMatrix(expected, at.values(components(new Dirichlet())));
    }

    @Test
    void terrainOfAnInclinedPlaneHasTheMetricOfThatPlane() {
        Evaluator at = Evaluator.at(Map.of("x", 2.2, "y", 3.1));
        assertMatrix(new double[][] {{5, 6}, {6, 10}}, at.values(components(new Terrain(plane()))));
    }

    /** h = 2x + 3y, which quadratic splines reproduce exactly. */
    private static double[][] plane() {
        double[][] heights = new double[6][7];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 7; j++) {
                heights[i][j] = 2 * i + 3 * j;
            }
        }
        return heights;
    }

    @Test
    void terrainRefusesTheSecondDerivativeItsTableDoesNotHave() {
        Expr gxx = components(new Terrain(plane())).get(0).get(0);
        assertEquals(
                "opaque function 'h': a derivative of order 2 was asked, and it supplies derivatives up to order 1;"
                        + " supply more, or use a quantity that needs fewer.",
                assertThrows(IllegalArgumentException.class, () -> Expressions.derivative(gxx, Expressions.symbol("x")))
                        .getMessage());
    }

    @Test
    void cosmosScalesSpaceByTheUnknownFactor() {
        double r = 0.8, theta = 1.2, k = 0.5;
        Evaluator at = Evaluator.at(Map.of("t", 2.0, "r", r, "theta", theta, "phi", 0.1, "k", k))
                .with("a", t -> 3 * t[0]);
        double[] space = {1 / (1 - k * r * r), r * r, r * r * pow(sin(theta), 2)};
        double[] scaled = DoubleStream.concat(
                        DoubleStream.of(-1), Arrays.stream(space).map(g -> 36 * g))
                .toArray();
        Cosmos cosmos = new Cosmos();
        assertMatrix(diagonal(scaled), at.values(components(cosmos)));
        assertEquals(
                "t, r in (0, inf), theta in (0, pi), phi in [0, 2*pi) periodic where k*r^2 < 1",
                cosmos.domain(Arguments.of(cosmos)).toString());
    }

    @Test
    void flammParaboloidIsTheEquatorOfSchwarzschild() {
        Flamm flamm = new Flamm();
        Arguments given = Arguments.of(flamm);
        Coordinates x = coordinates(flamm, given);
        LineElement ds2 = flamm.lineElement(x, given);
        Evaluator at = Evaluator.at(Map.of("M", 1.5, "r", 7.0, "phi", 2.0));
        assertMatrix(diagonal(1 / (1 - 3 / 7.0), 49), at.values(ds2.components(x)));
        assertEquals(LineElement.Origin.PULLED_BACK, ds2.origin());
        assertTrue(ds2.isSumOfSquares());
    }

    @Test
    void hyperboloidInMinkowskiSpaceIsTheHyperbolicPlane() {
        Evaluator at = Evaluator.at(Map.of("eta", 1.3, "phi", 0.5));
        assertMatrix(diagonal(1, pow(sinh(1.3), 2)), at.values(components(new Hyperboloid())));
    }
}
