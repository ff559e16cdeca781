package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lifts {@code f ≡ f_n Π gᵢ} from a prime to a power of it above a bound, one step p at a time. */
final class HenselLift {
    private final BigInteger p;
    private final Prime prime;
    private final BigInteger lead;
    private BigInteger modulus;
    private final List<BigInteger[]> factors = new ArrayList<>();

    HenselLift(BigInteger[] f, ModularFactors modular, BigInteger bound, Budget budget) {
        prime = modular.prime();
        p = BigInteger.valueOf(prime.p());
        lead = f[f.length - 1];
        modulus = p;
        for (long[] factor : modular.factors()) {
            factors.add(Arrays.stream(factor).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new));
        }
        List<long[]> cofactors = cofactors(modular.factors());
        while (modulus.compareTo(bound.shiftLeft(1)) <= 0) {
            budget.charge((long) f.length * f.length);
            step(f, modular.factors(), cofactors);
        }
    }

    List<BigInteger[]> factors() {
        return factors;
    }

    /** sᵢ with Σ sᵢ Π_{j≠i} gⱼ = 1: the inverse of the product of the others modulo gᵢ. */
    private List<long[]> cofactors(List<long[]> g) {
        List<long[]> cofactors = new ArrayList<>();
        for (int i = 0; i < g.size(); i++) {
            long[] others = {1};
            for (int j = 0; j < g.size(); j++) {
                others = j == i ? others : Dense.remainder(Dense.times(others, g.get(j), prime), g.get(i), prime);
            }
            cofactors.add(inverse(others, g.get(i)));
        }
        return cofactors;
    }

    private long[] inverse(long[] a, long[] modulo) {
        long[] r = modulo;
        long[] s = a;
        long[] u = {};
        long[] v = {1};
        while (s.length > 1) {
            long[][] parts = Dense.divided(r, s, prime);
            long[] next = Dense.minus(u, Dense.times(parts[0], v, prime), prime);
            r = s;
            s = parts[1];
            u = v;
            v = next;
        }
        return Dense.remainder(Dense.times(v, prime.inverse(s[0]), prime), modulo, prime);
    }

    private void step(BigInteger[] f, List<long[]> g, List<long[]> cofactors) {
        BigInteger[] product = {lead};
        for (BigInteger[] factor : factors) {
            product = Univariate.product(product, factor);
        }
        long[] error = new long[f.length];
        long inverse = prime.inverse(prime.of(lead));
        for (int k = 0; k < f.length; k++) {
            error[k] = prime.times(prime.of(f[k].subtract(product[k]).divide(modulus)), inverse);
        }
        long[] e = Dense.trimmed(error);
        for (int i = 0; i < factors.size(); i++) {
            long[] step = Dense.remainder(Dense.times(e, cofactors.get(i), prime), g.get(i), prime);
            for (int k = 0; k < step.length; k++) {
                factors.get(i)[k] = factors.get(i)[k].add(modulus.multiply(BigInteger.valueOf(step[k])));
            }
        }
        modulus = modulus.multiply(p);
    }

    /** The product of some lifted factors as a factor of f over the integers; nothing where it is none. */
    BigInteger @Nullable [] candidate(List<BigInteger[]> all, int subset, BigInteger[] f) {
        BigInteger[] product = {f[f.length - 1]};
        for (int k = 0; k < all.size(); k++) {
            if ((subset >> k & 1) == 1) {
                product = Univariate.product(product, all.get(k));
                for (int i = 0; i < product.length; i++) {
                    product[i] = product[i].mod(modulus);
                }
            }
        }
        BigInteger half = modulus.shiftRight(1);
        for (int i = 0; i < product.length; i++) {
            product[i] = product[i].compareTo(half) > 0 ? product[i].subtract(modulus) : product[i];
        }
        BigInteger[] factor = Univariate.primitive(product);
        return factor.length < f.length && Univariate.quotient(f, factor) != null ? factor : null;
    }
}
