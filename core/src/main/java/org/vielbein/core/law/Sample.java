package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Points of a chart and vectors, chosen by a seed: inside all ranges with a margin, a few units wide where a range is
 * infinite, and subject to the conditions of the chart.
 */
public final class Sample {
    private static final int TRIES = 20_000;
    private static final double MARGIN = 0.02;
    private static final double REACH = 2.5;

    private final long seed;
    private final List<double[]> points;
    private final List<double[]> vectors;

    private Sample(long seed, List<double[]> points, List<double[]> vectors) {
        this.seed = seed;
        this.points = points;
        this.vectors = vectors;
    }

    /**
     * A sample of points of a subject, with twice as many vectors.
     *
     * @throws IllegalStateException if no point inside the chart is found in 20 000 tries for each
     */
    public static Sample of(Subject subject, int count, long seed) {
        Random random = new Random(seed);
        double[][] ranges = subject.ranges();
        List<double[]> points = new ArrayList<>();
        List<double[]> vectors = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            points.add(inside(subject, ranges, random));
            vectors.add(vector(ranges.length, random));
            vectors.add(vector(ranges.length, random));
        }
        return new Sample(seed, points, vectors);
    }

    private static double[] inside(Subject subject, double[][] ranges, Random random) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double[] p = new double[ranges.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = coordinate(ranges[i][0], ranges[i][1], random.nextDouble());
            }
            if (subject.contains(p)) {
                return p;
            }
        }
        throw new IllegalStateException(subject.name() + ": no point of the chart was found in " + TRIES
                + " tries between the ends of its coordinates; its conditions leave too little.");
    }

    private static double coordinate(double lower, double upper, double t) {
        boolean below = Double.isInfinite(lower);
        boolean above = Double.isInfinite(upper);
        if (below && above) {
            return REACH * (2 * t - 1);
        }
        if (above) {
            return lower + Math.max(1, Math.abs(lower)) * (MARGIN + REACH * t);
        }
        if (below) {
            return upper - Math.max(1, Math.abs(upper)) * (MARGIN + REACH * t);
        }
        return lower + (upper - lower) * (MARGIN + (1 - 2 * MARGIN) * t);
    }

    private static double[] vector(int n, Random random) {
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = 2 * random.nextDouble() - 1;
        }
        return v;
    }

    /** The sample without the points that a condition excludes, and without their vectors. */
    Sample where(Predicate<double[]> condition) {
        List<double[]> kept = new ArrayList<>();
        List<double[]> theirs = new ArrayList<>();
        for (int k = 0; k < points.size(); k++) {
            if (condition.test(points.get(k))) {
                kept.add(points.get(k));
                theirs.add(u(k));
                theirs.add(v(k));
            }
        }
        return new Sample(seed, kept, theirs);
    }

    /** The seed that gives this sample again. */
    public long seed() {
        return seed;
    }

    public List<double[]> points() {
        return points;
    }

    /** The first vector for point k. */
    double[] u(int k) {
        return vectors.get(2 * k);
    }

    /** The second vector for point k. */
    double[] v(int k) {
        return vectors.get(2 * k + 1);
    }
}
