package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.List;

/**
 * A quick proof that a polynomial is irreducible: primitive in one generator, and the degrees that factors of its images
 * modulo primes leave possible have nothing in common.
 */
final class Irreducibility {
    private static final int IMAGES = 8;

    private Irreducibility() {}

    /** Whether it was shown; false says nothing. */
    static boolean isShown(Polynomial p, Budget budget) {
        int g = SquareFree.variable(p);
        int degree = p.degree(g);
        if (degree > 60 || !isPrimitive(p, g, budget)) {
            return false;
        }
        BigInteger possible = BigInteger.ONE.shiftLeft(degree + 1).subtract(BigInteger.ONE);
        BigInteger none = BigInteger.ONE.shiftLeft(degree).add(BigInteger.ONE);
        for (int k = 0; k < IMAGES && !possible.equals(none); k++) {
            Prime prime = Prime.small(k);
            budget.charge(p.size());
            long[] image = Evaluation.image(p, g, CommonDivisor.values(k + 17, p.generators(), prime), prime);
            if (image.length == degree + 1) {
                possible = possible.and(sums(image, prime, budget));
            }
        }
        return possible.equals(none);
    }

    private static boolean isPrimitive(Polynomial p, int g, Budget budget) {
        Polynomial content = Polynomial.ZERO;
        for (Polynomial coefficient : p.coefficientsOf(g).values()) {
            content = CommonDivisor.of(content, coefficient, budget);
            if (content.isConstant()) {
                return true;
            }
        }
        return false;
    }

    /** The degrees of products of factors of the image, as bits; all degrees where it has a square factor. */
    private static BigInteger sums(long[] image, Prime prime, Budget budget) {
        List<Integer> degrees = ModularFactors.degrees(image, prime, budget);
        if (degrees.isEmpty()) {
            return BigInteger.ONE.shiftLeft(image.length).subtract(BigInteger.ONE);
        }
        BigInteger sums = BigInteger.ONE;
        for (int degree : degrees) {
            sums = sums.or(sums.shiftLeft(degree));
        }
        return sums;
    }
}
