package org.vielbein.core.linalg;

import java.util.Arrays;

/** Powers of two that bring the entries of a matrix near 1. */
final class Equilibration {
    private static final int SWEEPS = 40;

    private Equilibration() {}

    /** s such that g_ij·2^(sᵢ+sⱼ) has the largest entry of every row that is not zero in [½, 4). */
    static int[] symmetric(Matrix g) {
        int n = g.rows();
        int[] s = new int[n];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            int[] next = s.clone();
            for (int i = 0; i < n; i++) {
                next[i] -= Math.floorDiv(largest(g, i, s), 2);
            }
            if (Arrays.equals(next, s)) {
                return s;
            }
            s = next;
        }
        return s;
    }

    /** Largest exponent in row i after scaling; 0 for a zero row. */
    private static int largest(Matrix g, int i, int[] s) {
        int largest = Integer.MIN_VALUE;
        for (int j = 0; j < g.columns(); j++) {
            if (!g.at(i, j).isZero()) {
                largest = Math.max(largest, Math.getExponent(g.at(i, j).hi()) + s[i] + s[j]);
            }
        }
        return largest == Integer.MIN_VALUE ? 0 : largest;
    }

    /** s such that the largest entry of column j times 2^sⱼ lies in [1, 2); 0 for a zero column. */
    static int[] columns(Matrix a) {
        int[] s = new int[a.columns()];
        int[] unscaled = new int[Math.max(a.rows(), a.columns())];
        Matrix t = a.transpose();
        Arrays.setAll(s, j -> -largest(t, j, unscaled));
        return s;
    }

    static int[] negated(int[] s) {
        int[] r = new int[s.length];
        Arrays.setAll(r, i -> -s[i]);
        return r;
    }
}
