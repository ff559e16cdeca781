package org.vielbein.core.polynomial;

/**
 * How the exponents of a monomial lie in its words: fields of equal width, the first generator in the highest field of the first
 * word. The highest bit of a field is a guard, 0 in every monomial: words compare as longs, and a sum that overflows a field
 * shows in its guard.
 *
 * @param bits the width of a field, its guard included: 8, or 16 for large exponents
 * @param words the number of words
 */
record Packing(int bits, int words) {
    private static final long GUARD_8 = 0x8080808080808080L;
    private static final long GUARD_16 = 0x8000800080008000L;

    /** One word of 8 fields. */
    static final Packing SMALL = new Packing(8, 1);

    /** The narrowest packing in which a generator has a place. */
    static Packing holding(int generator) {
        return new Packing(8, generator / 8 + 1);
    }

    int fields() {
        return words * (64 / bits);
    }

    int wordOf(int generator) {
        return generator / (64 / bits);
    }

    int shiftOf(int generator) {
        return 64 - bits * (generator % (64 / bits) + 1);
    }

    long guard() {
        return bits == 8 ? GUARD_8 : GUARD_16;
    }

    int largestExponent() {
        return (1 << bits - 1) - 1;
    }

    int exponent(long[] exponents, int term, int generator) {
        int word = wordOf(generator);
        return word >= words ? 0 : (int) (exponents[term * words + word] >>> shiftOf(generator)) & ((1 << bits) - 1);
    }

    /** In each field the greatest exponent of all monomials: a guard set before a subtraction stays where the first is not less. */
    long[] greatest(long[] exponents) {
        long guard = guard();
        long[] greatest = new long[words];
        for (int at = 0; at < exponents.length; at += words) {
            for (int w = 0; w < words; w++) {
                long known = greatest[w];
                long other = exponents[at + w];
                long notLess = (known | guard) - other & guard;
                long fields = notLess - (notLess >>> bits - 1);
                greatest[w] = known & fields | other & ~fields;
            }
        }
        return greatest;
    }

    /** A packing that holds what either holds. */
    Packing join(Packing other) {
        if (equals(other)) {
            return this;
        }
        int wide = Math.max(bits, other.bits);
        int all = Math.max(fields(), other.fields());
        return new Packing(wide, (all * wide + 63) / 64);
    }

    /** The same fields with twice the width. */
    Packing widened() {
        if (bits == 16) {
            throw new Budget.Exhausted("the symbolic computation needs an exponent above 32767");
        }
        return new Packing(16, words * 2);
    }
}
