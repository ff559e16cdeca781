package org.vielbein.core.polynomial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.poly.PolynomialFactorDecomposition;
import cc.redberry.rings.poly.PolynomialMethods;
import cc.redberry.rings.poly.multivar.MultivariateDivision;
import cc.redberry.rings.poly.multivar.MultivariatePolynomial;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ten thousand random cases against Rings: products, exact quotients, greatest common divisors, factors. */
class PolynomialOracleTest {
    private static final int VARIABLES = 9;
    private static final Budget BUDGET = Budget.unlimited();

    private static Polynomial random(Random random) {
        int bits = random.nextInt(5) == 0 ? 90 : 6;
        return RingsOracle.random(
                random, 1 + random.nextInt(VARIABLES), 1 + random.nextInt(12), 1 + random.nextInt(5), bits);
    }

    @Test
    void sumsAndProductsAreThoseOfRings() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            Polynomial p = random(random);
            Polynomial q = random(random);
            MultivariatePolynomial<BigInteger> a = RingsOracle.rings(p, VARIABLES);
            MultivariatePolynomial<BigInteger> b = RingsOracle.rings(q, VARIABLES);
            assertEquals(RingsOracle.ours(a.clone().add(b)), p.plus(q), "sum of seed " + seed);
            assertEquals(RingsOracle.ours(a.clone().subtract(b)), p.minus(q), "difference of seed " + seed);
            assertEquals(RingsOracle.ours(a.clone().multiply(b)), p.times(q, BUDGET), "product of seed " + seed);
        }
    }

    @Test
    void quotientsExistWhereRingsHasThem() {
        int exact = 0;
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            Polynomial p = random(random);
            Polynomial q = random(random);
            Polynomial product = p.times(q, BUDGET);
            assertEquals(p, product.dividedBy(q, BUDGET), "seed " + seed);
            Polynomial other = product.plus(seed % 3 == 0 ? q.times(random(random), BUDGET) : random(random));
            var expected = MultivariateDivision.divideExact(
                    RingsOracle.rings(product, VARIABLES), RingsOracle.rings(q, VARIABLES));
            assertEquals(RingsOracle.ours(expected), product.dividedBy(q, BUDGET));
            Polynomial quotient = other.dividedBy(q, BUDGET);
            boolean divides =
                    MultivariateDivision.dividesQ(RingsOracle.rings(other, VARIABLES), RingsOracle.rings(q, VARIABLES));
            if (divides && quotient != null) {
                exact++;
                assertEquals(other, quotient.times(q, BUDGET), "seed " + seed);
            }
            assertEquals(divides, quotient != null, "seed " + seed + ": " + other + " by " + q);
        }
        assertTrue(exact > 900 && exact < 1200, "exact: " + exact);
    }

    /** Coefficients about 2^31 and 2^61 and exponents about 127, where the short ways end. */
    @Test
    void shortProductsAndQuotientsAtTheirLimitsAreThoseOfRings() {
        int exact = 0;
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            Polynomial p = RingsOracle.random(random, 3, 9, 70, 20 + random.nextInt(42));
            Polynomial q = RingsOracle.random(random, 3, 1 + random.nextInt(9), 70, 2 + random.nextInt(60));
            Polynomial product = p.times(q, BUDGET);
            var expected = RingsOracle.rings(p, VARIABLES).multiply(RingsOracle.rings(q, VARIABLES));
            assertEquals(RingsOracle.ours(expected), product, "product of seed " + seed);
            assertEquals(p, product.dividedBy(q, BUDGET), "quotient of seed " + seed);
            Polynomial more = RingsOracle.random(random, 3, 1, 50, 30);
            Polynomial other = product.plus(seed % 3 == 0 ? more.times(q, BUDGET) : more);
            boolean divides =
                    MultivariateDivision.dividesQ(RingsOracle.rings(other, VARIABLES), RingsOracle.rings(q, VARIABLES));
            Polynomial quotient = other.dividedBy(q, BUDGET);
            if (divides && quotient != null) {
                exact++;
                assertEquals(other, quotient.times(q, BUDGET), "seed " + seed);
            }
            assertEquals(divides, quotient != null, "seed " + seed + ": " + other + " by " + q);
        }
        assertTrue(exact > 600, "exact: " + exact);
    }

    @Test
    void commonDivisorsAreThoseOfRings() {
        int proper = 0;
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            int variables = 1 + random.nextInt(5);
            int bits = random.nextInt(5) == 0 ? 70 : 5;
            Polynomial common = RingsOracle.random(random, variables, 5, 3, bits);
            Polynomial p = RingsOracle.random(random, variables, 6, 3, bits).times(common, BUDGET);
            Polynomial q = RingsOracle.random(random, variables, 6, 3, bits).times(common, BUDGET);
            Polynomial gcd = CommonDivisor.of(p, q, BUDGET);
            Polynomial expected = RingsOracle.ours(
                    PolynomialMethods.PolynomialGCD(RingsOracle.rings(p, VARIABLES), RingsOracle.rings(q, VARIABLES)));
            Polynomial positive = expected.signum() < 0 ? expected.negate() : expected;
            assertEquals(positive, gcd, "seed " + seed + ": " + p + " and " + q);
            proper += gcd.isConstant() ? 0 : 1;
        }
        assertTrue(proper > 1000, "common factors: " + proper);
    }

    @Test
    void factorsAreThoseOfRings() {
        int split = 0;
        int whole = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            int variables = 1 + random.nextInt(3);
            Polynomial p = Polynomial.ONE;
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                Polynomial factor = RingsOracle.random(random, variables, 3, 2, 4);
                p = p.times(factor.power(1 + random.nextInt(2), BUDGET), BUDGET);
            }
            Factors factors = Factors.of(p, Factors.Depth.IRREDUCIBLE, BUDGET);
            assertEquals(p, factors.product(BUDGET), "seed " + seed);
            Map<String, Integer> expected = expected(RingsOracle.rings(p, VARIABLES));
            Map<String, Integer> found = new TreeMap<>();
            factors.powers().forEach((f, e) -> found.put(f.toString(), e));
            if (found.size() == expected.size()) {
                assertEquals(expected, found, "seed " + seed);
                whole++;
            } else {
                assertTrue(found.size() < expected.size(), "seed " + seed + ": " + found + " for " + expected);
            }
            split += expected.size() > 1 ? 1 : 0;
        }
        assertTrue(split > 500, "with several factors: " + split);
        assertTrue(whole > 980, "wholly split: " + whole);
    }

    private static Map<String, Integer> expected(MultivariatePolynomial<BigInteger> p) {
        PolynomialFactorDecomposition<MultivariatePolynomial<BigInteger>> decomposition = PolynomialMethods.Factor(p);
        Map<String, Integer> expected = new TreeMap<>();
        for (int k = 0; k < decomposition.size(); k++) {
            Polynomial factor = RingsOracle.ours(decomposition.get(k)).primitive();
            int exponent = decomposition.getExponent(k);
            // Rings leaves a power of one generator in one piece
            CommonDivisor.dividing(factor)
                    .forEach((g, e) -> expected.merge(Polynomial.generator(g).toString(), e * exponent, Integer::sum));
            Polynomial rest = factor.dividedBy(
                    Polynomial.monomial(java.math.BigInteger.ONE, CommonDivisor.dividing(factor)), BUDGET);
            if (!rest.isConstant()) {
                expected.merge(rest.toString(), exponent, Integer::sum);
            }
        }
        return expected;
    }

    @Test
    void exponentsAboveTheFieldOfEightBitsMoveToSixteen() {
        Polynomial x = Polynomial.generator(0);
        Polynomial p = x.plus(Polynomial.ONE).power(300, BUDGET);
        assertEquals(301, p.size());
        assertEquals(300, p.degree(0));
        assertNotNull(p.dividedBy(x.plus(Polynomial.ONE), BUDGET));
        assertNull(p.dividedBy(x.minus(Polynomial.ONE), BUDGET));
    }
}
