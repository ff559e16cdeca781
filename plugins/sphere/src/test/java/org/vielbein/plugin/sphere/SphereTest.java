package org.vielbein.plugin.sphere;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.vielbein.api.expr.Expressions.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.geometry.Geometry;

class SphereTest {

    /** A handful of roundings. */
    private static final double ROUNDING = 1e-14;

    private final Sphere sphere = new Sphere();

    private Arguments dimension(int n) {
        return Arguments.of(sphere).with(Sphere.N, n);
    }

    @Test
    void namesItsAnglesByTheDimension() {
        assertEquals(List.of("phi"), sphere.domain(dimension(1)).names());
        assertEquals(List.of("theta", "phi"), sphere.domain(dimension(2)).names());
        assertEquals(
                List.of("theta1", "theta2", "theta3", "phi"),
                sphere.domain(dimension(4)).names());
        assertEquals(
                "theta in (0, pi), phi in [0, 2*pi) periodic",
                sphere.domain(Arguments.of(sphere)).toString());
    }

    @Test
    void isWrittenAsEquationFive() {
        Arguments given = Arguments.of(sphere);
        assertEquals(
                "d(R*sin(theta)*cos(phi))^2 + d(R*sin(theta)*sin(phi))^2 + d(R*cos(theta))^2",
                sphere.lineElement(Coordinates.of(sphere.domain(given)), given).toString());
    }

    /** √det g = Rⁿ sinⁿ⁻¹θ₁ sinⁿ⁻²θ₂ …, the volume element of hyperspherical coordinates. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 16})
    void volumeElementIsThatOfHypersphericalCoordinates(int n) {
        Geometry geometry = Geometry.of(sphere, dimension(n).with(Sphere.R, number(2)));
        double[] point = new double[n];
        double expected = 1;
        for (int k = 0; k < n; k++) {
            point[k] = 0.4 + 0.15 * k;
            expected *= 2 * Math.pow(Math.sin(point[k]), n - 1 - k);
        }
        assertEquals(1, geometry.at(point).volumeElement().doubleValue() / expected, n * ROUNDING);
    }

    @Test
    void diagonalHoldsEquationSix() {
        double[][] g = Geometry.of(sphere).at(Math.PI / 3, Math.PI / 4).metric();
        assertArrayEquals(new double[] {1, 0}, g[0], ROUNDING);
        assertArrayEquals(new double[] {0, 0.75}, g[1], ROUNDING);
    }

    @Test
    void refusesDimensionsBeyondItsRange() {
        assertEquals(
                "Geometry 'sphere': n = 17 is not in [1, 16].",
                assertThrows(IllegalArgumentException.class, () -> dimension(17))
                        .getMessage());
    }

    @Test
    void directionIsAUnitVectorWithTheAxisLast() {
        Coordinates x = Coordinates.of("theta1", "theta2", "phi");
        assertEquals(
                List.of(
                        "sin(theta1)*sin(theta2)*cos(phi)",
                        "sin(theta1)*sin(theta2)*sin(phi)",
                        "sin(theta1)*cos(theta2)",
                        "cos(theta1)"),
                Sphere.direction(x.all()).stream().map(Expr::toString).toList());
    }
}
