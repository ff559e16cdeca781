package org.vielbein.plugin.sphere;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.vielbein.api.expr.Expressions.number;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.core.geometry.Geometry;

class StereographicTest {

    private static final long SEED = 20261124;

    /** Roundings of some forty operations, inverse functions among them. */
    private static final double ROUNDING = 1e-13;

    private final Sphere sphere = new Sphere();
    private final Stereographic chart = new Stereographic();

    private Geometry space(int n, long radius) {
        return Geometry.of(sphere, Arguments.of(sphere).with(Sphere.N, n).with(Sphere.R, number(radius)))
                .in(chart, Arguments.of(chart).with(Stereographic.N, n).with(Stereographic.R, number(radius)));
    }

    private static double[] point(Random random, int n) {
        return random.doubles(n, -3, 3).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 16})
    void inverseAfterMapIsTheIdentity(int n) {
        Geometry space = space(n, 2);
        Random random = new Random(SEED);
        for (int k = 0; k < 20; k++) {
            double[] x = point(random, n);
            double[] back =
                    space.fromMetricCoordinates(space.toMetricCoordinates(x)).orElseThrow();
            assertArrayEquals(x, back, ROUNDING, "seed " + SEED + ", draw " + k);
        }
    }

    /** ds² = Σ dx²/(1 + |x|²/(4R²))². */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void metricIsThatOfTheHotPlate(int n) {
        long radius = 3;
        Random random = new Random(SEED);
        double[] x = point(random, n);
        double square = 0;
        for (double component : x) {
            square += component * component;
        }
        double[][] g = space(n, radius).at(x).metric();
        for (int i = 0; i < n; i++) {
            double[] row = new double[n];
            row[i] = Math.pow(1 + square / (4 * radius * radius), -2);
            assertArrayEquals(row, g[i], ROUNDING, "row " + i);
        }
    }

    @Test
    void projectsFromTheSouthPoleToThePlaneAtTheNorthPole() {
        double[] nearNorth = space(2, 2).toMetricCoordinates(1e-6, 0);
        assertArrayEquals(new double[] {0.5e-6, 0}, nearNorth, 1e-19);
        double[] farAway = space(2, 2).toMetricCoordinates(0, 1e6);
        assertArrayEquals(new double[] {Math.PI - 8e-6, Math.PI / 2}, farAway, 1e-15);
    }

    @Test
    void mapsNameExactlyTheCoordinatesOfTheirTargets() {
        for (int n = 2; n <= 16; n++) {
            Arguments own = Arguments.of(chart).with(Stereographic.N, n);
            List<String> angles =
                    sphere.domain(Arguments.of(sphere).with(Sphere.N, n)).names();
            List<String> plane = chart.domain(own).names();
            assertEquals(
                    Set.copyOf(angles),
                    chart.toTarget(Coordinates.of(plane), own).keySet());
            assertEquals(
                    Set.copyOf(plane),
                    chart.fromTarget(Coordinates.of(angles), own).keySet());
        }
    }

    @Test
    void theCircleHasNoSuchChart() {
        assertEquals(
                "Chart 'stereographic': n = 1 is not in [2, 16].",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Arguments.of(chart).with(Stereographic.N, 1))
                        .getMessage());
    }
}
