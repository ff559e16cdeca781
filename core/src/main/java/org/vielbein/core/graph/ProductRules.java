package org.vielbein.core.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.api.expr.Constant;

/** Construction rules of products: flattened, constants multiplied, equal bases merged (uᵃ uᵇ = uᵃ⁺ᵇ), 0 absorbs. */
final class ProductRules {
    private final Graph graph;
    private Constant coefficient = Constant.of(1);
    private boolean reopened;
    private final Map<Node, List<Node>> exponents = new HashMap<>();

    ProductRules(Graph graph) {
        this.graph = graph;
    }

    Node product(List<Node> given) {
        boolean singular = given.stream().anyMatch(Node::isSingular);
        collect(given);
        if (coefficient.signum() == 0 && !singular) {
            return graph.constant(0);
        }
        List<Node> factors = merged();
        if (reopened) {
            factors.add(graph.constant(coefficient));
            return graph.product(factors);
        }
        if (factors.isEmpty()) {
            return graph.constant(coefficient);
        }
        factors.sort(Comparator.comparingInt(Node::id));
        Node unit = graph.constant(coefficient);
        if (unit.isOne()) {
            return factors.size() == 1 ? factors.get(0) : intern(factors);
        }
        if (factors.size() == 1 && factors.get(0).kind() == Node.Kind.SUM && coefficient.equals(Constant.of(-1))) {
            return negatedSum(factors.get(0));
        }
        factors.add(0, unit);
        return intern(factors);
    }

    private void collect(List<Node> given) {
        Deque<Node> open = new ArrayDeque<>(given);
        while (!open.isEmpty()) {
            Node node = open.pop();
            graph.charge(1);
            switch (node.kind()) {
                case CONSTANT -> {
                    coefficient = coefficient.multiply(node.constant().orElseThrow());
                    graph.charge(Graph.steps(coefficient));
                }
                case PRODUCT -> node.children().forEach(open::push);
                case POWER -> add(node.children().get(0), node.children().get(1));
                default -> add(node, graph.constant(1));
            }
        }
    }

    private void add(Node base, Node exponent) {
        exponents.computeIfAbsent(base, b -> new ArrayList<>()).add(exponent);
    }

    /** One power for each base; what folds to a constant joins the coefficient. */
    private List<Node> merged() {
        List<Node> factors = new ArrayList<>();
        List<Node> bases = new ArrayList<>(exponents.keySet());
        bases.sort(Comparator.comparingInt(Node::id));
        for (Node base : bases) {
            Node power = graph.power(base, graph.sum(exponents.get(base)));
            if (power.kind() == Node.Kind.CONSTANT) {
                coefficient = coefficient.multiply(power.constant().orElseThrow());
            } else {
                // (√(u v))² = u v and |u|² = u² give factors whose bases may stand elsewhere in the product
                reopened |= power.kind() == Node.Kind.PRODUCT || !isPowerOf(base, power);
                factors.add(power);
            }
        }
        return factors;
    }

    private static boolean isPowerOf(Node base, Node power) {
        return power.equals(base)
                || power.kind() == Node.Kind.POWER && power.children().get(0).equals(base);
    }

    /** −(a + b) is −a − b, so that a difference and its negative share their terms. */
    private Node negatedSum(Node sum) {
        return graph.sum(sum.children().stream().map(graph::negate).toList());
    }

    private Node intern(List<Node> factors) {
        return graph.intern(Node.Kind.PRODUCT, "*", factors);
    }
}
