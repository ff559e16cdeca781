package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.Arrays;
import org.vielbein.core.polynomial.Polynomial;

/**
 * An element of a {@link DifferentialField}: {@code N / (d Π Fᵢ^eᵢ)}, N a polynomial in the generators reduced by their relations,
 * d a positive integer, Fᵢ the denominators the field has met. No Fᵢ with eᵢ &gt; 0 divides N, and d is coprime to its content.
 */
public final class RationalFunction {
    static final RationalFunction ZERO = new RationalFunction(Polynomial.ZERO, BigInteger.ONE, new int[0]);

    private final Polynomial above;
    private final BigInteger divisor;
    private final int[] powers;

    RationalFunction(Polynomial above, BigInteger divisor, int[] powers) {
        this.above = above;
        this.divisor = divisor;
        this.powers = powers;
    }

    static RationalFunction of(Polynomial p) {
        return new RationalFunction(p, BigInteger.ONE, new int[0]);
    }

    Polynomial above() {
        return above;
    }

    BigInteger divisor() {
        return divisor;
    }

    /** The exponent of a denominator of the field. */
    int power(int denominator) {
        return denominator < powers.length ? powers[denominator] : 0;
    }

    /** A number above all denominators that occur. */
    int denominators() {
        return powers.length;
    }

    /** Whether the numerator is the zero polynomial. */
    public boolean isZero() {
        return above.isZero();
    }

    /** Whether no generator and no denominator occurs. */
    public boolean isConstant() {
        return above.isConstant() && Arrays.stream(powers).allMatch(e -> e == 0);
    }

    /** The number of terms of the numerator. */
    public int terms() {
        return above.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RationalFunction q
                && above.equals(q.above)
                && divisor.equals(q.divisor)
                && equalPowers(q);
    }

    private boolean equalPowers(RationalFunction q) {
        for (int k = 0; k < Math.max(powers.length, q.powers.length); k++) {
            if (power(k) != q.power(k)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return above.hashCode();
    }
}
