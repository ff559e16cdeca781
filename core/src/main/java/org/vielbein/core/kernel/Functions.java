package org.vielbein.core.kernel;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/** The functions in double that {@link Math} lacks, called by interpreter and compiled kernels alike. */
final class Functions {
    private static final double FAR_BELOW = -1000;

    private Functions() {}

    /** asinh, relative error a few ulp: log1p of x + x²/(1 + √(1 + x²)), whose terms are positive. */
    static double asinh(double x) {
        double a = Math.abs(x);
        double value = a > 1e150 ? Math.log(a) + Math.log(2) : Math.log1p(a + a * a / (1 + Math.sqrt(a * a + 1)));
        return Math.copySign(value, x);
    }

    /** acosh for x ≥ 1, NaN below; relative error a few ulp: log1p of t + √(2t + t²), t = x − 1. */
    static double acosh(double x) {
        double t = x - 1;
        return x > 1e150 ? Math.log(x) + Math.log(2) : Math.log1p(t + Math.sqrt(2 * t + t * t));
    }

    /** atanh on (−1, 1), infinite at the ends, NaN beyond; relative error a few ulp. */
    static double atanh(double x) {
        double a = Math.abs(x);
        return Math.copySign(0.5 * Math.log1p(2 * a / (1 - a)), x);
    }

    static double erf(double x) {
        return Erf.value(x);
    }

    /** log Γ for x &gt; 0, NaN elsewhere. */
    static double lgamma(double x) {
        return LogGamma.value(x);
    }

    /** Far below zero by reflection, ψ(x) = ψ(1 − x) − π/tan πx: commons-numbers counts up from x, from −1e17 on for ever. */
    static double digamma(double x) {
        return x < FAR_BELOW
                ? Digamma.value(1 - x) - Math.PI / Math.tan(Math.PI * (x - Math.rint(x)))
                : Digamma.value(x);
    }

    /** For x &gt; 0 by our own series: that of commons-numbers is off by 7e-14 for all x below 49, relatively by 2e-12 at 30. */
    static double trigamma(double x) {
        if (x < FAR_BELOW) {
            double s = Math.sin(Math.PI * (x - Math.rint(x)));
            return Math.PI * Math.PI / (s * s) - Polygamma.value(1, 1 - x);
        }
        return x > 0 ? Polygamma.value(1, x) : Trigamma.value(x);
    }

    /** ψ⁽ᵏ⁾(x), k an integer ≥ 0, x &gt; 0; NaN elsewhere. */
    static double polygamma(double k, double x) {
        if (k == 0) {
            return digamma(x);
        }
        return k == 1 ? trigamma(x) : Polygamma.value(k, x);
    }

    /** The selection of {@link Op#IF_LESS} and {@link Op#IF_AT_MOST}; NaN where the sides cannot be compared. */
    static double conditional(Op op, double left, double right, double then, double otherwise) {
        return op == Op.IF_LESS ? ifLess(left, right, then, otherwise) : ifAtMost(left, right, then, otherwise);
    }

    static double ifLess(double left, double right, double then, double otherwise) {
        return left < right ? then : left >= right ? otherwise : Double.NaN;
    }

    static double ifAtMost(double left, double right, double then, double otherwise) {
        return left <= right ? then : left > right ? otherwise : Double.NaN;
    }
}
