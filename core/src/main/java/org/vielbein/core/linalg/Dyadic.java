package org.vielbein.core.linalg;

import java.math.BigInteger;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

/** The exact number m·2ᵉ, m odd or zero: every double-double is one, and so are sums and products of them. */
final class Dyadic {
    static final Dyadic ZERO = new Dyadic(BigInteger.ZERO, 0);
    static final Dyadic ONE = new Dyadic(BigInteger.ONE, 0);

    /** Bits kept when rounding: beyond them nothing reaches a double-double. */
    private static final int WIDE = 400;

    private final BigInteger mantissa;
    private final long exponent;

    private Dyadic(BigInteger mantissa, long exponent) {
        this.mantissa = mantissa;
        this.exponent = exponent;
    }

    private static Dyadic normalised(BigInteger m, long e) {
        if (m.signum() == 0) {
            return ZERO;
        }
        int zeros = m.getLowestSetBit();
        return zeros == 0 ? new Dyadic(m, e) : new Dyadic(m.shiftRight(zeros), e + zeros);
    }

    static Dyadic of(double x) {
        if (x == 0) {
            return ZERO;
        }
        int e = Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - 52;
        return normalised(BigInteger.valueOf((long) Math.scalb(x, -e)), e);
    }

    static Dyadic of(DoubleDouble x) {
        Dyadic hi = of(x.hi());
        return x.lo() == 0 ? hi : hi.plus(of(x.lo()));
    }

    Dyadic plus(Dyadic y) {
        if (mantissa.signum() == 0 || y.mantissa.signum() == 0) {
            return mantissa.signum() == 0 ? y : this;
        }
        if (exponent < y.exponent) {
            return y.plus(this);
        }
        BigInteger aligned = mantissa.shiftLeft(Math.toIntExact(exponent - y.exponent));
        return normalised(aligned.add(y.mantissa), y.exponent);
    }

    Dyadic minus(Dyadic y) {
        return plus(y.negate());
    }

    Dyadic negate() {
        return new Dyadic(mantissa.negate(), exponent);
    }

    Dyadic times(Dyadic y) {
        if (mantissa.signum() == 0 || y.mantissa.signum() == 0) {
            return ZERO;
        }
        return new Dyadic(mantissa.multiply(y.mantissa), exponent + y.exponent);
    }

    /** this/y where the quotient is known to be dyadic: y's odd mantissa then divides this one. */
    Dyadic exactQuotient(Dyadic y) {
        return y == ONE ? this : normalised(mantissa.divide(y.mantissa), exponent - y.exponent);
    }

    int signum() {
        return mantissa.signum();
    }

    int bitLength() {
        return mantissa.bitLength();
    }

    /** Rounded once, relative error at most u². */
    Scaled toScaled() {
        return over(ONE);
    }

    /** this/d rounded once, relative error at most u². */
    Scaled over(Dyadic d) {
        int shift = WIDE - (mantissa.bitLength() - d.mantissa.bitLength());
        BigInteger quotient = shift >= 0
                ? mantissa.shiftLeft(shift).divide(d.mantissa)
                : mantissa.divide(d.mantissa.shiftLeft(-shift));
        return Scaled.of(DoubleDouble.of(quotient, BigInteger.ONE), exponent - d.exponent - shift);
    }
}
