package org.vielbein.core.formula;

import java.util.HashMap;
import java.util.Map;
import org.vielbein.api.expr.Constant;

/** A quotient of polynomials, the denominator kept as a product of powers with leading coefficient 1. */
final class Quotient {
    private final Polynomial above;
    private final Map<Polynomial, Integer> below;

    private Quotient(Polynomial above, Map<Polynomial, Integer> below) {
        this.above = above;
        this.below = above.isZero() ? Map.of() : below;
    }

    static Quotient of(Polynomial p) {
        return new Quotient(p, Map.of());
    }

    static Quotient constant(Constant c) {
        return of(Polynomial.constant(c));
    }

    Polynomial above() {
        return above;
    }

    /** The factors of the denominator with their exponents. */
    Map<Polynomial, Integer> below() {
        return below;
    }

    Quotient plus(Quotient other, Budget budget) {
        Map<Polynomial, Integer> common = new HashMap<>(below);
        other.below.forEach((f, e) -> common.merge(f, e, Math::max));
        Polynomial sum = lifted(common, budget).plus(other.lifted(common, budget), budget);
        return new Quotient(sum, common);
    }

    /** The numerator over a common denominator. */
    private Polynomial lifted(Map<Polynomial, Integer> common, Budget budget) {
        Polynomial p = above;
        for (Map.Entry<Polynomial, Integer> factor : common.entrySet()) {
            int missing = factor.getValue() - below.getOrDefault(factor.getKey(), 0);
            p = missing == 0 ? p : p.times(factor.getKey().power(missing, budget), budget);
        }
        return p;
    }

    Quotient times(Quotient other, Budget budget) {
        Map<Polynomial, Integer> product = new HashMap<>(below);
        other.below.forEach((f, e) -> product.merge(f, e, Integer::sum));
        return new Quotient(above.times(other.above, budget), product);
    }

    /** @throws ArithmeticException if this is 0 */
    Quotient reciprocal(Budget budget) {
        if (above.isZero()) {
            throw new ArithmeticException("the reciprocal of 0");
        }
        Polynomial numerator = Polynomial.ONE;
        for (Map.Entry<Polynomial, Integer> factor : below.entrySet()) {
            numerator = numerator.times(factor.getKey().power(factor.getValue(), budget), budget);
        }
        Constant unit = above.leading().reciprocal();
        Polynomial monic = above.times(unit);
        return new Quotient(numerator.times(unit), monic.isOne() ? Map.of() : Map.of(monic, 1));
    }

    Quotient power(int n, Budget budget) {
        Quotient base = n < 0 ? reciprocal(budget) : this;
        int m = Math.abs(n);
        Map<Polynomial, Integer> factors = new HashMap<>();
        base.below.forEach((f, e) -> factors.put(f, Math.multiplyExact(e, m)));
        return new Quotient(base.above.power(m, budget), factors);
    }
}
