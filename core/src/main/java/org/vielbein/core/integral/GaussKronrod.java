package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Adaptive integration over [0, 1]: the rule of Kronrod with 21 points, which has that of Gauss with 10 in it; the intervals with the
 * largest differences of the two are halved.
 *
 * <p>The error is the sum of the differences, which are the errors of the rules with 10 points, with a margin of {@value #MARGIN}, since at a
 * kink both rules err alike; the whole of an interval too short for its nodes to be told apart; and the rounding of the integrand,
 * sampled where most of the integral comes from.
 *
 * <p>Source: R. Piessens, E. de Doncker-Kapenga, C. Überhuber, D. Kahaner, QUADPACK (1983), routine QK21, with another estimate.
 */
final class GaussKronrod {
    /** The nodes from the outermost to the middle; those with odd numbers are Gauss's. */
    private static final double[] NODES = {
        0.995657163025808080735527280689003,
        0.973906528517171720077964012084452,
        0.930157491355708226001207180059508,
        0.865063366688984510732096688423493,
        0.780817726586416897063717578345042,
        0.679409568299024406234327365114874,
        0.562757134668604683339000099272694,
        0.433395394129247190799265943165784,
        0.294392862701460198131126603103866,
        0.148874338981631210884826001129720,
        0
    };

    private static final double[] KRONROD = {
        0.011694638867371874278064396062192,
        0.032558162307964727478818972459390,
        0.054755896574351996031381300244580,
        0.075039674810919952767043140916190,
        0.093125454583697605535065465083366,
        0.109387158802297641899210590325805,
        0.123491976262065851077958109585166,
        0.134709217311473325928054001771707,
        0.142775938577060080797094273138717,
        0.147739104901338491374841515972068,
        0.149445554002916905664936468389821
    };

    private static final double[] GAUSS = {
        0.066671344308688137593568809893332,
        0.149451349150580593145863396957658,
        0.219086362515982043995534934228163,
        0.269266719309996355091226921569469,
        0.295524224714752870173815619188769
    };

    static final int POINTS = 21;

    private static final double END = 1e-9;

    /** Where [0, 1] is cut at first: finely at the ends, where peaks are, and unevenly: a kink in the middle shall not look smooth. */
    private static final double[] CUTS = {
        0, END, 1e-6, 1e-4, 3e-3, 0.05, 0.13, 0.29, 0.46, 0.61, 0.78, 0.9, 0.96, 1 - 3e-3, 1 - 1e-4, 1 - 1e-6, 1 - END,
        1
    };

    private static final double ROUNDING = 4e-15;
    private static final double MARGIN = 8;

    /** Below this part of its place an interval has no room for 21 nodes. */
    private static final double NARROW = 1e-14;

    private static final int SAMPLES = 32;
    private static final long MOST_EVALUATIONS = 400_000;

    /** A function on columns of points of [0, 1]. */
    @FunctionalInterface
    interface Integrand {
        /** Writes the first {@code count} values. */
        void values(double[] u, double[] value, int count);

        /** One value with more digits; NaN where there is none. */
        default double precise(double u) {
            return Double.NaN;
        }
    }

    private record Interval(double from, double to, double value, double difference, double size) {}

    private final Integrand f;
    private final double tolerance;
    private final Effort effort;
    private final PriorityQueue<Interval> intervals =
            new PriorityQueue<>(Comparator.comparingDouble(Interval::difference).reversed());
    private final double[] u = new double[POINTS];
    private final double[] value = new double[POINTS];

    GaussKronrod(Integrand f, double tolerance, Effort effort) {
        this.f = f;
        this.tolerance = tolerance;
        this.effort = effort;
    }

    /** The integral over [0, 1] as far as tolerance and effort go. */
    Found find(String variable) {
        for (int k = 1; k < CUTS.length; k++) {
            intervals.add(measured(CUTS[k - 1], CUTS[k]));
        }
        long start = effort.spent();
        while (!isFine() && effort.spent() - start < MOST_EVALUATIONS && effort.allows(2.0 * POINTS)) {
            int batch = Math.max(1, intervals.size() / 4);
            for (int k = 0; k < batch && effort.allows(2.0 * POINTS); k++) {
                Interval widest = intervals.remove();
                if (isNarrow(widest.from, widest.to)) {
                    intervals.add(widest);
                    return found(variable);
                }
                double middle = widest.from + (widest.to - widest.from) / 2;
                intervals.add(measured(widest.from, middle));
                intervals.add(measured(middle, widest.to));
            }
        }
        return found(variable);
    }

    /** Whether halving has nothing more to gain. */
    private boolean isFine() {
        double sum = 0;
        double size = 0;
        double difference = 0;
        for (Interval part : intervals) {
            sum += part.value;
            size += part.size;
            difference += part.difference;
        }
        return difference <= Math.max(tolerance * Math.abs(sum) / 2, ROUNDING * size);
    }

    private Interval measured(double from, double to) {
        double centre = from + (to - from) / 2;
        double half = (to - from) / 2;
        for (int p = 0; p < POINTS; p++) {
            int node = p < 11 ? p : 20 - p;
            u[p] = centre + (p < 11 ? -half : half) * NODES[node];
        }
        f.values(u, value, POINTS);
        effort.spend(POINTS);
        double kronrod = 0;
        double gauss = 0;
        double size = 0;
        for (int p = 0; p < POINTS; p++) {
            int node = p < 11 ? p : 20 - p;
            kronrod += KRONROD[node] * value[p];
            gauss += node % 2 == 1 ? GAUSS[node / 2] * value[p] : 0;
            size += KRONROD[node] * Math.abs(value[p]);
        }
        double difference = half * (isNarrow(from, to) ? size : MARGIN * Math.abs(kronrod - gauss));
        return new Interval(from, to, half * kronrod, difference, half * size);
    }

    private static boolean isNarrow(double from, double to) {
        return to - from < NARROW * to;
    }

    /** What the integrand loses to rounding, from the values in the intervals that give most. */
    private double rounding(List<Interval> all, double size) {
        List<Interval> largest = new ArrayList<>(all);
        largest.sort(Comparator.comparingDouble(Interval::size).reversed());
        double lost = 0;
        double seen = 0;
        for (Interval part : largest.subList(0, Math.min(SAMPLES, largest.size()))) {
            u[0] = part.from + 0.381966 * (part.to - part.from);
            f.values(u, value, 1);
            double exact = f.precise(u[0]);
            lost += Double.isFinite(exact) ? Math.abs(exact - value[0]) * (part.to - part.from) : 0;
            seen += part.size;
        }
        return seen > 0 ? 4 * lost * size / seen : 0;
    }

    private Found found(String variable) {
        double sum = 0;
        double correction = 0;
        double difference = 0;
        double size = 0;
        List<Interval> all = new ArrayList<>(intervals);
        for (Interval part : all) {
            double next = sum + part.value;
            correction += Math.abs(sum) >= Math.abs(part.value) ? sum - next + part.value : part.value - next + sum;
            sum = next;
            difference += part.difference;
            size += part.size;
        }
        double error = difference + ROUNDING * size + rounding(all, size);
        for (Interval part : all) {
            // differences say nothing of what a singular end hides, as that of 1/(x ln(x)²) does
            boolean singularEnd = (part.from == 0 || part.to == 1) && part.to - part.from < 0.6 * END;
            error += singularEnd ? MARGIN * part.size : 0;
        }
        boolean exists = error < 0.01 * size || size == 0;
        return new Found(
                sum + correction,
                error,
                size,
                exists ? Volume.Answer.CONVERGES : Volume.Answer.UNDECIDED,
                List.of(variable + " by the adaptive rule of Gauss and Kronrod."));
    }
}
