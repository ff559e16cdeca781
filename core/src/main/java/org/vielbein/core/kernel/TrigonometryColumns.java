package org.vielbein.core.kernel;

/**
 * {@link Trigonometry} for columns: the same operations in loops so short that HotSpot unrolls them and takes vector
 * registers, and a choice by arithmetic instead of bits, which it has no vectors for. Values are equal bit for bit.
 *
 * <p>Columns are given by their indices among all columns of a tile; five from {@code scratch} on are overwritten.
 */
final class TrigonometryColumns {
    /** The columns that a call needs beside argument and results. */
    static final int SCRATCH = 5;

    private TrigonometryColumns() {}

    /** Sines of the first n elements of x. */
    static void sin(double[][] columns, int x, int sin, int scratch, int n) {
        prepare(columns, x, scratch, n);
        sines(columns, sin, scratch, n);
        if (!isSmall(columns[x], n)) {
            largeSines(columns[x], columns[sin], n);
        }
    }

    /** Cosines of the first n elements of x. */
    static void cos(double[][] columns, int x, int cos, int scratch, int n) {
        prepare(columns, x, scratch, n);
        cosines(columns, cos, scratch, n);
        if (!isSmall(columns[x], n)) {
            largeCosines(columns[x], columns[cos], n);
        }
    }

    /** Both from one reduction. */
    static void sincos(double[][] columns, int x, int sin, int cos, int scratch, int n) {
        prepare(columns, x, scratch, n);
        sines(columns, sin, scratch, n);
        cosines(columns, cos, scratch, n);
        if (!isSmall(columns[x], n)) {
            largeSines(columns[x], columns[sin], n);
            largeCosines(columns[x], columns[cos], n);
        }
    }

    /** sin r, cos r, whether k is odd, and the sign, in this order from {@code scratch} on. */
    private static void prepare(double[][] columns, int x, int scratch, int n) {
        double[] odd = columns[scratch + 2];
        double[] sign = columns[scratch + 3];
        double[] k = columns[scratch + 4];
        quarters(columns[x], k, n);
        rests(columns[x], k, odd, sign, n);
        sinesOfRests(odd, sign, columns[scratch], n);
        cosinesOfRests(odd, sign, columns[scratch + 1], n);
        signs(k, odd, sign, n);
    }

    private static void sines(double[][] c, int sin, int scratch, int n) {
        chooseSine(c[scratch], c[scratch + 1], c[scratch + 2], c[scratch + 3], c[sin], n);
    }

    private static void cosines(double[][] c, int cos, int scratch, int n) {
        chooseCosine(c[scratch], c[scratch + 1], c[scratch + 2], c[scratch + 3], c[cos], n);
    }

    private static boolean isSmall(double[] x, int n) {
        for (int j = 0; j < n; j++) {
            if (!(Math.abs(x[j]) < Trigonometry.LIMIT)) {
                return false;
            }
        }
        return true;
    }

    private static void largeSines(double[] x, double[] sin, int n) {
        for (int j = 0; j < n; j++) {
            if (!(Math.abs(x[j]) < Trigonometry.LIMIT)) {
                sin[j] = Math.sin(x[j]);
            }
        }
    }

    private static void largeCosines(double[] x, double[] cos, int n) {
        for (int j = 0; j < n; j++) {
            if (!(Math.abs(x[j]) < Trigonometry.LIMIT)) {
                cos[j] = Math.cos(x[j]);
            }
        }
    }

    private static void quarters(double[] x, double[] k, int n) {
        for (int j = 0; j < n; j++) {
            k[j] = Trigonometry.quarters(x[j]);
        }
    }

    private static void rests(double[] x, double[] k, double[] r, double[] tail, int n) {
        for (int j = 0; j < n; j++) {
            double high = Trigonometry.high(x[j], k[j]);
            double low = Trigonometry.low(x[j], k[j]);
            double rest = high - low;
            r[j] = rest;
            tail[j] = high - rest - low;
        }
    }

    private static void sinesOfRests(double[] r, double[] tail, double[] s, int n) {
        for (int j = 0; j < n; j++) {
            s[j] = Trigonometry.sine(r[j], tail[j]);
        }
    }

    private static void cosinesOfRests(double[] r, double[] tail, double[] c, int n) {
        for (int j = 0; j < n; j++) {
            c[j] = Trigonometry.cosine(r[j], tail[j]);
        }
    }

    private static void signs(double[] k, double[] odd, double[] sign, int n) {
        for (int j = 0; j < n; j++) {
            double o = odd(k[j]);
            odd[j] = o;
            sign[j] = sign(k[j], o);
        }
    }

    private static void chooseSine(double[] s, double[] c, double[] odd, double[] sign, double[] sin, int n) {
        for (int j = 0; j < n; j++) {
            sin[j] = sign[j] * chosenSine(s[j], c[j], odd[j]);
        }
    }

    private static void chooseCosine(double[] s, double[] c, double[] odd, double[] sign, double[] cos, int n) {
        for (int j = 0; j < n; j++) {
            cos[j] = sign[j] * chosenCosine(s[j], c[j], odd[j]);
        }
    }

    /** 1 where the integer k is odd, else 0. */
    private static double odd(double k) {
        double half = 0.5 * k;
        double rest = half - (half + Trigonometry.ROUND - Trigonometry.ROUND);
        return 4 * (rest * rest);
    }

    /** −1 in the third and fourth quarter turn, else 1: the sign of (k − odd)/2 in steps of two. */
    private static double sign(double k, double odd) {
        return 1 - 2 * odd(0.5 * (k - odd));
    }

    /** s where k is even (its zero keeps its sign), c where it is odd. */
    private static double chosenSine(double s, double c, double odd) {
        return s * (1 - odd) - c * (0 - odd);
    }

    /** c where k is even, −s where it is odd. */
    private static double chosenCosine(double s, double c, double odd) {
        return c * (1 - odd) - s * odd;
    }
}
