package org.vielbein.core.integral;

/**
 * Coordinates from positions, in loops that HotSpot takes vector registers for: where a choice between the ends would be a branch, each
 * end is multiplied by 0 or 1.
 */
final class Placement {
    private Placement() {}

    /** Between ends that do not move. */
    static void between(Cube.Kind kind, double a, double b, double width, double[] s, double[] x, int n) {
        switch (kind) {
            case BOUNDED -> {
                for (int p = 0; p < n; p++) {
                    double distance = distance(s[p]);
                    double upper = -Math.floor(distance);
                    x[p] = (1 - upper) * a + upper * b + width * distance;
                }
            }
            case UP_TO -> {
                for (int p = 0; p < n; p++) {
                    x[p] = b - s[p];
                }
            }
            default -> {
                for (int p = 0; p < n; p++) {
                    x[p] = a + s[p];
                }
            }
        }
    }

    /** Between ends that are columns. */
    static void between(Cube.Kind kind, double[][] ends, double[] s, double[] x, int n) {
        double[] a = ends[0];
        double[] b = ends[1];
        double[] width = ends[2];
        switch (kind) {
            case BOUNDED -> {
                for (int p = 0; p < n; p++) {
                    double distance = distance(s[p]);
                    double upper = -Math.floor(distance);
                    x[p] = (1 - upper) * a[p] + upper * b[p] + width[p] * distance;
                }
            }
            case UP_TO -> {
                for (int p = 0; p < n; p++) {
                    x[p] = b[p] - s[p];
                }
            }
            default -> {
                for (int p = 0; p < n; p++) {
                    x[p] = a[p] + s[p];
                }
            }
        }
    }

    /** The distance to the nearer end, negative from the upper one: beyond the middle it may have been given from the lower. */
    private static double distance(double s) {
        return s - Math.ceil(s - 0.5);
    }

    /** The differences of the first two columns in the third; whether none is negative, or NaN. */
    static boolean widths(double[][] ends, int n) {
        double[] a = ends[0];
        double[] b = ends[1];
        double[] width = ends[2];
        for (int p = 0; p < n; p++) {
            width[p] = b[p] - a[p];
        }
        int wrong = 0;
        for (int p = 0; p < n; p++) {
            wrong |= width[p] >= 0 ? 0 : 1;
        }
        return wrong == 0;
    }

    /** Whether all values are finite. */
    static boolean exist(double[] value, int n) {
        int lost = 0;
        for (int p = 0; p < n; p++) {
            lost |= value[p] - value[p] == 0 ? 0 : 1;
        }
        return lost == 0;
    }

    static void scale(double[] value, double factor, double[] scaled, int n) {
        for (int p = 0; p < n; p++) {
            scaled[p] = factor * value[p];
        }
    }

    static void multiply(double[] value, double factor, double[] factors, int n) {
        for (int p = 0; p < n; p++) {
            value[p] *= factor * factors[p];
        }
    }
}
