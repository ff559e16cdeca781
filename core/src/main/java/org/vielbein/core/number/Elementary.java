package org.vielbein.core.number;

/**
 * Elementary functions of double-doubles.
 *
 * <p>Each relative error stated here is that of the value at the given double-double, while results stay in the normal
 * range (see the package); against mpmath at 40 digits, on 18 000 arguments, they stay below 6e-32. Zeros, infinities and NaN give
 * what {@link Math} gives.
 */
public final class Elementary {
    private Elementary() {}

    /** Sine. Relative error at most 1e-30 for every finite x, next to multiples of π too; NaN for infinities. */
    public static DoubleDouble sin(DoubleDouble x) {
        return Circular.sin(x);
    }

    /** Cosine. Relative error at most 1e-30 for every finite x, next to its zeros too; NaN for infinities. */
    public static DoubleDouble cos(DoubleDouble x) {
        return Circular.cos(x);
    }

    /** Sine and cosine of one angle, as {@link #sin} and {@link #cos} give them. */
    public static SineCosine sincos(DoubleDouble x) {
        return Circular.sineCosine(x);
    }

    /** Tangent. Relative error at most 1e-30 for every finite x; NaN for infinities. */
    public static DoubleDouble tan(DoubleDouble x) {
        return Circular.tan(x);
    }

    /** Arc sine in [−π/2, π/2]. Relative error at most 1e-30; NaN for |x| &gt; 1. */
    public static DoubleDouble asin(DoubleDouble x) {
        return Inverse.asin(x);
    }

    /** Arc cosine in [0, π]. Relative error at most 1e-30, next to x = 1 too; NaN for |x| &gt; 1. */
    public static DoubleDouble acos(DoubleDouble x) {
        return Inverse.acos(x);
    }

    /** Arc tangent in [−π/2, π/2]. Relative error at most 1e-30. */
    public static DoubleDouble atan(DoubleDouble x) {
        return Inverse.atan(x);
    }

    /** Angle of the point (x, y) in [−π, π]. Relative error at most 1e-30; axes, zeros and infinities as {@link Math#atan2}. */
    public static DoubleDouble atan2(DoubleDouble y, DoubleDouble x) {
        return Inverse.atan2(y, x);
    }

    /** Hyperbolic sine. Relative error at most 1e-30. */
    public static DoubleDouble sinh(DoubleDouble x) {
        return Hyperbolic.sinh(x);
    }

    /** Hyperbolic cosine. Relative error at most 1e-30. */
    public static DoubleDouble cosh(DoubleDouble x) {
        return Hyperbolic.cosh(x);
    }

    /** Hyperbolic tangent. Relative error at most 1e-30. */
    public static DoubleDouble tanh(DoubleDouble x) {
        return Hyperbolic.tanh(x);
    }

    /** Inverse hyperbolic sine. Relative error at most 1e-30. */
    public static DoubleDouble asinh(DoubleDouble x) {
        return Hyperbolic.asinh(x);
    }

    /** Inverse hyperbolic cosine, ≥ 0. Relative error at most 1e-30, next to x = 1 too; NaN for x &lt; 1. */
    public static DoubleDouble acosh(DoubleDouble x) {
        return Hyperbolic.acosh(x);
    }

    /** Inverse hyperbolic tangent. Relative error at most 1e-30; ±Infinity at ±1, NaN beyond. */
    public static DoubleDouble atanh(DoubleDouble x) {
        return Hyperbolic.atanh(x);
    }

    /** eˣ. Relative error at most 1e-30; 0 and Infinity beyond the range. */
    public static DoubleDouble exp(DoubleDouble x) {
        return Exponential.exp(x);
    }

    /** eˣ − 1. Relative error at most 1e-30, next to 0 too. */
    public static DoubleDouble expm1(DoubleDouble x) {
        return Exponential.expm1(x);
    }

    /** Natural logarithm. Relative error at most 1e-30, next to x = 1 too; −Infinity at 0, NaN below. */
    public static DoubleDouble log(DoubleDouble x) {
        return Logarithm.log(x);
    }

    /** log(1 + x). Relative error at most 1e-30, next to 0 too; −Infinity at −1, NaN below. */
    public static DoubleDouble log1p(DoubleDouble x) {
        return Logarithm.log1p(x);
    }

    /** Real cube root, of negative numbers too. Relative error at most 1e-30. */
    public static DoubleDouble cbrt(DoubleDouble x) {
        return Power.cbrt(x);
    }

    /**
     * xʸ.
     *
     * <p>Relative error at most |y|·6.2e-32 for integers |y| ≤ 1024, (1 + 2|y|)·6.2e-32 for halves of integers |y| ≤ 32,
     * and (1 + |y log x|)·1e-30 for all other y. Degenerate: NaN for x &lt; 0 and y not an integer; zeros, infinities and
     * NaN as {@link Math#pow}.
     */
    public static DoubleDouble pow(DoubleDouble x, DoubleDouble y) {
        return Power.pow(x, y);
    }

    /** √(x² + y²) without overflow on the way. Relative error at most 1e-30. */
    public static DoubleDouble hypot(DoubleDouble x, DoubleDouble y) {
        return Power.hypot(x, y);
    }
}
