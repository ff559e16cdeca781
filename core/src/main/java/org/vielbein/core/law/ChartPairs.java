package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.vielbein.core.geometry.Conversion;
import org.vielbein.core.geometry.Converted;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.geometry.RandomPoints;

/**
 * The law that one tangent vector has one length, in every chart of a space that covers its point, and that a point of a chart is one
 * point.
 *
 * <p>Looked at for every ordered pair of views at a point of the first, see {@link ChartPair}. A point that the second does not cover is
 * passed over, but each view must find its own points again by way of the metric's own coordinates.
 */
final class ChartPairs {
    private final List<Geometry> views;
    private final long seed;

    private ChartPairs(List<Geometry> views, long seed) {
        this.views = views;
        this.seed = seed;
    }

    /** The first violation of each ordered pair, a view with itself by way of the metric's own coordinates. */
    static List<Violation> check(List<Geometry> views, long seed) {
        ChartPairs pairs = new ChartPairs(views, seed);
        return views.stream().flatMap(pairs::from).toList();
    }

    private Stream<Violation> from(Geometry here) {
        Random random = new Random(seed);
        double[] p = new RandomPoints(here).next(random);
        double[] v = random.doubles(p.length, -1, 1).toArray();
        double[] w = random.doubles(p.length, -1, 1).toArray();
        List<Violation> found = new ArrayList<>();
        Conversion own = Conversion.between(here, here.inMetricCoordinates());
        new ChartPair(own, own.at(p), p).wrong(v, w).ifPresent(wrong -> found.add(violation(own, p, wrong)));
        for (Geometry there : views) {
            if (there != here && !there.charts().isEmpty()) {
                Conversion pair = Conversion.between(here, there);
                covered(pair, p)
                        .flatMap(point -> new ChartPair(pair, point, p).wrong(v, w))
                        .ifPresent(wrong -> found.add(violation(pair, p, wrong)));
            }
        }
        return found.stream();
    }

    /** The point in the other view; empty where this does not cover it. */
    static Optional<Converted> covered(Conversion pair, double[] p) {
        try {
            return Optional.of(pair.at(p));
        } catch (NoAnswerException outside) {
            return Optional.empty();
        }
    }

    private Violation violation(Conversion pair, double[] p, PointCheck.Wrong wrong) {
        return new Violation(
                Laws.ALL_CHARTS,
                pair.from().name() + " to " + pair.to().name(),
                Violation.place(Subject.of(pair.from()), p),
                wrong.found(),
                wrong.off(),
                seed);
    }
}
