package org.vielbein.core.geometry;

import java.util.Map;
import java.util.TreeMap;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.DoubleDouble;

/**
 * Estimates of relative errors at a point, from the error of what was evaluated and the condition of the metric after
 * scaling (first-order perturbation theory: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapters
 * 7, 10 and 14).
 */
final class Accuracy {
    /** Errors up to this size are the ordinary claim and not stated. */
    static final double CLAIMED = 1e-13;

    private static final double UNIT = 0x1p-98;

    private final LocalMetric local;
    private final int n;
    private final double component;
    private final double amplified;

    Accuracy(LocalMetric local) {
        this.local = local;
        n = local.g().rows();
        component = local.relativeError();
        amplified = local.rows()
                .filter(rows -> rows.e().rows() >= n)
                .map(rows -> n * (rows.error() + UNIT) * condition(rows.e(), columnSizes(rows.e())))
                .orElseGet(() -> n * (component + UNIT) * condition(local.g(), null));
    }

    private static double condition(Matrix a, double @org.jspecify.annotations.Nullable [] columns) {
        double[] s = columns == null ? diagonalSizes(a) : columns;
        DoubleDouble[][] scaled = new DoubleDouble[a.rows()][a.columns()];
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.columns(); j++) {
                int shift = -Math.getExponent(s[j]) - (columns == null ? Math.getExponent(s[i]) : 0);
                scaled[i][j] = a.at(i, j).scalb(shift);
            }
        }
        return Matrix.of(scaled).condition();
    }

    private static double[] columnSizes(Matrix e) {
        double[] s = new double[e.columns()];
        for (int j = 0; j < s.length; j++) {
            for (int i = 0; i < e.rows(); i++) {
                s[j] = Math.max(s[j], Math.abs(e.at(i, j).hi()));
            }
        }
        return s;
    }

    private static double[] diagonalSizes(Matrix g) {
        double[] s = columnSizes(g);
        for (int i = 0; i < s.length; i++) {
            double diagonal = Math.abs(g.at(i, i).hi());
            s[i] = Math.sqrt(diagonal > 0 ? diagonal : s[i]);
        }
        return s;
    }

    /** The error of determinant, inverse, coframe and volumes relative to their size. */
    double amplified() {
        return amplified;
    }

    /** The errors of the quantities of the point itself that are above {@link #CLAIMED}. */
    Map<String, Double> stated(boolean degenerate) {
        Map<String, Double> errors = new TreeMap<>();
        put(errors, "metric", component);
        if (!degenerate) {
            put(errors, "determinant", amplified);
            put(errors, "volumeElement", amplified / 2);
            put(errors, "inverse", amplified);
            put(errors, "frame", amplified);
        }
        return errors;
    }

    static void put(Map<String, Double> errors, String quantity, double error) {
        if (error > CLAIMED) {
            errors.put(quantity, error);
        }
    }
}
