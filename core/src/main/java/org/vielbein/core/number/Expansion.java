package org.vielbein.core.number;

/**
 * Exact sum of a few doubles, rounded once to a double-double.
 *
 * <p>Grows a nonoverlapping expansion term by term, then compresses it. Relative error of the result at most 2⁻¹⁰⁴,
 * however much the terms cancel. Terms must be finite, and their sum inside the range of a double.
 *
 * <p>Source: J. R. Shewchuk, Adaptive precision floating-point arithmetic, Discrete Comput. Geom. 18 (1997), figures 8
 * and 15.
 */
final class Expansion {
    private Expansion() {}

    static DoubleDouble sum(double... terms) {
        double[] e = new double[terms.length];
        int length = 0;
        for (double term : terms) {
            length = grow(e, length, term);
        }
        return compress(e, length);
    }

    private static int grow(double[] e, int length, double term) {
        double q = term;
        int kept = 0;
        for (int i = 0; i < length; i++) {
            double s = q + e[i];
            double b = s - q;
            double rest = (q - (s - b)) + (e[i] - b);
            q = s;
            if (rest != 0) {
                e[kept++] = rest;
            }
        }
        e[kept++] = q;
        return kept;
    }

    private static DoubleDouble compress(double[] e, int length) {
        double top = 0;
        double rest = 0;
        int i = length - 1;
        while (i >= 0 && rest == 0) {
            double s = top + e[i];
            rest = e[i] - (s - top);
            top = s;
            i--;
        }
        while (i >= 0) {
            rest += e[i--]; // the tail is at most an ulp of what stands before it
        }
        return DoubleDouble.sum(top, rest);
    }
}
