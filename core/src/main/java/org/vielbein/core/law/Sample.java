package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Points of a chart ({@link org.vielbein.core.geometry.RandomPoints}) and vectors with components in [−1, 1], by a seed. */
public final class Sample {
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
     * @throws org.vielbein.core.geometry.NoAnswerException if no point inside the chart is found
     */
    public static Sample of(Subject subject, int count, long seed) {
        Random random = new Random(seed);
        int n = subject.coordinates().size();
        List<double[]> points = new ArrayList<>();
        List<double[]> vectors = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            points.add(subject.randomPoint(random));
            vectors.add(vector(n, random));
            vectors.add(vector(n, random));
        }
        return new Sample(seed, points, vectors);
    }

    private static double[] vector(int n, Random random) {
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = 2 * random.nextDouble() - 1;
        }
        return v;
    }

    /** The sample without the points that a condition excludes, and without their vectors. */
    private Sample where(Predicate<double[]> condition) {
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

    /** The sample without the points at which the subject has no finite metric. */
    Sample usable(Subject subject) {
        return where(p -> PointLaws.isFinite(subject, p));
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
