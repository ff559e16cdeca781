package org.vielbein.core.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.number.DoubleDouble;

/** Cholesky, QR and symmetric root. */
class FactorsTest {
    /** Relative error per unit of the condition number; the table measures up to 6e-33 at condition 1, far less above. */
    private static final double PER_CONDITION = 1e-31;

    @ParameterizedTest(name = "{0} of {1} × {2}, condition {5}")
    @CsvFileSource(resources = "factors.csv", maxCharsPerColumn = 100_000)
    void factorsAgreeWithMpmath(String kind, int rows, int columns, String entries, String values, String condition) {
        Matrix a = Samples.parse(rows, columns, entries);
        double cond = Math.min(1e16, Double.parseDouble(condition)); // beyond, exact minors
        switch (kind) {
            case "cholesky" -> {
                Matrix e = Cholesky.of(a).factor().orElseThrow();
                assertNear(values, e, PER_CONDITION * cond);
                double residual = Samples.residual(e, Samples.plus(rows), a, Samples.lengths(a));
                assertTrue(residual <= 4 * rows * rows + 4, () -> residual + " u²");
            }
            case "root" -> assertNear(values, SymmetricRoot.of(a), PER_CONDITION * (10 + Math.min(1e12, cond)));
            default -> {
                Matrix e = Qr.of(a).factor();
                assertNear(values, e, PER_CONDITION * cond);
                assertEquals(OptionalInt.empty(), Qr.of(a).dependentColumn());
            }
        }
    }

    private static void assertNear(String values, Matrix actual, double tolerance) {
        double error = Samples.columnError(actual, values);
        assertTrue(error <= tolerance, () -> "error " + error + " of " + actual);
    }

    @ParameterizedTest(name = "n = {0}")
    @ValueSource(ints = {1, 2, 3, 4, 6, 9, 16})
    void factorsAreUpperTriangularWithPositiveDiagonal(int n) {
        Matrix j = Samples.random(new Random(51 + n), n + 1, n);
        for (Matrix e : new Matrix[] {
            Qr.of(j).factor(), Cholesky.of(j.transpose().times(j)).factor().orElseThrow()
        }) {
            for (int i = 0; i < n; i++) {
                assertTrue(e.at(i, i).signum() > 0);
                for (int k = 0; k < i; k++) {
                    assertEquals(DoubleDouble.ZERO, e.at(i, k));
                }
            }
        }
    }

    @Test
    void definitenessFailsAtTheFirstPivotThatIsNotPositive() {
        Matrix g = Matrix.of(new double[][] {{4, 2, 0}, {2, 1, 0}, {0, 0, 1}});
        Cholesky.FailedPivot failed = Cholesky.of(g).failure().orElseThrow();
        assertEquals(1, failed.index());
        assertEquals(DoubleDouble.ZERO, failed.value());
        Matrix lorentzian = Matrix.of(new double[][] {{1, 3}, {3, 4}});
        assertEquals(
                new Cholesky.FailedPivot(1, DoubleDouble.of(-5)),
                Cholesky.of(lorentzian).failure().orElseThrow());
        assertEquals(
                0, Cholesky.of(Samples.diagonal(-1, 1)).failure().orElseThrow().index());
        assertEquals(
                0, Cholesky.of(Samples.diagonal(0, 1)).failure().orElseThrow().index());
        assertTrue(Cholesky.of(Samples.diagonal(0)).factor().isEmpty());
    }

    @Test
    void tinyPivotsOfExactComponentsAreNotZero() {
        Matrix nearPole = Samples.diagonal(1, 1.5e-32);
        assertEquals(
                Math.sqrt(1.5e-32),
                Cholesky.of(nearPole).factor().orElseThrow().at(1, 1).hi());
        Matrix sizes = Samples.diagonal(1e-200, 1e150, 1);
        assertEquals(1e75, Cholesky.of(sizes).factor().orElseThrow().at(1, 1).hi());
    }

    @Test
    void pivotsBelowTheGivenUncertaintyFail() {
        Matrix g = Matrix.of(new double[][] {{1, 1}, {1, 1 + 1e-10}});
        assertTrue(Cholesky.of(g, 1e-12).isDefinite());
        Cholesky.FailedPivot failed = Cholesky.of(g, 1e-10).failure().orElseThrow();
        assertEquals(1, failed.index());
        assertEquals(1e-10, failed.value().hi(), 1e-16);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Cholesky.of(g, Double.NaN));
        assertEquals("The relative error NaN of a matrix is not in [0, 1); give its uncertainty.", e.getMessage());
    }

    @Test
    void roundedSquaresOfOneFormAreSingular() {
        // (0.1 dx + 0.3 dy)², components rounded to double-double
        DoubleDouble a = DoubleDouble.ONE.over(10);
        DoubleDouble b = DoubleDouble.of(3).over(10);
        Matrix g = Matrix.of(new DoubleDouble[][] {{a.squared(), a.times(b)}, {a.times(b), b.squared()}});
        assertEquals(1, Cholesky.of(g).failure().orElseThrow().index());
        assertEquals(new Inertia(1, 0, 1), Inertia.of(g));
    }

    @Test
    void matricesThatAreNotSymmetricAreRefused() {
        Matrix g = Matrix.of(new double[][] {{1, 2}, {3, 4}});
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Cholesky.of(g));
        assertEquals(
                "The Cholesky factor needs a symmetric matrix, but entry (1, 0) is 3 and (0, 1) is 2; symmetrise it.",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Inertia.of(g));
        assertThrows(IllegalArgumentException.class, () -> PseudoCoframe.of(g));
        assertThrows(IllegalArgumentException.class, () -> SymmetricRoot.of(g));
    }

    @Test
    void dependentColumnsAreNamed() {
        Matrix j = Matrix.of(new double[][] {{1, 2, 0}, {1, 2, 1}, {1, 2, 5}, {0, 0, 1}});
        assertEquals(OptionalInt.of(1), Qr.of(j).dependentColumn());
        Matrix pole = Matrix.of(new double[][] {{1, 0}, {0.5, 0}, {0, 0}});
        assertEquals(OptionalInt.of(1), Qr.of(pole).dependentColumn());
        assertEquals(0, Qr.of(pole).factor().at(1, 1).hi());
        Matrix near = Matrix.of(new double[][] {{1, 1}, {0, 1e-12}, {0, 0}});
        assertEquals(OptionalInt.empty(), Qr.of(near).dependentColumn());
        assertEquals(OptionalInt.of(1), Qr.of(near, 1e-11).dependentColumn());
        assertEquals(1e-12, Qr.of(near).factor().at(1, 1).hi());
    }

    @Test
    void columnsThatADoubleCannotTellApartAreFactored() {
        DoubleDouble above = DoubleDouble.sum(1, 0x1p-70);
        Matrix j = Matrix.of(new DoubleDouble[][] {
            {DoubleDouble.ONE, above}, {DoubleDouble.ONE, DoubleDouble.ONE}, {DoubleDouble.ONE, DoubleDouble.ONE}
        });
        // E_11² = 3 − … : the part of (2⁻⁷⁰, 0, 0) perpendicular to (1, 1, 1) has length 2⁻⁷⁰ √(2/3)
        double expected = 0x1p-70 * Math.sqrt(2.0 / 3);
        assertEquals(expected, Qr.of(j).factor().at(1, 1).hi(), 1e-8 * expected);
    }

    @Test
    void rowsOfVeryDifferentSizesKeepTheirDigits() {
        Matrix j = Matrix.of(new double[][] {{1, 1}, {1e-150, -1e-150}});
        assertEquals(2e-150, Qr.of(j).factor().at(1, 1).hi());
    }

    @ParameterizedTest(name = "n = {0}")
    @ValueSource(ints = {2, 3, 5, 8})
    void theFactorOfJIsThatOfItsGramMatrixAtAnySize(int n) {
        Random random = new Random(52 + n);
        for (int sample = 0; sample < 20; sample++) {
            int[] s = random.ints(n, -400, 400).toArray();
            Matrix j = Samples.random(random, n + 2, n);
            Matrix e = Qr.of(j).factor();
            Matrix gram = j.transpose().times(j).scaled(s, s);
            Matrix scaled = Cholesky.of(gram).factor().orElseThrow();
            for (int i = 0; i < n; i++) {
                for (int k = i; k < n; k++) {
                    double ratio = scaled.at(i, k).scalb(-s[k]).over(e.at(i, k)).hi();
                    assertEquals(1, ratio, 1e-13, () -> scaled + " and " + e);
                }
            }
        }
    }

    @Test
    void moreColumnsThanRowsAreRefused() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Qr.of(Matrix.of(new double[][] {{1, 2}})));
        assertEquals(
                "The triangular factor of JᵀJ needs at least as many rows as columns, not 1 × 2; JᵀJ is singular.",
                e.getMessage());
    }

    @Test
    void theSymmetricRootOfADiagonalIsItsRootsAndNeedsDefiniteness() {
        Matrix root = SymmetricRoot.of(Samples.diagonal(4, 9e-200, 16));
        assertEquals(2, root.at(0, 0).hi());
        assertEquals(3e-100, root.at(1, 1).hi(), 1e-115);
        assertTrue(root.isSymmetric());
        ArithmeticException e =
                assertThrows(ArithmeticException.class, () -> SymmetricRoot.of(Samples.diagonal(1, -0.25)));
        assertEquals("The symmetric root needs a positive definite matrix, but pivot 1 is -0.25.", e.getMessage());
    }
}
