package org.vielbein.core.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Polynomial;

/**
 * The ends of the ranges of symbols as polynomials, and the search for a sign there: with x = end ± y, y ≥ 0, for one symbol after
 * the other, a polynomial may be seen not to be negative. Inequalities in which a symbol stands alone, such as c &lt; b, are ranges too.
 */
final class RangeEnds {
    private static final int STEPS = 120;
    private static final int LARGEST = 200;

    /** x ≥ end, or x ≤ end. */
    private record End(int symbol, Polynomial end, boolean isLower) {}

    private final DifferentialField field;
    private final Predicate<Polynomial> isNotNegative;
    private final List<End> ends = new ArrayList<>();
    private int steps = STEPS;

    /** @param isNotNegative what is asked of a polynomial after each step */
    RangeEnds(DifferentialField field, Assumptions assumptions, Predicate<Polynomial> isNotNegative) {
        this.field = field;
        this.isNotNegative = isNotNegative;
        for (Map.Entry<Node, Assumptions.Range> range : assumptions.ranges().entrySet()) {
            field.generators().numberOf(range.getKey()).ifPresent(x -> {
                range.getValue().lower().flatMap(this::polynomial).ifPresent(end -> add(x, end, true));
                range.getValue().upper().flatMap(this::polynomial).ifPresent(end -> add(x, end, false));
            });
        }
        assumptions.notNegative().forEach(node -> polynomial(node).ifPresent(this::inequality));
        ends.sort(Comparator.comparingInt(End::symbol).thenComparing(end -> end.end.toString()));
    }

    private Optional<Polynomial> polynomial(Node node) {
        return field.ifKnown(node)
                .filter(Signs::isPolynomial)
                .filter(f -> f.divisor().bitLength() == 1)
                .map(RationalFunction::above);
    }

    /** A symbol of which nothing but the sign is known has no end to move to. */
    private void add(int symbol, Polynomial end, boolean isLower) {
        if (!end.isZero() && end.degree(symbol) == 0) {
            ends.add(new End(symbol, end, isLower));
        }
    }

    /** ±x + R ≥ 0 for each symbol x that stands alone. */
    private void inequality(Polynomial f) {
        for (int g = 0; g < f.generators(); g++) {
            if (f.degree(g) == 1 && field.generators().get(g).kind() == Generator.Kind.SYMBOL) {
                Polynomial c = f.coefficientsOf(g).get(1);
                Polynomial rest = f.coefficientsOf(g).getOrDefault(0, Polynomial.ZERO);
                if (c.isOne()) {
                    add(g, rest.negate(), true);
                } else if (c.negate().isOne()) {
                    add(g, rest, false);
                }
            }
        }
    }

    /** Whether p is seen not to be negative at some of the ends. */
    boolean showNotNegative(Polynomial p) {
        return showNotNegative(p, Set.of());
    }

    private boolean showNotNegative(Polynomial p, Set<Integer> used) {
        for (End end : ends) {
            if (p.degree(end.symbol) == 0 || used.contains(end.symbol) || holdsOneOf(used, end.end)) {
                continue;
            }
            Polynomial moved = moved(p, end);
            if (moved.size() > LARGEST || --steps < 0) {
                continue;
            }
            Set<Integer> more = new TreeSet<>(used);
            more.add(end.symbol);
            if (isNotNegative.test(moved) || showNotNegative(moved, more)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOneOf(Set<Integer> symbols, Polynomial p) {
        return symbols.stream().anyMatch(x -> p.degree(x) > 0);
    }

    private Polynomial moved(Polynomial p, End end) {
        Polynomial y = Polynomial.generator(field.shifted(end.symbol, end.isLower));
        Polynomial x = end.isLower ? end.end.plus(y) : end.end.minus(y);
        return Generators.substituted(p, end.symbol, x, field.budget());
    }
}
