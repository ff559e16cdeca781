package org.vielbein.core.polynomial;

import java.util.Arrays;

/**
 * Exact division by a divisor of few terms, with one-word monomials and small coefficients: what is left of the dividend is read off
 * one row for each term of the divisor, without a heap.
 */
final class ShortDivision {
    private static final int LONGEST = 8;
    private static final int BITS = 59;
    private static final long NONE = Long.MIN_VALUE;

    /** How a division ended. */
    enum Outcome {
        EXACT,
        INEXACT,
        /** A coefficient became too large for this way. */
        TOO_LARGE
    }

    private final Polynomial a;
    private final Polynomial b;
    private final long guard;
    private final long limit;
    private final int[] next;
    private final long[] fronts;
    private long[] monomials;
    private long[] coefficients;
    private int size;
    private int read;
    private boolean overflows;

    /** Both in the same packing; they {@link #suits}. */
    ShortDivision(Polynomial a, Polynomial b) {
        this.a = a;
        this.b = b;
        guard = a.packing().guard();
        limit = 1L << BITS - b.bits();
        next = new int[b.size()];
        fronts = new long[b.size()];
        Arrays.fill(fronts, NONE);
        monomials = new long[Math.max(4, a.size())];
        coefficients = new long[monomials.length];
    }

    /** Whether two polynomials in the same packing are of the kind that is divided here. */
    static boolean suits(Polynomial a, Polynomial b) {
        return b.size() <= LONGEST
                && a.packing().words() == 1
                && a.isSmall()
                && b.isSmall()
                && b.bits() < BITS
                && a.bits() <= BITS;
    }

    /** The quotient of an exact division. */
    Polynomial quotient() {
        return new Polynomial(a.packing(), Arrays.copyOf(monomials, size), Arrays.copyOf(coefficients, size), null);
    }

    Outcome run(Budget budget) {
        for (long monomial = greatest(); monomial != NONE && !overflows; monomial = greatest()) {
            budget.charge(1);
            long c = taken(monomial);
            if (c == 0) {
                continue;
            }
            long difference = (monomial | guard) - b.exponents()[0];
            if ((difference & guard) != guard || c % b.small(0) != 0) {
                return Outcome.INEXACT;
            }
            long q = c / b.small(0);
            if (Math.abs(q) >= limit) {
                return Outcome.TOO_LARGE;
            }
            append(difference & ~guard, q);
        }
        return overflows ? Outcome.INEXACT : Outcome.EXACT; // q b has no exponent above those of a where they are equal
    }

    /** The greatest monomial that is left of a − q b. */
    private long greatest() {
        long greatest = read < a.size() ? a.exponents()[read] : NONE;
        for (long front : fronts) {
            greatest = Math.max(greatest, front);
        }
        return greatest;
    }

    /** The coefficient of a monomial in a − q b, whose terms with it are used up: below 2^62 by the limits of its parts. */
    private long taken(long monomial) {
        long c = 0;
        if (read < a.size() && a.exponents()[read] == monomial) {
            c = a.small(read++);
        }
        for (int k = 1; k < fronts.length; k++) {
            if (fronts[k] == monomial) {
                c -= coefficients[next[k]++] * b.small(k);
                place(k);
            }
        }
        return c;
    }

    private void append(long monomial, long coefficient) {
        if (size == monomials.length) {
            monomials = Arrays.copyOf(monomials, 2 * size);
            coefficients = Arrays.copyOf(coefficients, 2 * size);
        }
        monomials[size] = monomial;
        coefficients[size++] = coefficient;
        for (int k = 1; k < fronts.length; k++) {
            if (fronts[k] == NONE) {
                place(k);
            }
        }
    }

    private void place(int k) {
        if (next[k] < size) {
            fronts[k] = monomials[next[k]] + b.exponents()[k];
            overflows |= (fronts[k] & guard) != 0;
        } else {
            fronts[k] = NONE;
        }
    }
}
