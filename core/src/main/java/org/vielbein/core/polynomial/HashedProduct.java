package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Products of long polynomials with one-word monomials and small coefficients: all products of terms are summed in a table by their
 * monomials, in 128 bits, and sorted at the end. It beats the heap where many products meet in one monomial.
 */
final class HashedProduct {
    private static final int SHORTEST = 12;

    private long[] keys;
    private long[] high;
    private long[] low;
    private int size;

    private HashedProduct(int capacity) {
        keys = new long[capacity];
        high = new long[capacity];
        low = new long[capacity];
        Arrays.fill(keys, -1);
    }

    /** Whether two polynomials in the same packing are of the kind that is multiplied here. */
    static boolean suits(Polynomial a, Polynomial b) {
        return a.packing().words() == 1
                && a.isSmall()
                && b.isSmall()
                && a.size() >= SHORTEST
                && a.bits() + b.bits() + 32 - Integer.numberOfLeadingZeros(a.size()) < 126;
    }

    /** The product; nothing where an exponent overflows its field. The first is not the longer one. */
    static @Nullable Polynomial of(Polynomial a, Polynomial b, Budget budget) {
        HashedProduct table = new HashedProduct(Integer.highestOneBit(8 * (a.size() + b.size())) * 2);
        long guard = a.packing().guard();
        for (int i = 0; i < a.size(); i++) {
            long e = a.exponents()[i];
            long c = a.small(i);
            budget.charge(b.size());
            for (int j = 0; j < b.size(); j++) {
                long monomial = e + b.exponents()[j];
                if ((monomial & guard) != 0) {
                    return null;
                }
                table.add(monomial, c, b.small(j));
            }
        }
        return table.polynomial(a.packing());
    }

    private void add(long monomial, long a, long b) {
        int at = slot(monomial);
        if (keys[at] < 0) {
            keys[at] = monomial;
            if (++size * 2 > keys.length) {
                grow();
                at = slot(monomial);
            }
        }
        long product = a * b;
        long sum = low[at] + product;
        high[at] += Math.multiplyHigh(a, b) + (Long.compareUnsigned(sum, product) < 0 ? 1 : 0);
        low[at] = sum;
    }

    /** Monomials are not negative, so −1 marks an empty place. */
    private int slot(long monomial) {
        int mask = keys.length - 1;
        int at = (int) ((monomial * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (keys[at] >= 0 && keys[at] != monomial) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        HashedProduct larger = new HashedProduct(2 * keys.length);
        for (int k = 0; k < keys.length; k++) {
            if (keys[k] >= 0) {
                int at = larger.slot(keys[k]);
                larger.keys[at] = keys[k];
                larger.high[at] = high[k];
                larger.low[at] = low[k];
            }
        }
        keys = larger.keys;
        high = larger.high;
        low = larger.low;
    }

    private Polynomial polynomial(Packing packing) {
        long[] sorted = new long[size];
        int n = 0;
        for (long key : keys) {
            if (key >= 0) {
                sorted[n++] = key;
            }
        }
        Arrays.sort(sorted);
        Terms terms = new Terms(packing, size);
        long[] monomial = new long[1];
        for (int k = size - 1; k >= 0; k--) {
            int at = slot(sorted[k]);
            monomial[0] = sorted[k];
            boolean small = high[at] == low[at] >> 63 && low[at] >> 62 == low[at] >> 63;
            if (small) {
                terms.add(monomial, 0, low[at]);
            } else {
                terms.add(monomial, 0, wide(high[at], low[at]));
            }
        }
        return terms.polynomial();
    }

    private static BigInteger wide(long high, long low) {
        BigInteger unsigned = BigInteger.valueOf(low & Long.MAX_VALUE);
        return BigInteger.valueOf(high).shiftLeft(64).add(low < 0 ? unsigned.setBit(63) : unsigned);
    }
}
