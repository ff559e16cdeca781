package org.vielbein.core.polynomial;

import cc.redberry.rings.Rings;
import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.poly.multivar.Monomial;
import cc.redberry.rings.poly.multivar.MonomialOrder;
import cc.redberry.rings.poly.multivar.MultivariatePolynomial;
import java.util.Random;

/** Polynomials here and as Rings (redberry.cc, 2.5.8) has them. */
final class RingsOracle {
    private RingsOracle() {}

    static MultivariatePolynomial<BigInteger> rings(Polynomial p, int variables) {
        MultivariatePolynomial<BigInteger> sum = MultivariatePolynomial.zero(variables, Rings.Z, MonomialOrder.LEX);
        for (int k = 0; k < p.size(); k++) {
            int[] exponents = new int[variables];
            for (int g = 0; g < variables; g++) {
                exponents[g] = p.exponent(k, g);
            }
            sum.add(new Monomial<>(exponents, new BigInteger(p.coefficient(k).toByteArray())));
        }
        return sum;
    }

    static Polynomial ours(MultivariatePolynomial<BigInteger> p) {
        PolynomialBuilder sum = new PolynomialBuilder();
        for (Monomial<BigInteger> term : p) {
            sum.add(new java.math.BigInteger(term.coefficient.toByteArray()), term.exponents);
        }
        return sum.polynomial();
    }

    /** A polynomial with the given greatest numbers of terms, degree and bits of a coefficient; not 0. */
    static Polynomial random(Random random, int variables, int terms, int degree, int bits) {
        PolynomialBuilder sum = new PolynomialBuilder();
        int count = 1 + random.nextInt(terms);
        for (int k = 0; k < count; k++) {
            int[] exponents = random.ints(variables, 0, degree + 1).toArray();
            java.math.BigInteger c = new java.math.BigInteger(bits, random).add(java.math.BigInteger.ONE);
            sum.add(random.nextBoolean() ? c : c.negate(), exponents);
        }
        Polynomial p = sum.polynomial();
        return p.isZero() ? Polynomial.ONE : p;
    }
}
