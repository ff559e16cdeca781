package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.kernel.PreciseKernel;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.number.DoubleDouble;

/**
 * The length of a curve, {@code L = ∫ √|g_ij(x(t)) ẋⁱ ẋʲ| dt}; for a line element of degree m, {@code ∫ P(x, ẋ)^(1/m) dt}.
 *
 * <p>Each piece is the image of a range, and its length the volume of that image ({@link VolumeIntegral}); singular ends and infinite
 * ranges included. In an indefinite metric the curve is parted where g(ẋ, ẋ) changes its sign, as seen at 257 places of each piece,
 * and its timelike part is given as proper time.
 *
 * <pre>{@code
 * Curve equator = Curve.of("t", ZERO, PI.times(2), Map.of("theta", PI.over(2), "phi", symbol("t")));
 * double length = CurveLength.of(sphere, equator).length().value();        // 2π R
 * }</pre>
 *
 * <p>Immutable and thread-safe; an interruption of the thread cancels with a {@link java.util.concurrent.CancellationException}.
 */
public final class CurveLength {
    private static final int PLACES = 32;

    private final Geometry space;
    private final Curve curve;
    private final double tolerance;
    private final long evaluations;
    private final long milliseconds;

    private CurveLength(Geometry space, Curve curve, double tolerance, long evaluations, long milliseconds) {
        this.space = space;
        this.curve = curve;
        this.tolerance = tolerance;
        this.evaluations = evaluations;
        this.milliseconds = milliseconds;
    }

    /** The length of a curve in the present coordinates of a space. */
    public static CurveLength of(Geometry space, Curve curve) {
        return new CurveLength(
                space, curve, VolumeIntegral.TOLERANCE, VolumeIntegral.EVALUATIONS, VolumeIntegral.MILLISECONDS);
    }

    /** The same to another relative tolerance, between 0 and 1. */
    public CurveLength to(double relative) {
        return new CurveLength(space, curve, relative, evaluations, milliseconds);
    }

    /** The same with other limits of evaluations and of time in milliseconds. */
    public CurveLength within(long mostEvaluations, long mostMilliseconds) {
        return new CurveLength(space, curve, tolerance, mostEvaluations, mostMilliseconds);
    }

    /**
     * The length with its error.
     *
     * @throws GeometryException if a piece does not give the coordinates of the space
     * @throws NoAnswerException if the curve leaves the chart
     */
    public Length length() {
        curve.pieces().forEach(piece -> new RegionCheck(space, piece.region()).names(Constant.of(1)));
        LengthSum sum = new LengthSum(signature());
        for (Curve.Piece piece : curve.pieces()) {
            piece(piece, sum);
        }
        joints(sum);
        return sum.length();
    }

    private void piece(Curve.Piece piece, LengthSum sum) {
        CausalScan scan = new CausalScan(space, piece, space.parameterNumbers());
        requirePoints(piece, scan);
        List<CausalScan.Stretch> stretches = scan.stretches();
        if (space.degree() != 2) {
            requireRoot(piece, scan, stretches);
            sum.add(volume(piece), 1);
            return;
        }
        for (CausalScan.Stretch stretch : stretches) {
            Volume part = volume(piece.between(end(scan, stretch.from()), end(scan, stretch.to())));
            if (stretch.sign() == 0) {
                sum.isNull(); // what was summed is rounding; the chart was checked
            } else {
                sum.add(part, stretch.sign());
            }
        }
        for (int k = 1; k < stretches.size(); k++) {
            sum.changes(
                    piece.range().variable(),
                    scan.parameter(stretches.get(k).from()).doubleValue());
        }
    }

    /** Where the form is negative it has no root. */
    private void requireRoot(Curve.Piece piece, CausalScan scan, List<CausalScan.Stretch> stretches) {
        for (CausalScan.Stretch stretch : stretches) {
            if (stretch.sign() < 0) {
                int m = space.degree();
                boolean later = stretch.from() > 0;
                String from = later
                        ? piece.range().variable() + " = "
                                + Numerals.of(scan.parameter(stretch.from()).doubleValue()) + " on"
                        : "its beginning";
                throw new NoAnswerException("The curve has no length: from " + from + ", ds^" + m
                        + " is negative on its velocity, where (ds^" + m + ")^(1/" + m + ") has no value; "
                        + (later ? "end it there." : m % 2 == 1 ? "run through it backwards." : "take another one."));
            }
        }
    }

    /** A curve that does not exist may have a speed all the same: √t for t &lt; 0. */
    private void requirePoints(Curve.Piece piece, CausalScan scan) {
        Function<DoubleDouble, double[]> places = places(piece);
        for (int k = 1; k < PLACES; k++) {
            DoubleDouble t = scan.parameter((double) k / PLACES);
            if (!Arrays.stream(places.apply(t)).allMatch(Double::isFinite)) {
                throw new NoAnswerException(
                        "The curve has no point at " + piece.range().variable() + " = " + Numerals.of(t.doubleValue())
                                + ", where a coordinate of it has no value; end it before.");
            }
        }
    }

    /** The signature at a place of the first piece, or the one that is claimed where the metric has no value there. */
    private int[] signature() {
        Signature claimed = space.claimedSignature();
        int[] declared = {claimed.plus(), claimed.minus(), 0};
        if (space.degree() != 2) {
            return declared;
        }
        Curve.Piece first = curve.pieces().get(0);
        CausalScan scan = new CausalScan(space, first, space.parameterNumbers());
        double[] place = places(first).apply(scan.parameter(0.37));
        if (!Arrays.stream(place).allMatch(Double::isFinite)) {
            return declared;
        }
        try {
            return space.at(place).measure(List.of(), Optional.empty()).signature();
        } catch (NoAnswerException singular) {
            return declared;
        }
    }

    /** The parameter at a part of the range as an exact number; empty at the ends of the range. */
    private static Optional<Expr> end(CausalScan scan, double u) {
        return u == 0 || u == 1
                ? Optional.empty()
                : Optional.of(Constant.of(scan.parameter(u).toBigDecimal()));
    }

    private Volume volume(Curve.Piece piece) {
        return VolumeIntegral.of(space, piece.region())
                .to(tolerance)
                .within(evaluations, milliseconds)
                .volume();
    }

    /** Pieces that do not join are told of; their lengths are added all the same. */
    private void joints(LengthSum sum) {
        for (int k = 1; k < curve.pieces().size(); k++) {
            Optional<double[]> end = ends(curve.pieces().get(k - 1), false);
            Optional<double[]> start = ends(curve.pieces().get(k), true);
            if (end.isPresent() && start.isPresent() && !near(end.get(), start.get())) {
                sum.gap(k, end.get(), start.get());
            }
        }
    }

    private Optional<double[]> ends(Curve.Piece piece, boolean lower) {
        Optional<Expr> at = lower ? piece.range().lower() : piece.range().upper();
        return at.map(t -> places(piece).apply(Cube.number(new Graph().of(t), space.parameterNumbers())));
    }

    /** The point of each value of the parameter. */
    private Function<DoubleDouble, double[]> places(Curve.Piece piece) {
        Graph graph = new Graph();
        Map<String, DoubleDouble> values = space.parameterNumbers();
        List<String> inputs = new ArrayList<>(List.of(piece.range().variable()));
        inputs.addAll(values.keySet());
        PreciseKernel image = Program.of(
                        graph,
                        inputs,
                        space.coordinates().stream()
                                .map(x -> graph.of(piece.coordinates().get(x)))
                                .toList())
                .precise();
        DoubleDouble[] parameters = values.values().toArray(DoubleDouble[]::new);
        return t -> {
            DoubleDouble[] in = new DoubleDouble[inputs.size()];
            in[0] = t;
            System.arraycopy(parameters, 0, in, 1, parameters.length);
            return Arrays.stream(image.eval(in))
                    .mapToDouble(DoubleDouble::doubleValue)
                    .toArray();
        };
    }

    private boolean near(double[] p, double[] q) {
        double[] periods = space.periods();
        for (int i = 0; i < p.length; i++) {
            double difference = periods[i] > 0 ? Math.IEEEremainder(p[i] - q[i], periods[i]) : p[i] - q[i];
            if (Math.abs(difference) > 1e-9 * Math.max(1, Math.abs(p[i]))) {
                return false;
            }
        }
        return true;
    }
}
