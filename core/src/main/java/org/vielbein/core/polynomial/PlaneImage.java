package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.List;

/**
 * An image of a polynomial in two of its variables, the others having small integer values: where it is irreducible, keeps both
 * degrees, and the polynomial has no factor in the other variables alone, the polynomial is irreducible too. By Hilbert's theorem
 * that is so for almost all values, and an image in two variables is quick to be factored.
 */
final class PlaneImage {
    private PlaneImage() {}

    /** Whether it was shown; false says nothing. The terms of p are given by their exponents in other variables. */
    static boolean isIrreducible(Polynomial p, int[][] terms, Budget budget) {
        PolynomialBuilder all = new PolynomialBuilder();
        for (int k = 0; k < terms.length; k++) {
            all.add(p.coefficient(k), terms[k]);
        }
        Polynomial whole = all.polynomial();
        int rank = terms[0].length;
        int first = smallest(whole, rank, -1);
        int second = smallest(whole, rank, first);
        if (!isPrimitive(whole, first, second, budget)) {
            return false;
        }
        PolynomialBuilder image = new PolynomialBuilder();
        for (int k = 0; k < terms.length; k++) {
            BigInteger c = p.coefficient(k);
            for (int i = 0; i < rank; i++) {
                c = i == first || i == second
                        ? c
                        : c.multiply(BigInteger.valueOf(3 + 4L * i).pow(terms[k][i]));
            }
            image.add(c, new int[] {terms[k][first], terms[k][second]});
        }
        Polynomial plane = image.polynomial();
        return !plane.isZero()
                && plane.degree(0) == whole.degree(first)
                && plane.degree(1) == whole.degree(second)
                && Kronecker.isIrreducible(plane.primitive(), budget);
    }

    private static int smallest(Polynomial p, int rank, int other) {
        int best = -1;
        for (int i = 0; i < rank; i++) {
            if (i != other && p.degree(i) > 0 && (best < 0 || p.degree(i) < p.degree(best))) {
                best = i;
            }
        }
        return best;
    }

    /** Whether the coefficients, polynomials in the other variables, have no common factor. */
    private static boolean isPrimitive(Polynomial p, int first, int second, Budget budget) {
        Polynomial content = Polynomial.ZERO;
        for (Polynomial row : p.coefficientsOf(first).values()) {
            for (Polynomial coefficient : List.copyOf(row.coefficientsOf(second).values())) {
                content = CommonDivisor.of(content, coefficient, budget);
                if (content.isConstant()) {
                    return true;
                }
            }
        }
        return false;
    }
}
