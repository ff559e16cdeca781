package org.vielbein.core.geometry;

import java.util.Random;

/**
 * Points inside a chart by chance: between the ends of every coordinate with a margin of 2 %, a few units wide where a range
 * is infinite, and subject to the conditions of the chart.
 */
public final class RandomPoints {
    private static final int TRIES = 20_000;
    private static final double MARGIN = 0.02;
    private static final double REACH = 2.5;

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
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double[] p = new double[ranges.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = coordinate(ranges[i][0], ranges[i][1], random.nextDouble());
            }
            if (geometry.contains(p)) {
                return p;
            }
        }
        throw new NoAnswerException(geometry.name() + ": no point of the chart was found in " + TRIES
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
}
