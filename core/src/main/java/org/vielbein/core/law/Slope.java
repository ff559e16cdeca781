package org.vielbein.core.law;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vielbein.core.kernel.PreciseKernel;
import org.vielbein.core.number.DoubleDouble;

/**
 * A derivative beside the limit of differences.
 *
 * @param component the output it is the derivative of
 * @param found the derivative
 * @param expected the difference quotient with the step that comes closest
 * @param off the distance, relative to the sizes of the component and its slope
 */
record Slope(int component, double found, double expected, double off) {
    /** Near a singularity, or where a coordinate is tiny, only a small step sees the slope; only a wrong one fails at all. */
    private static final double[] STEPS = {0x1p-12, 0x1p-17, 0x1p-22};

    /** Sixth order leaves h⁶·|g⁽⁷⁾|/140 and, where a function is known to an ulp, 2⁻⁵²/h = 2⁻³⁰ with the smallest step. */
    private static final double TOLERANCE = 1e-8;

    /** Terms of the size of the largest component may cancel in a small one. */
    private static final double CANCELLED = 0x1p-20;

    /** The first derivative by input k that is not the limit of differences of f; empty where all are. */
    static Optional<Slope> wrong(double[] found, double[] values, PreciseKernel f, double[] in, int k) {
        Optional<Slope> best = Optional.empty();
        for (double step : STEPS) {
            for (double unit : new double[] {Math.max(1, Math.abs(in[k])), Math.abs(in[k])}) {
                if (unit == 0) {
                    continue;
                }
                Slope worst = worst(found, values, difference(f, in, k, step * unit));
                if (worst.off <= TOLERANCE) {
                    return Optional.empty();
                }
                if (best.isEmpty() || worst.off < best.get().off || Double.isNaN(best.get().off)) {
                    best = Optional.of(worst);
                }
            }
        }
        return best;
    }

    /** The same for a map that is known as numbers: differences of doubles lose 2⁻⁵²/h, no more than the smallest step allows. */
    static Optional<Slope> wrong(double[] found, double[] values, UnaryOperator<double[]> f, double[] in, int k) {
        PreciseKernel rounded = x -> Arrays.stream(f.apply(
                        Arrays.stream(x).mapToDouble(DoubleDouble::doubleValue).toArray()))
                .mapToObj(DoubleDouble::of)
                .toArray(DoubleDouble[]::new);
        return wrong(found, values, rounded, in, k);
    }

    private static Slope worst(double[] found, double[] values, double[] expected) {
        double floor = CANCELLED * (largest(values) + largest(expected));
        Slope worst = new Slope(0, found[0], expected[0], 0);
        for (int c = 0; c < found.length; c++) {
            double size = Math.max(floor, Math.abs(values[c]) + Math.abs(expected[c]));
            double off = Math.abs(found[c] - expected[c]) / Math.max(size, Double.MIN_NORMAL);
            if (Double.isNaN(off)) {
                return new Slope(c, found[c], expected[c], off);
            }
            worst = off > worst.off ? new Slope(c, found[c], expected[c], off) : worst;
        }
        return worst;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    /** (45 (f₁ − f₋₁) − 9 (f₂ − f₋₂) + (f₃ − f₋₃)) / 60h in double-double. */
    private static double[] difference(PreciseKernel f, double[] in, int k, double h) {
        double[] weights = {45, -9, 1};
        DoubleDouble[] sum = null;
        for (int m = 1; m <= 3; m++) {
            DoubleDouble[] ahead = shifted(f, in, k, m * h);
            DoubleDouble[] behind = shifted(f, in, k, -m * h);
            if (sum == null) {
                sum = new DoubleDouble[ahead.length];
                Arrays.fill(sum, DoubleDouble.ZERO);
            }
            for (int c = 0; c < sum.length; c++) {
                sum[c] = sum[c].plus(ahead[c].minus(behind[c]).times(weights[m - 1]));
            }
        }
        return Arrays.stream(sum).mapToDouble(s -> s.over(60 * h).doubleValue()).toArray();
    }

    private static DoubleDouble[] shifted(PreciseKernel f, double[] in, int k, double by) {
        DoubleDouble[] x = Arrays.stream(in).mapToObj(DoubleDouble::of).toArray(DoubleDouble[]::new);
        x[k] = x[k].plus(by);
        return f.eval(x);
    }
}
