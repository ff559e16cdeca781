package org.vielbein.core.kernel;

/**
 * Sine and cosine in double: what interpreter, compiled point entry and, column by column, {@link TrigonometryColumns} take.
 *
 * <p>x = k·π/2 + r with |r| ≤ π/4: π/2 in three parts, of which the first two have so few bits that k times these is exact
 * (Cody and Waite), and the rest r as a sum of two doubles, so that it keeps its relative accuracy next to the multiples of
 * π/2. Then the polynomials of fdlibm for sin r and cos r, and a choice between them: nothing branches, so that HotSpot
 * computes once what sine and cosine of one angle have in common, and columns of them in vector registers.
 *
 * <p>Relative error below 1 ulp for |x| &lt; 1e5, next to the multiples of π/2 too; beyond, and where x is not finite, the
 * value of {@link Math}. sin(−0.0) = −0.0.
 *
 * <p>Source: the polynomials of FreeBSD's msun (k_sin.c, k_cos.c), Sun Microsystems 1993, there for |r| ≤ π/4.
 */
final class Trigonometry {
    /** Below it k has 16 bits, and k·π/2 in three parts is right to 2⁻¹⁰⁸. */
    static final double LIMIT = 1e5;

    static final double TURNS = 2 / Math.PI;
    /** 1.5·2⁵²: what is added and taken away again is an integer, ties to even; never −0. */
    static final double ROUND = 0x1.8p52;
    /** π/2 to 2⁻³⁵, the next bits to 2⁻⁷⁰, and the next 53 of them. */
    static final double HALF_PI_1 = 0x1.921fb5444p0;

    static final double HALF_PI_2 = 0x1.68c234c4p-39;
    static final double HALF_PI_3 = 0x1.8cc51701b839ap-72;

    private static final double S1 = -1.66666666666666324348e-01;
    private static final double S2 = 8.33333333332248946124e-03;
    private static final double S3 = -1.98412698298579493134e-04;
    private static final double S4 = 2.75573137070700676789e-06;
    private static final double S5 = -2.50507602534068634195e-08;
    private static final double S6 = 1.58969099521155010221e-10;

    private static final double C1 = 4.16666666666666019037e-02;
    private static final double C2 = -1.38888888888741095749e-03;
    private static final double C3 = 2.48015872894767294178e-05;
    private static final double C4 = -2.75573143513906633035e-07;
    private static final double C5 = 2.08757232129817482790e-09;
    private static final double C6 = -1.13596475577881948265e-11;

    private Trigonometry() {}

    static double sin(double x) {
        if (!(Math.abs(x) < LIMIT)) {
            return Math.sin(x);
        }
        double k = quarters(x);
        double high = high(x, k);
        double low = low(x, k);
        double r = high - low;
        double tail = high - r - low;
        return chosen((int) k, sine(r, tail), cosine(r, tail));
    }

    static double cos(double x) {
        if (!(Math.abs(x) < LIMIT)) {
            return Math.cos(x);
        }
        double k = quarters(x);
        double high = high(x, k);
        double low = low(x, k);
        double r = high - low;
        double tail = high - r - low;
        return chosen((int) k + 1, sine(r, tail), cosine(r, tail));
    }

    /** The number of quarter turns next to x: an integer. */
    static double quarters(double x) {
        return x * TURNS + ROUND - ROUND;
    }

    /** x − k·π/2 by two of its parts, rounded; exact where these cancel. */
    static double high(double x, double k) {
        return x - k * HALF_PI_1 - k * HALF_PI_2;
    }

    /** What is still to be taken from it: the third part, and what the rounding of the difference lost. */
    static double low(double x, double k) {
        double first = x - k * HALF_PI_1;
        double second = k * HALF_PI_2;
        return k * HALF_PI_3 - (first - (first - second) - second);
    }

    /** sin(r + tail), |r| ≤ π/4. */
    static double sine(double r, double tail) {
        double z = r * r;
        double v = z * r;
        double p = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
        return r - (z * (0.5 * tail - v * p) - tail - v * S1);
    }

    /** cos(r + tail), |r| ≤ π/4: positive. */
    static double cosine(double r, double tail) {
        double z = r * r;
        double p = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
        double half = 0.5 * z;
        double w = 1 - half;
        return w + (1 - w - half + (z * p - r * tail));
    }

    /** sin(r + q·π/2) from s = sin r and c = cos r, by bits: a branch would be guessed wrong every other time. */
    private static double chosen(int q, double s, double c) {
        long odd = -(long) (q & 1);
        long bits = Double.doubleToRawLongBits(s) & ~odd | Double.doubleToRawLongBits(c) & odd;
        return Double.longBitsToDouble(bits ^ (long) (q & 2) << 62);
    }
}
