package org.vielbein.core.integral;

import java.util.stream.IntStream;

/**
 * Sums over the points of a product of rules: of all, and for each node of each direction of those that have it. Values that do not exist
 * are left out and counted.
 */
final class Marginals {
    private static final double FADED = 1e-60;

    private final Nodes[] rules;
    private final int last;
    private final double[][] marginal;
    private final int[][] lost;
    private final int[][] inside;
    private double sum;
    private double correction;
    private double size;
    private long holes;

    /** Nothing yet. */
    Marginals(Nodes... rules) {
        this.rules = rules;
        last = rules.length - 1;
        marginal = new double[rules.length][];
        lost = new int[rules.length][];
        inside = new int[rules.length][];
        for (int i = 0; i <= last; i++) {
            marginal[i] = new double[rules[i].size()];
            lost[i] = new int[rules[i].size()];
            inside[i] = new int[rules[i].size()];
        }
    }

    /** The sum of points that have a node of the last direction, to be followed by {@link #add(int[][], int, double, double)}. */
    void add(int node, double total) {
        marginal[last][node] += total;
        add(total);
    }

    /**
     * The sum along a line in the last direction, whose nodes were added before.
     *
     * @param nodes of the lines in the other directions
     * @param absolute the sum of absolute values
     */
    void add(int[][] nodes, int line, double total, double absolute) {
        for (int i = 0; i < last; i++) {
            marginal[i][nodes[i][line]] += total;
        }
        size += absolute;
    }

    /** A value that does not exist. */
    void lose(int[][] nodes, int line, int node) {
        boolean atEnd = rules[last].isAtEnd(node);
        lost[last][node]++;
        for (int i = 0; i < last; i++) {
            lost[i][nodes[i][line]]++;
            atEnd |= rules[i].isAtEnd(nodes[i][line]);
        }
        if (!atEnd) {
            holes++;
            inside[last][node]++;
            for (int i = 0; i < last; i++) {
                inside[i][nodes[i][line]]++;
            }
        }
    }

    /**
     * Points of which only the last direction changes, from a node of it on.
     *
     * @param at the node of the first in each direction
     * @param value overwritten
     */
    void add(int[] at, double[] weight, double[] value, int from, int length) {
        double total = 0;
        double absolute = 0;
        for (int p = from; p < from + length; p++) {
            double v = weight[p] * value[p];
            total += v;
            absolute += Math.abs(v);
            value[p] = v;
        }
        if (!(absolute <= Double.MAX_VALUE)) {
            total = 0;
            absolute = 0;
            for (int p = from; p < from + length; p++) {
                if (!Double.isFinite(value[p])) {
                    value[p] = 0;
                    lose(at, at[last] + p - from);
                }
                total += value[p];
                absolute += Math.abs(value[p]);
            }
        }
        for (int p = 0; p < length; p++) {
            marginal[last][at[last] + p] += value[from + p];
        }
        for (int i = 0; i < last; i++) {
            marginal[i][at[i]] += total;
        }
        size += absolute;
        add(total);
    }

    private void lose(int[] at, int node) {
        int[][] nodes = new int[last][];
        for (int i = 0; i < last; i++) {
            nodes[i] = new int[] {at[i]};
        }
        lose(nodes, 0, node);
    }

    private void add(double total) {
        double next = sum + total;
        correction += Math.abs(sum) >= Math.abs(total) ? sum - next + total : total - next + sum;
        sum = next;
    }

    double sum() {
        return sum + correction;
    }

    /** The sum of the absolute values. */
    double size() {
        return size;
    }

    /** The part of the sum at node j of direction i. */
    double of(int i, int j) {
        return marginal[i][j];
    }

    /** How many values do not exist at node j of direction i. */
    int lost(int i, int j) {
        return lost[i][j];
    }

    /** Whether values are missing at a point that is not next to an end, nor beyond where the integrand has faded away. */
    boolean hasHoles() {
        return holes > 0 && IntStream.rangeClosed(0, last).noneMatch(i -> faded(i) == holes);
    }

    /**
     * How many of the missing values lie beyond nodes of direction i where next to nothing is left: far out exp(y)/(1 + exp(2y)) is ∞/∞ in
     * numbers.
     */
    private long faded(int i) {
        int n = lost[i].length;
        long count = 0;
        for (boolean up : new boolean[] {false, true}) {
            long run = 0;
            int step = 0;
            while (step < n && lost[i][up ? n - 1 - step : step] > 0) {
                run += inside[i][up ? n - 1 - step : step];
                step++;
            }
            boolean nothing = step < n && Math.abs(marginal[i][up ? n - 1 - step : step]) <= FADED * size;
            count += nothing ? run : 0;
        }
        return count;
    }
}
