package org.vielbein.core.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.core.linalg.Samples.assertRounded;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

class MatrixTest {
    private static void assertRefused(String sentence, Executable executable) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, executable).getMessage());
    }

    @Test
    void entriesAreChecked() {
        assertRefused(
                "Entry (0, 1) of the matrix is NaN; give finite numbers.",
                () -> Matrix.of(new double[][] {{1, Double.NaN}}));
        assertRefused(
                "Entry (1, 0) of the matrix is -Infinity; give finite numbers.",
                () -> Matrix.of(new DoubleDouble[][] {{DoubleDouble.ONE}, {DoubleDouble.POSITIVE_INFINITY.negate()}}));
        assertRefused(
                "Row 1 of the matrix has 1 entries where row 0 has 2; give rows of one length.",
                () -> Matrix.of(new double[][] {{1, 2}, {3}}));
        assertRefused(
                "A matrix needs at least one row and one column; give entries.", () -> Matrix.of(new double[0][]));
        assertRefused(
                "A matrix needs at least one row and one column; give entries.", () -> Matrix.of(new double[1][0]));
    }

    @Test
    void shapesAreChecked() {
        Matrix tall = Matrix.ofColumns(new double[] {1, 2, 3}, new double[] {4, 5, 7});
        assertRefused("A matrix of 3 × 2 does not fit one of 3 × 2: it needs 2 rows.", () -> tall.times(tall));
        assertRefused("The determinant needs a square matrix, not one of 3 × 2.", tall::determinant);
        assertRefused("The inverse needs a square matrix, not one of 3 × 2.", tall::inverse);
        assertRefused("The symmetric part needs a square matrix, not one of 3 × 2.", tall::symmetrised);
        assertRefused("The congruence needs a square matrix, not one of 3 × 2.", () -> tall.congruence(tall));
        assertFalse(tall.isSymmetric());
    }

    @Test
    void productTransposeAndTextAreThoseOfTheRows() {
        Matrix a = Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6.5}});
        assertEquals(Matrix.of(new double[][] {{1, 3, 5}, {2, 4, 6.5}}), a.transpose());
        assertEquals(
                Matrix.of(new double[][] {{35, 46.5}, {46.5, 62.25}}),
                a.transpose().times(a));
        assertEquals(a, a.times(Matrix.identity(2)));
        assertEquals("[1, 2; 3, 4; 5, 6.5]", a.toString());
        assertEquals(a.hashCode(), Matrix.of(a.toDoubles()).hashCode());
        assertNotEquals(a, a.transpose());
        assertTrue(a.transpose().times(a).isSymmetric());
        assertEquals(
                Matrix.of(new double[][] {{1, 2.5}, {2.5, 4}}),
                Matrix.of(new double[][] {{1, 2}, {3, 4}}).symmetrised());
    }

    @ParameterizedTest(name = "n = {0}")
    @ValueSource(ints = {1, 2, 3, 5, 7})
    void determinantInverseAndCongruenceOfRandomMatricesAreRoundedOnce(int n) {
        Random random = new Random(41 + n);
        Matrix a = Samples.random(random, n, n);
        Matrix g = Samples.symmetric(random, n);
        Fraction[][] exact = Fraction.of(a);
        assertRounded(Fraction.determinant(exact), a.determinant(), 1);
        Matrix gram = g.congruence(a);
        Fraction[][] wanted = Fraction.product(Fraction.transpose(exact), Fraction.product(Fraction.of(g), exact));
        Matrix inverse = a.inverse();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertRounded(wanted[i][j], gram.at(i, j), 1);
                assertRounded(cofactor(exact, j, i).over(Fraction.determinant(exact)), inverse.at(i, j), 1);
            }
        }
    }

    private static Fraction cofactor(Fraction[][] a, int row, int column) {
        Fraction[][] unit = new Fraction[a.length][];
        for (int i = 0; i < a.length; i++) {
            unit[i] = a[i].clone();
            unit[i][column] = i == row ? Fraction.ONE : Fraction.ZERO;
        }
        return Fraction.determinant(unit);
    }

    /** Determinants of the inverse Hilbert matrices: OEIS A005249. */
    @ParameterizedTest(name = "n = {0}")
    @CsvSource({
        "4, 6048000",
        "5, 266716800000",
        "6, 186313420339200000",
        "7, 2067909047925770649600000",
        "8, 365356847125734485878112256000000",
        "9, 1028781784378569697887052962909388800000000"
    })
    void inverseHilbertMatricesHaveTheirKnownDeterminants(int n, String determinant) {
        Matrix inverse = Matrix.build(n, n, (i, j) -> {
            long x = binomial(n + i, n - j - 1) * binomial(n + j, n - i - 1);
            long y = binomial(i + j, i) * binomial(i + j, i) * (i + j + 1);
            return DoubleDouble.of((i + j) % 2 == 0 ? x * y : -x * y);
        });
        assertEquals(
                Scaled.of(DoubleDouble.of(new BigDecimal(determinant))).decimal(30),
                inverse.determinant().decimal(30));
        Matrix hilbert = inverse.inverse();
        assertEquals(
                Samples.hilbert(n).at(n - 1, 2).decimal(31),
                hilbert.at(n - 1, 2).decimal(31));
    }

    private static long binomial(int n, int k) {
        long b = 1;
        for (int i = 1; i <= k; i++) {
            b = b * (n - i + 1) / i;
        }
        return b;
    }

    @Test
    void determinantsBeyondADoubleAreGiven() {
        Matrix big = Samples.diagonal(1e150, 1e150, 1e150);
        Matrix small = Samples.diagonal(1e-150, 1e-150, 1e-150);
        assertEquals("1e450", big.determinant().decimal(15));
        assertEquals("1e-450", small.determinant().decimal(15));
        assertEquals(1e-150, big.inverse().at(1, 1).hi());
        assertEquals(0, small.times(big).at(0, 1).hi());
    }

    @Test
    void aMatrixOfSixteenRowsIsSolvedExactly() {
        Random random = new Random(42);
        Matrix a = Samples.random(random, 16, 16);
        Matrix x = Matrix.build(16, 2, (i, j) -> DoubleDouble.of(i - 3L * j));
        Fraction[][] b = Fraction.product(Fraction.of(a), Fraction.of(x));
        Matrix rounded = Matrix.build(16, 2, (i, j) -> DoubleDouble.of(b[i][j].decimal()));
        Matrix solution = a.solve(rounded);
        for (int i = 0; i < 16; i++) {
            assertEquals(i, solution.at(i, 0).hi(), 1e-27);
            assertEquals(i - 3.0, solution.at(i, 1).hi(), 1e-27);
        }
    }

    @Test
    void singularMatricesHaveDeterminantZeroAndNoInverse() {
        Matrix nearlySingular = Matrix.of(new double[][] {{0.1, 0.3}, {0.3, 0.9}});
        assertNotEquals(0, nearlySingular.determinant().signum(), "0.1·0.9 − 0.3² is not zero in binary");
        Matrix rankTwo = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
        assertTrue(rankTwo.determinant().isZero());
        assertTrue(Matrix.of(new double[][] {{0}}).determinant().isZero());
        ArithmeticException e = assertThrows(ArithmeticException.class, rankTwo::inverse);
        assertEquals("The matrix of 3 × 3 is singular, so it has no inverse.", e.getMessage());
    }

    @Test
    void conditionNumbersAreThoseOfTheKnownMatrices() {
        // condition of the Hilbert matrices: N. J. Higham, Accuracy and Stability (2002), table 28.1
        assertEquals(1.55e4, Samples.hilbert(4).condition(), 0.005e4);
        assertEquals(1.49e7, Samples.hilbert(6).condition(), 0.01e7);
        assertEquals(1.53e10, Samples.hilbert(8).condition(), 0.01e10);
        assertEquals(1, Matrix.identity(5).condition());
        assertEquals(3, Matrix.of(new double[][] {{3, 0, 0}, {0, 0, 1}}).condition(), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, Samples.diagonal(1, 0).condition());
        Matrix rankOne = Matrix.of(new double[][] {{0.1, 0.2}, {0.3, 0.6}, {0.5, 1.0}});
        assertEquals(Double.POSITIVE_INFINITY, rankOne.condition());
    }
}
