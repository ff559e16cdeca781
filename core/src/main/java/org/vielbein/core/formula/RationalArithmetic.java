package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.vielbein.core.polynomial.Budget;
import org.vielbein.core.polynomial.Polynomial;

/**
 * The arithmetic of quotients whose denominators are products of known factors: a sum has one common denominator and is brought to
 * normal form once; a divisor is freed of algebraic generators by its conjugates.
 */
final class RationalArithmetic {
    private final Generators generators;
    private final Denominators denominators;
    private final Supplier<Budget> budgets;

    RationalArithmetic(Generators generators, Denominators denominators, Supplier<Budget> budgets) {
        this.generators = generators;
        this.denominators = denominators;
        this.budgets = budgets;
    }

    private Budget budget() {
        return budgets.get();
    }

    RationalFunction plus(RationalFunction a, RationalFunction b) {
        return a.isZero() ? b : b.isZero() ? a : sum(List.of(a, b));
    }

    RationalFunction negate(RationalFunction a) {
        return new RationalFunction(a.above().negate(), a.divisor(), powers(a));
    }

    RationalFunction times(RationalFunction a, RationalFunction b) {
        return a.isZero() || b.isZero() ? RationalFunction.ZERO : normalised(product(List.of(a, b)));
    }

    RationalFunction dividedBy(RationalFunction a, RationalFunction b) {
        return a.isZero() && !b.isZero() ? a : times(a, reciprocal(b));
    }

    /** All products over one common denominator, brought to normal form once. */
    RationalFunction sumOfProducts(List<List<RationalFunction>> products) {
        return sum(products.stream().map(this::product).toList());
    }

    /** The n-th power; negative ones too. */
    RationalFunction power(RationalFunction a, int n) {
        if (n < 0) {
            return power(reciprocal(a), -n);
        }
        int[] powers = powers(a);
        for (int k = 0; k < powers.length; k++) {
            powers[k] = Math.multiplyExact(powers[k], n);
        }
        return normalised(
                new RationalFunction(a.above().power(n, budget()), a.divisor().pow(n), n == 0 ? new int[0] : powers));
    }

    static int[] powers(RationalFunction a) {
        int[] powers = new int[a.denominators()];
        for (int k = 0; k < powers.length; k++) {
            powers[k] = a.power(k);
        }
        return powers;
    }

    /** Not in normal form. */
    private RationalFunction product(List<RationalFunction> factors) {
        Polynomial above = Polynomial.ONE;
        BigInteger divisor = BigInteger.ONE;
        int[] powers = new int[denominators.size()];
        for (RationalFunction factor : factors) {
            above = generators.reduced(above.times(factor.above(), budget()), budget());
            divisor = divisor.multiply(factor.divisor());
            for (int k = 0; k < factor.denominators(); k++) {
                powers[k] += factor.power(k);
            }
        }
        return new RationalFunction(above, divisor, powers);
    }

    private RationalFunction sum(List<RationalFunction> terms) {
        int[] common = new int[denominators.size()];
        BigInteger divisor = BigInteger.ONE;
        for (RationalFunction term : terms) {
            divisor = divisor.multiply(term.divisor()).divide(divisor.gcd(term.divisor()));
            for (int k = 0; k < term.denominators(); k++) {
                common[k] = Math.max(common[k], term.power(k));
            }
        }
        // terms over the same denominator are added before they are lifted to the common one
        Map<List<Integer>, Polynomial> missing = new LinkedHashMap<>();
        for (RationalFunction term : terms) {
            Polynomial scaled = term.above().times(divisor.divide(term.divisor()));
            missing.merge(missing(common, term), scaled, Polynomial::plus);
        }
        Polynomial above = Polynomial.ZERO;
        for (Map.Entry<List<Integer>, Polynomial> group : missing.entrySet()) {
            above = above.plus(lifted(group.getValue(), group.getKey()));
        }
        return normalised(new RationalFunction(above, divisor, common));
    }

    private static List<Integer> missing(int[] common, RationalFunction term) {
        List<Integer> missing = new ArrayList<>(common.length);
        for (int k = 0; k < common.length; k++) {
            missing.add(common[k] - term.power(k));
        }
        return missing;
    }

    private Polynomial lifted(Polynomial p, List<Integer> missing) {
        Polynomial lifted = p;
        for (int k = 0; k < missing.size(); k++) {
            int e = missing.get(k);
            lifted = e == 0 ? lifted : lifted.times(denominators.power(k, e, budget()), budget());
        }
        return lifted;
    }

    private RationalFunction normalised(RationalFunction a) {
        Polynomial above = generators.reduced(a.above(), budget());
        if (above.isZero()) {
            return RationalFunction.ZERO;
        }
        int[] powers = powers(a);
        for (int k = 0; k < powers.length; k++) {
            Polynomial quotient = powers[k] == 0 ? null : above.dividedBy(denominators.factor(k), budget());
            while (quotient != null) {
                above = quotient;
                quotient = --powers[k] == 0 ? null : above.dividedBy(denominators.factor(k), budget());
            }
        }
        BigInteger common = a.divisor().equals(BigInteger.ONE)
                ? BigInteger.ONE
                : above.content().gcd(a.divisor());
        return common.equals(BigInteger.ONE)
                ? new RationalFunction(above, a.divisor(), powers)
                : new RationalFunction(above.dividedBy(common), a.divisor().divide(common), powers);
    }

    /**
     * 1/a, the numerator freed of its algebraic generators by conjugates.
     *
     * @throws ArithmeticException if a is zero
     */
    RationalFunction reciprocal(RationalFunction a) {
        Polynomial norm = a.above();
        Polynomial above = denominator(a);
        for (int g = generators.lastAlgebraic(norm); g >= 0; g = generators.lastAlgebraic(norm)) {
            Polynomial conjugate = conjugate(norm, g);
            above = generators.reduced(above.times(conjugate, budget()), budget());
            norm = generators.reduced(norm.times(conjugate, budget()), budget());
        }
        if (norm.isZero()) {
            throw new ArithmeticException("a division by zero");
        }
        Denominators.Split split = denominators.split(norm, budget());
        BigInteger content = split.content();
        Polynomial signed = content.signum() < 0 ? above.negate() : above;
        return normalised(new RationalFunction(signed, content.abs(), split.powers()));
    }

    /** A polynomial whose product with p has no γ: A − B γ for A + B γ, γ^(q−e) for A γ^e. */
    private Polynomial conjugate(Polynomial p, int g) {
        Map<Integer, Polynomial> coefficients = p.coefficientsOf(g);
        int order = generators.get(g).order();
        Polynomial gamma = Polynomial.generator(g);
        if (coefficients.size() == 1) {
            int e = coefficients.keySet().iterator().next();
            return gamma.power(order - e, budget());
        }
        if (order != 2) {
            throw new ArithmeticException("a root of order " + order + " in a denominator of several terms");
        }
        return coefficients.get(0).minus(coefficients.get(1).times(gamma, budget()));
    }

    /** The whole denominator, multiplied out. */
    Polynomial denominator(RationalFunction a) {
        Polynomial below = Polynomial.constant(a.divisor());
        for (int k = 0; k < a.denominators(); k++) {
            below = a.power(k) == 0 ? below : below.times(denominators.power(k, a.power(k), budget()), budget());
        }
        return below;
    }
}
