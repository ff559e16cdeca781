package org.vielbein.core.polynomial;

import java.util.Arrays;

/** Polynomials in one variable modulo a prime: {@code a[k]} is the coefficient of x^k, the last one not 0; empty is zero. */
final class Dense {
    private Dense() {}

    static long[] trimmed(long[] a) {
        int n = a.length;
        while (n > 0 && a[n - 1] == 0) {
            n--;
        }
        return n == a.length ? a : Arrays.copyOf(a, n);
    }

    static long[] plus(long[] a, long[] b, Prime p) {
        long[] sum = Arrays.copyOf(a, Math.max(a.length, b.length));
        for (int k = 0; k < b.length; k++) {
            sum[k] = p.plus(sum[k], b[k]);
        }
        return trimmed(sum);
    }

    static long[] minus(long[] a, long[] b, Prime p) {
        long[] difference = Arrays.copyOf(a, Math.max(a.length, b.length));
        for (int k = 0; k < b.length; k++) {
            difference[k] = p.minus(difference[k], b[k]);
        }
        return trimmed(difference);
    }

    static long[] times(long[] a, long[] b, Prime p) {
        if (a.length == 0 || b.length == 0) {
            return new long[0];
        }
        long[] product = new long[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                product[i + j] = (product[i + j] + a[i] * b[j]) % p.p();
            }
        }
        return product;
    }

    static long[] times(long[] a, long c, Prime p) {
        long[] product = new long[a.length];
        for (int k = 0; k < a.length; k++) {
            product[k] = p.times(a[k], c);
        }
        return trimmed(product);
    }

    /** Quotient and remainder. */
    static long[][] divided(long[] a, long[] b, Prime p) {
        long[] rest = a.clone();
        int degree = b.length - 1;
        long[] quotient = new long[Math.max(0, a.length - degree)];
        long inverse = b[degree] == 1 ? 1 : p.inverse(b[degree]);
        for (int k = quotient.length - 1; k >= 0; k--) {
            long c = p.times(rest[k + degree], inverse);
            quotient[k] = c;
            if (c != 0) {
                for (int j = 0; j <= degree; j++) {
                    rest[k + j] = p.minus(rest[k + j], p.times(c, b[j]));
                }
            }
        }
        return new long[][] {trimmed(quotient), trimmed(rest)};
    }

    static long[] remainder(long[] a, long[] b, Prime p) {
        return a.length < b.length ? a : divided(a, b, p)[1];
    }

    /** With leading coefficient 1; zero stays zero. */
    static long[] monic(long[] a, Prime p) {
        return a.length == 0 || a[a.length - 1] == 1 ? a : times(a, p.inverse(a[a.length - 1]), p);
    }

    /** The monic greatest common divisor. */
    static long[] gcd(long[] a, long[] b, Prime p) {
        long[] u = a;
        long[] v = b;
        while (v.length > 0) {
            long[] rest = remainder(u, v, p);
            u = v;
            v = rest;
        }
        return monic(u, p);
    }

    static long at(long[] a, long x, Prime p) {
        long value = 0;
        for (int k = a.length - 1; k >= 0; k--) {
            value = p.plus(p.times(value, x), a[k]);
        }
        return value;
    }

    static long[] derivative(long[] a, Prime p) {
        long[] d = new long[Math.max(0, a.length - 1)];
        for (int k = 1; k < a.length; k++) {
            d[k - 1] = p.times(a[k], k % p.p());
        }
        return trimmed(d);
    }

    /** The polynomial of degree below n through n points. */
    static long[] through(long[] points, long[] values, Prime p) {
        int n = points.length;
        long[] divided = values.clone();
        for (int order = 1; order < n; order++) {
            for (int k = n - 1; k >= order; k--) {
                long above = p.minus(divided[k], divided[k - 1]);
                divided[k] = p.times(above, p.inverse(p.minus(points[k], points[k - order])));
            }
        }
        long[] result = new long[0];
        for (int k = n - 1; k >= 0; k--) {
            long[] factor = {p.minus(0, points[k]), 1};
            result = plus(times(result, factor, p), divided[k] == 0 ? new long[0] : new long[] {divided[k]}, p);
        }
        return result;
    }
}
