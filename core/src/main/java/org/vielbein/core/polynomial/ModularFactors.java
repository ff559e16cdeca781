package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The monic irreducible factors of a polynomial in one variable modulo a prime (D. G. Cantor and H. Zassenhaus, 1981).
 *
 * @param prime the prime
 * @param factors their product times the leading coefficient is the polynomial
 */
record ModularFactors(Prime prime, List<long[]> factors) {
    int count() {
        return factors.size();
    }

    /** Nothing where the degree falls or a square factor appears modulo the prime. */
    static @Nullable ModularFactors of(BigInteger[] f, Prime p, Budget budget) {
        long[] image = new long[f.length];
        for (int k = 0; k < f.length; k++) {
            image[k] = p.of(f[k]);
        }
        if (image[f.length - 1] == 0) {
            return null;
        }
        long[] monic = Dense.monic(image, p);
        if (Dense.gcd(monic, Dense.derivative(monic, p), p).length != 1) {
            return null;
        }
        return new ModularFactors(p, new Splitting(p, budget).factors(monic));
    }

    /** The degrees of the irreducible factors of an image; empty where it has a square factor. */
    static List<Integer> degrees(long[] image, Prime p, Budget budget) {
        long[] monic = Dense.monic(image, p);
        if (Dense.gcd(monic, Dense.derivative(monic, p), p).length != 1) {
            return List.of();
        }
        List<Integer> degrees = new ArrayList<>();
        new Splitting(p, budget).byDegree(monic, (together, degree) -> {
            for (int k = 0; k < (together.length - 1) / degree; k++) {
                degrees.add(degree);
            }
        });
        return degrees;
    }

    /** Factors of the same degree together first, then one by one with random polynomials, whose row is fixed. */
    private static final class Splitting {
        private final Prime p;
        private final Budget budget;
        private final Random random = new Random(1);

        Splitting(Prime p, Budget budget) {
            this.p = p;
            this.budget = budget;
        }

        List<long[]> factors(long[] monic) {
            List<long[]> found = new ArrayList<>();
            byDegree(monic, (together, degree) -> split(together, degree, found));
            return found;
        }

        /** Each product of all factors of one degree, with that degree. */
        void byDegree(long[] monic, BiConsumer<long[], Integer> parts) {
            long[] rest = monic;
            long[] x = {0, 1};
            long[] power = x;
            for (int degree = 1; 2 * degree < rest.length; degree++) {
                power = power(power, p.p(), rest);
                long[] together = Dense.gcd(rest, Dense.minus(power, x, p), p);
                if (together.length > 1) {
                    parts.accept(together, degree);
                    rest = Dense.divided(rest, together, p)[0];
                    power = Dense.remainder(power, rest, p);
                }
            }
            if (rest.length > 1) {
                parts.accept(rest, rest.length - 1);
            }
        }

        private void split(long[] f, int degree, List<long[]> found) {
            if (f.length - 1 == degree) {
                found.add(f);
                return;
            }
            while (true) {
                long[] a = new long[f.length - 1];
                for (int k = 0; k < a.length; k++) {
                    a[k] = Math.floorMod(random.nextLong(), p.p());
                }
                long[] half = halfPower(Dense.trimmed(a), degree, f);
                long[] part = Dense.gcd(f, Dense.minus(half, new long[] {1}, p), p);
                if (part.length > 1 && part.length < f.length) {
                    split(part, degree, found);
                    split(Dense.divided(f, part, p)[0], degree, found);
                    return;
                }
            }
        }

        /** a^((p^d − 1)/2) = (a^(1 + p + … + p^(d−1)))^((p−1)/2) modulo f. */
        private long[] halfPower(long[] a, int degree, long[] f) {
            long[] product = a;
            long[] conjugate = a;
            for (int k = 1; k < degree; k++) {
                conjugate = power(conjugate, p.p(), f);
                product = Dense.remainder(Dense.times(product, conjugate, p), f, p);
            }
            return power(product, (p.p() - 1) / 2, f);
        }

        private long[] power(long[] a, long n, long[] f) {
            long[] result = {1};
            for (int k = 63 - Long.numberOfLeadingZeros(n); k >= 0; k--) {
                budget.charge((long) f.length * f.length);
                result = Dense.remainder(Dense.times(result, result, p), f, p);
                if ((n >> k & 1) == 1) {
                    result = Dense.remainder(Dense.times(result, a, p), f, p);
                }
            }
            return result;
        }
    }
}
