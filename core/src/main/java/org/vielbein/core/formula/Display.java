package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.polynomial.Budget;
import org.vielbein.core.polynomial.Factors;
import org.vielbein.core.polynomial.Polynomial;

/**
 * Elements of a field as formulas to be read: numerator and denominator factored, each factor with the sines and cosines that give
 * it the fewest terms, the numerator expanded where that is shorter.
 */
final class Display {
    private static final int TERMS_FACTORED = 600;
    private static final int SHORTEST_SPLIT = 4;
    private static final int LONGEST_SPLIT = 9;
    private static final long FACTOR_TERMS = 50_000_000;
    private static final long FACTOR_MILLISECONDS = 400;

    private final DifferentialField field;
    private final DisplayOrder order;

    Display(DifferentialField field, DisplayOrder order) {
        this.field = field;
        this.order = order;
    }

    Expr of(RationalFunction a) {
        if (a.isZero()) {
            return field.graph().constant(0).toExpr();
        }
        Map<Polynomial, Integer> denominators = denominators(a);
        if (a.above().size() > TERMS_FACTORED) {
            return product(new Factors(BigInteger.ONE, Map.of(a.above(), 1)), a.divisor(), denominators);
        }
        Expr factored = product(factors(a.above()), a.divisor(), denominators);
        Expr expanded = product(new Factors(BigInteger.ONE, Map.of(a.above(), 1)), a.divisor(), denominators);
        Expr shorter = leaves(expanded) < leaves(factored) ? expanded : factored;
        boolean exponential = denominators.keySet().stream().allMatch(this::isExponential);
        if (denominators.isEmpty() || !exponential || a.above().size() < 2) {
            return shorter;
        }
        Expr terms = new DisplayProduct(field, order).sumOver(a.above(), a.divisor(), denominators);
        return leaves(terms) < leaves(shorter) ? terms : shorter;
    }

    private boolean isExponential(Polynomial denominator) {
        int g = denominator.generators() - 1;
        return denominator.equals(Polynomial.generator(g))
                && field.generators().get(g).kind() == Generator.Kind.EXP;
    }

    /** A polynomial, with what its terms have in common before it. */
    Expr polynomial(Polynomial p) {
        return of(RationalFunction.of(p));
    }

    private Factors factors(Polynomial p) {
        try {
            Budget some = field.budget().atMost(FACTOR_TERMS, FACTOR_MILLISECONDS);
            return splitShort(Factors.of(p, Factors.Depth.SAME_POWERS, some), some);
        } catch (Budget.Exhausted tooLong) {
            // an unfactored formula is right too
            field.budget().poll();
        }
        return new Factors(BigInteger.ONE, Map.of(p, 1));
    }

    /** Short factors wholly split where that takes no more terms: (x − y) (x − z), but x² − y². */
    private static Factors splitShort(Factors factors, Budget budget) {
        Map<Polynomial, Integer> powers = new LinkedHashMap<>();
        factors.powers().forEach((f, e) -> {
            List<Polynomial> parts = List.of(f);
            if (f.size() >= SHORTEST_SPLIT && f.size() <= LONGEST_SPLIT) {
                Map<Polynomial, Integer> all =
                        Factors.of(f, Factors.Depth.IRREDUCIBLE, budget).powers();
                if (all.keySet().stream().mapToInt(Polynomial::size).sum() <= f.size()) {
                    parts = List.copyOf(all.keySet());
                }
            }
            parts.forEach(part -> powers.merge(part, e, Integer::sum));
        });
        return new Factors(factors.content(), powers);
    }

    /** The factors of the denominator; (1 − c)(1 + c) and its like are put together again. */
    private Map<Polynomial, Integer> denominators(RationalFunction a) {
        Map<Polynomial, Integer> all = new LinkedHashMap<>();
        for (int k = 0; k < a.denominators(); k++) {
            if (a.power(k) > 0) {
                all.put(field.denominators().factor(k), a.power(k));
            }
        }
        merge(all);
        return all;
    }

    /** Puts factors together until no product of two has as few terms as one of them. */
    void merge(Map<Polynomial, Integer> all) {
        while (mergeOne(all)) {
            // one pair less
        }
    }

    private boolean mergeOne(Map<Polynomial, Integer> all) {
        List<Polynomial> list = new ArrayList<>(all.keySet());
        for (int i = 0; i < list.size(); i++) {
            for (int j = 0; j < i; j++) {
                Polynomial a = list.get(i);
                Polynomial b = list.get(j);
                if (a.size() < 2 || b.size() < 2 || a.size() > 20 || b.size() > 20) {
                    continue;
                }
                Polynomial product = a.times(b, field.budget());
                if (product.size() <= Math.max(a.size(), b.size())) {
                    int e = Math.min(all.get(a), all.get(b));
                    take(all, a, e);
                    take(all, b, e);
                    all.merge(product, e, Integer::sum);
                    return true;
                }
            }
        }
        return false;
    }

    private static void take(Map<Polynomial, Integer> all, Polynomial factor, int e) {
        all.compute(factor, (f, old) -> old == e ? null : old - e);
    }

    private Expr product(Factors above, BigInteger divisor, Map<Polynomial, Integer> below) {
        DisplayProduct product = new DisplayProduct(field, order);
        product.number(above.content(), false);
        product.number(divisor, true);
        above.powers().forEach((f, e) -> product.multiply(TrigonometricForms.shortest(f, field), e));
        below.forEach((f, e) -> product.multiply(TrigonometricForms.shortest(f, field), -e));
        return product.expr();
    }

    /** The number of symbols, numbers and function names in a formula. */
    static int leaves(Expr e) {
        return e.<Integer>fold((part, children) ->
                1 + children.stream().mapToInt(Integer::intValue).sum());
    }
}
