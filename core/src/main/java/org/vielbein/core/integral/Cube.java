package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Kernel;
import org.vielbein.core.kernel.PreciseKernel;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.kernel.Stages;
import org.vielbein.core.number.DoubleDouble;

/**
 * An integrand over nested bounds as a function on a cube: a point is given by its distances to the ends ({@link Nodes#position}), the
 * value is f times the widths of the bounded directions.
 *
 * <p>Works on columns of points. Has columns of its own, so it is for one thread.
 */
final class Cube {
    static final int COLUMN = Kernel.TILE;

    /** How a direction is bounded. */
    enum Kind {
        BOUNDED,
        FROM,
        UP_TO,
        LINE
    }

    private static final double NEAR = 1e-3;
    private static final int MOST_SHARPENED = 100_000;

    private final Part part;
    private final int k;
    private final Program program;
    private final Kernel f;
    private final PreciseKernel preciseF;
    private final Kind[] kinds;
    private final @Nullable Kernel[] ends;
    private final @Nullable PreciseKernel[] preciseEnds;
    private final DoubleDouble[] parameters;
    private final double[][] in;
    private final double[][] out = new double[1][COLUMN];
    private final double[][] bounds = new double[3][COLUMN];
    private final double[][] constant;
    private final double[][] work;
    private final double[][][] endWork;
    private @Nullable Stages stages;
    private boolean widthsMove;
    private boolean precise;
    private int sharpened;

    Cube(Part part, Map<String, DoubleDouble> values) {
        this.part = part;
        k = part.dimension();
        Graph graph = part.f().graph();
        List<String> inputs = new ArrayList<>(part.variables());
        values.keySet().stream().filter(v -> !inputs.contains(v)).forEach(inputs::add);
        parameters = inputs.subList(k, inputs.size()).stream().map(values::get).toArray(DoubleDouble[]::new);
        program = Program.of(graph, inputs, List.of(part.f()));
        f = program.compiled();
        preciseF = program.precise();
        kinds = new Kind[k];
        ends = new Kernel[k];
        preciseEnds = new PreciseKernel[k];
        constant = new double[k][];
        work = f.columnScratch();
        endWork = new double[k][][];
        for (int i = 0; i < k; i++) {
            Part.Ends e = part.ends().get(i);
            kinds[i] = kind(e);
            Program bound = Program.of(
                    graph,
                    inputs,
                    List.of(e.lower().orElse(graph.constant(0)), e.upper().orElse(graph.constant(0))));
            preciseEnds[i] = bound.precise();
            if (part.hasConstantEnds(i)) {
                DoubleDouble[] ab = bound.precise().eval(preciseInput(new DoubleDouble[0]));
                constant[i] =
                        new double[] {ab[0].hi(), ab[1].hi(), ab[1].minus(ab[0]).hi()};
            } else {
                ends[i] = bound.compiled();
                endWork[i] = bound.compiled().columnScratch();
                widthsMove |= kinds[i] == Kind.BOUNDED;
            }
        }
        in = new double[inputs.size()][COLUMN];
        for (int p = k; p < inputs.size(); p++) {
            Arrays.fill(in[p], parameters[p - k].doubleValue());
        }
    }

    private static Kind kind(Part.Ends ends) {
        if (ends.lower().isPresent()) {
            return ends.upper().isPresent() ? Kind.BOUNDED : Kind.FROM;
        }
        return ends.upper().isPresent() ? Kind.UP_TO : Kind.LINE;
    }

    int dimension() {
        return k;
    }

    Kind kind(int i) {
        return kinds[i];
    }

    Part part() {
        return part;
    }

    /**
     * The integrand at points of the cube.
     *
     * @param position one column for each direction, at least {@code count} long; where nothing is sharpened, that of a bounded one may
     *     be the distance from its lower end even above the middle
     * @param value receives the values; not finite where the integrand is not
     * @throws GeometryException if bounds cross at one of the points
     */
    void evaluate(double[][] position, double[] value, int count) {
        if (widthsMove) {
            Arrays.fill(value, 0, count, 1);
        }
        double scale = place(k, position, value, count);
        f.tile(in, out, work, 0, count);
        if (widthsMove) {
            Placement.multiply(value, scale, out[0], count);
        } else {
            Placement.scale(out[0], scale, value, count);
        }
        if (precise) {
            sharpen(position, value, count);
            blur(position, value, count);
        }
    }

    /**
     * The first coordinates of points, to be read from {@link #coordinates}.
     *
     * @param width is multiplied for each point by the widths of directions whose ends move
     * @return the widths of the others, multiplied
     */
    double place(int directions, double[][] position, double[] width, int count) {
        double scale = 1;
        for (int i = 0; i < directions; i++) {
            if (hasMovingEnds(i)) {
                ends(i, position, bounds, count);
                Placement.between(kinds[i], bounds, position[i], in[i], count);
                if (kinds[i] == Kind.BOUNDED) {
                    Placement.multiply(width, 1, bounds[2], count);
                }
            } else {
                scale *= place(i, position[i], in[i], count);
            }
        }
        return scale;
    }

    /** A point so near to an end that its coordinate is the end has no value: the integrand there is not that of the point. */
    private void blur(double[][] position, double[] value, int count) {
        double resolved = sharpened < MOST_SHARPENED ? 1e-30 : 1e-17;
        for (int i = 0; i < k; i++) {
            if (constant[i] != null && kinds[i] != Kind.LINE) {
                for (int p = 0; p < count; p++) {
                    double s = position[i][p];
                    if (Math.abs(s) < resolved && s != 0 && end(i, s) != 0) {
                        value[p] = Double.NaN;
                    }
                }
            }
        }
    }

    /** Whether points next to ends are evaluated in double-double. */
    boolean isSharp() {
        return precise;
    }

    /** The integrand by stages, the last variable being inner, the others outer. */
    Stages stages() {
        if (stages == null) {
            List<Stages.Side> sides = new ArrayList<>(Collections.nCopies(in.length, Stages.Side.NONE));
            Collections.fill(sides.subList(0, k - 1), Stages.Side.OUTER);
            sides.set(k - 1, hasMovingEnds(k - 1) ? Stages.Side.BOTH : Stages.Side.INNER);
            stages = program.stages(sides);
        }
        return stages;
    }

    /** From now on points next to an end other than 0 are evaluated in double-double, where a double has lost the distance to the end. */
    void sharpenEnds() {
        precise = true;
    }

    private void sharpen(double[][] position, double[] value, int count) {
        double[] point = new double[k];
        for (int p = 0; p < count; p++) {
            boolean near = false;
            for (int i = 0; i < k; i++) {
                point[i] = position[i][p];
                near |= kinds[i] != Kind.LINE && Math.abs(point[i]) < NEAR && in[i][p] != 0 && end(i, point[i]) != 0;
            }
            if (near && sharpened++ < MOST_SHARPENED) {
                value[p] = preciseValue(point).doubleValue();
            }
        }
    }

    /** The end that a position is counted from; 0 where it moves. */
    private double end(int i, double position) {
        if (constant[i] == null) {
            return 0;
        }
        return position >= 0 && kinds[i] != Kind.UP_TO ? constant[i][0] : constant[i][1];
    }

    /** The coordinates of a direction whose ends do not move; the width comes back, 1 where it is not bounded. */
    double place(int i, double[] position, double[] x, int count) {
        double[] ab = Objects.requireNonNull(constant[i]);
        Placement.between(kinds[i], ab[0], ab[1], ab[2], position, x, count);
        return kinds[i] == Kind.BOUNDED ? ab[2] : 1;
    }

    boolean hasMovingEnds(int i) {
        return ends[i] != null;
    }

    /** The columns of coordinates, then of parameters, as {@link #place} leaves them. */
    double[][] coordinates() {
        return in;
    }

    /**
     * The moving ends of a direction behind the coordinates before it.
     *
     * @param found receives the columns of lower ends, upper ends and widths
     * @throws GeometryException if they cross
     */
    void ends(int i, double[][] position, double[][] found, int count) {
        Objects.requireNonNull(ends[i]).tile(in, found, Objects.requireNonNull(endWork[i]), 0, count);
        if (kinds[i] != Kind.BOUNDED || Placement.widths(found, count)) {
            return;
        }
        double[] width = found[2];
        for (int p = 0; p < count; p++) {
            if (!(width[p] >= 0)) {
                width[p] = width(i, position, found, p);
                if (width[p] == 0) {
                    found[0][p] = 0;
                    found[1][p] = 0;
                }
            }
        }
    }

    /** The width where it is not positive in double arithmetic: of rounding, or because the bounds cross. */
    private double width(int i, double[][] position, double[][] found, int p) {
        double[] point = new double[i];
        for (int j = 0; j < i; j++) {
            point[j] = position[j][p];
        }
        DoubleDouble[] ab = endsAt(i, preciseInput(preciseCoordinates(point)));
        double width = ab[1].minus(ab[0]).doubleValue();
        double size = Math.max(Math.abs(ab[0].hi()), Math.abs(ab[1].hi()));
        if (!(width >= -1e-14 * size)) {
            throw crossing(i, point);
        }
        found[0][p] = ab[0].hi();
        found[1][p] = ab[1].hi();
        return Math.max(width, 0);
    }

    private GeometryException crossing(int i, double... position) {
        return new GeometryException(crossing(i, preciseCoordinates(position)));
    }

    /** The sentence on bounds that cross, or have no value. */
    String crossing(int i, DoubleDouble... x) {
        DoubleDouble[] ab = endsAt(i, preciseInput(x));
        Bounds bounds = part.written().get(i);
        StringBuilder at = new StringBuilder();
        for (int j = 0; j < i; j++) {
            at.append(j == 0 ? " at " : ", ")
                    .append(part.variables().get(j))
                    .append(" = ")
                    .append(Numerals.of(x[j].doubleValue()));
        }
        if (ab[0].isNaN() || ab[1].isNaN()) {
            return "The range " + bounds + at
                    + " has no value there; change the bounds so that they exist all over the region.";
        }
        return "The bounds of " + bounds.variable() + " cross: " + bounds + at + " goes from "
                + Numerals.of(ab[0].doubleValue()) + " down to " + Numerals.of(ab[1].doubleValue())
                + "; a lower bound must nowhere exceed its upper one.";
    }

    private DoubleDouble[] endsAt(int i, DoubleDouble... input) {
        return Objects.requireNonNull(preciseEnds[i]).eval(input);
    }

    /** The first coordinates of a point that is given by its first positions. */
    DoubleDouble[] preciseCoordinates(double... position) {
        DoubleDouble[] x = new DoubleDouble[position.length];
        for (int i = 0; i < position.length; i++) {
            DoubleDouble[] ab = endsAt(i, preciseInput(Arrays.copyOf(x, i)));
            double s = position[i];
            x[i] = switch (kinds[i]) {
                case BOUNDED -> (s >= 0 ? ab[0] : ab[1]).plus(ab[1].minus(ab[0]).times(s));
                case FROM -> ab[0].plus(s);
                case UP_TO -> ab[1].minus(s);
                case LINE -> DoubleDouble.of(s);
            };
        }
        return x;
    }

    /** The ends of direction i behind these coordinates. */
    DoubleDouble[] endsBehind(DoubleDouble... x) {
        return endsAt(x.length, preciseInput(x));
    }

    /** The value in double-double. */
    DoubleDouble preciseValue(double... position) {
        DoubleDouble[] x = preciseCoordinates(position);
        DoubleDouble value = preciseF.eval(preciseInput(x))[0];
        for (int i = 0; i < k; i++) {
            if (kinds[i] == Kind.BOUNDED) {
                DoubleDouble[] ab = endsAt(i, preciseInput(Arrays.copyOf(x, i)));
                value = value.times(ab[1].minus(ab[0]));
            }
        }
        return value;
    }

    private DoubleDouble[] preciseInput(DoubleDouble... x) {
        DoubleDouble[] input = new DoubleDouble[k + parameters.length];
        Arrays.fill(input, 0, k, DoubleDouble.ZERO);
        System.arraycopy(x, 0, input, 0, x.length);
        System.arraycopy(parameters, 0, input, k, parameters.length);
        return input;
    }

    /** A constant number of the graph. */
    static DoubleDouble number(Node node, Map<String, DoubleDouble> values) {
        List<String> inputs = List.copyOf(values.keySet());
        DoubleDouble[] in = inputs.stream().map(values::get).toArray(DoubleDouble[]::new);
        return Program.of(node.graph(), inputs, List.of(node)).precise().eval(in)[0];
    }

    /** The period of a direction, where its bounds are a whole one. */
    boolean isWholePeriod(int i) {
        Optional<Double> period = part.ends().get(i).period();
        return period.isPresent()
                && kinds[i] == Kind.BOUNDED
                && ends[i] == null
                && Math.abs(constant[i][2] - period.get()) <= 1e-14 * period.get();
    }
}
