package org.vielbein.core.number;

import java.math.BigInteger;

/**
 * An angle as quarter turns and a rest: x = k·π/2 + rest, |rest| ≤ π/4 but for rounding.
 *
 * <p>The rest is right to 2⁻¹⁰⁴ relative for every finite double-double: up to 2⁴⁰ by π/2 in seven doubles (370 bits),
 * beyond by integers of up to 1500 bits. No double-double comes nearer to a multiple of π/2 than these digits resolve,
 * short of a coincidence of 200 bits in π.
 */
final class QuarterTurns {
    private static final double[] HALF_PI = {
        1.5707963267948966,
        6.123233995736766e-17,
        -1.4973849048591698e-33,
        5.562271104316826e-50,
        2.836115989820158e-66,
        8.724931080676243e-84,
        3.01468636612477e-100
    };
    private static final double FAST = 0x1p40;
    private static final double EIGHTH_TURN = Math.PI / 4;
    private static final int FRACTION_BITS = 450;

    private final int quadrant;
    private final DoubleDouble rest;

    private QuarterTurns(int quadrant, DoubleDouble rest) {
        this.quadrant = quadrant;
        this.rest = rest;
    }

    /** The turns of a finite angle. */
    static QuarterTurns of(DoubleDouble x) {
        if (Math.abs(x.hi()) <= EIGHTH_TURN) {
            return new QuarterTurns(0, x);
        }
        return Math.abs(x.hi()) < FAST ? small(x) : large(x);
    }

    /** k mod 4, one of 0 … 3. */
    int quadrant() {
        return quadrant;
    }

    DoubleDouble rest() {
        return rest;
    }

    private static QuarterTurns small(DoubleDouble x) {
        double k = Math.rint(x.hi() / HALF_PI[0]);
        double[] terms = new double[2 + 2 * HALF_PI.length];
        terms[0] = x.hi();
        terms[1] = x.lo();
        for (int i = 0; i < HALF_PI.length; i++) {
            DoubleDouble p = DoubleDouble.product(-k, HALF_PI[i]);
            terms[2 * i + 2] = p.hi();
            terms[2 * i + 3] = p.lo();
        }
        return new QuarterTurns((int) ((long) k & 3), Expansion.sum(terms));
    }

    private static QuarterTurns large(DoubleDouble x) {
        BigInteger angle = fixed(x.hi()).add(fixed(x.lo()));
        BigInteger halfPi = Digits.HALF_PI;
        int extra = Digits.BITS - FRACTION_BITS;
        BigInteger[] parts = angle.shiftLeft(extra).divideAndRemainder(halfPi);
        BigInteger k = parts[0];
        BigInteger r = parts[1];
        if (r.abs().shiftLeft(1).compareTo(halfPi) > 0) {
            k = k.add(BigInteger.valueOf(r.signum()));
            r = r.subtract(r.signum() > 0 ? halfPi : halfPi.negate());
        }
        DoubleDouble rest = DoubleDouble.of(r, BigInteger.ONE.shiftLeft(Digits.BITS));
        return new QuarterTurns(k.intValue() & 3, rest);
    }

    /** x·2⁴⁵⁰ as an integer, bits below dropped. */
    private static BigInteger fixed(double x) {
        int e = Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - 52;
        BigInteger m = BigInteger.valueOf((long) Math.scalb(x, -e));
        return m.shiftLeft(e + FRACTION_BITS);
    }

    /** π/2 to 1600 bits, summed once when first needed. */
    private static final class Digits {
        static final int BITS = 1600;
        static final BigInteger HALF_PI = machin();

        /** π/2 = 8 arctan(1/5) − 2 arctan(1/239), J. Machin 1706; 32 guard bits. */
        private static BigInteger machin() {
            BigInteger five = arctanOfInverse(5).shiftLeft(3);
            return five.subtract(arctanOfInverse(239).shiftLeft(1)).shiftRight(32);
        }

        private static BigInteger arctanOfInverse(int n) {
            BigInteger square = BigInteger.valueOf((long) n * n);
            BigInteger power = BigInteger.ONE.shiftLeft(BITS + 32).divide(BigInteger.valueOf(n));
            BigInteger sum = BigInteger.ZERO;
            for (int k = 1; power.signum() != 0; k += 2) {
                BigInteger term = power.divide(BigInteger.valueOf(k));
                sum = (k & 2) == 0 ? sum.add(term) : sum.subtract(term);
                power = power.divide(square);
            }
            return sum;
        }
    }
}
