package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A polynomial with integer coefficients in the generators γ₀, γ₁, …: {@code Σ c γ₀^e₀ γ₁^e₁ …}. Immutable.
 *
 * <p>Terms are ordered lexicographically, γ₀ before γ₁, the greatest first. Exponents go to 32767. Division is exact division:
 * a quotient exists only where nothing is left.
 */
public final class Polynomial {
    /** The zero polynomial, without terms. */
    public static final Polynomial ZERO = constant(BigInteger.ZERO);

    /** The constant 1. */
    public static final Polynomial ONE = constant(1);

    private final Packing packing;
    private final long[] exponents;
    private final long @Nullable [] small;
    private final BigInteger @Nullable [] big;
    private int @Nullable [] degrees;

    /** Sorted terms, with coefficients in one of the arrays: longs if all of them are below 2^62. */
    Polynomial(Packing packing, long[] exponents, long @Nullable [] small, BigInteger @Nullable [] big) {
        this.packing = packing;
        this.exponents = exponents;
        this.small = small;
        this.big = big;
    }

    public static Polynomial constant(long c) {
        return constant(BigInteger.valueOf(c));
    }

    public static Polynomial constant(BigInteger c) {
        Terms terms = new Terms(Packing.SMALL, 1);
        if (c.signum() != 0) {
            terms.add(new long[1], 0, c);
        }
        return terms.polynomial();
    }

    /** The generator of a number from 0. */
    public static Polynomial generator(int g) {
        return monomial(BigInteger.ONE, Map.of(g, 1));
    }

    /** {@code c Π γ_g^e} of the map from g to e &gt; 0. */
    public static Polynomial monomial(BigInteger c, Map<Integer, Integer> powers) {
        Packing packing = Packing.SMALL;
        for (Map.Entry<Integer, Integer> power : powers.entrySet()) {
            packing = packing.join(Packing.holding(power.getKey()));
            while (power.getValue() > packing.largestExponent()) {
                packing = packing.widened();
            }
        }
        long[] e = new long[packing.words()];
        for (Map.Entry<Integer, Integer> power : powers.entrySet()) {
            e[packing.wordOf(power.getKey())] += (long) power.getValue() << packing.shiftOf(power.getKey());
        }
        Terms terms = new Terms(packing, 1);
        if (c.signum() != 0) {
            terms.add(e, 0, c);
        }
        return terms.polynomial();
    }

    Packing packing() {
        return packing;
    }

    long[] exponents() {
        return exponents;
    }

    /** Whether all coefficients are below 2^62. */
    boolean isSmall() {
        return small != null;
    }

    /** Coefficient k of a small polynomial. */
    long small(int k) {
        return small[k];
    }

    /** The bits of the largest coefficient of a small polynomial, without its sign. */
    int bits() {
        long all = 0;
        for (long c : small) {
            all |= Math.abs(c);
        }
        return 64 - Long.numberOfLeadingZeros(all);
    }

    public boolean isZero() {
        return size() == 0;
    }

    public boolean isOne() {
        return isConstant() && size() == 1 && small != null && small[0] == 1;
    }

    /** Whether no generator occurs. */
    public boolean isConstant() {
        return size() == 0 || size() == 1 && Arrays.equals(exponents, new long[packing.words()]);
    }

    /** The number of terms. */
    public int size() {
        return small != null ? small.length : big.length;
    }

    /** The coefficient of term k. */
    public BigInteger coefficient(int k) {
        return small != null ? BigInteger.valueOf(small[k]) : big[k];
    }

    /** The exponent of a generator in term k. */
    public int exponent(int k, int generator) {
        return packing.exponent(exponents, k, generator);
    }

    /** A number above all generators that occur. */
    public int generators() {
        return degrees().length;
    }

    /** The largest exponent of a generator; 0 of the zero polynomial. */
    public int degree(int generator) {
        int[] known = degrees();
        return generator < known.length ? known[generator] : 0;
    }

    /** The degrees in the generators up to the last that occurs; made once, and again if two threads want them first. */
    private int[] degrees() {
        int[] known = degrees;
        if (known == null) {
            long[] greatest = packing.greatest(exponents);
            int[] all = new int[packing.fields()];
            int last = 0;
            for (int g = 0; g < all.length; g++) {
                all[g] = packing.exponent(greatest, 0, g);
                last = all[g] > 0 ? g + 1 : last;
            }
            known = Arrays.copyOf(all, last);
            degrees = known;
        }
        return known;
    }

    /** The sign of the coefficient of the greatest monomial; 0 of the zero polynomial. */
    public int signum() {
        return size() == 0 ? 0 : coefficient(0).signum();
    }

    Polynomial in(Packing other) {
        if (packing.equals(other)) {
            return this;
        }
        long[] e = new long[size() * other.words()];
        for (int k = 0; k < size(); k++) {
            for (int g = 0; g < packing.fields(); g++) {
                long exponent = exponent(k, g);
                if (exponent != 0) {
                    e[k * other.words() + other.wordOf(g)] |= exponent << other.shiftOf(g);
                }
            }
        }
        return new Polynomial(other, e, small, big);
    }

    public Polynomial plus(Polynomial other) {
        return Addition.sum(this, other, false);
    }

    public Polynomial minus(Polynomial other) {
        return Addition.sum(this, other, true);
    }

    public Polynomial negate() {
        return ZERO.minus(this);
    }

    public Polynomial times(Polynomial other, Budget budget) {
        if (isZero() || other.isOne()) {
            return this;
        }
        return other.isZero() || isOne() ? other : Multiplication.product(this, other, budget);
    }

    public Polynomial times(BigInteger c) {
        return c.equals(BigInteger.ONE) || isZero() ? this : times(constant(c), Budget.unlimited());
    }

    /** The n-th power, n ≥ 0. */
    public Polynomial power(int n, Budget budget) {
        Polynomial result = ONE;
        for (int k = 31 - Integer.numberOfLeadingZeros(n); k >= 0; k--) {
            result = result.times(result, budget);
            result = (n >> k & 1) == 1 ? result.times(this, budget) : result;
        }
        return result;
    }

    /** The exact quotient; nothing where the divisor does not divide this. */
    public @Nullable Polynomial dividedBy(Polynomial divisor, Budget budget) {
        if (divisor.isZero()) {
            throw new ArithmeticException("a polynomial was divided by 0");
        }
        return divisor.isOne() ? this : Division.quotient(this, divisor, budget);
    }

    /** The quotient by an integer that divides all coefficients. */
    public Polynomial dividedBy(BigInteger c) {
        Polynomial quotient = dividedBy(constant(c), Budget.unlimited());
        if (quotient == null) {
            throw new ArithmeticException(c + " does not divide the coefficients of a polynomial");
        }
        return quotient;
    }

    /** The greatest common divisor of the coefficients, not negative; 0 of the zero polynomial. */
    public BigInteger content() {
        return small != null ? BigInteger.valueOf(commonDivisor(small)) : commonDivisor(big);
    }

    private static long commonDivisor(long[] coefficients) {
        long content = 0;
        for (int k = 0; k < coefficients.length && content != 1; k++) {
            long other = Math.abs(coefficients[k]);
            while (other != 0) {
                long rest = content % other;
                content = other;
                other = rest;
            }
        }
        return content;
    }

    private static BigInteger commonDivisor(BigInteger[] coefficients) {
        BigInteger content = BigInteger.ZERO;
        for (int k = 0; k < coefficients.length && !content.equals(BigInteger.ONE); k++) {
            content = content.gcd(coefficients[k]);
        }
        return content;
    }

    /** This divided by its content, with a positive leading coefficient; 0 of 0. */
    public Polynomial primitive() {
        if (isZero()) {
            return this;
        }
        BigInteger content = content();
        BigInteger c = signum() < 0 ? content.negate() : content;
        return c.equals(BigInteger.ONE) ? this : dividedBy(c);
    }

    /** The partial derivative by a generator. */
    public Polynomial derivative(int generator) {
        Terms terms = new Terms(packing, size());
        int word = packing.wordOf(generator);
        for (int k = 0; k < size(); k++) {
            int e = exponent(k, generator);
            if (e > 0) {
                long[] monomial = Arrays.copyOfRange(exponents, k * packing.words(), (k + 1) * packing.words());
                monomial[word] -= 1L << packing.shiftOf(generator);
                terms.add(monomial, 0, coefficient(k).multiply(BigInteger.valueOf(e)));
            }
        }
        return terms.polynomial();
    }

    /** The coefficients of the powers of a generator, which occurs in none of them. */
    public TreeMap<Integer, Polynomial> coefficientsOf(int generator) {
        TreeMap<Integer, Terms> split = new TreeMap<>();
        boolean present = packing.wordOf(generator) < packing.words();
        for (int k = 0; k < size(); k++) {
            int e = exponent(k, generator);
            long[] monomial = Arrays.copyOfRange(exponents, k * packing.words(), (k + 1) * packing.words());
            if (present) {
                monomial[packing.wordOf(generator)] -= (long) e << packing.shiftOf(generator);
            }
            split.computeIfAbsent(e, n -> new Terms(packing, 4)).add(monomial, 0, coefficient(k));
        }
        TreeMap<Integer, Polynomial> coefficients = new TreeMap<>();
        split.forEach((e, terms) -> coefficients.put(e, terms.polynomial()));
        return coefficients;
    }

    /** The value modulo a prime below 2^31 where the generators have the values given, each below the prime. */
    public long at(long[] values, long prime) {
        return Evaluation.at(this, values, prime);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Polynomial p) || p.size() != size()) {
            return false;
        }
        Packing joined = packing.join(p.packing);
        if (!Arrays.equals(in(joined).exponents, p.in(joined).exponents)) {
            return false;
        }
        return small != null ? Arrays.equals(small, p.small) : Arrays.equals(big, p.big);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int k = 0; k < size(); k++) {
            int term = coefficient(k).hashCode();
            for (int g = 0; g < packing.fields(); g++) {
                int e = exponent(k, g);
                term += e == 0 ? 0 : (31 * e + 1) * 0x9E3779B1 * (g + 1);
            }
            hash = 31 * hash + term;
        }
        return hash;
    }

    /** For messages of tests: {@code 3*g0^2*g1 - g2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < size(); k++) {
            text.append(k == 0 ? "" : " + ").append(coefficient(k));
            for (int g = 0; g < packing.fields(); g++) {
                int e = exponent(k, g);
                text.append(e == 0 ? "" : "*g" + g + (e == 1 ? "" : "^" + e));
            }
        }
        return isZero() ? "0" : text.toString();
    }
}
