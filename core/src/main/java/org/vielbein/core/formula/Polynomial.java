package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.vielbein.api.expr.Constant;

/** A polynomial in the generators with rational coefficients; immutable, no coefficient is 0. */
final class Polynomial {
    static final Polynomial ZERO = new Polynomial(Map.of());
    static final Polynomial ONE = constant(Constant.of(1));

    private final Map<Monomial, Constant> terms;

    private Polynomial(Map<Monomial, Constant> terms) {
        this.terms = terms;
    }

    static Polynomial constant(Constant c) {
        return c.signum() == 0 ? new Polynomial(Map.of()) : new Polynomial(Map.of(Monomial.ONE, c));
    }

    static Polynomial generator(int g) {
        return new Polynomial(Map.of(Monomial.of(g, 1), Constant.of(1)));
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    boolean isOne() {
        return equals(ONE);
    }

    int size() {
        return terms.size();
    }

    Map<Monomial, Constant> terms() {
        return terms;
    }

    Polynomial plus(Polynomial other, Budget budget) {
        Map<Monomial, Constant> sum = new HashMap<>(terms);
        other.terms.forEach((m, c) -> add(sum, m, c));
        budget.charge(sum.size());
        return new Polynomial(sum);
    }

    Polynomial times(Polynomial other, Budget budget) {
        if (isOne()) {
            return other;
        }
        if (other.isOne()) {
            return this;
        }
        budget.charge((long) terms.size() * other.terms.size());
        Map<Monomial, Constant> product = new HashMap<>();
        terms.forEach((m, c) -> other.terms.forEach((n, d) -> add(product, m.times(n), c.multiply(d))));
        return new Polynomial(product);
    }

    private static void add(Map<Monomial, Constant> sum, Monomial m, Constant c) {
        sum.merge(m, c, (a, b) -> {
            Constant total = a.add(b);
            return total.signum() == 0 ? null : total;
        });
    }

    Polynomial times(Constant c) {
        if (c.signum() == 0) {
            return ZERO;
        }
        Map<Monomial, Constant> product = new HashMap<>();
        terms.forEach((m, d) -> product.put(m, c.multiply(d)));
        return new Polynomial(product);
    }

    Polynomial power(int n, Budget budget) {
        Polynomial result = ONE;
        Polynomial square = this;
        for (int k = n; k > 0; k >>= 1) {
            if ((k & 1) == 1) {
                result = result.times(square, budget);
            }
            if (k > 1) {
                square = square.times(square, budget);
            }
        }
        return result;
    }

    /** The coefficients of the powers of one generator, which occurs in none of them. */
    TreeMap<Integer, Polynomial> coefficientsOf(int generator) {
        TreeMap<Integer, Map<Monomial, Constant>> split = new TreeMap<>();
        terms.forEach((m, c) -> split.computeIfAbsent(m.exponent(generator), e -> new HashMap<>())
                .put(m.with(generator, 0), c));
        TreeMap<Integer, Polynomial> coefficients = new TreeMap<>();
        split.forEach((e, part) -> coefficients.put(e, new Polynomial(part)));
        return coefficients;
    }

    /** The coefficient of the greatest monomial. */
    Constant leading() {
        return terms.entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
    }

    /** The greatest positive rational number by which all coefficients are integers without a common factor; of 0 it is 1. */
    Constant content() {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Constant c : terms.values()) {
            above = above.gcd(c.numerator());
            below = below.multiply(c.denominator()).divide(below.gcd(c.denominator()));
        }
        return above.signum() == 0 ? Constant.of(1) : Constant.of(above, below);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Polynomial p && terms.equals(p.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }
}
