package org.vielbein.core.linalg;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.core.number.DoubleDouble;

/**
 * {@code P g Pᵀ = L D Lᵀ} of a symmetric matrix with entries near 1: L unit lower triangular, D of 1 × 1 blocks and of 2 × 2
 * blocks with one eigenvalue of each sign; complete pivoting, so that entries of L stay below 2.8 and the rank shows.
 *
 * <p>The elimination stops when what is left is at most tolerance·max|g|·‖w‖₁², w the longest row of L⁻¹ that is left: an error
 * of relative size tolerance in g could make it zero.
 *
 * <p>Source: J. R. Bunch, B. N. Parlett, Direct methods for solving symmetric indefinite systems, SIAM J. Numer. Anal. 8
 * (1971); the blocks are those of Bunch and Kaufman, Math. Comp. 31 (1977), with the whole remainder searched.
 */
final class PivotedLdl {
    /** (1 + √17)/8: bounds the growth over a 1 × 1 step twice and a 2 × 2 step once alike. */
    private static final double ALPHA = (1 + Math.sqrt(17)) / 8;

    /** A block of D from row {@code start} on; {@code size} is 1 or 2. */
    record Block(int start, int size) {}

    private final int n;
    private final DoubleDouble[][] a; // the remainder, D on its diagonal blocks where done
    private final DoubleDouble[][] l;
    private final double[][] w; // L⁻¹P, to judge significance
    private final int[] order;
    private final List<Block> blocks = new ArrayList<>();

    private PivotedLdl(Matrix g) {
        n = g.rows();
        a = new DoubleDouble[n][n];
        l = new DoubleDouble[n][n];
        w = new double[n][n];
        order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
            w[i][i] = 1;
            for (int j = 0; j < n; j++) {
                a[i][j] = g.at(i, j);
                l[i][j] = i == j ? DoubleDouble.ONE : DoubleDouble.ZERO;
            }
        }
    }

    static PivotedLdl of(Matrix g, double tolerance) {
        PivotedLdl ldl = new PivotedLdl(g);
        ldl.factorise(tolerance);
        return ldl;
    }

    private void factorise(double tolerance) {
        double largest = Math.max(largest(0, true), largest(0, false));
        int k = 0;
        while (k < n) {
            double diagonal = largest(k, true);
            double off = largest(k, false);
            if (Math.max(diagonal, off) <= tolerance * largest * Math.pow(longestRow(k), 2)) {
                return;
            }
            int size = diagonal >= ALPHA * off ? 1 : 2;
            bringPivot(k, size, size == 1 ? diagonal : off);
            blocks.add(new Block(k, size));
            for (int i = k + size; i < n; i++) {
                eliminate(i, k, size);
            }
            k += size;
        }
    }

    /** The largest entry on the diagonal, or off it, from k on. */
    private double largest(int k, boolean diagonal) {
        double largest = 0;
        for (int i = k; i < n; i++) {
            for (int j = i; j < n; j++) {
                if ((i == j) == diagonal) {
                    largest = Math.max(largest, Math.abs(a[i][j].hi()));
                }
            }
        }
        return largest;
    }

    private double longestRow(int k) {
        double longest = 0;
        for (int i = k; i < n; i++) {
            double sum = 0;
            for (double x : w[i]) {
                sum += Math.abs(x);
            }
            longest = Math.max(longest, sum);
        }
        return longest;
    }

    private void bringPivot(int k, int size, double value) {
        for (int i = k; i < n; i++) {
            for (int j = i; j < n; j++) {
                boolean candidate = (i == j) == (size == 1);
                if (candidate && Math.abs(a[i][j].hi()) == value) {
                    swap(k, i);
                    if (size == 2) {
                        swap(k + 1, j);
                    }
                    return;
                }
            }
        }
    }

    private void swap(int i, int j) {
        exchange(a, i, j);
        exchange(w, i, j);
        for (DoubleDouble[] row : a) {
            exchange(row, i, j);
        }
        for (int k = 0; k < Math.min(i, j); k++) {
            DoubleDouble x = l[i][k];
            l[i][k] = l[j][k];
            l[j][k] = x;
        }
        int o = order[i];
        order[i] = order[j];
        order[j] = o;
    }

    private static <T> void exchange(T[] x, int i, int j) {
        T t = x[i];
        x[i] = x[j];
        x[j] = t;
    }

    private void eliminate(int i, int k, int size) {
        DoubleDouble[] factors = factors(i, k, size);
        for (int b = 0; b < size; b++) {
            l[i][k + b] = factors[b];
            for (int j = 0; j < n; j++) {
                w[i][j] -= factors[b].hi() * w[k + b][j];
            }
        }
        for (int j = k + size; j <= i; j++) {
            DoubleDouble x = a[i][j];
            for (int b = 0; b < size; b++) {
                x = x.minus(factors[b].times(a[k + b][j]));
            }
            a[i][j] = x;
            a[j][i] = x;
        }
    }

    /** (a_ik …)·B⁻¹ for the pivot block B. */
    private DoubleDouble[] factors(int i, int k, int size) {
        DoubleDouble first = a[i][k];
        if (size == 1) {
            return new DoubleDouble[] {first.over(a[k][k])};
        }
        DoubleDouble second = a[i][k + 1];
        DoubleDouble p = a[k][k];
        DoubleDouble q = a[k + 1][k];
        DoubleDouble r = a[k + 1][k + 1];
        DoubleDouble det = p.times(r).minus(q.squared());
        return new DoubleDouble[] {
            first.times(r).minus(second.times(q)).over(det),
            second.times(p).minus(first.times(q)).over(det)
        };
    }

    List<Block> blocks() {
        return blocks;
    }

    int rank() {
        return blocks.stream().mapToInt(Block::size).sum();
    }

    /** The original index of row k. */
    int order(int k) {
        return order[k];
    }

    DoubleDouble d(int i, int j) {
        return a[i][j];
    }

    DoubleDouble l(int i, int j) {
        return l[i][j];
    }
}
