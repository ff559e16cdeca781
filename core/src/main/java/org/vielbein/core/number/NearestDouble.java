package org.vielbein.core.number;

import java.math.BigInteger;

/** The double nearest to a rational number, ties to even, subnormal results included. */
final class NearestDouble {
    private static final int MANTISSA = 53;
    private static final int LOWEST = -1074;
    private static final int OVERFLOW = 1025;

    private NearestDouble() {}

    /** Rounds n/d once, d &gt; 0. */
    static double of(BigInteger n, BigInteger d) {
        if (n.signum() == 0) {
            return 0;
        }
        double size = ofPositive(n.abs(), d);
        return n.signum() < 0 ? -size : size;
    }

    private static double ofPositive(BigInteger n, BigInteger d) {
        int exponent = n.bitLength() - d.bitLength(); // 2^(exponent-1) < n/d < 2^(exponent+1)
        if (exponent > OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        }
        if (exponent < LOWEST - 2) {
            return 0;
        }
        int shift = MANTISSA + 2 - exponent; // the quotient then has 55 or 56 bits
        BigInteger[] parts =
                shift >= 0 ? n.shiftLeft(shift).divideAndRemainder(d) : n.divideAndRemainder(d.shiftLeft(-shift));
        long quotient = parts[0].longValueExact();
        int bits = Long.SIZE - Long.numberOfLeadingZeros(quotient);
        int drop = Math.max(bits - MANTISSA, LOWEST + shift);
        return Math.scalb((double) rounded(quotient, drop, parts[1].signum() != 0), drop - shift);
    }

    /** The bits of q above {@code drop}, rounded to nearest even; {@code more} says that the true value exceeds q. */
    private static long rounded(long q, int drop, boolean more) {
        long kept = q >> drop;
        long rest = q - (kept << drop);
        long half = 1L << (drop - 1);
        boolean up = rest > half || rest == half && (more || (kept & 1) == 1);
        return up ? kept + 1 : kept;
    }
}
