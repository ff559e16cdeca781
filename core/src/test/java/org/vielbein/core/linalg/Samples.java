package org.vielbein.core.linalg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

/** Matrices to test with, and exact measures of error. */
final class Samples {
    static final double UNIT = 0x1p-106;

    private Samples() {}

    static DoubleDouble number(Random random) {
        double hi = random.nextGaussian();
        return DoubleDouble.sum(hi, Math.ulp(hi) * (random.nextDouble() - 0.5));
    }

    static Matrix random(Random random, int rows, int columns) {
        return Matrix.build(rows, columns, (i, j) -> number(random));
    }

    static Matrix symmetric(Random random, int n) {
        return random(random, n, n).symmetrised();
    }

    static Matrix hilbert(int n) {
        return Matrix.build(n, n, (i, j) -> DoubleDouble.ONE.over(i + j + 1));
    }

    static Matrix diagonal(double... d) {
        return Matrix.build(d.length, d.length, (i, j) -> i == j ? DoubleDouble.of(d[i]) : DoubleDouble.ZERO);
    }

    /** Entries hi:lo, rows one after the other. */
    static Matrix parse(int rows, int columns, String text) {
        String[] words = text.split(" ");
        return Matrix.build(rows, columns, (i, j) -> {
            String[] w = words[i * columns + j].split(":");
            return DoubleDouble.sum(Double.parseDouble(w[0]), Double.parseDouble(w[1]));
        });
    }

    /** The largest error of a column against given decimals, in units of the length of the column. */
    static double columnError(Matrix actual, String expected) {
        String[] words = expected.split(" ");
        int n = actual.columns();
        double worst = 0;
        for (int j = 0; j < n; j++) {
            BigDecimal error = BigDecimal.ZERO;
            BigDecimal length = BigDecimal.ZERO;
            for (int i = 0; i < n; i++) {
                BigDecimal value = new BigDecimal(words[i * n + j]);
                error = error.max(actual.at(i, j).toBigDecimal().subtract(value).abs());
                length = length.max(value.abs());
            }
            worst = Math.max(worst, error.divide(length, MathContext.DECIMAL64).doubleValue());
        }
        return worst;
    }

    /** The largest |(hᵀηh − g)_ij| in units of u²·weight_ij, exactly. */
    static double residual(Matrix h, int[] signs, Matrix g, double[][] weight) {
        Fraction[][] lowered = Fraction.of(h);
        for (int i = 0; i < signs.length; i++) {
            for (int j = 0; j < lowered[i].length && signs[i] < 0; j++) {
                lowered[i][j] = lowered[i][j].negate();
            }
        }
        Fraction[][] product = Fraction.product(Fraction.transpose(Fraction.of(h)), lowered);
        double worst = 0;
        for (int i = 0; i < g.rows(); i++) {
            for (int j = 0; j < g.rows(); j++) {
                Fraction difference = product[i][j].minus(Fraction.of(g.at(i, j)));
                double units = difference
                                .decimal()
                                .abs()
                                .divide(new BigDecimal(weight[i][j]), MathContext.DECIMAL64)
                                .doubleValue()
                        / UNIT;
                worst = Math.max(worst, units);
            }
        }
        return worst;
    }

    static int[] plus(int n) {
        int[] signs = new int[n];
        Arrays.fill(signs, 1);
        return signs;
    }

    /** √(g_ii g_jj), the natural size of a component of a definite matrix. */
    static double[][] lengths(Matrix g) {
        double[][] w = new double[g.rows()][g.rows()];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < w.length; j++) {
                w[i][j] = Math.sqrt(g.at(i, i).hi()) * Math.sqrt(g.at(j, j).hi());
            }
        }
        return w;
    }

    static void assertRounded(Fraction exact, DoubleDouble actual, double units) {
        assertRounded(exact, Scaled.of(actual), units);
    }

    static void assertRounded(Fraction exact, Scaled actual, double units) {
        Fraction value = Fraction.of(new BigDecimal(actual.decimal(60)));
        if (exact.signum() == 0) {
            assertTrue(actual.isZero(), () -> actual + " is not 0");
            return;
        }
        double error = Math.abs(value.minus(exact).over(exact).decimal().doubleValue()) / UNIT;
        assertTrue(error <= units, () -> "error " + error + " u² of " + actual + ", exact " + exact.decimal());
    }
}
