package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * An integral as a sum of products of integrals over fewer variables: variables that do not occur are integrated at once, factors with
 * different variables part, and sums are multiplied out where every term then falls into integrals over one variable.
 */
final class Separation {
    /**
     * One product.
     *
     * @param factor without variables
     * @param parts the integrals
     */
    record Term(Node factor, List<Part> parts) {}

    private static final int MOST_TERMS = 64;

    private final Graph graph;
    private boolean tooMany;

    Separation(Graph graph) {
        this.graph = graph;
    }

    List<Term> of(Part part) {
        Term whole = product(part);
        if (whole.parts.stream().allMatch(p -> p.dimension() == 1)) {
            return List.of(whole);
        }
        tooMany = false;
        List<Node> terms = expanded(part.f());
        if (terms.size() > 1 && !tooMany) {
            List<Term> all =
                    terms.stream().map(t -> product(part.of(t, indices(part)))).toList();
            if (all.stream().flatMap(t -> t.parts.stream()).allMatch(p -> p.dimension() == 1)) {
                return all;
            }
        }
        return List.of(whole);
    }

    /** The same as one product, without multiplying out. */
    Term product(Part part) {
        Part rest = eliminated(part);
        List<Node> constant = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < rest.dimension(); i++) {
            Group own = new Group(new ArrayList<>(List.of(i)), new ArrayList<>());
            join(groups, own, rest, rest.ends().get(i).symbols());
        }
        for (Node factor : factors(rest.f())) {
            Set<String> names = Part.symbols(List.of(factor));
            if (names.stream().noneMatch(rest.variables()::contains)) {
                constant.add(factor);
            } else {
                join(groups, new Group(new ArrayList<>(), new ArrayList<>(List.of(factor))), rest, names);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Group group : groups) {
            parts.add(rest.of(
                    together(group.factors), group.variables.stream().sorted().toList()));
        }
        boolean again = parts.size() > 1;
        return again ? refined(graph.product(constant), parts) : new Term(graph.product(constant), parts);
    }

    /** The product, exponentials under one: one of them alone may overflow. */
    private Node together(List<Node> factors) {
        List<Node> exponents = new ArrayList<>();
        List<Node> all = new ArrayList<>();
        for (Node factor : factors) {
            if (isExponential(factor)) {
                exponents.add(factor.children().get(0));
            } else {
                all.add(factor);
            }
        }
        if (!exponents.isEmpty()) {
            all.add(graph.apply(Expressions.elementary("exp").orElseThrow(), List.of(graph.sum(exponents))));
        }
        return graph.product(all);
    }

    private static boolean isExponential(Node node) {
        return node.kind() == Node.Kind.APPLY && node.function().name().equals("exp");
    }

    /** Parts that stand alone may have variables that do not occur. */
    private Term refined(Node constant, List<Part> parts) {
        List<Node> factors = new ArrayList<>(List.of(constant));
        List<Part> all = new ArrayList<>();
        for (Part part : parts) {
            Term term = part.dimension() == 1 && eliminated(part).dimension() == 1
                    ? new Term(graph.constant(1), List.of(part))
                    : product(part);
            factors.add(term.factor);
            all.addAll(term.parts);
        }
        return new Term(graph.product(factors), all);
    }

    /** Variables and factors that belong together. */
    private record Group(List<Integer> variables, List<Node> factors) {}

    private static void join(List<Group> groups, Group more, Part part, Set<String> names) {
        List<Group> touched = groups.stream()
                .filter(g -> g.variables.stream()
                        .anyMatch(i -> names.contains(part.variables().get(i))))
                .toList();
        for (Group group : touched) {
            more.variables.addAll(group.variables);
            more.factors.addAll(group.factors);
        }
        groups.removeAll(touched);
        groups.add(more);
    }

    /** Without the variables over which it can be integrated at once: those that occur as a power before a range from 0, or not at all. */
    private Part eliminated(Part part) {
        Part rest = part;
        for (int i = part.dimension() - 1; i >= 0; i--) {
            if (!rest.bounds(i)
                    && rest.ends().get(i).lower().isPresent()
                    && rest.ends().get(i).upper().isPresent()) {
                Optional<Node> integral = antiderivative(rest, i);
                if (integral.isPresent()) {
                    rest = rest.without(i, integral.get());
                }
            }
        }
        return rest;
    }

    private Optional<Node> antiderivative(Part part, int i) {
        Node lower = part.ends().get(i).lower().orElseThrow();
        Node upper = part.ends().get(i).upper().orElseThrow();
        String name = part.variables().get(i);
        long power = 0;
        List<Node> others = new ArrayList<>();
        for (Node factor : factors(part.f())) {
            if (!Part.symbols(List.of(factor)).contains(name)) {
                others.add(factor);
            } else if (lower.isZero() && power(factor, name) > 0) {
                power += power(factor, name);
            } else {
                return Optional.empty();
            }
        }
        others.add(
                power == 0
                        ? graph.sum(upper, graph.negate(lower))
                        : graph.product(graph.power(upper, power + 1), graph.power(graph.constant(power + 1), -1)));
        return Optional.of(graph.product(others));
    }

    /** n where the factor is xⁿ with n a positive whole number; else 0. */
    private static long power(Node factor, String name) {
        if (factor.kind() == Node.Kind.SYMBOL && factor.name().equals(name)) {
            return 1;
        }
        boolean power = factor.kind() == Node.Kind.POWER
                && factor.children().get(0).kind() == Node.Kind.SYMBOL
                && factor.children().get(0).name().equals(name);
        return power ? Math.max(0, whole(factor.children().get(1))) : 0;
    }

    /** A whole number of moderate size; else 0. */
    private static long whole(Node node) {
        return node.constant()
                .filter(c -> c.isInteger() && c.numerator().bitLength() < 8)
                .map(c -> c.numerator().longValue())
                .orElse(0L);
    }

    private List<Node> factors(Node node) {
        if (node.kind() == Node.Kind.PRODUCT) {
            return node.children().stream().flatMap(c -> factors(c).stream()).toList();
        }
        if (node.kind() == Node.Kind.POWER && whole(node.children().get(1)) != 0) {
            List<Node> base = factors(node.children().get(0));
            return base.size() == 1
                    ? List.of(node)
                    : base.stream()
                            .map(b -> graph.power(b, node.children().get(1)))
                            .toList();
        }
        boolean exponential = isExponential(node) && node.children().get(0).kind() == Node.Kind.SUM;
        return exponential
                ? node.children().get(0).children().stream()
                        .map(term -> graph.apply(node.function(), List.of(term)))
                        .toList()
                : List.of(node);
    }

    /** The terms after multiplying out; of no use where there are too many. */
    private List<Node> expanded(Node node) {
        if (node.kind() == Node.Kind.SUM) {
            List<Node> all = new ArrayList<>();
            for (Node child : node.children()) {
                all.addAll(expanded(child));
                tooMany |= all.size() > MOST_TERMS;
                if (tooMany) {
                    return all;
                }
            }
            return all;
        }
        if (node.kind() == Node.Kind.PRODUCT) {
            List<Node> all = List.of(graph.constant(1));
            for (Node child : node.children()) {
                all = times(all, expanded(child));
            }
            return all;
        }
        long n = node.kind() == Node.Kind.POWER ? whole(node.children().get(1)) : 0;
        if (n >= 2 && n <= 8 && node.children().get(0).kind() == Node.Kind.SUM) {
            List<Node> base = expanded(node.children().get(0));
            List<Node> all = base;
            for (int i = 1; i < n; i++) {
                all = times(all, base);
            }
            return all;
        }
        return List.of(node);
    }

    private List<Node> times(List<Node> left, List<Node> right) {
        if (right.size() == 1) {
            return left.stream().map(a -> graph.product(a, right.get(0))).toList();
        }
        List<Node> all = new ArrayList<>();
        for (Node a : left) {
            for (Node b : right) {
                all.add(graph.product(a, b));
                tooMany |= all.size() > MOST_TERMS;
                if (tooMany) {
                    return all;
                }
            }
        }
        Node sum = graph.sum(all);
        return sum.kind() == Node.Kind.SUM ? sum.children() : List.of(sum);
    }

    private static List<Integer> indices(Part part) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < part.dimension(); i++) {
            all.add(i);
        }
        return all;
    }
}
