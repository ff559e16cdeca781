package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.vielbein.core.geometry.Conversion;
import org.vielbein.core.geometry.Converted;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.number.DoubleDouble;

/**
 * A point of one view of a space in another one, with its tangent vectors and covectors.
 *
 * <p>The point comes back as itself, without a remark; the lengths of a vector and a covector there are those here, and that of the
 * vector also by the components as a program there; ω(v) is the same number; the image of the vector is the limit of the differences of
 * images of points.
 */
final class ChartPair {
    /** Both lengths are computed in double-double and rounded once. */
    private static final double LENGTH = 1e-11;

    /** The program is evaluated at the rounded point. */
    private static final double PROGRAM = 1e-8;

    private static final double POINT = 1e-10;

    /** Of several roundings; coordinates far from their own scale, as metres where a chart has its foci at 1, feel each. */
    private static final double MARGIN = 16;

    /** Symmetric differences with this step are right to about 1e-9 of the size of the map's third derivative. */
    private static final double STEP = 0x1p-16;

    private static final double SLOPE = 1e-4;

    private final Conversion pair;
    private final Converted there;
    private final double[] p;
    private final Conversion way;

    /**
     * @param there the point in the other view
     * @param p the point here
     */
    ChartPair(Conversion pair, Converted there, double[] p) {
        this.pair = pair;
        this.there = there;
        this.p = p;
        way = Conversion.between(pair.to(), pair.from());
    }

    /** What is wrong with the point, with a vector v, or with a covector w. */
    Optional<PointCheck.Wrong> wrong(double[] v, double[] w) {
        return back().or(() -> vector(v))
                .or(() -> covector(w, there.covector(w), v, there.vector(v).components()));
    }

    /** What is wrong with the point there and back again. */
    private Optional<PointCheck.Wrong> back() {
        Converted back;
        try {
            back = way.at(there.point());
        } catch (NoAnswerException none) {
            return Optional.of(new PointCheck.Wrong("it does not come back: " + none.getMessage(), 1));
        }
        List<String> remarks = new ArrayList<>(there.notes());
        remarks.addAll(back.notes());
        if (!remarks.isEmpty()) {
            return Optional.of(new PointCheck.Wrong(
                    remarks.get(0),
                    Math.max(
                            ofGivenInverse(pair, p, there.point()), ofGivenInverse(way, there.point(), back.point()))));
        }
        double off = distance(pair.from(), back.point(), p);
        return within(off, POINT, this::rounding)
                ? Optional.empty()
                : Optional.of(new PointCheck.Wrong("it comes back as " + Violation.numbers(back.point()), off));
    }

    /** How far the image of a point by the inverses that the charts give is from the one that was found; 1 where they give none. */
    private static double ofGivenInverse(Conversion pair, double[] from, double[] found) {
        return pair.to()
                .fromMetricCoordinates(pair.from().toMetricCoordinates(from))
                .map(given -> distance(pair.to(), given, found))
                .orElse(1.0);
    }

    /** Of two points, relative to the size of the coordinates. */
    private static double distance(Geometry space, double[] a, double[] b) {
        double[] d = difference(space, a, b);
        double worst = 0;
        for (int i = 0; i < d.length; i++) {
            worst = Math.max(worst, Math.abs(d[i]) / Math.max(1, Math.abs(b[i])));
        }
        return worst;
    }

    private static double[] difference(Geometry space, double[] a, double[] b) {
        double[] periods = space.periods();
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            double d = a[i] - b[i];
            difference[i] = periods[i] > 0 ? Math.IEEEremainder(d, periods[i]) : d;
        }
        return difference;
    }

    /** Whether a deviation is within a tolerance, or within it and what rounding there explains; looked for only then. */
    private static boolean within(double off, double tolerance, DoubleSupplier rounding) {
        return off <= tolerance || off <= tolerance + MARGIN * rounding.getAsDouble();
    }

    /** By how much the point here moves, relative to its coordinates, when one there is rounded the other way. */
    private double rounding() {
        double[] x = way.at(there.point()).point();
        double worst = 0;
        for (double[] next : roundedOtherwise(there.point())) {
            worst = Math.max(
                    worst,
                    ChartPairs.covered(way, next)
                            .map(moved -> distance(pair.from(), moved.point(), x))
                            .orElse(0.0));
        }
        return worst;
    }

    /** The same of the components as a program there, relative to their size. */
    private double roundingOfComponents() {
        double[] g = components();
        double worst = 0;
        for (double[] next : roundedOtherwise(there.point())) {
            double[] moved = components(next);
            for (int k = 0; k < g.length; k++) {
                worst = Math.max(worst, g[k] == 0 ? 0 : Math.abs(moved[k] - g[k]) / Math.abs(g[k]));
            }
        }
        return worst;
    }

    private static List<double[]> roundedOtherwise(double[] x) {
        List<double[]> all = new ArrayList<>();
        for (int j = 0; j < x.length; j++) {
            double[] next = x.clone();
            next[j] = Math.nextUp(next[j]);
            all.add(next);
        }
        return all;
    }

    private double[] components() {
        return components(there.point());
    }

    /** In double-double: next to infinity the denominator of toroidal coordinates has no digits left in double. */
    private double[] components(double[] point) {
        DoubleDouble[] input = Arrays.stream(pair.to().presentInput(point))
                .mapToObj(DoubleDouble::of)
                .toArray(DoubleDouble[]::new);
        return Arrays.stream(pair.to().presentProgram().precise().eval(input))
                .mapToDouble(DoubleDouble::doubleValue)
                .toArray();
    }

    /** What is wrong with the length of a vector, and then with its components. */
    private Optional<PointCheck.Wrong> vector(double[] v) {
        Converted.Moved moved = there.vector(v);
        if (moved.length().isEmpty()) {
            return Optional.empty();
        }
        double before = moved.length().get().before().doubleValue();
        double after = moved.length().get().after().doubleValue();
        Sized program = square(components(), moved.components());
        double size = Math.max(program.size(), Double.MIN_NORMAL);
        double off = Math.abs(before * before - after * after) / size;
        double offProgram = Math.abs(Math.abs(program.value()) - after * after) / size;
        if (!(off <= LENGTH) || !within(offProgram, PROGRAM, this::roundingOfComponents)) {
            String lengths = String.format(
                    Locale.ROOT,
                    "‖v‖ is %s here, %s there, and √|%s| by the components there",
                    before,
                    after,
                    program.value());
            return Optional.of(new PointCheck.Wrong(lengths, Math.max(off, offProgram)));
        }
        return slope(v, moved.components());
    }

    /** {@code g_ij wⁱ wʲ} of packed components. */
    private static Sized square(double[] g, double[] w) {
        Sized sum = Sized.ZERO;
        for (int i = 0, k = 0; i < w.length; i++) {
            for (int j = i; j < w.length; j++, k++) {
                sum = sum.plus(Sized.of((i == j ? 1 : 2) * g[k] * w[i] * w[j], 0));
            }
        }
        return sum;
    }

    /** What is wrong with the image of a vector: it is the derivative of the image of the point. */
    private Optional<PointCheck.Wrong> slope(double[] v, double[] image) {
        double[] ahead = p.clone();
        double[] behind = p.clone();
        for (int i = 0; i < p.length; i++) {
            ahead[i] += STEP * v[i];
            behind[i] -= STEP * v[i];
        }
        Optional<Converted> a = ChartPairs.covered(pair, ahead);
        Optional<Converted> b = ChartPairs.covered(pair, behind);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        double[] d = difference(pair.to(), a.get().point(), b.get().point());
        double largest = 1;
        double worst = 0;
        for (int i = 0; i < image.length; i++) {
            worst = Math.max(worst, Math.abs(d[i] / (2 * STEP) - image[i]));
            largest = Math.max(
                    largest, Math.max(Math.abs(image[i]), Math.abs(a.get().point()[i])));
        }
        return worst / largest <= SLOPE
                ? Optional.empty()
                : Optional.of(new PointCheck.Wrong(
                        "the vector becomes " + Violation.numbers(image) + ", and its differences tend to another one",
                        worst / largest));
    }

    /**
     * What is wrong with a covector: its value on a vector, and its length.
     *
     * @param moved the covector in the other view
     * @param v a vector
     * @param image the same in the other view
     */
    static Optional<PointCheck.Wrong> covector(double[] w, Converted.Moved moved, double[] v, double[] image) {
        Sized here = value(w, v);
        Sized there = value(moved.components(), image);
        double offValue =
                Math.abs(here.value() - there.value()) / Math.max(here.size() + there.size(), Double.MIN_NORMAL);
        if (!(offValue <= LENGTH)) {
            return Optional.of(new PointCheck.Wrong(
                    "ω(v) is " + here.value() + " here and " + there.value() + " there", offValue));
        }
        return moved.length().flatMap(length -> {
            double before = length.before().doubleValue();
            double after = length.after().doubleValue();
            double off = Math.abs(before - after) / Math.max(before + after, Double.MIN_NORMAL);
            return off <= LENGTH
                    ? Optional.empty()
                    : Optional.of(new PointCheck.Wrong("‖ω‖ is " + before + " here and " + after + " there", off));
        });
    }

    private static Sized value(double[] w, double[] v) {
        Sized sum = Sized.ZERO;
        for (int i = 0; i < v.length; i++) {
            sum = sum.plus(Sized.of(w[i] * v[i], 0));
        }
        return sum;
    }
}
