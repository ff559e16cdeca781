package org.vielbein.core.linalg;

import org.vielbein.core.number.DoubleDouble;

/** Triangular factor by reflections in double-double, for matrices that are singular to a double. */
final class Householder {
    private Householder() {}

    /** E upper triangular with diagonal ≥ 0, EᵀE = JᵀJ. */
    static Matrix triangular(Matrix j) {
        int n = j.columns();
        DoubleDouble[][] columns = new DoubleDouble[n][j.rows()];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < j.rows(); i++) {
                columns[k][i] = j.at(i, k);
            }
        }
        for (int k = 0; k < n; k++) {
            reflect(columns, k);
        }
        return Matrix.build(n, n, (i, k) -> i > k ? DoubleDouble.ZERO : upright(columns, i, k));
    }

    /** Entry (i, k), the sign of row i chosen so that its diagonal entry is not negative. */
    private static DoubleDouble upright(DoubleDouble[][] columns, int i, int k) {
        return columns[i][i].signum() < 0 ? columns[k][i].negate() : columns[k][i];
    }

    /** Reflects the columns from k on so that column k ends at its entry k. */
    private static void reflect(DoubleDouble[][] columns, int k) {
        DoubleDouble[] v = columns[k].clone();
        DoubleDouble norm = dot(v, v, k).sqrt();
        if (norm.isZero()) {
            return;
        }
        DoubleDouble end = v[k].signum() > 0 ? norm.negate() : norm;
        v[k] = v[k].minus(end);
        DoubleDouble half = dot(v, v, k).scalb(-1);
        columns[k][k] = end;
        for (int c = k + 1; c < columns.length; c++) {
            DoubleDouble factor = dot(v, columns[c], k).over(half);
            for (int i = k; i < v.length; i++) {
                columns[c][i] = columns[c][i].minus(factor.times(v[i]));
            }
        }
    }

    private static DoubleDouble dot(DoubleDouble[] x, DoubleDouble[] y, int from) {
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int i = from; i < x.length; i++) {
            sum = sum.plus(x[i].times(y[i]));
        }
        return sum;
    }
}
