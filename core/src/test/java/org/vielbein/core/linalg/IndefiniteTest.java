package org.vielbein.core.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.number.DoubleDouble;

/** Inertia and coframes of indefinite matrices. */
class IndefiniteTest {
    private static final Matrix NULL_COORDINATES = Matrix.of(new double[][] {{0, -1}, {-1, 0}});

    @Test
    void nullCoordinatesHaveOneSquareOfEachSign() {
        assertEquals(new Inertia(1, 1, 0), Inertia.of(NULL_COORDINATES));
        PseudoCoframe coframe = PseudoCoframe.of(NULL_COORDINATES);
        assertArrayEquals(new int[] {-1, 1}, coframe.signs());
        assertReproduces(coframe, NULL_COORDINATES);
        // −2 du dv = −((du + dv)/√2)² + ((du − dv)/√2)²
        double r = Math.sqrt(0.5);
        assertArrayEquals(new double[] {r, r}, coframe.coframe().toDoubles()[0], 1e-16);
        assertArrayEquals(new double[] {r, -r}, coframe.coframe().toDoubles()[1], 1e-16);
    }

    @Test
    void zeroDiagonalsOfAnySizeAreFactored() {
        for (int n = 2; n <= 8; n++) {
            Matrix g = Matrix.build(n, n, (i, j) -> i == j ? DoubleDouble.ZERO : DoubleDouble.ONE);
            assertEquals(new Inertia(1, n - 1, 0), Inertia.of(g), "ones off the diagonal, n = " + n);
            assertReproduces(PseudoCoframe.of(g), g);
        }
    }

    @Test
    void diagonalMetricsHaveDiagonalCoframes() {
        double f = 0.8;
        Matrix schwarzschild = Samples.diagonal(-f, 1 / f, 100, 25);
        PseudoCoframe coframe = PseudoCoframe.of(schwarzschild);
        assertArrayEquals(new int[] {-1, 1, 1, 1}, coframe.signs());
        Matrix expected = Samples.diagonal(Math.sqrt(f), Math.sqrt(1 / f), 10, 5);
        for (int i = 0; i < 4; i++) {
            assertArrayEquals(expected.toDoubles()[i], coframe.coframe().toDoubles()[i], 1e-15);
        }
        Matrix mostlyMinus = Samples.diagonal(4, -9, -16);
        assertEquals(
                Matrix.of(new double[][] {{0, 3, 0}, {0, 0, 4}, {2, 0, 0}}),
                PseudoCoframe.of(mostlyMinus).coframe());
    }

    @ParameterizedTest(name = "n = {0}")
    @ValueSource(ints = {1, 2, 3, 4, 6, 9, 16})
    void randomMatricesAreReproduced(int n) {
        Random random = new Random(61 + n);
        for (int i = 0; i < 20; i++) {
            Matrix g = Samples.symmetric(random, n);
            assertReproduces(PseudoCoframe.of(g), g);
        }
    }

    /** Residual of hᵀηh − g in units of the natural size (Σ|h|²) of each component. */
    private static void assertReproduces(PseudoCoframe coframe, Matrix g) {
        Matrix h = coframe.coframe();
        int n = g.rows();
        double[][] weight = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    weight[i][j] += Math.abs(h.at(k, i).hi() * h.at(k, j).hi());
                }
                weight[i][j] += Math.abs(g.at(i, j).hi()) + 1e-300;
            }
        }
        double residual = Samples.residual(h, coframe.signs(), g, weight);
        assertTrue(residual <= 100 * n * n, () -> residual + " u² of " + g);
        Inertia inertia = Inertia.of(g);
        int minus = 0;
        for (int sign : coframe.signs()) {
            minus += sign < 0 ? 1 : 0;
        }
        assertEquals(new Inertia(n - minus, minus, 0), inertia);
    }

    /** Sylvester: the inertia of CᵀDC is that of D; C of small integers, so that the product is exact. */
    @ParameterizedTest(name = "n = {0}")
    @ValueSource(ints = {1, 2, 3, 5, 8, 12})
    void inertiaIsThatOfTheSquaresItIsBuiltFrom(int n) {
        Random random = new Random(62 + n);
        for (int sample = 0; sample < 40; sample++) {
            Matrix c = Matrix.build(n, n, (i, j) -> DoubleDouble.of(random.nextInt(9) - 4));
            double[] d = new double[n];
            int[] counts = new int[3];
            for (int i = 0; i < n; i++) {
                d[i] = random.nextInt(3) - 1;
                counts[(int) d[i] + 1]++;
            }
            if (!c.determinant().isZero()) {
                Matrix g = Samples.diagonal(d).congruence(c);
                assertEquals(new Inertia(counts[2], counts[0], counts[1]), Inertia.of(g), g::toString);
                assertEquals(counts[2] == n, Cholesky.of(g).isDefinite(), g::toString);
            }
        }
    }

    @Test
    void sizesOfComponentsDoNotMatter() {
        assertEquals(new Inertia(1, 1, 0), Inertia.of(Samples.diagonal(1e-200, -1e150)));
        assertEquals(new Inertia(2, 0, 0), Inertia.of(Samples.diagonal(1e-300, 1e300)));
        Random random = new Random(63);
        for (int i = 0; i < 30; i++) {
            Matrix g = Samples.symmetric(random, 5);
            int[] s = random.ints(5, -500, 500).toArray();
            assertEquals(Inertia.of(g), Inertia.of(g.scaled(s, s)));
        }
        Matrix g = NULL_COORDINATES.scaled(new int[] {-900, 400}, new int[] {-900, 400});
        assertEquals(new Inertia(1, 1, 0), Inertia.of(g));
        assertEquals(
                1,
                PseudoCoframe.of(g)
                        .coframe()
                        .determinant()
                        .abs()
                        .over(g.determinant().abs().sqrt())
                        .doubleValue(),
                1e-15);
    }

    @Test
    void singularMatricesHaveZerosAndNoCoframe() {
        assertEquals(new Inertia(0, 0, 3), Inertia.of(Samples.diagonal(0, 0, 0)));
        assertEquals(new Inertia(1, 0, 1), Inertia.of(Samples.diagonal(0, 7)));
        assertEquals(new Inertia(1, 1, 1), Inertia.of(Matrix.of(new double[][] {{0, 1, 0}, {1, 0, 0}, {0, 0, 0}})));
        ArithmeticException e = assertThrows(ArithmeticException.class, () -> PseudoCoframe.of(Samples.diagonal(1, 0)));
        assertEquals("The matrix has rank 1 of 2, so it has no coframe.", e.getMessage());
    }

    @Test
    void whatLiesBelowTheUncertaintyCountsAsZero() {
        Matrix g = Matrix.of(new double[][] {{1, 1}, {1, 1 - 1e-10}});
        assertEquals(new Inertia(1, 1, 0), Inertia.of(g));
        assertEquals(new Inertia(1, 1, 0), Inertia.of(g, 1e-12));
        assertEquals(new Inertia(1, 0, 1), Inertia.of(g, 1e-10));
        assertTrue(Inertia.of(g).isRegular());
        assertTrue(Inertia.of(Matrix.identity(3)).isDefinite());
    }

    @ParameterizedTest(name = "Hilbert matrix of {0} rows")
    @ValueSource(ints = {4, 6, 9, 12, 16})
    void hilbertMatricesAreDefinite(int n) {
        assertEquals(new Inertia(n, 0, 0), Inertia.of(Samples.hilbert(n)));
        // the distance to the nearest singular matrix is 1/condition: 2e-12 for n = 9, 6e-17 for n = 12
        boolean far = n <= 9;
        assertEquals(far, Inertia.of(Samples.hilbert(n), far ? 1e-16 : 1e-14).isDefinite());
        assertEquals(far, Cholesky.of(Samples.hilbert(n), far ? 1e-16 : 1e-14).isDefinite());
    }
}
