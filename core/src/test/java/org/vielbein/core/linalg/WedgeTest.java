package org.vielbein.core.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.core.linalg.Samples.assertRounded;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

class WedgeTest {
    @ParameterizedTest(name = "C({0}, {1})")
    @CsvSource({"1, 1", "2, 1", "2, 2", "4, 2", "5, 3", "6, 4", "6, 6", "10, 5"})
    void minorsAreRoundedOnce(int n, int k) {
        Matrix a = Samples.random(new Random(71 + 10L * n + k), n, k);
        Wedge wedge = Wedge.of(a);
        int[] last = null;
        for (int index = 0; index < wedge.size(); index++) {
            int[] rows = wedge.rows(index);
            Fraction[][] block = new Fraction[k][k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    block[i][j] = Fraction.of(a.at(rows[i], j));
                }
            }
            assertRounded(Fraction.determinant(block), wedge.at(index), 1);
            assertTrue(last == null || Arrays.compare(last, rows) < 0);
            last = rows;
        }
    }

    @Test
    void minorsStandInLexicographicOrder() {
        Wedge wedge = Wedge.of(Matrix.ofColumns(new double[] {1, 0, 0, 2}, new double[] {0, 3, 5, 7}));
        int[][] rows = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
        double[] minors = {3, 5, 7, 0, -6, -10};
        assertEquals(6, wedge.size());
        for (int i = 0; i < 6; i++) {
            assertArrayEquals(rows[i], wedge.rows(i));
            assertEquals(minors[i], wedge.at(i).doubleValue());
        }
        assertEquals(9 + 25 + 49 + 36 + 100, wedge.squaredNorm().doubleValue());
    }

    /** Cauchy and Binet: the Gram determinant is Σ_I η_I (C_k(E) W)_I². */
    @ParameterizedTest(name = "n = {0}, k = {1}")
    @CsvSource({"2, 1", "3, 2", "4, 2", "4, 3", "5, 5"})
    void gramDeterminantIsTheSumOverTheCompoundMatrix(int n, int k) {
        Random random = new Random(72 + 10L * n + k);
        Matrix e = Samples.random(random, n, n);
        Matrix a = Samples.random(random, n, k);
        int[] signs = random.ints(n, 0, 2).map(bit -> 2 * bit - 1).toArray();
        Wedge wedge = Wedge.of(a);
        Matrix compound = Wedge.compound(e, k);
        double sum = 0;
        for (int i = 0; i < wedge.size(); i++) {
            double image = 0;
            for (int j = 0; j < wedge.size(); j++) {
                image += compound.at(i, j).hi() * wedge.at(j).doubleValue();
            }
            int sign = 1;
            for (int row : wedge.rows(i)) {
                sign *= signs[row];
            }
            sum += sign * image * image;
        }
        assertEquals(sum, Wedge.norm(e, signs, a).gram().doubleValue(), 1e-11 * (1 + Math.abs(sum)));
    }

    /** g = EᵀE of condition 1e12, vectors this far apart in direction: the area is right to a few u². */
    @ParameterizedTest(name = "{0} apart")
    @ValueSource(doubles = {1e-3, 1e-9, 1e-15, 1e-16, 1e-100})
    void areasOfNearlyParallelVectorsKeepTheirDigits(double apart) {
        Matrix e = Matrix.of(new double[][] {{1, 1e6, 3}, {0, 1, 0.1}, {0, 0, 1e-6}});
        double[] a = {0.3, -1.7, 2.9};
        Matrix vectors = Matrix.ofColumns(a, new double[] {a[0] * 3, a[1] * 3 + apart, a[2] * 3 - apart / 7});
        Fraction[][] images = Fraction.product(Fraction.of(e), Fraction.of(vectors));
        Fraction gram = Fraction.determinant(Fraction.product(Fraction.transpose(images), images));
        Wedge.Volume volume = Wedge.norm(e, Samples.plus(3), vectors);
        assertRounded(gram, volume.gram(), 1);
        assertRounded(gram, volume.size().squared(), 16);
    }

    @Test
    void exactlyKnownSmallAreasAreExact() {
        // (1, 1) and (1, 1 + 2⁻⁵²): the area in the plane is 2⁻⁵²
        Matrix near = Matrix.ofColumns(new double[] {1, 1}, new double[] {1, 1 + 0x1p-52});
        Wedge.Volume volume = Wedge.norm(Matrix.identity(2), Samples.plus(2), near);
        assertEquals(0x1p-52, volume.signed().doubleValue());
        // three vectors within 1e-15 of each other: volume 2⁻¹⁰⁰
        double up = 1 + 0x1p-50;
        Matrix three = Matrix.ofColumns(new double[] {1, 1, 1}, new double[] {1, up, 1}, new double[] {1, 1, up});
        assertEquals(
                0x1p-100,
                Wedge.norm(Matrix.identity(3), Samples.plus(3), three).size().doubleValue());
    }

    @Test
    void componentsAndVolumesBeyondADoubleAreGiven() {
        Matrix huge = Matrix.ofColumns(
                new double[] {1e150, 2e150, 0}, new double[] {0, 1e150, 3e150}, new double[] {0, 0, 1e150});
        Wedge.Volume volume = Wedge.norm(Matrix.identity(3), Samples.plus(3), huge);
        assertEquals("1e450", volume.size().decimal(15));
        assertEquals("1e900", volume.gram().decimal(15));
        Matrix metric = Samples.diagonal(1e-75, 1e75);
        Matrix mixed = Matrix.ofColumns(new double[] {1e150, 1e-150}, new double[] {0, 1e-150});
        assertEquals(1, Wedge.norm(metric, Samples.plus(2), mixed).size().doubleValue(), 1e-15);
        Matrix tiny = Matrix.ofColumns(new double[] {1e-150, 0}, new double[] {1e-150, 1e-150});
        assertEquals("1e-300", Wedge.of(tiny).at(0).decimal(15));
        Matrix subnormal = Samples.diagonal(Double.MIN_VALUE, 3 * Double.MIN_VALUE);
        assertEquals(Scaled.of(DoubleDouble.of(3), -2148), Wedge.of(subnormal).at(0));
    }

    @Test
    void fullWedgesAreSignedDeterminants() {
        Matrix e = Samples.random(new Random(73), 4, 4);
        Matrix a = Samples.random(new Random(74), 4, 4);
        Matrix swapped = Matrix.build(4, 4, (i, j) -> a.at(i, j < 2 ? 1 - j : j));
        Wedge.Volume volume = Wedge.norm(e, Samples.plus(4), a);
        assertEquals(a.determinant(), Wedge.of(a).at(0));
        assertEquals(a.determinant().signum(), volume.orientation());
        assertEquals(
                -a.determinant().signum(),
                Wedge.norm(e, Samples.plus(4), swapped).signed().signum());
        Scaled expected = e.determinant().abs().times(a.determinant());
        assertEquals(expected.decimal(30), volume.signed().decimal(30));
    }

    @Test
    void nullAndTimelikeVectorsHaveTheirGram() {
        int[] signs = {-1, 1};
        Matrix unit = Matrix.identity(2);
        assertTrue(Wedge.norm(unit, signs, Matrix.ofColumns(new double[] {0.3, 0.3}))
                .gram()
                .isZero());
        assertEquals(
                -1,
                Wedge.norm(unit, signs, Matrix.ofColumns(new double[] {2, 1}))
                        .gram()
                        .over(Scaled.of(3))
                        .doubleValue());
        assertEquals(-1, Wedge.norm(unit, signs, unit).gram().doubleValue());
    }

    @Test
    void theMetricItselfGivesTheSameVolume() {
        Random random = new Random(75);
        Matrix g = Samples.symmetric(random, 4);
        Matrix a = Samples.random(random, 4, 3);
        Fraction[][] exact = Fraction.of(a);
        Fraction gram = Fraction.determinant(
                Fraction.product(Fraction.transpose(exact), Fraction.product(Fraction.of(g), exact)));
        assertRounded(gram, Wedge.gram(g, a).gram(), 1);
    }

    @Test
    void embeddingsNeedNoSquareCoframe() {
        Matrix jacobian = Matrix.of(new double[][] {{1, 0}, {0, 1}, {3, 4}});
        assertEquals(
                26,
                Wedge.norm(jacobian, Samples.plus(3), Matrix.identity(2)).gram().doubleValue());
        assertEquals(26, Wedge.of(jacobian).squaredNorm().doubleValue());
    }

    @Test
    void dependentVectorsHaveNoVolume() {
        Matrix dependent = Matrix.ofColumns(new double[] {0.1, 0.2, 0.3}, new double[] {0.2, 0.4, 0.6});
        assertEquals(
                0, Wedge.norm(Matrix.identity(3), Samples.plus(3), dependent).orientation());
        assertTrue(Wedge.norm(Matrix.identity(3), Samples.plus(3), dependent)
                .size()
                .isZero());
        assertTrue(Wedge.of(dependent).squaredNorm().isZero());
        Matrix withZero = Matrix.ofColumns(new double[] {1, 2}, new double[] {0, 0});
        assertEquals(
                new Wedge.Volume(Scaled.ZERO, Scaled.ZERO, 0),
                Wedge.norm(Matrix.identity(2), Samples.plus(2), withZero));
        Matrix tooMany = Samples.random(new Random(76), 2, 3);
        assertTrue(
                Wedge.norm(Matrix.identity(2), Samples.plus(2), tooMany).gram().isZero());
    }

    @Test
    void shapesAndSignsAreChecked() {
        Matrix two = Matrix.identity(2);
        Matrix three = Matrix.identity(3);
        assertRefused(
                "Vectors of 3 components do not fit a coframe of 2 columns.",
                () -> Wedge.norm(two, Samples.plus(2), three));
        assertRefused("3 signs do not fit a coframe of 2 rows.", () -> Wedge.norm(two, Samples.plus(3), two));
        assertRefused("The sign 0 of a coframe is neither -1 nor 1.", () -> Wedge.norm(two, new int[2], two));
        assertRefused(
                "The compound matrix of order 3 of a matrix of 2 × 2 does not exist; 1 ≤ k ≤ 2.",
                () -> Wedge.compound(two, 3));
        assertRefused(
                "The wedge product of 3 vectors of 2 components has no list of minors: it needs k ≤ n ≤ 62 and"
                        + " C(n, k) ≤ 1000000.",
                () -> Wedge.of(Samples.random(new Random(77), 2, 3)));
        assertRefused(
                "The wedge product of 15 vectors of 30 components has no list of minors: it needs k ≤ n ≤ 62 and"
                        + " C(n, k) ≤ 1000000.",
                () -> Wedge.of(Samples.random(new Random(77), 30, 15)));
    }

    private static void assertRefused(String sentence, Executable executable) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, executable).getMessage());
    }

    @Test
    void manyVectorsOfManyComponentsStillHaveAVolume() {
        Matrix a = Samples.random(new Random(78), 20, 10);
        Matrix e = Matrix.build(20, 20, (i, j) -> i <= j ? DoubleDouble.ONE : DoubleDouble.ZERO);
        Matrix r = Qr.of(e.times(a)).factor();
        assertEquals(
                r.determinant().decimal(27),
                Wedge.norm(e, Samples.plus(20), a).size().decimal(27));
    }
}
