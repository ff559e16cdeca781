package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.vielbein.core.geometry.Conversion;
import org.vielbein.core.geometry.Converted;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.geometry.RandomPoints;
import org.vielbein.core.number.DoubleDouble;

/**
 * The law that one tangent vector has one length, in every chart of a space that covers its point, and that a point of a chart is one
 * point.
 *
 * <p>Looked at for every ordered pair of views at a point of the first: the point goes to the second and comes back as itself, without a
 * remark; the length there is that here, and also that of the components as a program there; the image of the vector is the limit of the
 * differences of images of points. A point that the second does not cover is passed over, but each view must find its own points again.
 */
final class ChartPairs {
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

    private final List<Geometry> views;
    private final long seed;
    private final List<Violation> found = new ArrayList<>();

    private ChartPairs(List<Geometry> views, long seed) {
        this.views = views;
        this.seed = seed;
    }

    /** The first violation of each ordered pair, a view with itself by way of the metric's own coordinates. */
    static List<Violation> check(List<Geometry> views, long seed) {
        ChartPairs pairs = new ChartPairs(views, seed);
        views.forEach(pairs::from);
        return List.copyOf(pairs.found);
    }

    private void from(Geometry here) {
        Random random = new Random(seed);
        double[] p = new RandomPoints(here).next(random);
        double[] v = random.doubles(p.length, -1, 1).toArray();
        Conversion own = Conversion.between(here, here.inMetricCoordinates());
        back(own, p).or(() -> lengths(own, p, v)).ifPresent(wrong -> add(own, p, wrong));
        for (Geometry there : views) {
            if (there != here && !there.charts().isEmpty()) {
                Conversion pair = Conversion.between(here, there);
                if (covers(pair, p)) {
                    back(pair, p).or(() -> lengths(pair, p, v)).ifPresent(wrong -> add(pair, p, wrong));
                }
            }
        }
    }

    private static boolean covers(Conversion pair, double[] p) {
        try {
            pair.at(p);
            return true;
        } catch (NoAnswerException outside) {
            return false;
        }
    }

    private void add(Conversion pair, double[] p, PointCheck.Wrong wrong) {
        Subject subject = Subject.of(pair.from());
        found.add(new Violation(
                Laws.ALL_CHARTS,
                pair.from().name() + " to " + pair.to().name(),
                Violation.place(subject, p),
                wrong.found(),
                wrong.off(),
                seed));
    }

    /** What is wrong with the point there and back again. */
    private Optional<PointCheck.Wrong> back(Conversion pair, double[] p) {
        Converted there = pair.at(p);
        Converted back;
        try {
            back = Conversion.between(pair.to(), pair.from()).at(there.point());
        } catch (NoAnswerException none) {
            return Optional.of(new PointCheck.Wrong("it does not come back: " + none.getMessage(), 1));
        }
        List<String> remarks = new ArrayList<>(there.notes());
        remarks.addAll(back.notes());
        if (!remarks.isEmpty()) {
            return Optional.of(new PointCheck.Wrong(remarks.get(0), 1));
        }
        double[] periods = pair.from().periods();
        double worst = 0;
        for (int i = 0; i < p.length; i++) {
            double d = back.point()[i] - p[i];
            double off = periods[i] > 0 ? Math.IEEEremainder(d, periods[i]) : d;
            worst = Math.max(worst, Math.abs(off) / Math.max(1, Math.abs(p[i])));
        }
        return worst <= POINT + MARGIN * rounding(pair, there.point())
                ? Optional.empty()
                : Optional.of(new PointCheck.Wrong("it comes back as " + Violation.numbers(back.point()), worst));
    }

    /** By how much the point here moves, relative to its coordinates, when one there is rounded the other way. */
    private static double rounding(Conversion pair, double[] there) {
        Conversion back = Conversion.between(pair.to(), pair.from());
        double[] x = back.at(there).point();
        double[] periods = pair.from().periods();
        double worst = 0;
        for (int j = 0; j < there.length; j++) {
            double[] next = there.clone();
            next[j] = Math.nextUp(next[j]);
            double[] moved = covers(back, next) ? back.at(next).point() : x;
            for (int i = 0; i < x.length; i++) {
                double d = moved[i] - x[i];
                double off = periods[i] > 0 ? Math.IEEEremainder(d, periods[i]) : d;
                worst = Math.max(worst, Math.abs(off) / Math.max(1, Math.abs(x[i])));
            }
        }
        return worst;
    }

    /** In double-double: next to infinity the denominator of toroidal coordinates has no digits left in double. */
    private static double[] components(Geometry space, double[] point) {
        DoubleDouble[] input = Arrays.stream(space.presentInput(point))
                .mapToObj(DoubleDouble::of)
                .toArray(DoubleDouble[]::new);
        return Arrays.stream(space.presentProgram().precise().eval(input))
                .mapToDouble(DoubleDouble::doubleValue)
                .toArray();
    }

    /** The same of the components as a program there, relative to their size. */
    private static double rounding(Geometry space, double[] there) {
        double[] g = components(space, there);
        double worst = 0;
        for (int j = 0; j < there.length; j++) {
            double[] next = there.clone();
            next[j] = Math.nextUp(next[j]);
            double[] moved = components(space, next);
            for (int k = 0; k < g.length; k++) {
                worst = Math.max(worst, g[k] == 0 ? 0 : Math.abs(moved[k] - g[k]) / Math.abs(g[k]));
            }
        }
        return worst;
    }

    /** What is wrong with the length of a vector. */
    private static Optional<PointCheck.Wrong> lengths(Conversion pair, double[] p, double[] v) {
        Converted there = pair.at(p);
        Converted.Moved moved = there.vector(v);
        if (moved.length().isEmpty()) {
            return Optional.empty();
        }
        double before = moved.length().get().before().doubleValue();
        double after = moved.length().get().after().doubleValue();
        double[] w = moved.components();
        double[] g = components(pair.to(), there.point());
        double program = 0;
        double size = Double.MIN_NORMAL;
        for (int i = 0, k = 0; i < w.length; i++) {
            for (int j = i; j < w.length; j++, k++) {
                double term = (i == j ? 1 : 2) * g[k] * w[i] * w[j];
                program += term;
                size += Math.abs(term);
            }
        }
        String lengths = String.format(
                Locale.ROOT, "‖v‖ is %s here, %s there, and √|%s| by the components there", before, after, program);
        double off = Math.abs(before * before - after * after) / size;
        double offProgram = Math.abs(Math.abs(program) - after * after) / size;
        if (!(off <= LENGTH) || !(offProgram <= PROGRAM + MARGIN * rounding(pair.to(), there.point()))) {
            return Optional.of(new PointCheck.Wrong(lengths, Math.max(off, offProgram)));
        }
        return slope(pair, p, v, w);
    }

    /** What is wrong with the image of a vector: it is the derivative of the image of the point. */
    private static Optional<PointCheck.Wrong> slope(Conversion pair, double[] p, double[] v, double[] w) {
        double[] ahead = p.clone();
        double[] behind = p.clone();
        for (int i = 0; i < p.length; i++) {
            ahead[i] += STEP * v[i];
            behind[i] -= STEP * v[i];
        }
        if (!covers(pair, ahead) || !covers(pair, behind)) {
            return Optional.empty();
        }
        double[] a = pair.at(ahead).point();
        double[] b = pair.at(behind).point();
        double[] periods = pair.to().periods();
        double largest = 0;
        double worst = 0;
        for (int i = 0; i < w.length; i++) {
            double d = periods[i] > 0 ? Math.IEEEremainder(a[i] - b[i], periods[i]) : a[i] - b[i];
            worst = Math.max(worst, Math.abs(d / (2 * STEP) - w[i]));
            largest = Math.max(largest, Math.max(Math.abs(w[i]), Math.abs(a[i])));
        }
        double off = worst / Math.max(1, largest);
        return off <= SLOPE
                ? Optional.empty()
                : Optional.of(new PointCheck.Wrong(
                        "the vector becomes " + Violation.numbers(w) + ", and its differences tend to another one",
                        off));
    }
}
