package org.vielbein.core.law;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The largest entry of a − b, that of i, j relative to sᵢsⱼ. */
    static double distance(double[][] a, double[][] b, double[] s) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                double off = Math.abs(a[i][j] - b[i][j]) / Math.max(s[i] * s[j], Double.MIN_NORMAL);
                largest = Math.max(largest, off);
            }
        }
        return largest;
    }

    /** The Euclidean lengths of the columns. */
    static double[] columnSizes(double[][] a) {
        double[] s = new double[a[0].length];
        for (int j = 0; j < s.length; j++) {
            for (double[] row : a) {
                s[j] = Math.hypot(s[j], row[j]);
            }
        }
        return s;
    }

    /** Hadamard's bound of the determinant, the product of the columns' lengths: the size of the terms it is a sum of. */
    static double hadamard(double[][] a) {
        return Arrays.stream(columnSizes(a)).reduce(1, (s, t) -> s * t);
    }

    /** Σ |a_ij| |uᵢ| |vⱼ|, the size of the terms of a bilinear form. */
    static double size(double[][] a, double[] u, double[] v) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j < v.length; j++) {
                sum += Math.abs(a[i][j]) * Math.abs(u[i]) * Math.abs(v[j]);
            }
        }
        return sum;
    }

    /** |A| |v|, the size of the terms of A v. */
    static double[] imageSize(double[][] a, double[] v) {
        double[] w = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            for (int i = 0; i < v.length; i++) {
                w[k] += Math.abs(a[k][i] * v[i]);
            }
        }
        return w;
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

    /** All tuples of indices below n, the last index fastest. */
    static List<int[]> indices(int n, int rank) {
        return IntStream.range(
                        0,
                        position(n, IntStream.generate(() -> n - 1).limit(rank).toArray()) + 1)
                .mapToObj(at -> {
                    int[] tuple = new int[rank];
                    int rest = at;
                    for (int k = rank - 1; k >= 0; k--) {
                        tuple[k] = rest % n;
                        rest /= n;
                    }
                    return tuple;
                })
                .toList();
    }

    /** The place of a tuple among all, the last index fastest. */
    static int position(int n, int... tuple) {
        int at = 0;
        for (int index : tuple) {
            at = at * n + index;
        }
        return at;
    }

    static String text(double[][] a) {
        return Arrays.deepToString(a);
    }
}
