package org.vielbein.core.polynomial;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A sum of products of coefficients: 128 bits, and beyond them a big integer. */
final class Accumulator {
    private static final long LIMIT = 1L << 61;

    private long high;
    private long low;
    private @Nullable BigInteger rest;

    void clear() {
        high = 0;
        low = 0;
        rest = null;
    }

    void addProduct(long a, long b) {
        long product = a * b;
        long sum = low + product;
        high += Math.multiplyHigh(a, b) + (Long.compareUnsigned(sum, product) < 0 ? 1 : 0);
        low = sum;
        if (high > LIMIT || high < -LIMIT) {
            spill();
        }
    }

    void add(BigInteger c) {
        rest = rest == null ? c : rest.add(c);
    }

    private void spill() {
        BigInteger part = wide();
        high = 0;
        low = 0;
        add(part);
    }

    private BigInteger wide() {
        BigInteger unsignedLow = BigInteger.valueOf(low & Long.MAX_VALUE);
        if (low < 0) {
            unsignedLow = unsignedLow.setBit(63);
        }
        return BigInteger.valueOf(high).shiftLeft(64).add(unsignedLow);
    }

    boolean isZero() {
        return rest == null ? high == 0 && low == 0 : bigValue().signum() == 0;
    }

    /** Whether the sum is below 2^62, so that it and the sum of two of its kind are longs. */
    boolean isLong() {
        return rest == null && high == low >> 63 && low >> 62 == low >> 63;
    }

    long longValue() {
        return low;
    }

    BigInteger bigValue() {
        if (rest != null) {
            spill();
            return rest;
        }
        return high == low >> 63 ? BigInteger.valueOf(low) : wide();
    }
}
