package org.vielbein.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A number hi + lo, the unevaluated sum of two doubles with |lo| ≤ ulp(hi)/2: about 106 bits.
 *
 * <p>Range: that of a double. Relative errors are stated per method in units of u² = 2⁻¹⁰⁶ and hold while the low word
 * of the result stays normal (see the package).
 *
 * <p>Degenerate: infinities and NaN live in hi with lo = 0 and follow IEEE 754 ({@code 1/0 = Infinity}, {@code ∞ − ∞ =
 * NaN}). Zeros of both signs are equal here, NaN equals NaN.
 *
 * <p>Source: M. Joldes, J.-M. Muller, V. Popescu, Tight and rigorous error bounds for basic building blocks of
 * double-word arithmetic, ACM TOMS 44 (2017) 15.
 */
public final class DoubleDouble implements Comparable<DoubleDouble> {
    public static final DoubleDouble ZERO = of(0);
    public static final DoubleDouble ONE = of(1);
    public static final DoubleDouble TWO = of(2);
    public static final DoubleDouble PI = new DoubleDouble(Math.PI, 1.2246467991473532e-16);
    public static final DoubleDouble E = new DoubleDouble(Math.E, 1.4456468917292502e-16);
    public static final DoubleDouble NaN = of(Double.NaN);
    public static final DoubleDouble POSITIVE_INFINITY = of(Double.POSITIVE_INFINITY);

    /** Beyond 2^±480 quotients and roots are taken of scaled numbers, so that no product on the way leaves the range. */
    private static final int SAFE = 480;

    private static final int TEXT_DIGITS = 32;

    private final double hi;
    private final double lo;

    private DoubleDouble(double hi, double lo) {
        this.hi = hi;
        this.lo = lo;
    }

    /** The double itself, exactly. */
    public static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    /** The integer itself, exactly. */
    public static DoubleDouble of(long value) {
        return of(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * The quotient n/d, to half an ulp of lo: hi is n/d rounded to nearest, lo is n/d − hi rounded to nearest.
     *
     * <p>Numerator and denominator may be of any size; Infinity or 0 results where the quotient leaves the range.
     *
     * @throws ArithmeticException if d = 0
     */
    public static DoubleDouble of(BigInteger n, BigInteger d) {
        if (d.signum() == 0) {
            throw new ArithmeticException(String.format(
                    java.util.Locale.ROOT, "The quotient %s/0 does not exist; give a denominator other than 0.", n));
        }
        BigInteger num = d.signum() < 0 ? n.negate() : n;
        BigInteger den = d.abs();
        double hi = NearestDouble.of(num, den);
        if (Double.isInfinite(hi)) {
            return of(hi);
        }
        return new DoubleDouble(hi, NearestDouble.of(rest(num, den, hi), scale(den, hi)));
    }

    /** The decimal number, to half an ulp of lo; Infinity or 0 where it leaves the range. */
    public static DoubleDouble of(BigDecimal value) {
        long magnitude = (long) value.precision() - value.scale();
        if (value.signum() == 0 || magnitude < -400) {
            return ZERO;
        }
        if (magnitude > 400) {
            return of(value.signum() * Double.POSITIVE_INFINITY);
        }
        BigInteger unscaled = value.unscaledValue();
        return value.scale() >= 0
                ? of(unscaled, BigInteger.TEN.pow(value.scale()))
                : of(unscaled.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE);
    }

    /** n − hi·d over the denominator {@code scale(d, hi)}: hi is an integer times 2^e. */
    private static BigInteger rest(BigInteger n, BigInteger d, double hi) {
        int e = exponentOfLastBit(hi);
        BigInteger m = BigInteger.valueOf((long) Math.scalb(hi, -e));
        return e >= 0 ? n.subtract(m.multiply(d).shiftLeft(e)) : n.shiftLeft(-e).subtract(m.multiply(d));
    }

    private static BigInteger scale(BigInteger d, double hi) {
        int e = exponentOfLastBit(hi);
        return e >= 0 ? d : d.shiftLeft(-e);
    }

    private static int exponentOfLastBit(double x) {
        return Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - 52;
    }

    /** a + b exactly (Infinity or NaN as a + b gives them). */
    public static DoubleDouble sum(double a, double b) {
        double s = a + b;
        if (!Double.isFinite(s)) {
            return of(s);
        }
        double t = s - a;
        return new DoubleDouble(s, (a - (s - t)) + (b - t));
    }

    /** a·b exactly while the product exceeds 2⁻⁹⁶⁸ in size or is 0. */
    public static DoubleDouble product(double a, double b) {
        double p = a * b;
        return Double.isFinite(p) ? new DoubleDouble(p, Math.fma(a, b, -p)) : of(p);
    }

    /** a·b − c·d, relative error at most 3u² + O(u³), however near the products are. */
    public static DoubleDouble differenceOfProducts(double a, double b, double c, double d) {
        return product(a, b).minus(product(c, d));
    }

    /** s + e where |e| is small beside |s|. */
    private static DoubleDouble normalised(double s, double e) {
        double hi = s + e;
        return Double.isFinite(hi) ? new DoubleDouble(hi, e - (hi - s)) : of(hi);
    }

    /** The high word, the double nearest to this. */
    public double hi() {
        return hi;
    }

    /** The low word, this − hi. */
    public double lo() {
        return lo;
    }

    /** The nearest double: hi. */
    public double doubleValue() {
        return hi;
    }

    public boolean isFinite() {
        return Double.isFinite(hi);
    }

    public boolean isNaN() {
        return Double.isNaN(hi);
    }

    public boolean isZero() {
        return hi == 0;
    }

    /** −1, 0 or 1; 0 for NaN. */
    public int signum() {
        return hi > 0 ? 1 : hi < 0 ? -1 : 0;
    }

    public DoubleDouble negate() {
        return new DoubleDouble(-hi, -lo);
    }

    public DoubleDouble abs() {
        return hi < 0 || hi == 0 && 1 / hi < 0 ? negate() : this;
    }

    /** Sum, relative error at most 3u² + O(u³), however much cancels. */
    public DoubleDouble plus(DoubleDouble y) {
        double s = hi + y.hi;
        if (!Double.isFinite(s)) {
            return of(s);
        }
        double a = s - hi;
        double e = (hi - (s - a)) + (y.hi - a);
        double t = lo + y.lo;
        double b = t - lo;
        double f = (lo - (t - b)) + (y.lo - b);
        double c = e + t;
        double v = s + c;
        return normalised(v, f + (c - (v - s)));
    }

    /** Sum, relative error at most 2u². */
    public DoubleDouble plus(double y) {
        double s = hi + y;
        if (!Double.isFinite(s)) {
            return of(s);
        }
        double a = s - hi;
        return normalised(s, lo + ((hi - (s - a)) + (y - a)));
    }

    /** Difference, relative error at most 3u² + O(u³), however much cancels. */
    public DoubleDouble minus(DoubleDouble y) {
        return plus(y.negate());
    }

    /** Difference, relative error at most 2u². */
    public DoubleDouble minus(double y) {
        return plus(-y);
    }

    /** Product, relative error at most 5u²; commutative to the last bit. */
    public DoubleDouble times(DoubleDouble y) {
        double p = hi * y.hi;
        if (!Double.isFinite(p)) {
            return of(p);
        }
        double e = Math.fma(hi, y.hi, -p);
        return normalised(p, e + (hi * y.lo + lo * y.hi));
    }

    /** Product, relative error at most 2u². */
    public DoubleDouble times(double y) {
        double p = hi * y;
        return Double.isFinite(p) ? normalised(p, Math.fma(lo, y, Math.fma(hi, y, -p))) : of(p);
    }

    /** Square, relative error at most 5u². */
    public DoubleDouble squared() {
        return times(this);
    }

    /** Quotient, relative error at most 4u². */
    public DoubleDouble over(DoubleDouble d) {
        double q = hi / d.hi;
        if (!Double.isFinite(q) || hi == 0 || Double.isInfinite(d.hi)) {
            return of(q);
        }
        int j = Math.getExponent(hi);
        int k = Math.getExponent(d.hi);
        if (Math.abs(j) > SAFE || Math.abs(k) > SAFE) {
            return scalb(-j).over(d.scalb(-k)).scalb(j - k);
        }
        // hi − q·d.hi is a double, since q is the rounded quotient
        DoubleDouble r = sum(Math.fma(-q, d.hi, hi), lo).minus(product(q, d.lo));
        double q2 = r.hi / d.hi;
        double q3 = (Math.fma(-q2, d.hi, r.hi) + (r.lo - q2 * d.lo)) / d.hi;
        DoubleDouble first = sum(q, q2);
        return normalised(first.hi, first.lo + q3);
    }

    /** Quotient, relative error at most 4u². */
    public DoubleDouble over(double d) {
        return over(of(d));
    }

    /** 1/this, relative error at most 4u². */
    public DoubleDouble reciprocal() {
        return ONE.over(this);
    }

    /** Square root, relative error at most 4u²; NaN below zero. */
    public DoubleDouble sqrt() {
        double x = Math.sqrt(hi);
        if (!(hi > 0) || Double.isInfinite(hi)) {
            return of(x);
        }
        int half = Math.getExponent(hi) / 2;
        if (Math.abs(half) > SAFE / 2) {
            return scalb(-2 * half).sqrt().scalb(half);
        }
        DoubleDouble r = sum(Math.fma(-x, x, hi), lo); // hi − x² is a double
        double d = r.hi / (2 * x);
        double rest = (Math.fma(-2 * x, d, r.hi) + r.lo - d * d) / (2 * x);
        DoubleDouble first = sum(x, d);
        return normalised(first.hi, first.lo + rest);
    }

    /** Integer power, relative error at most |n|·5u²; 1 for n = 0, the reciprocal of the positive power for n &lt; 0. */
    public DoubleDouble pow(int n) {
        if (n >= 0) {
            return power(n);
        }
        DoubleDouble below = power(-(long) n);
        return below.isFinite() && below.hi != 0
                ? below.reciprocal()
                : reciprocal().power(-(long) n);
    }

    private DoubleDouble power(long n) {
        DoubleDouble result = ONE;
        DoubleDouble square = this;
        for (long m = n; m > 0; m >>= 1) {
            if ((m & 1) == 1) {
                result = result.times(square);
            }
            if (m > 1) {
                square = square.squared();
            }
        }
        return result;
    }

    /** this·2ⁿ, exact unless the result leaves the normal range. */
    public DoubleDouble scalb(int n) {
        double h = Math.scalb(hi, n);
        return Double.isFinite(h) ? sum(h, Math.scalb(lo, n)) : of(h);
    }

    /** The larger; NaN if either is. */
    public DoubleDouble max(DoubleDouble y) {
        return isNaN() || compareTo(y) >= 0 && !y.isNaN() ? this : y;
    }

    /** The smaller; NaN if either is. */
    public DoubleDouble min(DoubleDouble y) {
        return isNaN() || compareTo(y) <= 0 ? this : y;
    }

    /** Order of the values; both zeros are equal, NaN comes last. */
    @Override
    public int compareTo(DoubleDouble y) {
        int high = compare(hi, y.hi);
        return high != 0 ? high : compare(lo, y.lo);
    }

    private static int compare(double a, double b) {
        return a < b ? -1 : a > b ? 1 : a == b ? 0 : Double.compare(a, b);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DoubleDouble && compareTo((DoubleDouble) other) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(hi + 0.0) + Double.hashCode(lo + 0.0);
    }

    /**
     * The exact value.
     *
     * @throws ArithmeticException if this is not finite
     */
    public BigDecimal toBigDecimal() {
        if (!isFinite()) {
            throw new ArithmeticException("The value " + hi + " has no decimal expansion; test isFinite() first.");
        }
        return new BigDecimal(hi).add(new BigDecimal(lo));
    }

    /** At most {@code digits} significant decimal digits of the exact value, as in {@code 0.5}, {@code 1.5e40}. */
    public String decimal(int digits) {
        return isFinite() ? Decimal.text(toBigDecimal().round(new MathContext(digits)), digits) : Double.toString(hi);
    }

    /** Thirty-two significant digits. */
    @Override
    public String toString() {
        return decimal(TEXT_DIGITS);
    }
}
