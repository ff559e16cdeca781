package org.vielbein.core.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A polynomial as {@code c Π fᵢ^eᵢ}, the factors primitive, coprime and not constant, with positive leading coefficients.
 *
 * @param content the integer c with its sign
 * @param powers the factors with their exponents
 */
public record Factors(BigInteger content, Map<Polynomial, Integer> powers) {
    /** How far a polynomial is split. */
    public enum Depth {
        /** Into parts without square factors (D. Y. Y. Yun, "On square-free decomposition algorithms", 1976). */
        SQUARE_FREE,
        /** Further, but not where factors mix powers that the polynomial does not have: x² − y² stays. */
        SAME_POWERS,
        /** Into irreducible factors. */
        IRREDUCIBLE
    }

    /**
     * The factors of a polynomial that is not 0.
     *
     * <p>Splitting beyond the square-free parts goes through one variable (L. Kronecker; H. Zassenhaus, 1969), which is given up
     * where that one has a degree above {@value Kronecker#LARGEST_DEGREE} or more than {@value Kronecker#MOST_FACTORS}
     * factors; then a part stays as it is.
     */
    public static Factors of(Polynomial p, Depth depth, Budget budget) {
        if (p.isZero()) {
            throw new ArithmeticException("0 has no factors");
        }
        BigInteger content = p.signum() < 0 ? p.content().negate() : p.content();
        Map<Polynomial, Integer> powers = new LinkedHashMap<>();
        CommonDivisor.dividing(p).forEach((g, e) -> powers.put(Polynomial.generator(g), e));
        Polynomial rest =
                p.primitive().dividedBy(Polynomial.monomial(BigInteger.ONE, CommonDivisor.dividing(p)), budget);
        Map<Polynomial, Integer> parts = new LinkedHashMap<>();
        SquareFree.into(parts, rest, budget);
        for (Map.Entry<Polynomial, Integer> part : parts.entrySet()) {
            split(part.getKey(), depth, budget).forEach(f -> powers.merge(f, part.getValue(), Integer::sum));
        }
        return new Factors(content, powers);
    }

    private static List<Polynomial> split(Polynomial p, Depth depth, Budget budget) {
        if (depth == Depth.SQUARE_FREE) {
            return List.of(p);
        }
        List<Polynomial> factors = Kronecker.factors(p, Lattice.of(p), budget);
        if (depth == Depth.SAME_POWERS) {
            return factors;
        }
        List<Polynomial> all = new ArrayList<>();
        factors.forEach(f -> all.addAll(Kronecker.factors(f, Lattice.whole(f), budget)));
        return all;
    }

    /** The product of all, which is the polynomial. */
    public Polynomial product(Budget budget) {
        Polynomial product = Polynomial.constant(content);
        for (Map.Entry<Polynomial, Integer> power : powers.entrySet()) {
            product = product.times(power.getKey().power(power.getValue(), budget), budget);
        }
        return product;
    }
}
