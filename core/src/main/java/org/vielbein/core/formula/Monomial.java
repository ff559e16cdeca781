package org.vielbein.core.formula;

import java.util.Arrays;

/** A product of powers of generators; exponents are not negative, trailing zeros are cut. */
final class Monomial implements Comparable<Monomial> {
    static final Monomial ONE = new Monomial(new int[0]);

    private final int[] exponents;

    private Monomial(int[] exponents) {
        this.exponents = exponents;
    }

    static Monomial of(int generator, int exponent) {
        int[] e = new int[generator + 1];
        e[generator] = exponent;
        return trimmed(e);
    }

    private static Monomial trimmed(int[] e) {
        int length = e.length;
        while (length > 0 && e[length - 1] == 0) {
            length--;
        }
        return length == 0 ? ONE : new Monomial(length == e.length ? e : Arrays.copyOf(e, length));
    }

    int exponent(int generator) {
        return generator < exponents.length ? exponents[generator] : 0;
    }

    /** The number of generators up to the last one that occurs. */
    int generators() {
        return exponents.length;
    }

    Monomial times(Monomial other) {
        int[] e = Arrays.copyOf(exponents, Math.max(exponents.length, other.exponents.length));
        for (int k = 0; k < other.exponents.length; k++) {
            e[k] += other.exponents[k];
        }
        return e.length == 0 ? ONE : new Monomial(e);
    }

    /** The same with another exponent of one generator. */
    Monomial with(int generator, int exponent) {
        int[] e = Arrays.copyOf(exponents, Math.max(exponents.length, generator + 1));
        e[generator] = exponent;
        return trimmed(e);
    }

    @Override
    public int compareTo(Monomial other) {
        return Arrays.compare(exponents, other.exponents);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Monomial m && Arrays.equals(exponents, m.exponents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(exponents);
    }
}
