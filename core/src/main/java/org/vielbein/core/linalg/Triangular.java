package org.vielbein.core.linalg;

import java.util.Optional;
import org.vielbein.core.number.DoubleDouble;

/** Triangular factors in double-double, and the polishing of EJML's. */
final class Triangular {
    /** A polished factor is trusted while the diagonal of the correction stays within [½, 2]. */
    private static final double CORRECTION = 2;

    private Triangular() {}

    /** Outcome of the elimination: the factor, or the first pivot that is not positive. */
    record Outcome(DoubleDouble[][] rows, int failed, DoubleDouble pivot) {
        boolean succeeded() {
            return failed < 0;
        }

        Matrix factor() {
            return Matrix.build(rows.length, rows.length, (i, j) -> rows[i][j]);
        }
    }

    /** E upper triangular with positive diagonal, g = EᵀE, without pivots; the lower triangle of g is not read. */
    static Outcome cholesky(Matrix g) {
        int n = g.rows();
        DoubleDouble[][] e = new DoubleDouble[n][n];
        for (int i = 0; i < n; i++) {
            DoubleDouble pivot = reduced(g, e, i, i);
            if (pivot.signum() <= 0) {
                return new Outcome(e, i, pivot);
            }
            e[i][i] = pivot.sqrt();
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    e[i][j] = j < i ? DoubleDouble.ZERO : reduced(g, e, i, j).over(e[i][i]);
                }
            }
        }
        return new Outcome(e, -1, DoubleDouble.ZERO);
    }

    /** g_ij − Σ_{k<i} e_ki e_kj. */
    private static DoubleDouble reduced(Matrix g, DoubleDouble[][] e, int i, int j) {
        DoubleDouble sum = g.at(i, j);
        for (int k = 0; k < i; k++) {
            sum = sum.minus(e[k][i].times(e[k][j]));
        }
        return sum;
    }

    /** a·r⁻¹ for r upper triangular. */
    static Matrix overRight(Matrix a, double[][] r) {
        DoubleDouble[][] y = new DoubleDouble[a.rows()][a.columns()];
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.columns(); j++) {
                DoubleDouble sum = a.at(i, j);
                for (int k = 0; k < j; k++) {
                    sum = sum.minus(y[i][k].times(r[k][j]));
                }
                y[i][j] = sum.over(r[j][j]);
            }
        }
        return Matrix.build(a.rows(), a.columns(), (i, j) -> y[i][j]);
    }

    /** R₂·r where yᵀy-like {@code gram} = R₂ᵀR₂ is near the unit matrix; empty where it is not. */
    static Optional<Matrix> polished(Matrix gram, double[][] r) {
        Outcome correction = cholesky(gram);
        if (!correction.succeeded()) {
            return Optional.empty();
        }
        for (int i = 0; i < r.length; i++) {
            double d = correction.rows()[i][i].hi();
            if (d > CORRECTION || d < 1 / CORRECTION) {
                return Optional.empty();
            }
        }
        return Optional.of(correction.factor().times(Matrix.of(r)));
    }

    /**
     * The first k for which tolerance·‖E⁻¹ e_k‖₁ ≥ 1, or whose diagonal entry is zero: E is then within its uncertainty of
     * one whose column k depends on those before it. −1 if there is none.
     */
    static int firstUncertain(Matrix e, double tolerance) {
        int n = e.columns();
        double[][] inverse = new double[n][n];
        for (int k = 0; k < n; k++) {
            double pivot = e.at(k, k).hi();
            if (pivot == 0 || tolerance * inverseColumn(e, inverse, k, pivot) >= 1) {
                return k;
            }
        }
        return -1;
    }

    /** ‖E⁻¹ e_k‖₁, from the columns before. */
    private static double inverseColumn(Matrix e, double[][] inverse, int k, double pivot) {
        inverse[k][k] = 1 / pivot;
        double norm = Math.abs(inverse[k][k]);
        for (int i = 0; i < k; i++) {
            double sum = 0;
            for (int j = i; j < k; j++) {
                sum -= inverse[i][j] * e.at(j, k).hi();
            }
            inverse[i][k] = sum / pivot;
            norm += Math.abs(inverse[i][k]);
        }
        return norm;
    }
}
