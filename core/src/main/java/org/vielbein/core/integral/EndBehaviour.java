package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.List;

/**
 * How an integral behaves at an end of a direction: its marginal as a power of the distance, {@code C sᵅ}, fitted to the logarithms over
 * two spans of distances.
 */
final class EndBehaviour {
    /** What the exponents say. */
    enum Verdict {
        CONVERGES,
        DIVERGES,
        UNDECIDED
    }

    private static final double STEADY = 0.03;

    /** Distances in units of the range, or their reciprocals, that only logarithms notice. */
    private static final double FAR_OUT = 1e12;

    private final Verdict verdict;
    private final double exponent;
    private final double tail;

    private EndBehaviour(Verdict verdict, double exponent, double tail) {
        this.verdict = verdict;
        this.exponent = exponent;
        this.tail = tail;
    }

    /**
     * At one end of a direction.
     *
     * @param upper whether it is the end of the positive infinite or upper-end nodes
     * @param infinite whether it lies at infinity
     */
    static EndBehaviour of(Grid grid, int direction, boolean upper, boolean infinite) {
        Nodes rule = grid.rule(direction);
        List<double[]> near = new ArrayList<>();
        List<double[]> nearer = new ArrayList<>();
        List<double[]> outer = new ArrayList<>();
        double tail = 0;
        int n = rule.size();
        for (int step = 0; step < n; step++) {
            int j = upper ? n - 1 - step : step; // from the end inward
            double s = distance(rule.position()[j], upper, infinite);
            if (Double.isNaN(s) || grid.isLost(direction, j)) {
                continue;
            }
            double density = grid.marginal(direction, j) / rule.weight()[j];
            if (tail == 0) {
                tail = Math.abs(density * s);
            }
            double scale = infinite ? s : 1 / s;
            if (scale >= FAR_OUT && outer.size() < 2 && density != 0) {
                outer.add(new double[] {Math.log(s), density});
            }
            if (scale >= 1e3 && scale <= 1e6) {
                near.add(new double[] {Math.log(s), density});
            }
            if (scale >= 1e5 && scale <= 1e10) {
                nearer.add(new double[] {Math.log(s), density});
            }
        }
        EndBehaviour judged = judged(slope(near), slope(nearer), tail, infinite);
        return outer.size() == 2 ? judged.warned(steepness(outer), tail, infinite) : judged;
    }

    /** The exponent between the two outermost nodes; NaN where the sign changes. */
    private static double steepness(List<double[]> outer) {
        double[] p = outer.get(0);
        double[] q = outer.get(1);
        return Math.log(p[1] / q[1]) / (p[0] - q[0]);
    }

    /**
     * The same in view of the exponent far out: where it has come much nearer to −1, the integrand goes like a power of the logarithm,
     * {@code 1/(s ln²s)} or {@code 1/(s ln s)}, which no number of digits tells apart.
     */
    private EndBehaviour warned(double outermost, double tail, boolean infinite) {
        double far = (infinite ? -2 - outermost : outermost) + 1;
        double before = (infinite ? -2 - exponent : exponent) + 1;
        boolean logarithmic = Math.abs(far) < 0.03 && Math.abs(far) < 0.5 * Math.abs(before);
        return logarithmic && verdict == Verdict.CONVERGES
                ? new EndBehaviour(Verdict.UNDECIDED, exponent, 4 * tail / Math.max(Math.abs(far), 1e-4))
                : this;
    }

    private static double distance(double position, boolean upper, boolean infinite) {
        if (infinite) {
            return upper == position > 0 ? Math.abs(position) : Double.NaN;
        }
        return upper == position < 0 ? Math.abs(position) : Double.NaN;
    }

    private static EndBehaviour judged(double first, double second, double tail, boolean infinite) {
        double a = infinite ? -2 - first : first; // at infinity x = 1/s, dx = ds/s²
        double b = infinite ? -2 - second : second;
        Verdict verdict;
        if (Double.isNaN(second)) {
            verdict = Verdict.CONVERGES; // nothing left there, or no power: the sums themselves decide
        } else if (a <= -1 + 1e-3 && b <= -1 + 1e-3) {
            verdict = Verdict.DIVERGES;
        } else if (b >= -0.95 || b > -1 + 5e-3 && Math.abs(a - b) < 1e-3) {
            verdict = Verdict.CONVERGES;
        } else {
            verdict = Verdict.UNDECIDED;
        }
        double beyond = Double.isNaN(b) ? tail : tail / Math.max(b + 1, 1e-3);
        return new EndBehaviour(verdict, second, beyond);
    }

    /** The exponent over a span of distances; NaN where there is no steady power. */
    private static double slope(List<double[]> points) {
        if (points.size() < 3) {
            return Double.NaN;
        }
        double sign = Math.signum(points.get(0)[1]);
        double x = 0;
        double y = 0;
        for (double[] p : points) {
            if (Math.signum(p[1]) != sign || sign == 0) {
                return Double.NaN;
            }
            x += p[0] / points.size();
            y += Math.log(Math.abs(p[1])) / points.size();
        }
        double xx = 0;
        double xy = 0;
        for (double[] p : points) {
            xx += (p[0] - x) * (p[0] - x);
            xy += (p[0] - x) * (Math.log(Math.abs(p[1])) - y);
        }
        double slope = xy / xx;
        double worst = 0;
        for (double[] p : points) {
            worst = Math.max(worst, Math.abs(Math.log(Math.abs(p[1])) - y - slope * (p[0] - x)));
        }
        return worst < Math.max(STEADY * Math.abs(slope), STEADY) * 5 ? slope : Double.NaN;
    }

    Verdict verdict() {
        return verdict;
    }

    double exponent() {
        return exponent;
    }

    /** An estimate of what lies beyond the outermost node. */
    double tail() {
        return tail;
    }
}
