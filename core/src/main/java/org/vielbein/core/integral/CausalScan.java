package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;

/**
 * Where along a piece of a curve the square of its speed, or a form of another degree, is positive, negative and zero: looked up at {@value #SAMPLES} places in
 * double-double, a change located by bisection.
 */
final class CausalScan {
    private static final int SAMPLES = 257;
    private static final double ROUNDING = 1e-24;

    /**
     * A stretch of one sign.
     *
     * @param sign of the square of the speed; 0 where it vanishes all along
     * @param from its beginning, as a part of the range
     * @param to its end
     */
    record Stretch(int sign, double from, double to) {}

    private final Cube square;
    private final Cube size;

    CausalScan(Geometry space, Curve.Piece piece, Map<String, DoubleDouble> values) {
        Graph graph = new Graph();
        Speed speed = new Speed(space, graph);
        String t = piece.range().variable();
        List<Node> nodes =
                space.degree() == 2 ? speed.square(t, piece.coordinates()) : speed.form(t, piece.coordinates());
        square = new Cube(part(graph, nodes.get(0), piece), values);
        size = new Cube(part(graph, nodes.get(1), piece), values);
    }

    private static Part part(Graph graph, Node f, Curve.Piece piece) {
        Bounds range = piece.range();
        Part.Ends ends =
                new Part.Ends(range.lower().map(graph::of), range.upper().map(graph::of), java.util.Optional.empty());
        return new Part(f, List.of(range.variable()), List.of(ends), List.of(range));
    }

    /** The stretches in order; isolated zeros part nothing, nor does a speed that fades away far out. */
    List<Stretch> stretches() {
        int[] signs = IntStream.range(0, SAMPLES).map(k -> sign(place(k))).toArray();
        if (square.kind(0) != Cube.Kind.BOUNDED) {
            continueWhereFaded(signs);
        }
        List<Stretch> all = new ArrayList<>();
        double start = 0;
        int sign = signs[0];
        for (int k = 1; k < SAMPLES; k++) {
            boolean isolated = signs[k] == 0 && k + 1 < SAMPLES && signs[k + 1] == sign;
            if (signs[k] != sign && !isolated) {
                double change = change(place(k - 1), place(k), sign);
                all.add(new Stretch(sign, start, change));
                start = change;
                sign = signs[k];
            }
        }
        all.add(new Stretch(sign, start, 1));
        return all;
    }

    /** Far out all terms of the speed may be too small to be numbers, or quotients of infinities; the sign is that of before. */
    private void continueWhereFaded(int... signs) {
        int first = 0;
        while (first < SAMPLES && isFaded(first)) {
            first++;
        }
        int last = SAMPLES - 1;
        while (last > first && isFaded(last)) {
            last--;
        }
        if (first < SAMPLES) {
            Arrays.fill(signs, 0, first, signs[first]);
            Arrays.fill(signs, last, SAMPLES, signs[last]);
        }
    }

    private boolean isFaded(int k) {
        DoubleDouble terms = size.preciseValue(position(place(k)));
        return terms.isZero() || terms.isNaN();
    }

    /** Places that avoid simple fractions of the range, where curves have their symmetries. */
    private static double place(int k) {
        double u = (k + 0.5 + 0.37 * Math.sin(k)) / SAMPLES;
        return u * u * (3 - 2 * u);
    }

    private int sign(double u) {
        double position = position(u);
        DoubleDouble q = square.preciseValue(position);
        double terms = size.preciseValue(position).doubleValue();
        if (q.isNaN()) {
            return 1; // no value: for the integral to tell
        }
        return Math.abs(q.doubleValue()) <= ROUNDING * terms ? 0 : q.signum();
    }

    /** The distance from an end that stands for a part of the range, stretched to infinity where it has no end. */
    private double position(double u) {
        return UnitCube.position(square.kind(0), u);
    }

    /** Where the sign that is at a place ends before another place. */
    private double change(double from, double to, int sign) {
        double a = from;
        double b = to;
        for (int step = 0; step < 60; step++) {
            double middle = a + (b - a) / 2;
            if (sign(middle) == sign) {
                a = middle;
            } else {
                b = middle;
            }
        }
        return a + (b - a) / 2;
    }

    /** The value of the parameter at a part of the range. */
    DoubleDouble parameter(double u) {
        return square.preciseCoordinates(position(u))[0];
    }
}
