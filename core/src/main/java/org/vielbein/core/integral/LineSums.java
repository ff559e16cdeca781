package org.vielbein.core.integral;

import java.util.Arrays;

/** Sums along lines and across them, of {@value #AT_ONCE} nodes at once, so that columns are read once for all of these. */
final class LineSums {
    static final int AT_ONCE = 4;

    private final Marginals marginals;
    private final Lines lines;
    private final double[] sum;
    private final double[] size;
    private final double[][] value;
    private final double[][][] columns = new double[AT_ONCE][][];
    private final double[] weight = new double[AT_ONCE];
    private final double[] across = new double[AT_ONCE];

    LineSums(Marginals marginals, Lines lines) {
        this.marginals = marginals;
        this.lines = lines;
        int most = lines.scale().length;
        sum = new double[most];
        size = new double[most];
        value = new double[AT_ONCE][most];
        for (int a = 0; a < AT_ONCE; a++) {
            columns[a] = lines.columns(value[a]);
        }
    }

    /** The values of lines that are prepared, at some nodes of the last direction. */
    void add(int count, int from, int to) {
        for (int a = 0; a < AT_ONCE; a++) {
            if (from + a < to) {
                weight[a] = lines.weight(from + a);
                lines.evaluate(from + a, columns[a]);
            } else {
                weight[a] = 0; // a column of before, whose values exist
            }
        }
        across(lines.scale(), value[0], value[1], value[2], value[3], across, count);
        for (int a = 0; a < to - from; a++) {
            double total = weight[a] * across[a];
            if (!(Math.abs(total) <= Double.MAX_VALUE)) {
                total = lose(count, from + a, value[a]);
            }
            marginals.add(from + a, total);
        }
        along(weight[0], value[0], weight[1], value[1], sum, size, count);
        along(weight[2], value[2], weight[3], value[3], sum, size, count);
    }

    private static void across(
            double[] scale, double[] v0, double[] v1, double[] v2, double[] v3, double[] across, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int l = 0; l < n; l++) {
            s0 += scale[l] * v0[l];
            s1 += scale[l] * v1[l];
            s2 += scale[l] * v2[l];
            s3 += scale[l] * v3[l];
        }
        across[0] = s0;
        across[1] = s1;
        across[2] = s2;
        across[3] = s3;
    }

    private static void along(double a, double[] v, double b, double[] w, double[] sum, double[] size, int n) {
        for (int l = 0; l < n; l++) {
            double x = a * v[l];
            double y = b * w[l];
            sum[l] += x + y;
            size[l] += Math.abs(x) + Math.abs(y);
        }
    }

    /** The sum across the lines at a node where values do not exist; these become 0. */
    private double lose(int count, int node, double[] v) {
        double total = 0;
        for (int l = 0; l < count; l++) {
            double part = lines.weight(node) * lines.scale()[l] * v[l];
            if (Double.isFinite(part)) {
                total += part;
            } else {
                v[l] = 0;
                marginals.lose(lines.nodes(), l, node);
            }
        }
        return total;
    }

    /** After the last node of lines. */
    void finish(int count) {
        for (int l = 0; l < count; l++) {
            double scale = lines.scale()[l];
            marginals.add(lines.nodes(), l, scale * sum[l], scale * size[l]);
        }
        Arrays.fill(sum, 0);
        Arrays.fill(size, 0);
    }
}
