package org.vielbein.core.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Budget;
import org.vielbein.core.polynomial.Polynomial;

/** The generators of a field in the order they were met; a relation {@code γ^q = P} has only earlier generators in P. */
final class Generators {
    private final List<Generator> all = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();

    int size() {
        return all.size();
    }

    Generator get(int g) {
        return all.get(g);
    }

    /** The number of the generator with this node. */
    Optional<Integer> numberOf(Node node) {
        return Optional.ofNullable(known.get(node));
    }

    /** The generator as a polynomial; a second one with the same node is the first. */
    Polynomial polynomial(Generator generator) {
        Integer number = known.get(generator.node());
        if (number == null) {
            number = all.size();
            all.add(generator);
            known.put(generator.node(), number);
        }
        return Polynomial.generator(number);
    }

    /** Whether only free generators occur: then a reduced polynomial is the zero function only if it is 0. */
    boolean areFree(Polynomial p) {
        for (int g = 0; g < p.generators(); g++) {
            if (!all.get(g).free() && p.degree(g) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of the last generator with a relation that occurs; −1 for none. */
    int lastAlgebraic(Polynomial p) {
        for (int g = p.generators() - 1; g >= 0; g--) {
            if (all.get(g).relation().isPresent() && p.degree(g) > 0) {
                return g;
            }
        }
        return -1;
    }

    /** The polynomial with every γ^q replaced by what it equals: equal to the first wherever all is defined. */
    Polynomial reduced(Polynomial p, Budget budget) {
        Polynomial result = p;
        for (int g = p.generators() - 1; g >= 0; g--) {
            Generator generator = all.get(g);
            if (generator.relation().isPresent() && result.degree(g) >= generator.order()) {
                result = reduced(result, g, generator, budget);
            }
        }
        return result;
    }

    private static Polynomial reduced(Polynomial p, int g, Generator generator, Budget budget) {
        Polynomial value = generator.relation().orElseThrow();
        Polynomial sum = Polynomial.ZERO;
        for (Map.Entry<Integer, Polynomial> term : p.coefficientsOf(g).entrySet()) {
            int times = term.getKey() / generator.order();
            int rest = term.getKey() % generator.order();
            Polynomial lifted = term.getValue().times(value.power(times, budget), budget);
            sum = sum.plus(
                    rest == 0 ? lifted : lifted.times(Polynomial.generator(g).power(rest, budget), budget));
        }
        return sum;
    }

    /** The polynomial with a generator replaced by another polynomial. */
    static Polynomial substituted(Polynomial p, int g, Polynomial value, Budget budget) {
        Polynomial result = Polynomial.ZERO;
        int last = -1;
        for (Map.Entry<Integer, Polynomial> term :
                new TreeMap<>(p.coefficientsOf(g)).descendingMap().entrySet()) {
            if (last >= 0) {
                result = result.times(value.power(last - term.getKey(), budget), budget);
            }
            result = result.plus(term.getValue());
            last = term.getKey();
        }
        return last > 0 ? result.times(value.power(last, budget), budget) : result;
    }
}
