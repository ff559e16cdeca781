package org.vielbein.core.number;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;

/**
 * The reals between two doubles. Every operation gives an interval that holds all results for operands in the given ones: ends are
 * moved outward by an ulp, those of elementary functions by two, since {@link StrictMath} is right to one.
 *
 * <p>Where an operand lies outside the domain of a function, wholly or in part, the result is {@link #ANY}, which holds no
 * information, and so is every function of it: an interval with finite ends says that there is a value. Source: R. E. Moore, "Interval Analysis" (1966).
 *
 * @param low not above high
 * @param high not below low
 */
public record Interval(double low, double high) {
    /** All reals, and no value at all. */
    public static final Interval ANY = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public static final Interval ZERO = of(0);
    public static final Interval ONE = of(1);
    public static final Interval PI = new Interval(Math.PI, Math.nextUp(Math.PI));

    public static Interval of(double value) {
        return new Interval(value, value);
    }

    /** A rational number n/d, d &gt; 0. */
    public static Interval of(BigInteger n, BigInteger d) {
        Interval above = of(n);
        return d.equals(BigInteger.ONE) ? above : above.over(of(d));
    }

    private static Interval of(BigInteger n) {
        double value = n.doubleValue();
        boolean exact = Double.isFinite(value)
                && new java.math.BigDecimal(value).toBigInteger().equals(n);
        return exact ? of(value) : checked(value, value);
    }

    /** Between two rounded ends. */
    private static Interval checked(double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high) ? ANY : new Interval(Math.nextDown(low), Math.nextUp(high));
    }

    public boolean isFinite() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    public boolean holdsZero() {
        return low <= 0 && high >= 0;
    }

    public double middle() {
        return low / 2 + high / 2;
    }

    public Interval negate() {
        return new Interval(-high, -low);
    }

    public Interval plus(Interval y) {
        return checked(low + y.low, high + y.high);
    }

    public Interval minus(Interval y) {
        return plus(y.negate());
    }

    public Interval times(Interval y) {
        double a = low * y.low;
        double b = low * y.high;
        double c = high * y.low;
        double d = high * y.high;
        return checked(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    public Interval over(Interval y) {
        if (y.holdsZero()) {
            return ANY;
        }
        double a = low / y.low;
        double b = low / y.high;
        double c = high / y.low;
        double d = high / y.high;
        return checked(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /** xⁿ. */
    public Interval power(int n) {
        if (n < 0) {
            return ONE.over(power(-n));
        }
        Interval result = ONE;
        for (int k = 31 - Integer.numberOfLeadingZeros(n); k >= 0; k--) {
            result = result.squared();
            result = (n >> k & 1) == 1 ? result.times(this) : result;
        }
        return result;
    }

    private Interval squared() {
        Interval product = times(this);
        return holdsZero() ? new Interval(0, product.high) : product;
    }

    public Interval abs() {
        return low >= 0 ? this : high <= 0 ? negate() : new Interval(0, Math.max(-low, high));
    }

    public Interval min(Interval y) {
        return isFinite() && y.isFinite() ? new Interval(Math.min(low, y.low), Math.min(high, y.high)) : ANY;
    }

    public Interval max(Interval y) {
        return isFinite() && y.isFinite() ? new Interval(Math.max(low, y.low), Math.max(high, y.high)) : ANY;
    }

    public Interval sqrt() {
        return low < 0 ? ANY : new Interval(Math.max(0, Math.nextDown(Math.sqrt(low))), Math.nextUp(Math.sqrt(high)));
    }

    /** A function that grows everywhere between the given ends. */
    private Interval rising(DoubleUnaryOperator f, double from, double to) {
        return !isFinite() || low < from || high > to ? ANY : wide(f.applyAsDouble(low), f.applyAsDouble(high));
    }

    private static Interval wide(double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high)
                ? ANY
                : new Interval(Math.nextDown(Math.nextDown(low)), Math.nextUp(Math.nextUp(high)));
    }

    public Interval exp() {
        Interval e = rising(StrictMath::exp, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return e.isFinite() ? new Interval(Math.max(0, e.low), e.high) : ANY;
    }

    public Interval ln() {
        return low <= 0 ? ANY : rising(StrictMath::log, 0, Double.POSITIVE_INFINITY);
    }

    /** sin and cos change by no more than their argument does. */
    private Interval slow(DoubleUnaryOperator f) {
        if (!isFinite()) {
            return ANY;
        }
        double middle = middle();
        double radius = Math.nextUp(Math.max(Math.nextUp(high - middle), Math.nextUp(middle - low)));
        if (!(radius < 1)) {
            return new Interval(-1, 1);
        }
        double value = f.applyAsDouble(middle);
        return wide(value, value).plus(new Interval(-radius, radius));
    }

    public Interval sin() {
        return slow(StrictMath::sin);
    }

    public Interval cos() {
        return slow(StrictMath::cos);
    }

    public Interval tan() {
        return sin().over(cos());
    }

    public Interval sinh() {
        return rising(StrictMath::sinh, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .withUlps(2);
    }

    public Interval cosh() {
        Interval size = abs();
        return size.rising(StrictMath::cosh, 0, Double.POSITIVE_INFINITY).withUlps(2);
    }

    public Interval tanh() {
        return rising(StrictMath::tanh, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .withUlps(2);
    }

    private Interval withUlps(int count) {
        Interval wider = this;
        for (int k = 0; k < count; k++) {
            wider = new Interval(Math.nextDown(wider.low), Math.nextUp(wider.high));
        }
        return wider;
    }

    public Interval atan() {
        return rising(StrictMath::atan, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    public Interval asin() {
        return rising(StrictMath::asin, -1, 1);
    }

    public Interval acos() {
        return PI.over(of(2)).minus(asin());
    }

    /** ln(x + √(x² + 1)). */
    public Interval asinh() {
        if (low < 0) {
            return high <= 0 ? negate().asinh().negate() : ANY;
        }
        return plus(squared().plus(ONE).sqrt()).ln();
    }

    /** ln(x + √(x² − 1)). */
    public Interval acosh() {
        return low < 1 ? ANY : plus(minus(ONE).times(plus(ONE)).sqrt()).ln();
    }

    /** ½ ln((1 + x)/(1 − x)). */
    public Interval atanh() {
        return low <= -1 || high >= 1
                ? ANY
                : ONE.plus(this).over(ONE.minus(this)).ln().over(of(2));
    }

    public Interval cbrt() {
        return rising(StrictMath::cbrt, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
