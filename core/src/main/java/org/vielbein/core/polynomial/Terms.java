package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Terms in the making, appended from the greatest monomial downwards. */
final class Terms {
    private final Packing packing;
    private long[] exponents;
    private long[] coefficients;
    private BigInteger @Nullable [] big;
    private int size;

    Terms(Packing packing, int capacity) {
        this.packing = packing;
        exponents = new long[Math.max(capacity, 4) * packing.words()];
        coefficients = new long[Math.max(capacity, 4)];
    }

    int size() {
        return size;
    }

    long[] exponents() {
        return exponents;
    }

    private void grow() {
        if (size == coefficients.length) {
            coefficients = Arrays.copyOf(coefficients, 2 * size);
            exponents = Arrays.copyOf(exponents, 2 * size * packing.words());
            if (big != null) {
                big = Arrays.copyOf(big, 2 * size);
            }
        }
    }

    /** c is below 2^62. */
    void add(long[] from, int offset, long c) {
        if (c != 0) {
            grow();
            System.arraycopy(from, offset, exponents, size * packing.words(), packing.words());
            coefficients[size] = c;
            if (big != null) {
                big[size] = BigInteger.valueOf(c);
            }
            size++;
        }
    }

    void add(long[] from, int offset, BigInteger c) {
        if (c.bitLength() < 63) {
            add(from, offset, c.longValue());
            return;
        }
        grow();
        if (big == null) {
            big = new BigInteger[coefficients.length];
            for (int k = 0; k < size; k++) {
                big[k] = BigInteger.valueOf(coefficients[k]);
            }
        }
        System.arraycopy(from, offset, exponents, size * packing.words(), packing.words());
        big[size++] = c;
    }

    void add(long[] from, int offset, Accumulator sum) {
        if (sum.isLong()) {
            add(from, offset, sum.longValue());
        } else {
            add(from, offset, sum.bigValue());
        }
    }

    /** Adds to a sum the product of coefficient k with a coefficient of a polynomial. */
    void addProduct(Accumulator sum, int k, Polynomial p, int i, boolean negated) {
        if (big == null && p.isSmall()) {
            sum.addProduct(negated ? -coefficients[k] : coefficients[k], p.small(i));
        } else {
            BigInteger c = big == null ? BigInteger.valueOf(coefficients[k]) : big[k];
            BigInteger product = c.multiply(p.coefficient(i));
            sum.add(negated ? product.negate() : product);
        }
    }

    Polynomial polynomial() {
        long[] e = Arrays.copyOf(exponents, size * packing.words());
        BigInteger[] wide = big;
        return wide == null
                ? new Polynomial(packing, e, Arrays.copyOf(coefficients, size), null)
                : new Polynomial(packing, e, null, Arrays.copyOf(wide, size));
    }
}
