package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Arithmetic modulo a prime below 2^31; residues are from 0 to p − 1. */
record Prime(long p) {
    private static final List<Prime> SMALL = LongStream.of(
                    8191, 8179, 8171, 8167, 8161, 8147, 8123, 8117, 8111, 8101, 8093, 8089)
            .mapToObj(Prime::new)
            .toList();

    private static final List<Prime> KNOWN = new ArrayList<>(List.of(new Prime((1L << 31) - 1)));

    /** The k-th of a fixed row of primes, descending from 2^31 − 1. */
    static Prime number(int k) {
        synchronized (KNOWN) {
            while (KNOWN.size() <= k) {
                long candidate = KNOWN.get(KNOWN.size() - 1).p - 2;
                while (!BigInteger.valueOf(candidate).isProbablePrime(40)) {
                    candidate -= 2;
                }
                KNOWN.add(new Prime(candidate));
            }
            return KNOWN.get(k);
        }
    }

    /** The k-th of a fixed row of primes of 13 bits: powers with such an exponent are soon made. */
    static Prime small(int k) {
        return SMALL.get(k);
    }

    long of(BigInteger c) {
        return c.mod(BigInteger.valueOf(p)).longValue();
    }

    long plus(long a, long b) {
        long sum = a + b;
        return sum >= p ? sum - p : sum;
    }

    long minus(long a, long b) {
        return a >= b ? a - b : a - b + p;
    }

    long times(long a, long b) {
        return a * b % p;
    }

    long power(long a, long n) {
        long result = 1;
        long square = a;
        for (long k = n; k > 0; k >>= 1) {
            result = (k & 1) == 1 ? times(result, square) : result;
            square = times(square, square);
        }
        return result;
    }

    /** @throws ArithmeticException of 0 */
    long inverse(long a) {
        if (a == 0) {
            throw new ArithmeticException("0 has no inverse modulo " + p);
        }
        return power(a, p - 2);
    }
}
