package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Terms in any order, like ones added. */
public final class PolynomialBuilder {
    private final TreeMap<int[], BigInteger> terms = new TreeMap<>((a, b) -> Arrays.compare(b, a));
    private int generators = 1;
    private int largest;

    /** Adds {@code c Π γ_g^e[g]}. */
    public PolynomialBuilder add(BigInteger c, int[] exponents) {
        int n = exponents.length;
        while (n > 0 && exponents[n - 1] == 0) {
            n--;
        }
        terms.merge(Arrays.copyOf(exponents, n), c, BigInteger::add);
        generators = Math.max(generators, n);
        for (int e : exponents) {
            largest = Math.max(largest, e);
        }
        return this;
    }

    public Polynomial polynomial() {
        Packing packing = Packing.holding(generators - 1);
        if (largest > packing.largestExponent()) {
            packing = packing.widened();
        }
        if (largest > packing.largestExponent()) {
            packing = packing.widened();
        }
        Terms sorted = new Terms(packing, terms.size());
        for (Map.Entry<int[], BigInteger> term : terms.entrySet()) {
            if (term.getValue().signum() != 0) {
                long[] words = new long[packing.words()];
                for (int g = 0; g < term.getKey().length; g++) {
                    words[packing.wordOf(g)] |= (long) term.getKey()[g] << packing.shiftOf(g);
                }
                sorted.add(words, 0, term.getValue());
            }
        }
        return sorted.polynomial();
    }
}
