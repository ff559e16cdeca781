package org.vielbein.core.integral;

import java.util.Arrays;
import org.vielbein.core.kernel.CompiledTile;
import org.vielbein.core.kernel.Kernel;
import org.vielbein.core.kernel.Stages;

/**
 * An integrand over a product of rules by lines along the last direction: many lines beside each other, node after node.
 *
 * <p>What depends on first coordinates alone, moving ends of the last among it, is computed once for a line, what depends on the last alone
 * once for a node; only the rest is left for columns of points that have the last node in common. However few nodes the directions
 * have, the columns are long.
 */
final class Lines {
    private static final int LEAST_POINTS = 2048;
    private static final int LEAST_LINES = 24;

    private final Cube cube;
    private final Nodes[] rules;
    private final int last;
    private final CompiledTile outer;
    private final CompiledTile rest;
    private final double[][] outerWork;
    private final double[][] position;
    private final double[] scale;
    private final double[][] ends;
    private final double[][] outerResults;
    private final double[][] innerResults;
    private final double[][] uniform;
    private final int[][] nodes;
    private final int[] next;
    private final boolean moves;
    private double width = 1;
    private int count;

    Lines(Cube cube, Nodes[] rules) {
        this.cube = cube;
        this.rules = rules;
        last = rules.length - 1;
        int most = (int) Math.min(Kernel.TILE, Grid.points(rules) / rules[last].size());
        Stages stages = cube.stages();
        outer = stages.outer();
        outerWork = outer.scratch();
        rest = stages.rest();
        position = new double[last][most];
        scale = new double[most];
        moves = cube.hasMovingEnds(last);
        ends = new double[moves ? 3 : 0][most];
        if (moves && cube.kind(last) != Cube.Kind.BOUNDED) {
            Arrays.fill(ends[2], cube.kind(last) == Cube.Kind.UP_TO ? -1 : 1);
        }
        outerResults = new double[outer.outputs()][most];
        innerResults = new double[stages.inner().outputs()][rules[last].size()];
        measure(stages.inner());
        uniform = new double[innerResults.length + (moves ? 1 : 0)][1];
        nodes = new int[last][most];
        next = new int[last];
    }

    /** Whether there are enough lines. */
    static boolean serve(Cube cube, Nodes... rules) {
        double points = Grid.points(rules);
        return rules.length > 1
                && !cube.isSharp()
                && points >= LEAST_POINTS
                && points / rules[rules.length - 1].size() >= LEAST_LINES;
    }

    /** What depends on parameters and the last coordinate alone. */
    private void measure(CompiledTile inner) {
        int size = rules[last].size();
        double[][] x = new double[inner.inputs()][];
        for (int i = 0; i < x.length; i++) {
            x[i] = new double[size];
            Arrays.fill(x[i], cube.coordinates()[i][0]);
        }
        if (!moves) {
            width = cube.place(last, rules[last].position(), x[last], size);
        }
        double[][] work = inner.scratch();
        for (int from = 0; from < size; from += Kernel.TILE) {
            inner.tile(x, innerResults, work, from, Math.min(size, from + Kernel.TILE));
        }
    }

    /** Prepares the next lines, and gives their number; 0 after the last. */
    int prepare() {
        count = 0;
        while (count < scale.length && next[0] < rules[0].size()) {
            int length = Math.min(scale.length - count, rules[last - 1].size() - next[last - 1]);
            fill(length);
            count += length;
            advance(length);
        }
        measure();
        return count;
    }

    /** Lines that differ in the last but one direction. */
    private void fill(int length) {
        double weight = 1;
        for (int i = 0; i < last - 1; i++) {
            Arrays.fill(nodes[i], count, count + length, next[i]);
            Arrays.fill(position[i], count, count + length, rules[i].position()[next[i]]);
            weight *= rules[i].weight()[next[i]];
        }
        int i = last - 1;
        System.arraycopy(rules[i].position(), next[i], position[i], count, length);
        double[] own = rules[i].weight();
        for (int l = 0; l < length; l++) {
            nodes[i][count + l] = next[i] + l;
            scale[count + l] = weight * own[next[i] + l];
        }
    }

    private void advance(int length) {
        next[last - 1] += length;
        for (int i = last - 1; i > 0 && next[i] == rules[i].size(); i--) {
            next[i] = 0;
            next[i - 1]++;
        }
    }

    private void measure() {
        double[] widths = new double[count];
        Arrays.fill(widths, 1);
        double constant = width * cube.place(last, position, widths, count);
        if (moves) {
            cube.ends(last, position, ends, count);
            if (cube.kind(last) == Cube.Kind.BOUNDED) {
                Placement.multiply(widths, 1, ends[2], count);
            }
        }
        for (int l = 0; l < count; l++) {
            scale[l] *= constant * widths[l];
        }
        outer.tile(cube.coordinates(), outerResults, outerWork, 0, count);
    }

    /** The nodes of each of the first directions at the lines. */
    int[][] nodes() {
        return nodes;
    }

    /** The factors of the lines, widths and weights of the first directions. */
    double[] scale() {
        return scale;
    }

    /** The factor of a node of the last direction. */
    double weight(int node) {
        return rules[last].weight()[node];
    }

    /** Columns for {@link #evaluate}, which puts the values into one of them. */
    double[][] columns(double[] value) {
        double[][] columns = rest.scratch();
        System.arraycopy(uniform, 0, columns, 0, uniform.length);
        System.arraycopy(outerResults, 0, columns, uniform.length, outerResults.length);
        if (moves) {
            columns[rest.inputs() - 1] = ends[2];
        }
        columns[rest.inputs()] = value;
        return columns;
    }

    /** The integrand at a node of all lines, without the factors. */
    void evaluate(int node, double[][] columns) {
        for (int i = 0; i < innerResults.length; i++) {
            uniform[i][0] = innerResults[i][node];
        }
        if (moves) {
            double s = rules[last].position()[node];
            boolean upper = cube.kind(last) == Cube.Kind.UP_TO || cube.kind(last) == Cube.Kind.BOUNDED && s < 0;
            uniform[innerResults.length][0] = s;
            columns[rest.inputs() - 2] = ends[upper ? 1 : 0];
        }
        rest.run(columns, count);
    }
}
