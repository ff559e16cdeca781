package org.vielbein.plugin.isothermal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.TangentSpace;

class IsothermalTest {

    private static final long SEED = 20261124;

    /** Roundings of the inner products and of the inverse cosine in the comparison. */
    private static final double ROUNDING = 1e-13;

    private final Isothermal isothermal = new Isothermal();

    private Arguments dimension(int n) {
        return Arguments.of(isothermal).with(Isothermal.N, n);
    }

    @Test
    void isWrittenAsEquationSeven() {
        Arguments given = dimension(3);
        assertEquals(
                "f(x, y, z) (dx^2 + dy^2 + dz^2)",
                isothermal
                        .lineElement(Coordinates.of(isothermal.domain(given)), given)
                        .toString());
    }

    /** Angles are Euclidean, lengths √f times as long. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 16})
    void stretchesAllDirectionsAlike(int n) {
        Arguments given = dimension(n).with(Isothermal.F, x -> Expressions.exp(Expressions.sum(x)));
        Random random = new Random(SEED);
        double[] point = random.doubles(n, -1, 1).toArray();
        double[] u = random.doubles(n, -1, 1).toArray();
        double[] v = random.doubles(n, -1, 1).toArray();
        double sum = 0;
        for (double x : point) {
            sum += x;
        }
        TangentSpace here = Geometry.of(isothermal, given).at(point);
        assertEquals(1, here.norm(u) / (Math.exp(sum / 2) * Math.sqrt(dot(u, u))), ROUNDING, "seed " + SEED);
        if (n > 1) {
            assertEquals(
                    Math.acos(dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v))),
                    here.angle(u, v),
                    ROUNDING,
                    "seed " + SEED);
        }
    }

    private static double dot(double[] u, double[] v) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * v[i];
        }
        return sum;
    }

    @Test
    void sharesTheNamesOfPlaneAndSpace() {
        assertEquals(Optional.of("plane"), isothermal.domain(dimension(2)).name());
        assertEquals(Optional.of("space"), isothermal.domain(dimension(3)).name());
        assertEquals(Optional.empty(), isothermal.domain(dimension(1)).name());
    }

    @Test
    void refusesDimensionsBeyondItsRange() {
        assertEquals(
                "Geometry 'isothermal': n = 0 is not in [1, 16].",
                assertThrows(IllegalArgumentException.class, () -> dimension(0)).getMessage());
    }
}
