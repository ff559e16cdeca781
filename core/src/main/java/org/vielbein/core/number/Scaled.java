package org.vielbein.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;

/**
 * A number m·2ᵉ, m a double-double with 1 ≤ |hi| &lt; 2 (or zero), e a long: a double-double without overflow.
 *
 * <p>Relative errors are those of {@link DoubleDouble}. |e| is at most 900 000 000, about 2.7e8 decimal exponents.
 *
 * <p>Degenerate: zero, infinities and NaN have e = 0 and follow the rules of {@link DoubleDouble}.
 */
public final class Scaled implements Comparable<Scaled> {
    public static final Scaled ZERO = of(DoubleDouble.ZERO);
    public static final Scaled ONE = of(DoubleDouble.ONE);

    private static final long LARGEST_EXPONENT = 900_000_000;

    /** Beyond this difference of exponents the smaller summand is below the last bit of any double-double. */
    private static final long NEGLIGIBLE = 300;

    private static final int DOUBLE_RANGE = 5000;
    private static final int EXACT_RANGE = 20_000;
    private static final int TEXT_DIGITS = 17;
    private static final MathContext WIDE = new MathContext(80);

    private final DoubleDouble mantissa;
    private final long exponent;

    private Scaled(DoubleDouble mantissa, long exponent) {
        this.mantissa = mantissa;
        this.exponent = exponent;
    }

    public static Scaled of(DoubleDouble value) {
        return of(value, 0);
    }

    public static Scaled of(double value) {
        return of(DoubleDouble.of(value), 0);
    }

    /**
     * m·2ᵉ, exactly.
     *
     * @throws ArithmeticException if the exponent of the result exceeds 900 000 000 in size
     */
    public static Scaled of(DoubleDouble m, long e) {
        if (m.isZero() || !m.isFinite()) {
            return new Scaled(m, 0);
        }
        DoubleDouble value = m;
        long lift = 0;
        if (Math.getExponent(m.hi()) < Double.MIN_EXPONENT) {
            value = m.scalb(200);
            lift = 200;
        }
        int k = Math.getExponent(value.hi());
        long exponent = e + k - lift;
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            throw new ArithmeticException(String.format(
                    Locale.ROOT,
                    "The result is of size 2^%d, beyond 2^(±%d); rescale the input.",
                    exponent,
                    LARGEST_EXPONENT));
        }
        return new Scaled(value.scalb(-k), exponent);
    }

    /**
     * The quotient n/d correctly rounded, of any size.
     *
     * @throws ArithmeticException if d is 0, or the exponent of the result exceeds 900 000 000 in size
     */
    public static Scaled of(BigInteger n, BigInteger d) {
        int shift = n.bitLength() - d.bitLength();
        return shift > 0
                ? of(DoubleDouble.of(n, d.shiftLeft(shift)), shift)
                : of(DoubleDouble.of(n.shiftLeft(-shift), d), shift);
    }

    /** m of m·2ᵉ. */
    public DoubleDouble mantissa() {
        return mantissa;
    }

    /** e of m·2ᵉ. */
    public long exponent() {
        return exponent;
    }

    public boolean isZero() {
        return mantissa.isZero();
    }

    public boolean isFinite() {
        return mantissa.isFinite();
    }

    /** −1, 0 or 1. */
    public int signum() {
        return mantissa.signum();
    }

    public Scaled negate() {
        return new Scaled(mantissa.negate(), exponent);
    }

    public Scaled abs() {
        return new Scaled(mantissa.abs(), exponent);
    }

    /** Product, relative error at most 5u². */
    public Scaled times(Scaled y) {
        return of(mantissa.times(y.mantissa), exponent + y.exponent);
    }

    /** Square, relative error at most 5u². */
    public Scaled squared() {
        return times(this);
    }

    /** Quotient, relative error at most 4u². */
    public Scaled over(Scaled y) {
        return of(mantissa.over(y.mantissa), exponent - y.exponent);
    }

    /** Sum, relative error at most 3u², however much cancels. */
    public Scaled plus(Scaled y) {
        if (!isFinite() || !y.isFinite() || isZero() || y.isZero()) {
            return isZero() ? y : y.isZero() ? this : of(mantissa.plus(y.mantissa));
        }
        if (exponent < y.exponent) {
            return y.plus(this);
        }
        long gap = exponent - y.exponent;
        return gap > NEGLIGIBLE ? this : of(mantissa.plus(y.mantissa.scalb((int) -gap)), exponent);
    }

    /** Difference, relative error at most 3u², however much cancels. */
    public Scaled minus(Scaled y) {
        return plus(y.negate());
    }

    /** Square root, relative error at most 4u²; NaN below zero. */
    public Scaled sqrt() {
        int odd = (int) (exponent & 1);
        return of(mantissa.scalb(odd).sqrt(), (exponent - odd) / 2);
    }

    /** this·2ⁿ, exactly. */
    public Scaled scalb(long n) {
        return of(mantissa, exponent + n);
    }

    /** The nearest double; ±Infinity or ±0 beyond its range. */
    public double doubleValue() {
        return toDoubleDouble().hi();
    }

    /** The nearest double-double; ±Infinity or ±0 beyond its range. */
    public DoubleDouble toDoubleDouble() {
        return mantissa.scalb((int) Math.max(-DOUBLE_RANGE, Math.min(DOUBLE_RANGE, exponent)));
    }

    /** Order of the values, NaN last. */
    @Override
    public int compareTo(Scaled y) {
        if (!isFinite() || !y.isFinite() || signum() != y.signum() || exponent == y.exponent || isZero()) {
            return mantissa.compareTo(y.mantissa);
        }
        return exponent > y.exponent ? signum() : -signum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scaled && compareTo((Scaled) other) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * mantissa.hashCode() + Long.hashCode(exponent);
    }

    /**
     * At most {@code digits} significant decimal digits, as in {@code 1.5e401}: the exact value rounded up to exponents
     * of 20 000, beyond rounded from 80 digits.
     */
    public String decimal(int digits) {
        if (!isFinite()) {
            return Double.toString(mantissa.hi());
        }
        BigDecimal value = mantissa.toBigDecimal().multiply(powerOfTwo(Math.abs(exponent), exponent < 0));
        return Decimal.text(value.round(new MathContext(digits)), digits);
    }

    private static BigDecimal powerOfTwo(long n, boolean inverse) {
        if (n <= EXACT_RANGE) {
            // 2⁻ⁿ = 5ⁿ·10⁻ⁿ
            return inverse
                    ? new BigDecimal(BigInteger.valueOf(5).pow((int) n), (int) n)
                    : new BigDecimal(BigInteger.ONE.shiftLeft((int) n));
        }
        BigDecimal power = BigDecimal.valueOf(2).pow((int) n, WIDE);
        return inverse ? BigDecimal.ONE.divide(power, WIDE) : power;
    }

    /** Seventeen significant digits. */
    @Override
    public String toString() {
        return decimal(TEXT_DIGITS);
    }
}
