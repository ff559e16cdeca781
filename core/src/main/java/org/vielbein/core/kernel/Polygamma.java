package org.vielbein.core.kernel;

/**
 * The polygamma functions ψ⁽ᵏ⁾(x) for integers k ≥ 1 and x &gt; 0.
 *
 * <p>{@code ψ⁽ᵏ⁾(x) = (−1)ᵏ⁺¹ k! Σ_{n≥0} (x + n)^(−k−1)}: terms are added until x + n reaches max(20, k + 10), the rest is
 * the asymptotic series with Bernoulli numbers to B₂₀ (Abramowitz and Stegun 6.4.11). All terms of the sum have one sign.
 * Relative error below 1e-14 for k ≤ 20 and x from 1e-3 to 1e6; infinite at 0, NaN for other arguments.
 */
final class Polygamma {
    /** B₂ⱼ / (2j)! for j = 1 … 10. */
    private static final double[] BERNOULLI_OVER_FACTORIAL = {
        1.0 / 12,
        -1.0 / 720,
        1.0 / 30240,
        -1.0 / 1209600,
        1.0 / 47900160,
        -691.0 / 1307674368000.0,
        1.0 / 74724249600.0,
        -3617.0 / 10670622842880000.0,
        43867.0 / 5109094217170944000.0,
        -174611.0 / 802857662698291200000.0
    };

    private Polygamma() {}

    static double value(double k, double x) {
        if (k < 1 || k != Math.rint(k) || k > 150 || !(x >= 0)) {
            return Double.NaN;
        }
        int order = (int) k;
        double sign = order % 2 == 1 ? 1 : -1;
        return x == 0 ? sign * Double.POSITIVE_INFINITY : sign * sum(order, x);
    }

    /** k! Σ (x + n)^(−k−1). */
    private static double sum(int k, double x) {
        double start = Math.max(20, k + 10);
        double factorial = factorial(k);
        double total = 0;
        double y = x;
        double small = 0;
        for (; y < start; y += 1) {
            double term = factorial * Math.pow(y, -k - 1) - small;
            double next = total + term;
            small = next - total - term;
            total = next;
        }
        return total + tail(k, y);
    }

    /** (k−1)!/yᵏ + k!/(2yᵏ⁺¹) + Σ B₂ⱼ (2j + k − 1)!/((2j)! y²ʲ⁺ᵏ). */
    private static double tail(int k, double y) {
        double power = Math.pow(y, -k);
        double series = factorial(k - 1) * power * (1 + k / (2 * y));
        double rising = factorial(k - 1);
        double inverse = power;
        for (int j = 1; j <= BERNOULLI_OVER_FACTORIAL.length; j++) {
            rising *= (2.0 * j + k - 2) * (2.0 * j + k - 1);
            inverse /= y * y;
            series += BERNOULLI_OVER_FACTORIAL[j - 1] * rising * inverse;
        }
        return series;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }
}
