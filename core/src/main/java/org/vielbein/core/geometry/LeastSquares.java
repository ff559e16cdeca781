package org.vielbein.core.geometry;

import java.util.Optional;

/**
 * Newton's iteration for F(x) = 0 in a box, safeguarded: steps solve {@code (JᵀJ + λ D) dx = −JᵀF}, D the diagonal of JᵀJ, are cut at the
 * sides of the box and taken only where the weighted sum of squares falls; λ shrinks after a step and grows after a refusal, while the
 * longest step allowed does the opposite, so that the iteration is Newton's near a regular zero and goes downhill elsewhere.
 *
 * <p>Source: J. J. Moré, The Levenberg–Marquardt algorithm: implementation and theory, 1978; the rule for λ is Marquardt's own.
 */
final class LeastSquares {
    private static final int STEPS = 300;
    private static final double FIRST = 1e-3;
    private static final double LEAST = 1e-15;
    private static final double DONE = 1e-4;
    private static final double MOST = 1e12;
    private static final double FARTHEST = 4;

    /** What is to vanish, with its derivatives. */
    interface Residual {
        /** F(x), weighted; NaN where it has no value. */
        double[] at(double[] x);

        /** [k][i] = ∂Fᵏ/∂xⁱ, weighted. */
        double[][] slope(double[] x);
    }

    private final Residual f;
    private final double[][] box;

    /** @param box [i] = {lower, upper}, infinite where there is no end */
    LeastSquares(Residual f, double[][] box) {
        this.f = f;
        this.box = box;
    }

    /** Where the iteration from a start ends, if it ends within {@code tolerance} of a zero; a ten-thousandth of it is enough. */
    Optional<double[]> from(double[] start, double tolerance) {
        double[] x = start.clone();
        double[] value = f.at(x);
        double size = size(value);
        double lambda = FIRST;
        double reach = FARTHEST;
        for (int step = 0; step < STEPS && Double.isFinite(size) && size > DONE * tolerance; step++) {
            double[][] j = f.slope(x);
            boolean better = false;
            while (!better && lambda <= MOST) {
                double[] next = cut(x, direction(j, value, lambda), reach);
                double[] there = f.at(next);
                better = size(there) < size;
                if (better) {
                    x = next;
                    value = there;
                    size = size(there);
                    lambda = Math.max(lambda / 10, LEAST);
                    reach = Math.min(3 * reach, FARTHEST);
                } else {
                    lambda *= 10;
                    reach *= 0.4;
                }
            }
            if (!better) {
                break;
            }
        }
        return size <= tolerance ? Optional.of(x) : Optional.empty();
    }

    /** The step, no coordinate of which goes further than {@code reach} times its size, cut at the sides of the box. */
    private double[] cut(double[] x, double[] d, double reach) {
        double shorter = 1;
        for (int i = 0; i < x.length; i++) {
            shorter = Math.min(shorter, reach * (1 + Math.abs(x[i])) / Math.abs(d[i]));
        }
        double[] next = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            next[i] = Math.min(Math.max(x[i] + shorter * d[i], box[i][0]), box[i][1]);
        }
        return next;
    }

    private static double size(double[] value) {
        double sum = 0;
        for (double v : value) {
            sum += v * v;
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : Math.sqrt(sum);
    }

    /** The step, by Cholesky's elimination; 0 in a direction in which F does not change. */
    private static double[] direction(double[][] j, double[] value, double lambda) {
        int n = j[0].length;
        double[][] a = new double[n][n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < j.length; k++) {
                b[i] -= j[k][i] * value[k];
                for (int l = 0; l <= i; l++) {
                    a[i][l] += j[k][i] * j[k][l];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            a[i][i] *= 1 + lambda;
        }
        for (int i = 0; i < n; i++) {
            for (int l = 0; l <= i; l++) {
                double sum = a[i][l];
                for (int m = 0; m < l; m++) {
                    sum -= a[i][m] * a[l][m];
                }
                a[i][l] = l < i ? (a[l][l] == 0 ? 0 : sum / a[l][l]) : Math.sqrt(Math.max(sum, 0));
            }
        }
        for (int i = 0; i < n; i++) {
            for (int m = 0; m < i; m++) {
                b[i] -= a[i][m] * b[m];
            }
            b[i] = a[i][i] == 0 ? 0 : b[i] / a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int m = i + 1; m < n; m++) {
                b[i] -= a[m][i] * b[m];
            }
            b[i] = a[i][i] == 0 ? 0 : b[i] / a[i][i];
        }
        return b;
    }
}
