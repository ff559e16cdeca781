package org.vielbein.core.geometry;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Points inside a chart by chance: between the ends of every coordinate with a margin of 2 %, a few units wide where a range
 * is infinite, and subject to the conditions of the chart.
 */
public final class RandomPoints {
    private static final int TRIES = 20_000;
    private static final double MARGIN = 0.02;
    private static final double REACH = 2.5;

    /** How close to the ends {@link #nearEnds} goes: near enough to miss no end by mistake, far enough from overflow. */
    private static final double NEAR = 0x1p-16;

    private final Geometry geometry;
    private final double[][] ranges;

    /** Points in the present chart of a geometry. */
    public RandomPoints(Geometry geometry) {
        this.geometry = geometry;
        ranges = geometry.ranges();
    }

    /**
     * A point inside the chart.
     *
     * @throws NoAnswerException if none is found in 20 000 tries, since the conditions leave too little
     */
    public double[] next(Random random) {
        return inside(range -> between(range, MARGIN, random.nextDouble()));
    }

    /**
     * A point inside the chart each coordinate of which is, by the toss of a coin, next to one of its finite ends.
     *
     * @throws NoAnswerException as {@link #next}
     */
    public double[] nearEnds(Random random) {
        return inside(range -> random.nextBoolean()
                ? between(range, MARGIN, random.nextDouble())
                : between(range, NEAR, nearEnd(random)));
    }

    /** Within {@link #NEAR} of 0 or 1, not always at the same distance, or conditions such as x + y &lt; 1 would be met by 1. */
    private static double nearEnd(Random random) {
        double t = NEAR * random.nextDouble();
        return random.nextBoolean() ? t : 1 - t;
    }

    private double[] inside(ToDoubleFunction<double[]> coordinate) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double[] p = Arrays.stream(ranges).mapToDouble(coordinate).toArray();
            if (geometry.contains(p)) {
                return p;
            }
        }
        throw new NoAnswerException(geometry.name() + ": no point of the chart was found in " + TRIES
                + " tries between the ends of its coordinates; its conditions leave too little.");
    }

    private static double between(double[] range, double margin, double t) {
        double lower = range[0];
        double upper = range[1];
        boolean below = Double.isInfinite(lower);
        boolean above = Double.isInfinite(upper);
        if (below && above) {
            return REACH * (2 * t - 1);
        }
        if (above) {
            return lower + Math.max(1, Math.abs(lower)) * (margin + REACH * t);
        }
        if (below) {
            return upper - Math.max(1, Math.abs(upper)) * (margin + REACH * t);
        }
        return lower + (upper - lower) * (margin + (1 - 2 * margin) * t);
    }
}
