package org.vielbein.plugin.polar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.core.geometry.Geometry;

class EuclideanTest {

    private static final long SEED = 20261124;

    /** Roundings of a dozen operations on numbers of size 3. */
    private static final double ROUNDING = 1e-14;

    private final Euclidean euclidean = new Euclidean();

    private org.vielbein.api.chart.Arguments dimension(int n) {
        return org.vielbein.api.chart.Arguments.of(euclidean).with(Euclidean.N, n);
    }

    private Geometry space(int n, CoordinateChart chart) {
        return Geometry.of(euclidean, dimension(n)).in(chart, org.vielbein.api.chart.Arguments.of(chart));
    }

    @Test
    void isThePlaneUnlessAskedForMore() {
        assertEquals(2, Geometry.of(euclidean).dimension());
        assertEquals(List.of("x", "y"), Geometry.of(euclidean).coordinates());
        assertEquals(
                List.of("x1", "x2", "x3", "x4"),
                Geometry.of(euclidean, dimension(4)).coordinates());
    }

    @Test
    void chartsFindPlaneAndSpaceByName() {
        assertEquals(Optional.of("plane"), euclidean.domain(dimension(2)).name());
        assertEquals(Optional.of("space"), euclidean.domain(dimension(3)).name());
        assertEquals(Optional.empty(), euclidean.domain(dimension(4)).name());
        assertEquals("plane", new PolarChart().target());
        assertEquals("space", new CylindricalChart().target());
        assertEquals("space", new SphericalChart().target());
    }

    @Test
    void equationTwoFollowsFromEquationOne() {
        PolarMetric polar = new PolarMetric();
        var none = org.vielbein.api.chart.Arguments.of(polar);
        assertEquals(
                "d(r*cos(theta))^2 + d(r*sin(theta))^2",
                polar.lineElement(Coordinates.of(polar.domain(none)), none).toString());
        double[][] metric = Geometry.of(polar).at(2, 0.3).metric();
        double[][] byChart = space(2, new PolarChart()).at(2, 0.3).metric();
        double[][] expected = {{1, 0}, {0, 4}};
        for (int i = 0; i < 2; i++) {
            assertArrayEquals(expected[i], metric[i], ROUNDING, "metric, row " + i);
            assertArrayEquals(expected[i], byChart[i], ROUNDING, "chart, row " + i);
        }
    }

    static Stream<Arguments> charts() {
        return Stream.of(
                Arguments.of(2, new PolarChart()),
                Arguments.of(3, new CylindricalChart()),
                Arguments.of(3, new SphericalChart()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void mapAfterInverseIsTheIdentity(int n, CoordinateChart chart) {
        Geometry space = space(n, chart);
        Random random = new Random(SEED);
        for (int k = 0; k < 50; k++) {
            double[] x = random.doubles(n, -3, 3).toArray();
            double[] own = space.fromMetricCoordinates(x).orElseThrow();
            assertArrayEquals(x, space.toMetricCoordinates(own), ROUNDING, "seed " + SEED + ", draw " + k);
            space.at(own);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void lengthsAreTheSameInEveryChart(int n, CoordinateChart chart) {
        Geometry space = space(n, chart);
        Random random = new Random(SEED);
        for (int k = 0; k < 50; k++) {
            double[] own = space.fromMetricCoordinates(random.doubles(n, -3, 3).toArray())
                    .orElseThrow();
            double[] v = random.doubles(n, -1, 1).toArray();
            double[] image = times(space.jacobian(own), v);
            double straight = Math.sqrt(Stream.of(image)
                    .flatMapToDouble(java.util.Arrays::stream)
                    .map(c -> c * c)
                    .sum());
            assertEquals(straight, space.at(own).norm(v), ROUNDING, "seed " + SEED + ", draw " + k);
        }
    }

    private static double[] times(double[][] a, double[] v) {
        double[] image = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < v.length; j++) {
                image[i] += a[i][j] * v[j];
            }
        }
        return image;
    }
}
