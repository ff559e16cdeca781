package org.vielbein.core.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vielbein.api.expr.Constant;

/**
 * The generators of one zero test, in the order they were met. A generator may have a relation {@code γ^q = N/D} in earlier
 * generators.
 */
final class Generators {
    private record Key(String kind, Object subject) {}

    private record Relation(int order, Quotient value) {}

    private record Generator(boolean isFree, Optional<Relation> relation) {}

    private final Map<Key, Integer> known = new HashMap<>();
    private final List<Generator> all = new ArrayList<>();

    /**
     * A quantity without a relation.
     *
     * @param free whether it is algebraically independent of all other free ones
     */
    Polynomial atom(String kind, Object subject, boolean free) {
        return Polynomial.generator(index(new Key(kind, subject), new Generator(free, Optional.empty())));
    }

    /**
     * A quantity whose power of the given order is known.
     *
     * @param free whether lower powers of it are linearly independent over the free quantities before it
     */
    Polynomial algebraic(String kind, Object subject, int order, Quotient value, boolean free) {
        return Polynomial.generator(
                index(new Key(kind, subject), new Generator(free, Optional.of(new Relation(order, value)))));
    }

    private int index(Key key, Generator generator) {
        return known.computeIfAbsent(key, k -> {
            all.add(generator);
            return all.size() - 1;
        });
    }

    /** Whether only free generators occur: then a reduced polynomial is the zero function only if it is 0. */
    boolean isFree(Polynomial p) {
        for (Monomial m : p.terms().keySet()) {
            for (int g = 0; g < m.generators(); g++) {
                if (m.exponent(g) > 0 && !all.get(g).isFree) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the difference is zero by the relations. */
    boolean areEqual(Quotient a, Quotient b, Budget budget) {
        Quotient difference = a.plus(b.times(Quotient.constant(Constant.of(-1)), budget), budget);
        return reduced(difference.above(), budget).isZero();
    }

    /** @throws ArithmeticException if the quotient is 0 by the relations */
    Quotient reciprocal(Quotient q, Budget budget) {
        requireNotZero(q, budget);
        return q.reciprocal(budget);
    }

    /** @throws ArithmeticException if the quotient is 0 by the relations */
    void requireNotZero(Quotient q, Budget budget) {
        if (reduced(q.above(), budget).isZero()) {
            throw new ArithmeticException("the reciprocal of 0");
        }
    }

    /** A polynomial that is zero exactly where p is: all relations used, denominators multiplied out. */
    Polynomial reduced(Polynomial p, Budget budget) {
        Polynomial result = p;
        for (int g = all.size() - 1; g >= 0; g--) {
            Optional<Relation> relation = all.get(g).relation;
            if (relation.isPresent()) {
                result = reduced(result, g, relation.get(), budget);
            }
        }
        return result;
    }

    /** Σ a_k γᵏ with γ^q = N/D becomes Σ a_k Nʲ D^(m−j) γ^(k−qj), j = ⌊k/q⌋, m the largest j. */
    private static Polynomial reduced(Polynomial p, int g, Relation relation, Budget budget) {
        TreeMap<Integer, Polynomial> coefficients = p.coefficientsOf(g);
        int most = p.isZero() ? 0 : coefficients.lastKey() / relation.order;
        if (most == 0) {
            return p;
        }
        Polynomial n = relation.value.above();
        Polynomial d = Polynomial.ONE;
        for (Map.Entry<Polynomial, Integer> factor : relation.value.below().entrySet()) {
            d = d.times(factor.getKey().power(factor.getValue(), budget), budget);
        }
        Polynomial sum = Polynomial.ZERO;
        for (Map.Entry<Integer, Polynomial> term : coefficients.entrySet()) {
            int j = term.getKey() / relation.order;
            int rest = term.getKey() - j * relation.order;
            Polynomial lifted = term.getValue()
                    .times(n.power(j, budget), budget)
                    .times(d.power(most - j, budget), budget)
                    .times(Polynomial.generator(g).power(rest, budget), budget);
            sum = sum.plus(lifted, budget);
        }
        return sum;
    }
}
