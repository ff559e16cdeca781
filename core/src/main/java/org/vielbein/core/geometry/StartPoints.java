package org.vielbein.core.geometry;

/**
 * Points spread over a box, the k-th by the radical inverses of k in the first primes (J. H. Halton 1960). Where a side has no end, they
 * reach as far as a scale, and some a thousand times as far.
 */
final class StartPoints {
    private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};

    private final double[][] box;
    private final double scale;

    /** @param box [i] = {lower, upper}, infinite where there is no end */
    StartPoints(double[][] box, double scale) {
        this.box = box;
        this.scale = scale;
    }

    /** The k-th point, k ≥ 0, inside the box. */
    double[] at(int k) {
        double[] x = new double[box.length];
        // near 1 first: most coordinates without an end are angles of hyperbolas, logarithms, or lengths of order 1
        double reach = k % 3 == 0 ? 1 : k % 3 == 1 ? scale : 1 + Math.abs(Math.log(scale));
        for (int i = 0; i < x.length; i++) {
            x[i] = between(box[i][0], box[i][1], radicalInverse(k + 1, PRIMES[i % PRIMES.length]), reach);
        }
        return x;
    }

    private static double between(double lower, double upper, double t, double reach) {
        if (Double.isInfinite(lower) && Double.isInfinite(upper)) {
            return reach * Math.tan(Math.PI * (t - 0.5) * 0.999);
        }
        if (Double.isInfinite(upper)) {
            return lower + reach * t / (1.001 - t);
        }
        if (Double.isInfinite(lower)) {
            return upper - reach * t / (1.001 - t);
        }
        return lower + (upper - lower) * t;
    }

    private static double radicalInverse(int k, int base) {
        double sum = 0;
        double digit = 1.0 / base;
        for (int rest = k; rest > 0; rest /= base) {
            sum += rest % base * digit;
            digit /= base;
        }
        return sum;
    }
}
