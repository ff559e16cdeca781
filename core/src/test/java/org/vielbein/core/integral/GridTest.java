package org.vielbein.core.integral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.number.DoubleDouble;

/** Sums over products of rules are those of the values point by point. */
class GridTest {
    private static final Expr X = symbol("x");
    private static final Expr Y = symbol("y");
    private static final Expr Z = symbol("z");
    private static final Expr A = symbol("a");

    private static final Bounds UNIT_X = Bounds.of("x", ZERO, ONE);
    private static final Bounds HALF_DISK = Bounds.of("y", ZERO, sqrt(ONE.minus(X.squared())));
    private static final Nodes COARSE = Nodes.fejer(14);
    private static final Nodes FINE = Nodes.fejer(64);
    private static final Nodes FINEST = Nodes.fejer(600);
    private static final Nodes INFINITE = Nodes.expSinh(0.125, 0.1, -4, 4);

    static Stream<Arguments> integrals() {
        Expr f = sum(exp(product(A, X, Y)), square(cos(X)), square(sin(Y)), A);
        Expr g = f.over(sum(ONE, Z.squared(), X.times(Z)));
        return Stream.of(
                Arguments.of(f, List.of(UNIT_X, Bounds.of("y", number(-1), ONE)), List.of(FINE, FINE)),
                Arguments.of(f, List.of(UNIT_X, HALF_DISK), List.of(FINE, FINEST)),
                Arguments.of(f, List.of(UNIT_X, Bounds.of("y", number(2), number(3))), List.of(FINE, FINEST)),
                Arguments.of(X.squared(), List.of(UNIT_X, HALF_DISK), List.of(FINEST, COARSE)),
                Arguments.of(Y, List.of(UNIT_X, HALF_DISK), List.of(FINE, FINE)),
                Arguments.of(ONE, List.of(UNIT_X, HALF_DISK), List.of(FINE, FINE)),
                Arguments.of(f, List.of(UNIT_X, HALF_DISK), List.of(COARSE, COARSE)), // no lines
                Arguments.of(
                        g,
                        List.of(UNIT_X, HALF_DISK, Bounds.of("z", X.times(Y).negate(), X.plus(Y))),
                        List.of(COARSE, FINE, COARSE)),
                Arguments.of(
                        g,
                        List.of(UNIT_X, HALF_DISK, new Bounds("z", Optional.of(X), Optional.empty())),
                        List.of(COARSE, COARSE, INFINITE)),
                Arguments.of(
                        g,
                        List.of(UNIT_X, HALF_DISK, new Bounds("z", Optional.empty(), Optional.of(X))),
                        List.of(COARSE, COARSE, INFINITE)),
                Arguments.of( // not everywhere a number
                        sqrt(sum(X, Y.negate(), number(0.25))),
                        List.of(UNIT_X, Bounds.of("y", ZERO, ONE)),
                        List.of(FINE, FINE)));
    }

    @ParameterizedTest
    @MethodSource("integrals")
    void sumsAndMarginalsAreThoseOfTheValues(Expr f, List<Bounds> bounds, List<Nodes> rules) {
        Nodes[] r = rules.toArray(Nodes[]::new);
        Grid grid = new Grid(cube(f, bounds), r, new Effort(Long.MAX_VALUE / 2, 1_000_000));
        Expected expected = expected(cube(f, bounds), r);
        double tolerance = 1e-14 * expected.size;
        assertEquals(expected.sum, grid.sum(), tolerance);
        assertEquals(expected.size, grid.size(), tolerance);
        assertEquals(expected.holes, grid.hasHoles());
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < r[i].size(); j++) {
                assertEquals(expected.marginal[i][j], grid.marginal(i, j), tolerance);
                assertEquals(expected.lost[i][j] > Grid.points(r) / r[i].size() / 2, grid.isLost(i, j));
            }
        }
    }

    private static final class Expected {
        private double sum;
        private double size;
        private boolean holes;
        private double[][] marginal;
        private int[][] lost;
    }

    /** Point by point by {@link Cube#evaluate}, summed in double-double. */
    private static Expected expected(Cube cube, Nodes... rules) {
        int k = rules.length;
        Expected all = new Expected();
        all.marginal = Arrays.stream(rules).map(r -> new double[r.size()]).toArray(double[][]::new);
        all.lost = Arrays.stream(rules).map(r -> new int[r.size()]).toArray(int[][]::new);
        DoubleDouble sum = DoubleDouble.ZERO;
        double[][] position = new double[k][1];
        double[] value = new double[1];
        int points = (int) Grid.points(rules);
        for (int p = 0; p < points; p++) {
            int[] at = new int[k];
            int rest = p;
            double weight = 1;
            for (int i = k - 1; i >= 0; i--) {
                at[i] = rest % rules[i].size();
                rest /= rules[i].size();
                position[i][0] = rules[i].position()[at[i]];
                weight *= rules[i].weight()[at[i]];
            }
            cube.evaluate(position, value, 1);
            double v = weight * value[0];
            if (Double.isFinite(v)) {
                sum = sum.plus(v);
                all.size += Math.abs(v);
                for (int i = 0; i < k; i++) {
                    all.marginal[i][at[i]] += v;
                }
            } else {
                all.holes = true;
                for (int i = 0; i < k; i++) {
                    all.lost[i][at[i]]++;
                }
            }
        }
        all.sum = sum.doubleValue();
        return all;
    }

    private static Cube cube(Expr f, List<Bounds> bounds) {
        Graph graph = new Graph();
        List<Part.Ends> ends = bounds.stream()
                .map(b -> new Part.Ends(b.lower().map(graph::of), b.upper().map(graph::of), Optional.empty()))
                .toList();
        List<String> variables = bounds.stream().map(Bounds::variable).toList();
        return new Cube(new Part(graph.of(f), variables, ends, bounds), Map.of("a", DoubleDouble.of(0.75)));
    }

    @Test
    void mostGridsAreSummedByLines() {
        Cube cube = cube(X.times(Y), List.of(UNIT_X, HALF_DISK));
        assertTrue(Lines.serve(cube, FINE, FINE));
        assertTrue(Lines.serve(cube, FINEST, COARSE));
        assertFalse(Lines.serve(cube, COARSE, FINEST)); // of few lines the columns are short
        assertFalse(Lines.serve(cube, FINEST)); // nothing is outer
        cube.sharpenEnds();
        assertFalse(Lines.serve(cube, FINE, FINE));
    }

    @Test
    void anInterruptionIsHeardBeforeTheSumIsDone() {
        Cube cube = cube(X.times(Y), List.of(UNIT_X, HALF_DISK));
        Effort effort = new Effort(Long.MAX_VALUE / 2, 1_000_000);
        Nodes[] rules = {FINEST, FINEST};
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> new Grid(cube, rules, effort));
        assertTrue(effort.spent() <= 4 * Cube.COLUMN, () -> "evaluations: " + effort.spent());
        assertEquals(Grid.points(rules), spent(cube, rules));
    }

    private static double spent(Cube cube, Nodes... rules) {
        Effort effort = new Effort(Long.MAX_VALUE / 2, 1_000_000);
        assertTrue(new Grid(cube, rules, effort).sum() > 0);
        return effort.spent();
    }

    @Test
    void boundsThatCrossBetweenTheNodesOfLinesAreRefused() {
        Cube cube = cube(X.times(Y), List.of(UNIT_X, Bounds.of("y", X, number(0.5))));
        GeometryException refused = assertThrows(
                GeometryException.class,
                () -> new Grid(cube, new Nodes[] {FINE, FINE}, new Effort(Long.MAX_VALUE / 2, 1_000_000)));
        assertEquals(
                "The bounds of y cross: y=x..1/2 at x = 0.524534 goes from 0.524534 down to 0.5;"
                        + " a lower bound must nowhere exceed its upper one.",
                refused.getMessage());
    }
}
