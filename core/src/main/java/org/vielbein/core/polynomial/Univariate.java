package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Irreducible factors of polynomials in one variable over the integers: modulo a prime, lifted to a power of it, and recombined
 * (H. Zassenhaus, "On Hensel factorization", 1969). {@code f[k]} is the coefficient of t^k.
 */
final class Univariate {
    private static final int PRIMES_TRIED = 8;
    private static final int PRIMES_COMPARED = 2;
    private static final int MOST_MODULAR_FACTORS = 16;

    private Univariate() {}

    /**
     * The factors, primitive; nothing where the polynomial has a square factor, or more than {@value #MOST_MODULAR_FACTORS} factors
     * modulo the primes tried. An image t^k counts as one factor k times.
     */
    static @Nullable List<BigInteger[]> factors(BigInteger[] f, Budget budget) {
        List<BigInteger[]> found = new ArrayList<>();
        int low = 0;
        while (f[low].signum() == 0) {
            found.add(new BigInteger[] {BigInteger.ZERO, BigInteger.ONE});
            low++;
        }
        BigInteger[] rest = primitive(Arrays.copyOfRange(f, low, f.length));
        if (rest.length <= 2) {
            if (rest.length == 2) {
                found.add(rest);
            }
            return found;
        }
        ModularFactors best = null;
        int compared = 0;
        for (int k = 0; k < PRIMES_TRIED && compared < PRIMES_COMPARED; k++) {
            ModularFactors here = ModularFactors.of(rest, Prime.small(k), budget);
            if (here != null) {
                compared++;
                best = best == null || here.count() < best.count() ? here : best;
            }
            if (best != null && best.count() == 1) {
                found.add(rest);
                return found;
            }
        }
        if (best == null || best.count() > MOST_MODULAR_FACTORS) {
            return null;
        }
        found.addAll(recombined(rest, best, budget));
        return found;
    }

    private static List<BigInteger[]> recombined(BigInteger[] f, ModularFactors modular, Budget budget) {
        BigInteger bound = bound(f);
        HenselLift lift = new HenselLift(f, modular, bound, budget);
        List<BigInteger[]> open = new ArrayList<>(lift.factors());
        List<BigInteger[]> found = new ArrayList<>();
        BigInteger[] rest = f;
        for (int count = 1; 2 * count <= open.size(); ) {
            BigInteger[] factor = null;
            for (int subset = 1; subset < 1 << open.size() && factor == null; subset++) {
                if (Integer.bitCount(subset) == count) {
                    budget.charge(f.length);
                    factor = lift.candidate(open, subset, rest);
                    if (factor != null) {
                        rest = quotient(rest, factor);
                        found.add(factor);
                        open = without(open, subset);
                    }
                }
            }
            count += factor == null ? 1 : 0;
        }
        found.add(rest);
        return found;
    }

    static List<BigInteger[]> without(List<BigInteger[]> all, int subset) {
        List<BigInteger[]> rest = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            if ((subset >> k & 1) == 0) {
                rest.add(all.get(k));
            }
        }
        return rest;
    }

    /** Twice what a coefficient of a factor times the leading coefficient may be: 2 · 2ⁿ ‖f‖₂ |f_n| (M. Mignotte, 1974). */
    private static BigInteger bound(BigInteger[] f) {
        BigInteger squares = BigInteger.ZERO;
        for (BigInteger c : f) {
            squares = squares.add(c.multiply(c));
        }
        BigInteger norm = squares.sqrt().add(BigInteger.ONE);
        return norm.multiply(f[f.length - 1].abs()).shiftLeft(f.length);
    }

    static BigInteger[] primitive(BigInteger[] f) {
        BigInteger content = BigInteger.ZERO;
        for (BigInteger c : f) {
            content = content.gcd(c);
        }
        BigInteger unit = f[f.length - 1].signum() < 0 ? content.negate() : content;
        return Arrays.stream(f).map(c -> c.divide(unit)).toArray(BigInteger[]::new);
    }

    static BigInteger[] product(BigInteger[] a, BigInteger[] b) {
        BigInteger[] product = new BigInteger[a.length + b.length - 1];
        Arrays.fill(product, BigInteger.ZERO);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                product[i + j] = product[i + j].add(a[i].multiply(b[j]));
            }
        }
        return product;
    }

    /** The exact quotient; nothing where there is none. */
    static BigInteger @Nullable [] quotient(BigInteger[] a, BigInteger[] b) {
        BigInteger[] rest = a.clone();
        int degree = b.length - 1;
        BigInteger[] quotient = new BigInteger[Math.max(0, a.length - degree)];
        for (int k = quotient.length - 1; k >= 0; k--) {
            BigInteger[] parts = rest[k + degree].divideAndRemainder(b[degree]);
            if (parts[1].signum() != 0) {
                return null;
            }
            quotient[k] = parts[0];
            for (int j = 0; j <= degree; j++) {
                rest[k + j] = rest[k + j].subtract(parts[0].multiply(b[j]));
            }
        }
        return Arrays.stream(rest).allMatch(c -> c.signum() == 0) ? quotient : null;
    }
}
