package org.vielbein.core.integral;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A product of rules, one for each direction, summed over an integrand.
 *
 * <p>Beside the sum it keeps the marginals: for each node of each direction the sum over all points that have it. From a marginal the
 * sum of a coarser rule in that direction follows without new evaluations, since
 * {@code Q₁Q₂ − I₁I₂ = (Q₁ − I₁)Q₂ + I₁(Q₂ − I₂)}, and the behaviour of the integral at the ends of the direction is its behaviour.
 */
final class Grid {
    private final Cube cube;
    private final Nodes[] rules;
    private final int k;
    private final Marginals marginals;

    /** Sums at once. */
    Grid(Cube cube, Nodes[] rules, Effort effort) {
        this.cube = cube;
        this.rules = rules.clone();
        k = rules.length;
        marginals = new Marginals(this.rules);
        if (Lines.serve(cube, rules)) {
            sum(new Lines(cube, this.rules), effort);
        } else {
            sum(effort);
        }
    }

    static double points(Nodes[] rules) {
        return Arrays.stream(rules).mapToDouble(Nodes::size).reduce(1, (a, b) -> a * b);
    }

    private void sum(Lines lines, Effort effort) {
        int nodes = rules[k - 1].size();
        LineSums sums = new LineSums(marginals, lines);
        for (int count = lines.prepare(); count > 0; count = lines.prepare()) {
            for (int j = 0; j < nodes; j += LineSums.AT_ONCE) {
                sums.add(count, j, Math.min(nodes, j + LineSums.AT_ONCE));
                effort.spend((long) count * Math.min(LineSums.AT_ONCE, nodes - j));
            }
            sums.finish(count);
        }
    }

    private void sum(Effort effort) {
        double[][] position = new double[k][Cube.COLUMN];
        double[] weight = new double[Cube.COLUMN];
        double[] value = new double[Cube.COLUMN];
        int[] at = new int[k];
        int filled = 0;
        int[] first = at.clone();
        while (at[0] < rules[0].size()) {
            int length = Math.min(Cube.COLUMN - filled, rules[k - 1].size() - at[k - 1]);
            if (filled == 0) {
                first = at.clone();
            }
            fill(at, length, filled, position, weight);
            filled += length;
            advance(at, length);
            if (filled == Cube.COLUMN || at[0] == rules[0].size()) {
                cube.evaluate(position, value, filled);
                collect(first, weight, value, filled);
                effort.spend(filled);
                filled = 0;
            }
        }
    }

    private void fill(int[] at, int length, int to, double[][] position, double[] weight) {
        double outer = 1;
        for (int i = 0; i < k - 1; i++) {
            outer *= rules[i].weight()[at[i]];
            Arrays.fill(position[i], to, to + length, rules[i].position()[at[i]]);
        }
        int from = at[k - 1];
        double[] own = rules[k - 1].weight();
        System.arraycopy(rules[k - 1].position(), from, position[k - 1], to, length);
        for (int p = 0; p < length; p++) {
            weight[to + p] = outer * own[from + p];
        }
    }

    private void advance(int[] at, int length) {
        at[k - 1] += length;
        for (int i = k - 1; i > 0 && at[i] == rules[i].size(); i--) {
            at[i] = 0;
            at[i - 1]++;
        }
    }

    private void collect(int[] start, double[] weight, double[] value, int count) {
        int[] at = start.clone();
        for (int p = 0; p < count; ) {
            int length = Math.min(count - p, rules[k - 1].size() - at[k - 1]);
            marginals.add(at, weight, value, p, length);
            p += length;
            advance(at, length);
        }
    }

    double sum() {
        return marginals.sum();
    }

    /** The sum of the absolute values. */
    double size() {
        return marginals.size();
    }

    Nodes rule(int i) {
        return rules[i];
    }

    /** The sum with the rule of half the density in direction i, or of a quarter. */
    double coarser(int i, boolean quarter) {
        double[] ratio = quarter ? rules[i].quarter() : rules[i].half();
        double total = 0;
        for (int j = 0; j < ratio.length; j++) {
            total += ratio[j] * marginals.of(i, j);
        }
        return total;
    }

    /** The part of the sum at node j of direction i. */
    double marginal(int i, int j) {
        return marginals.of(i, j);
    }

    /** Whether most values at node j of direction i do not exist. */
    boolean isLost(int i, int j) {
        double others = points(rules) / rules[i].size();
        return 2.0 * marginals.lost(i, j) > others;
    }

    /** Whether values are missing at a point that is not next to an end. */
    boolean hasHoles() {
        return marginals.hasHoles();
    }

    /** How many points of each node of direction i have a node of another direction where values do not exist at all. */
    private double lostElsewhere(int i) {
        double all = 1;
        double kept = 1;
        for (int l = 0; l < k; l++) {
            if (l != i) {
                int direction = l;
                int n = rules[l].size();
                all *= n;
                kept *= IntStream.range(0, n).filter(j -> !isLost(direction, j)).count();
            }
        }
        return all - kept;
    }

    /** An estimate of what is missing where values do not exist: the part of the sum at the next nodes inward. */
    double missing() {
        double total = 0;
        for (int i = 0; i < k; i++) {
            int n = rules[i].size();
            double elsewhere = lostElsewhere(i);
            for (int j = 0; j < n; j++) {
                boolean counted = !isLost(i, j) && marginals.lost(i, j) <= elsewhere;
                if (marginals.lost(i, j) > 0 && rules[i].isAtEnd(j) && !counted) {
                    int inward = 2 * j < n ? Math.min(j + 1, n - 1) : Math.max(j - 1, 0);
                    total += Math.abs(marginals.of(i, inward));
                }
            }
        }
        return total;
    }
}
