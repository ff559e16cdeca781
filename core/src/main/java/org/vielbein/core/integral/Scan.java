package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.number.DoubleDouble;

/** Looks over a region for places where bounds cross. */
final class Scan {
    private static final double INWARD = 1e-6;
    private static final int SCATTERED = 256;
    private static final int MOST_CORNERS = 243;
    private static final int DESCENTS = 3;

    private final Cube cube;

    Scan(Cube cube) {
        this.cube = cube;
    }

    /** @throws GeometryException if somewhere the lower bound of variable i exceeds the upper one */
    void requireOrder(int i) {
        if (cube.kind(i) != Cube.Kind.BOUNDED) {
            return;
        }
        if (cube.part().hasConstantEnds(i)) {
            width(i, new double[i]);
            return;
        }
        List<double[]> least = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (double[] u : places(i, INWARD, SCATTERED, MOST_CORNERS)) {
            double w = width(i, u);
            int at = 0;
            while (at < widths.size() && widths.get(at) <= w) {
                at++;
            }
            if (at < DESCENTS) {
                widths.add(at, w);
                least.add(at, u);
            }
        }
        for (int d = 0; d < Math.min(DESCENTS, least.size()); d++) {
            descend(i, least.get(d).clone(), widths.get(d));
        }
    }

    /** Goes down to a smallest width near a place, one coordinate at a time. */
    private void descend(int i, double[] from, double width) {
        double least = width;
        double step = 1.0 / 16;
        while (step > 1e-7 && least > 0) {
            boolean better = false;
            for (int j = 0; j < i; j++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    double old = from[j];
                    from[j] = Math.min(1 - INWARD, Math.max(INWARD, old + sign * step));
                    double w = width(i, from);
                    if (w < least) {
                        least = w;
                        better = true;
                    } else {
                        from[j] = old;
                    }
                }
            }
            step = better ? step : step / 2;
        }
    }

    private double width(int i, double... u) {
        DoubleDouble[] x = cube.preciseCoordinates(positions(u));
        DoubleDouble[] ab = cube.endsBehind(x);
        double width = ab[1].minus(ab[0]).doubleValue();
        double size = Math.max(Math.abs(ab[0].doubleValue()), Math.abs(ab[1].doubleValue()));
        if (!(width >= -1e-20 * size)) {
            throw new GeometryException(cube.crossing(i, x));
        }
        return width;
    }

    /** Positions of a cube from numbers between 0 and 1. */
    double[] positions(double... u) {
        double[] position = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            position[i] = UnitCube.position(cube.kind(i), u[i]);
        }
        return position;
    }

    /** Corners, edges and middles of a unit cube a little inside, and places scattered over it. */
    static List<double[]> places(int k, double inward, int scattered, int mostCorners) {
        List<double[]> all = new ArrayList<>();
        int corners = (int) Math.min(mostCorners, Math.pow(3, k));
        for (int c = 0; c < corners; c++) {
            double[] u = new double[k];
            int rest = c;
            for (int i = 0; i < k; i++) {
                u[i] = rest % 3 == 0 ? inward : rest % 3 == 1 ? 1 - inward : 0.5;
                rest /= 3;
            }
            all.add(u);
        }
        for (int p = 1; p <= scattered && k > 0; p++) {
            double[] u = new double[k];
            for (int i = 0; i < k; i++) {
                u[i] = inward + (1 - 2 * inward) * radicalInverse(p, PRIMES[i % PRIMES.length]);
            }
            all.add(u);
        }
        return all;
    }

    private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};

    /** Halton's sequence. */
    private static double radicalInverse(int p, int base) {
        double value = 0;
        double digit = 1.0 / base;
        for (int rest = p; rest > 0; rest /= base) {
            value += digit * (rest % base);
            digit /= base;
        }
        return value;
    }
}
