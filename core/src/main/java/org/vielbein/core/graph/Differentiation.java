package org.vielbein.core.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The partial derivative of nodes by one symbol; what was differentiated before is looked up. */
final class Differentiation {
    private final Graph graph;
    private final Node x;
    private final Map<Node, Node> known;

    Differentiation(Graph graph, Node x, Map<Node, Node> known) {
        this.graph = graph;
        this.x = x;
        this.known = known;
    }

    Node of(Node root) {
        if (!known.containsKey(root)) {
            for (Node node : Graph.reachable(List.of(root))) {
                if (!known.containsKey(node)) {
                    known.put(node, differentiated(node));
                }
            }
        }
        return known.get(root);
    }

    private Node differentiated(Node node) {
        if (node == x) {
            return graph.constant(1);
        }
        List<Node> d = node.children().stream().map(known::get).toList();
        if (d.stream().allMatch(Node::isZero)) {
            return graph.constant(0);
        }
        return switch (node.kind()) {
            case SUM -> graph.sum(d);
            case PRODUCT -> leibniz(node.children(), d);
            case POWER -> ofPower(node, d.get(0), d.get(1));
            case APPLY -> chain(node, d);
            default -> throw new IllegalStateException("a leaf has no derivative to combine");
        };
    }

    private Node leibniz(List<Node> factors, List<Node> d) {
        List<Node> terms = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (!d.get(i).isZero()) {
                List<Node> term = new ArrayList<>(factors);
                term.set(i, d.get(i));
                terms.add(graph.product(term));
            }
        }
        return graph.sum(terms);
    }

    /** (bᵉ)′ = e bᵉ⁻¹ b′ + bᵉ ln b e′. */
    private Node ofPower(Node node, Node db, Node de) {
        Node b = node.children().get(0);
        Node e = node.children().get(1);
        List<Node> terms = new ArrayList<>();
        if (!db.isZero()) {
            terms.add(graph.product(e, graph.power(b, graph.sum(e, graph.constant(-1))), db));
        }
        if (!de.isZero()) {
            terms.add(graph.product(node, graph.elementary("ln", b), de));
        }
        return graph.sum(terms);
    }

    private Node chain(Node node, List<Node> d) {
        List<Node> u = node.children();
        if (FunctionRules.isConditional(node.function())) {
            return graph.apply(node.function(), List.of(u.get(0), u.get(1), d.get(2), d.get(3)));
        }
        Map<String, Node> slots = new HashMap<>();
        for (int i = 0; i < u.size(); i++) {
            slots.put("#" + i, u.get(i));
        }
        List<Node> terms = new ArrayList<>();
        for (int i = 0; i < u.size(); i++) {
            if (!d.get(i).isZero()) {
                terms.add(graph.product(graph.of(graph.partialTemplate(node.function(), i), slots), d.get(i)));
            }
        }
        return graph.sum(terms);
    }
}
