package org.vielbein.core.law;

import java.util.Arrays;

/** Arithmetic of small arrays, written out plainly and apart from the code that the laws examine. */
final class Small {
    private Small() {}

    /** hᵀηh. */
    static double[][] congruence(double[][] h, int[] signs) {
        int n = h[0].length;
        double[][] g = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int a = 0; a < h.length; a++) {
                    g[i][j] += signs[a] * h[a][i] * h[a][j];
                }
            }
        }
        return g;
    }

    static double[][] symmetrised(double[][] g) {
        double[][] s = new double[g.length][g.length];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g.length; j++) {
                s[i][j] = (g[i][j] + g[j][i]) / 2;
            }
        }
        return s;
    }

    static double largest(double[][] g) {
        double largest = 0;
        for (double[] row : g) {
            for (double entry : row) {
                largest = Double.isNaN(entry) ? entry : Math.max(largest, Math.abs(entry));
            }
        }
        return largest;
    }

    /** The largest entry of a − b, relative to the largest of b. */
    static double relativeDistance(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                largest = Math.max(largest, Math.abs(a[i][j] - b[i][j]));
            }
        }
        return largest / Math.max(largest(b), Double.MIN_NORMAL);
    }

    /** By elimination with row pivots. */
    static double determinant(double[][] matrix) {
        int n = matrix.length;
        double[][] a = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        double det = 1;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
            }
            if (a[pivot][k] == 0) {
                return 0;
            }
            if (pivot != k) {
                double[] row = a[pivot];
                a[pivot] = a[k];
                a[k] = row;
                det = -det;
            }
            det *= a[k][k];
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j < n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
            }
        }
        return det;
    }

    /** u + s v. */
    static double[] combined(double[] u, double s, double[] v) {
        double[] w = new double[u.length];
        for (int i = 0; i < w.length; i++) {
            w[i] = u[i] + s * v[i];
        }
        return w;
    }

    /** A v. */
    static double[] image(double[][] a, double[] v) {
        double[] w = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            for (int i = 0; i < v.length; i++) {
                w[k] += a[k][i] * v[i];
            }
        }
        return w;
    }

    static String text(double[][] a) {
        return Arrays.deepToString(a);
    }
}
