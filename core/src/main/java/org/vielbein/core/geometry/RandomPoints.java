package org.vielbein.core.geometry;

import java.util.Random;
import java.util.function.DoubleSupplier;

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
        return inside(random, () -> MARGIN);
    }

    /**
     * A point inside the chart every coordinate of which is, by the toss of a coin, next to one of its finite ends.
     *
     * @throws NoAnswerException as {@link #next}
     */
    public double[] nearEnds(Random random) {
        return inside(random, () -> random.nextBoolean() ? NEAR : MARGIN);
    }

    private double[] inside(Random random, DoubleSupplier margin) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double[] p = new double[ranges.length];
            for (int i = 0; i < p.length; i++) {
                double m = margin.getAsDouble();
                double t = m == NEAR ? random.nextInt(2) : random.nextDouble();
                p[i] = coordinate(ranges[i][0], ranges[i][1], m, t);
            }
            if (geometry.contains(p)) {
                return p;
            }
        }
        throw new NoAnswerException(geometry.name() + ": no point of the chart was found in " + TRIES
                + " tries between the ends of its coordinates; its conditions leave too little.");
    }

    private static double coordinate(double lower, double upper, double margin, double t) {
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
