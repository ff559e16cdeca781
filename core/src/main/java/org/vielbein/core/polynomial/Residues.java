package org.vielbein.core.polynomial;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * A polynomial in several variables modulo a prime, its terms sorted downwards; a monomial is one word, with one field for each
 * variable, that of the last variable lowest.
 *
 * @param layout the fields
 * @param keys the monomials
 * @param values the coefficients, none of them 0
 */
record Residues(Layout layout, long[] keys, long[] values) {
    /**
     * The fields of the monomials.
     *
     * @param shifts the lowest bit of the field of each variable, the last one 0
     */
    record Layout(int[] shifts) {
        int variables() {
            return shifts.length;
        }

        /** The fields of all variables but the last. */
        Layout withoutLast() {
            int n = shifts.length - 1;
            int lowest = shifts[n - 1];
            int[] rest = new int[n];
            for (int k = 0; k < n; k++) {
                rest[k] = shifts[k] - lowest;
            }
            return new Layout(rest);
        }

        /** How far the fields of the other variables lie above the last one. */
        int lastWidth() {
            return shifts[shifts.length - 2];
        }
    }

    boolean isZero() {
        return keys.length == 0;
    }

    boolean isConstant() {
        return keys.length == 0 || keys[0] == 0;
    }

    /** As dense coefficients, of a polynomial in one variable. */
    long[] dense() {
        long[] dense = new long[isZero() ? 0 : (int) keys[0] + 1];
        for (int k = 0; k < keys.length; k++) {
            dense[(int) keys[k]] = values[k];
        }
        return dense;
    }

    static Residues ofDense(Layout layout, long[] dense) {
        int n = 0;
        long[] keys = new long[dense.length];
        long[] values = new long[dense.length];
        for (int k = dense.length - 1; k >= 0; k--) {
            if (dense[k] != 0) {
                keys[n] = k;
                values[n++] = dense[k];
            }
        }
        return new Residues(layout, Arrays.copyOf(keys, n), Arrays.copyOf(values, n));
    }

    /** With the last variable at a value. */
    Residues lastAt(long x, Prime p) {
        int width = layout.lastWidth();
        long mask = (1L << width) - 1;
        long[] powers = powers(x, p, mask);
        long[] k = new long[keys.length];
        long[] v = new long[keys.length];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            long key = keys[i] >>> width;
            long term = p.times(values[i], powers[(int) (keys[i] & mask)]);
            if (n > 0 && k[n - 1] == key) {
                v[n - 1] = p.plus(v[n - 1], term);
            } else {
                n += n > 0 && v[n - 1] == 0 ? 0 : 1;
                k[n - 1] = key;
                v[n - 1] = term;
            }
        }
        n -= n > 0 && v[n - 1] == 0 ? 1 : 0;
        return new Residues(layout.withoutLast(), Arrays.copyOf(k, n), Arrays.copyOf(v, n));
    }

    private long[] powers(long x, Prime p, long mask) {
        int degree = 0;
        for (long key : keys) {
            degree = Math.max(degree, (int) (key & mask));
        }
        long[] powers = new long[degree + 1];
        powers[0] = 1;
        for (int e = 1; e <= degree; e++) {
            powers[e] = p.times(powers[e - 1], x);
        }
        return powers;
    }

    /** The end of the run of terms that agree with term i in all variables but the last. */
    int endOfRun(int i) {
        int width = layout.lastWidth();
        int end = i + 1;
        while (end < keys.length && keys[end] >>> width == keys[i] >>> width) {
            end++;
        }
        return end;
    }

    /** The coefficient, a polynomial in the last variable, of the run from i to j. */
    long[] run(int i, int j) {
        long mask = (1L << layout.lastWidth()) - 1;
        long[] dense = new long[(int) (keys[i] & mask) + 1];
        for (int k = i; k < j; k++) {
            dense[(int) (keys[k] & mask)] = values[k];
        }
        return dense;
    }

    /** The monic gcd of the coefficients in the last variable. */
    long[] content(Prime p) {
        long[] content = new long[0];
        for (int i = 0; i < keys.length && content.length != 1; ) {
            int j = endOfRun(i);
            content = Dense.gcd(run(i, j), content, p);
            i = j;
        }
        return content;
    }

    /** Each coefficient in the last variable replaced by its quotient by c, or its product with c. */
    Residues scaledByLast(long[] c, boolean quotient, Prime p) {
        if (c.length == 1 && c[0] == 1) {
            return this;
        }
        long[] k = new long[keys.length * (quotient ? 1 : c.length) + 16];
        long[] v = new long[k.length];
        int n = 0;
        int width = layout.lastWidth();
        for (int i = 0; i < keys.length; ) {
            int j = endOfRun(i);
            long[] run = quotient ? Dense.divided(run(i, j), c, p)[0] : Dense.times(run(i, j), c, p);
            if (n + run.length > k.length) {
                k = Arrays.copyOf(k, 2 * (n + run.length));
                v = Arrays.copyOf(v, k.length);
            }
            for (int e = run.length - 1; e >= 0; e--) {
                if (run[e] != 0) {
                    k[n] = keys[i] >>> width << width | e;
                    v[n++] = run[e];
                }
            }
            i = j;
        }
        return new Residues(layout, Arrays.copyOf(k, n), Arrays.copyOf(v, n));
    }

    Residues map(LongUnaryOperator f) {
        return new Residues(layout, keys, Arrays.stream(values).map(f).toArray());
    }

    /** With leading coefficient c. */
    Residues leading(long c, Prime p) {
        long factor = p.times(c, p.inverse(values[0]));
        return factor == 1 ? this : map(v -> p.times(v, factor));
    }
}
