package org.vielbein.core.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** The local Pythagorean theorem, at ordinary places and at those where others lose their digits. */
class MeasurementTest {
    private static final double CLAIM = 1e-13;

    private static List<Expr> v(Expr... components) {
        return List.of(components);
    }

    private static Expr decimal(String text) {
        return org.vielbein.api.expr.Constant.of(new java.math.BigDecimal(text));
    }

    private static Measurement measure(Metric metric, List<Expr> point, List<List<Expr>> vectors) {
        return Geometry.of(metric).at(point).measure(vectors, Optional.empty());
    }

    private static void assertRelative(double expected, double actual) {
        assertEquals(expected, actual, CLAIM * Math.abs(expected));
    }

    @Test
    void theSphereAtSixtyDegrees() {
        Measurement m = measure(Spaces.sphere(), v(PI.over(3), PI.over(4)), List.of(v(ONE, ZERO), v(ZERO, ONE)));
        assertArrayEquals(new double[] {1, 0}, m.metric()[0]);
        assertArrayEquals(new double[] {0, 0.75}, m.metric()[1]);
        assertEquals(0.75, m.determinant().doubleValue());
        assertArrayEquals(new int[] {2, 0, 0}, m.signature());
        assertEquals(1, m.vectors().get(0).norm().doubleValue());
        assertEquals(Math.sqrt(3) / 2, m.vectors().get(1).norm().doubleValue());
        assertEquals(Math.PI / 2, m.angles().get(0).get(1).orElseThrow());
        assertEquals(Math.sqrt(3) / 2, m.areas().get(0).get(1).orElseThrow().doubleValue());
        assertEquals(Math.sqrt(3) / 2, m.volumeElement().doubleValue());
        assertEquals(Math.sqrt(3) / 2, m.volume().orElseThrow().doubleValue());
        assertTrue(m.errors().isEmpty(), () -> m.errors().toString());
        Coframe h = m.frame().orElseThrow();
        assertEquals(FrameKind.CHOLESKY, h.kind());
        assertEquals(3, h.embedding().orElseThrow().length);
        assertArrayEquals(new double[] {0, Math.sqrt(3) / 2}, h.coframe()[1]);
    }

    @Test
    void atThePoleTheFrameDoesNotExistAndWhatDoesIsGiven() {
        Measurement m = measure(Spaces.sphere(), v(PI, ZERO), List.of(v(ONE, ZERO), v(ZERO, ONE)));
        assertArrayEquals(new int[] {1, 0, 1}, m.signature());
        assertTrue(m.frame().isEmpty());
        assertTrue(m.inverse().isEmpty());
        assertTrue(m.determinant().isZero());
        assertEquals(1, m.vectors().get(0).norm().doubleValue());
        assertTrue(m.vectors().get(1).norm().isZero());
        assertEquals(
                List.of(
                        "theta = pi lies on the boundary of the chart, theta in (0, pi); the values are those of the formulas there.",
                        "sphere at theta = pi, phi = 0: no orthonormal frame exists, since det g = 0 (signature 1 plus, 0 minus, 1 zero).",
                        "sphere at theta = pi, phi = 0: the inverse metric does not exist, since det g = 0."),
                m.notes().subList(0, 3));
        assertTrue(m.errors().isEmpty(), () -> m.errors().toString());
        Measurement skew = measure(Spaces.sphere(), v(ZERO, ONE), List.of(v(sqrt(number(2)), ONE), v(number(3), ONE)));
        assertTrue(skew.errors().isEmpty(), () -> skew.errors().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-9", "1e-15", "1e-30", "1e-100"})
    void nextToThePoleAreasKeepTheirDigits(String distance) {
        Measurement m = measure(Spaces.sphere(), v(decimal(distance), ONE), List.of(v(ONE, ONE), v(ONE, number(2))));
        assertRelative(
                Double.parseDouble(distance),
                m.areas().get(0).get(1).orElseThrow().doubleValue());
        assertRelative(Double.parseDouble(distance), m.volumeElement().doubleValue());
        assertTrue(m.errors().isEmpty(), () -> m.errors().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-9", "1e-15", "1e-25"})
    void nearlyParallelVectorsKeepTheirAngle(String difference) {
        // (1, 1) and (1, 1 + d) in the plane: area d, angle d/2 to first order
        Expr d = decimal(difference);
        Measurement m = measure(Spaces.plane(), v(ZERO, ZERO), List.of(v(ONE, ONE), v(ONE, ONE.plus(d))));
        double size = Double.parseDouble(difference);
        assertRelative(size, m.areas().get(0).get(1).orElseThrow().doubleValue());
        assertEquals(size / 2, m.angles().get(0).get(1).orElseThrow(), size * size + CLAIM * size);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e150, 1e-150})
    void hugeAndTinyVectorsAreMeasured(double size) {
        TangentSpace here = Geometry.of(Spaces.sphere()).at(1.0, 0.5);
        assertRelative(size * Math.sqrt(1 + Math.sin(1) * Math.sin(1)), here.norm(size, size));
        assertRelative(Math.atan(Math.sin(1)), here.angle(new double[] {size, 0}, new double[] {1 / size, 1 / size}));
        Measurement m = Geometry.of(Spaces.plane())
                .at(0, 0)
                .measure(
                        List.of(
                                v(number(size).times(number(size)), ZERO),
                                v(ZERO, number(size).times(number(size)))),
                        Optional.empty());
        String expected = size > 1 ? "1e600" : "1e-600";
        assertEquals(
                0,
                new java.math.BigDecimal(expected)
                                        .subtract(new java.math.BigDecimal(
                                                m.volume().orElseThrow().decimal(17)))
                                        .divide(new java.math.BigDecimal(expected))
                                        .abs()
                                        .compareTo(new java.math.BigDecimal("1e-15"))
                                > 0
                        ? 1
                        : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-6", "1e-9", "1e-12"})
    void aShearedMetricOfHighConditionKeepsItsDigits(String epsilon) {
        // ds² = (dx + k dy)² + ε² dy² with k = 1: det g = ε², the vector (−1, 1) has length ε
        Expr e = decimal(epsilon);
        double size = Double.parseDouble(epsilon);
        Measurement m = measure(Spaces.sheared(ONE, e), v(ZERO, ZERO), List.of(v(ONE.negate(), ONE), v(ONE, ONE)));
        assertRelative(size * size, m.determinant().doubleValue());
        assertRelative(size, m.volumeElement().doubleValue());
        assertRelative(size, m.vectors().get(0).norm().doubleValue());
        assertRelative(2 * size, m.areas().get(0).get(1).orElseThrow().doubleValue());
        assertRelative(size, m.frame().orElseThrow().coframe()[1][1]);
        assertRelative(1 / size / size, m.inverse().orElseThrow()[1][1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-6", "1e-12"})
    void anEmbeddingOfHighConditionKeepsItsDigits(String epsilon) {
        // (x + y, ε y, ε y²) at y = 1/2: minors ε, ε, 0, so √det g = √2 ε; the condition of g is about 4/ε²
        Expr e = decimal(epsilon);
        double size = Double.parseDouble(epsilon);
        Metric ribbon = Spaces.riemannian(
                "ribbon",
                Domain.cartesian(2),
                x -> LineElement.euclidean(
                        x.get(0).plus(x.get(1)), product(e, x.get(1)), product(e, square(x.get(1)))));
        Measurement m = measure(ribbon, v(ZERO, ratio(1, 2)), List.of(v(ONE, ONE.negate()), v(ONE, number(2))));
        assertRelative(Math.sqrt(2) * size, m.volumeElement().doubleValue());
        assertRelative(Math.sqrt(2) * size, m.vectors().get(0).norm().doubleValue());
        assertRelative(
                3 * Math.sqrt(2) * size, m.areas().get(0).get(1).orElseThrow().doubleValue());
        assertRelative(Math.sqrt(2) * size, m.frame().orElseThrow().coframe()[1][1]);
        assertTrue(m.errors().isEmpty(), () -> m.errors().toString());
    }

    @Test
    void aHilbertMetricGivenByComponentsIsExact() {
        int n = 7;
        Metric hilbert = Spaces.riemannian(
                "hilbert", Domain.cartesian(n), x -> LineElement.components(x, (i, j) -> ratio(1, i + j + 1)));
        Measurement m = measure(hilbert, java.util.Collections.nCopies(n, ZERO), List.of());
        // det H₇ = 4.8358e-25 (OEIS A005249: 1/det = 2067909047925770649600000)
        assertRelative(1 / 2067909047925770649600000.0, m.determinant().doubleValue());
        // (H⁻¹)₇₇ by the formula of M.-D. Choi, Amer. Math. Monthly 90 (1983): 13·C(12,6)²
        assertRelative(13.0 * 924 * 924, m.inverse().orElseThrow()[6][6]);
        assertArrayEquals(new int[] {7, 0, 0}, m.signature());
    }

    @Test
    void nullAndTimelikeVectorsOfSchwarzschild() {
        Expr f = ratio(1, 3);
        Measurement m = measure(
                Spaces.schwarzschild(),
                v(ZERO, number(3), PI.over(2), ZERO),
                List.of(
                        v(ONE, f, ZERO, ZERO),
                        v(ONE, ZERO, ZERO, ZERO),
                        v(ZERO, ZERO, ONE, ZERO),
                        v(number(2), ratio(1, 3), ZERO, ZERO)));
        assertEquals(Optional.of(Causal.NULL), m.vectors().get(0).causal());
        assertTrue(m.vectors().get(0).norm().isZero());
        assertEquals(Optional.of(Causal.TIMELIKE), m.vectors().get(1).causal());
        assertRelative(-1.0 / 3, m.vectors().get(1).squaredNorm().doubleValue());
        assertEquals(Optional.of(Causal.SPACELIKE), m.vectors().get(2).causal());
        assertArrayEquals(new int[] {3, 1, 0}, m.signature());
        assertArrayEquals(new int[] {-1, 1, 1, 1}, m.frame().orElseThrow().signs());
        assertTrue(m.angles().get(0).get(1).isEmpty());
        // ∂_t and 2∂_t + ∂_r/3: sinh² = area²/(|u|²|v|²) = (1/9)/(1/3 · (4/3 − 1/3)·…) checked by g(u,v)²
        double cosh = Math.abs(m.inner().get(1).get(3).doubleValue())
                / m.vectors().get(1).norm().doubleValue()
                / m.vectors().get(3).norm().doubleValue();
        double rapidity = m.rapidities().orElseThrow().get(1).get(3).orElseThrow();
        assertRelative(Math.cosh(rapidity), cosh);
        assertTrue(
                m.notes()
                        .contains(
                                "Vectors 1 and 2 have no angle: an angle exists between spacelike vectors, and g(u,u) = 0, g(v,v) = -0.333333."),
                () -> m.notes().toString());
    }

    @Test
    void aVectorNullToTheLastDigitIsNullWithinRounding() {
        Geometry g = Geometry.of(Spaces.schwarzschild());
        Expr irrational = sqrt(number(2)).plus(2);
        Expr f = ONE.minus(number(2).over(irrational));
        Measurement m = g.at(v(ZERO, irrational, PI.over(2), ZERO))
                .measure(List.of(v(sqrt(number(3)), sqrt(number(3)).times(f), ZERO, ZERO)), Optional.empty());
        assertEquals(
                Optional.of(Causal.NULL_WITHIN_ROUNDING), m.vectors().get(0).causal());
    }

    @Test
    void aMetricWithZeroDiagonalHasAFrame() {
        Measurement m = measure(Spaces.nullPlane(), v(ZERO, ZERO), List.of(v(ONE, ZERO), v(ONE, ONE)));
        assertArrayEquals(new int[] {1, 1, 0}, m.signature());
        assertEquals(-1, m.determinant().doubleValue());
        assertEquals(Optional.of(Causal.NULL), m.vectors().get(0).causal());
        assertEquals(Optional.of(Causal.TIMELIKE), m.vectors().get(1).causal());
        Coframe h = m.frame().orElseThrow();
        assertEquals(FrameKind.PIVOTED, h.kind());
        double[][] e = h.coframe();
        assertEquals(-1, -e[0][0] * e[0][1] + e[1][0] * e[1][1], 1e-15);
    }

    @Test
    void framesThatDoNotExistSayWhy() {
        TangentSpace here = Geometry.of(Spaces.schwarzschild()).at(0, 3.0, 1.0, 0);
        assertEquals(
                "schwarzschild at t = 0.0, r = 3.0, theta = 1.0, phi = 0.0: the cholesky frame exists for definite metrics only,"
                        + " and the signature is 3 plus, 1 minus.",
                assertThrows(NoAnswerException.class, () -> here.coframe(FrameKind.CHOLESKY))
                        .getMessage());
        Metric skew = Spaces.sheared(ONE, ONE);
        TangentSpace there = Geometry.of(skew).at(0, 0);
        assertEquals(
                "sheared at x = 0.0, y = 0.0: the coordinate frame exists for diagonal metrics only, and g[0][1] = 1.0 is not 0.",
                assertThrows(NoAnswerException.class, () -> there.coframe(FrameKind.COORDINATE))
                        .getMessage());
    }

    @Test
    void theSymmetricRootSquaresToTheMetric() {
        TangentSpace here =
                Geometry.of(Spaces.sheared(number(3), ratio(1, 1000))).at(0, 0);
        double[][] h = here.coframe(FrameKind.SYMMETRIC).coframe();
        assertEquals(h[0][1], h[1][0]);
        assertEquals(1, h[0][0] * h[0][0] + h[0][1] * h[0][1], 1e-15);
        assertEquals(3, h[0][0] * h[0][1] + h[0][1] * h[1][1], 1e-15);
    }

    @Test
    void theHotPlateStretchesTheRuler() {
        // Feynman's hot plate: ds = dx/(1 + T) with T = 1 at one place and 0 at the other: 50 cm read for 100 cm
        Metric plate = Spaces.riemannian(
                "plate",
                Domain.of(Coordinate.of("x"), Coordinate.of("y")),
                x -> LineElement.euclidean(x.all()).times(ONE.over(square(ONE.plus(x.get(0))))));
        Geometry g = Geometry.of(plate);
        Stretches s = g.at(v(ONE, ZERO)).rate(g.at(v(ZERO, ZERO)), List.of(v(number(100), ZERO)));
        assertArrayEquals(new double[] {2, 2}, s.stretches().orElseThrow(), 1e-15);
        assertEquals(2, s.ratios().get(0).orElseThrow(), 1e-15);
        assertEquals(50, g.at(v(ONE, ZERO)).norm(100, 0), 1e-13);
    }

    @Test
    void aVolumeOfTooManyVectorsDoesNotExist() {
        Geometry g = Geometry.of(Spaces.plane());
        assertEquals(
                "plane at x = 0.0, y = 0.0: a volume takes 1 to 2 vectors, found 3.",
                assertThrows(
                                GeometryException.class,
                                () -> g.at(0, 0).volume(new double[] {1, 0}, new double[] {0, 1}, new double[] {1, 1}))
                        .getMessage());
        assertEquals(-6, g.at(0, 0).volume(new double[] {0, 2}, new double[] {3, 0}));
    }

    /** Of b ↦ b² + b: from 1/10 it runs off to infinity, from −1/10 it comes to 0. Exact values double their length at each step. */
    @Test
    void conditionsWhoseExactValuesGrowWithoutEndAreDecidedByNumbers() {
        Expr b = symbol("x");
        for (int k = 0; k < 40; k++) {
            b = b.squared().plus(b);
        }
        Metric metric = Spaces.riemannian(
                "runaway",
                Domain.of(Coordinate.of("x")).where(Condition.less(b, 1)),
                x -> LineElement.diagonal(x, ONE));
        assertRelative(1, measure(metric, v(ratio(-1, 10)), List.of(v(ONE))).metric()[0][0]);
        String sentence = assertThrows(NoAnswerException.class, () -> measure(metric, v(ratio(1, 10)), List.of(v(ONE))))
                .getMessage();
        assertTrue(sentence.startsWith("runaway at x = 1/10"), sentence);
        assertTrue(sentence.endsWith(" = Infinity."), sentence);
    }

    /** T_{2^40}(3/10) = cos(2^40 arccos(3/10)) by mpmath 1.3 with 60 digits; its exact value has 4·10^12 bits. */
    @Test
    void exactValuesThatGrowWithoutEndGiveWayToNumbers() {
        Expr t = symbol("x");
        for (int k = 0; k < 40; k++) {
            t = number(2).times(t.squared()).minus(1);
        }
        Expr chebyshev = t;
        Metric metric = Spaces.riemannian(
                "chebyshev",
                Domain.of(Coordinate.of("x"), Coordinate.of("y")),
                x -> LineElement.diagonal(x, number(2).plus(chebyshev), ONE));
        Measurement m = measure(metric, v(ratio(3, 10), ONE), List.of(v(ONE, ZERO)));
        assertRelative(2.8566273590206247, m.metric()[0][0]);
    }
}
