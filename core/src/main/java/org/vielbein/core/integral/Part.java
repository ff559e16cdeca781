package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * An integral that belongs together: an integrand, and the ends of its variables.
 *
 * @param f the integrand
 * @param variables in the order in which the ends depend on each other
 * @param ends of each variable
 * @param written the bounds of each variable as they were given
 */
record Part(Node f, List<String> variables, List<Ends> ends, List<Bounds> written) {
    private static final Set<String> JUMPS = Set.of("sign", "if_less", "if_at_most");
    private static final Set<String> RIDGES = Set.of("abs", "sign", "min", "max", "if_less", "if_at_most");

    /**
     * The ends of a variable.
     *
     * @param lower empty for −∞
     * @param upper empty for ∞
     * @param period the period of the coordinate, where it has one
     */
    record Ends(Optional<Node> lower, Optional<Node> upper, Optional<Double> period) {
        Set<String> symbols() {
            List<Node> nodes = new ArrayList<>();
            lower.ifPresent(nodes::add);
            upper.ifPresent(nodes::add);
            return Part.symbols(nodes);
        }
    }

    Part {
        variables = List.copyOf(variables);
        ends = List.copyOf(ends);
        written = List.copyOf(written);
    }

    int dimension() {
        return variables.size();
    }

    /** Whether the ends of variable i do not depend on the others. */
    boolean hasConstantEnds(int i) {
        return ends.get(i).symbols().stream().noneMatch(variables::contains);
    }

    /** Whether the ends of another variable depend on variable i. */
    boolean bounds(int i) {
        return ends.stream().anyMatch(e -> e.symbols().contains(variables.get(i)));
    }

    Set<String> symbols() {
        return symbols(List.of(f));
    }

    static Set<String> symbols(List<Node> nodes) {
        Set<String> names = new TreeSet<>();
        for (Node node : Graph.reachable(nodes)) {
            if (node.kind() == Node.Kind.SYMBOL) {
                names.add(node.name());
            }
        }
        return names;
    }

    /** Whether functions that are not smooth everywhere stand in the integrand with more than one variable: their ridges lie oblique. */
    boolean hasRidges() {
        return has(RIDGES, 2);
    }

    /** Whether functions that jump stand in the integrand. */
    boolean jumps() {
        return has(JUMPS, 1);
    }

    private boolean has(Set<String> functions, int least) {
        return Graph.reachable(List.of(f)).stream()
                .filter(node -> node.kind() == Node.Kind.APPLY)
                .filter(node -> functions.contains(node.function().name()))
                .anyMatch(node -> symbols(List.of(node)).stream()
                                .filter(variables::contains)
                                .count()
                        >= least);
    }

    /** The part with another integrand, without variable i. */
    Part without(int i, Node integrand) {
        return new Part(integrand, less(variables, i), less(ends, i), less(written, i));
    }

    /** The part of some of the variables alone. */
    Part of(Node integrand, List<Integer> chosen) {
        return new Part(
                integrand,
                chosen.stream().map(variables::get).toList(),
                chosen.stream().map(ends::get).toList(),
                chosen.stream().map(written::get).toList());
    }

    private static <T> List<T> less(List<T> all, int i) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(i);
        return rest;
    }
}
