package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Kernel;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.number.DoubleDouble;

/**
 * The length of a line through points whose segments are straight in the coordinates, {@code x(t) = p + t (q − p)}: not geodesics, and
 * another line in other coordinates. One kernel measures all segments.
 *
 * <p>The points are checked to lie in the chart, the segments between them are not. For one thread.
 *
 * <p>In an indefinite metric a segment is timelike, spacelike or changes, by the sign of g(ẋ, ẋ) at its nodes; only the timelike parts
 * count for proper time.
 */
public final class Polyline {
    private static final String PARAMETER = "t#";

    private final Geometry space;
    private final List<double[]> points;
    private final int n;
    private final Kernel square;
    private final double[] in;
    private final double[] out = new double[1];
    private final double[] work;

    private Polyline(Geometry space, List<double[]> points) {
        this.space = space;
        this.points = points.stream().map(double[]::clone).toList();
        n = space.dimension();
        List<String> inputs = new ArrayList<>(List.of(PARAMETER));
        Map<String, Expr> line = new LinkedHashMap<>();
        for (String x : space.coordinates()) {
            Expr from = Expressions.symbol(x + "#from");
            Expr along = Expressions.symbol(x + "#along");
            inputs.add(x + "#from");
            line.put(x, from.plus(along.times(Expressions.symbol(PARAMETER))));
        }
        space.coordinates().forEach(x -> inputs.add(x + "#along"));
        Map<String, DoubleDouble> values = space.parameterNumbers();
        inputs.addAll(values.keySet());
        double[] parameters =
                values.values().stream().mapToDouble(DoubleDouble::doubleValue).toArray();
        Graph graph = new Graph();
        Node q = new Speed(space, graph).square(PARAMETER, line).get(0);
        square = Program.of(graph, inputs, List.of(q)).compiled();
        in = new double[inputs.size()];
        work = new double[square.scratch()];
        System.arraycopy(parameters, 0, in, 1 + 2 * n, parameters.length);
    }

    /**
     * The line through these points, in the coordinates of the space.
     *
     * @throws GeometryException if there are fewer than two points, one has another number of coordinates, or the line element is of
     *     another degree than 2
     * @throws NoAnswerException if a point lies outside the chart
     */
    public static Polyline through(Geometry space, List<double[]> points) {
        if (points.size() < 2) {
            throw new GeometryException("A line needs two points, found " + points.size() + "; give more.");
        }
        if (space.degree() != 2) {
            throw new GeometryException(
                    space.name() + ": a line through points is measured by line elements of degree 2, and"
                            + " this one has degree " + space.degree() + "; write the line as a curve.");
        }
        for (int k = 0; k < points.size(); k++) {
            double[] p = points.get(k);
            if (p.length == space.dimension() && !space.contains(p)) {
                requireOnBoundary(space, k, p);
            } else if (p.length != space.dimension()) {
                throw new GeometryException(
                        "Point " + (k + 1) + " has " + p.length + " coordinates, and " + space.name() + " has "
                                + space.dimension() + ": " + String.join(", ", space.coordinates()) + ".");
            }
        }
        return new Polyline(space, points);
    }

    private static void requireOnBoundary(Geometry space, int k, double... p) {
        try {
            space.toMetricCoordinates(p);
        } catch (NoAnswerException outside) {
            throw new NoAnswerException("Point " + (k + 1) + " of the line: " + outside.getMessage());
        }
    }

    /** The sum of the lengths of the segments, each to a relative tolerance. */
    public Length length(double tolerance) {
        Effort effort = new Effort(1_000_000L + 2000L * points.size(), VolumeIntegral.MILLISECONDS);
        LengthSum sum = new LengthSum(signature());
        for (int k = 1; k < points.size(); k++) {
            segment(points.get(k - 1), points.get(k), k, tolerance, effort, sum);
        }
        sum.note("Segments are straight in the coordinates " + String.join(", ", space.coordinates()) + ".");
        return sum.length();
    }

    private int[] signature() {
        return space.at(points.get(0)).measure(List.of(), Optional.empty()).signature();
    }

    private void segment(double[] p, double[] q, int number, double tolerance, Effort effort, LengthSum sum) {
        for (int i = 0; i < n; i++) {
            in[1 + i] = p[i];
            in[1 + n + i] = q[i] - p[i];
        }
        if (Arrays.equals(p, q)) {
            return;
        }
        boolean[] seen = new boolean[2];
        long before = effort.spent();
        Found all =
                new GaussKronrod((u, value, count) -> speeds(u, value, count, 0, seen), tolerance, effort).find("t");
        if (all.answer() != Volume.Answer.CONVERGES || !Double.isFinite(all.value())) {
            throw new NoAnswerException(
                    space.name() + ": segment " + number + " of the line, from " + Numerals.point(p) + " to "
                            + Numerals.point(q) + ", has no length that could be found; the metric is singular on it.");
        }
        if (seen[0] && seen[1]) {
            Found time = new GaussKronrod(
                            (u, value, count) -> speeds(u, value, count, -sum.signOfSpace(), seen), tolerance, effort)
                    .find("t");
            sum.addMixed(all, time, number, effort.spent() - before);
        } else {
            sum.add(volume(all, effort.spent() - before), seen[1] ? -1 : 1);
        }
    }

    private static Volume volume(Found found, long evaluations) {
        return new Volume(found.value(), found.error(), evaluations, found.answer(), List.of());
    }

    /** √|g(ẋ, ẋ)|, where a sign is wanted only where g(ẋ, ẋ) has it; the signs met are noted. */
    private void speeds(double[] u, double[] value, int count, int wanted, boolean... seen) {
        for (int p = 0; p < count; p++) {
            in[0] = u[p];
            square.eval(in, 0, out, 0, work);
            double q = out[0];
            seen[0] |= q > 0;
            seen[1] |= q < 0;
            value[p] = wanted == 0 || Math.signum(q) == wanted ? Math.sqrt(Math.abs(q)) : 0;
        }
    }
}
