package org.vielbein.core.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.api.expr.FunctionSymbol;

/** Replaces the applications of unknown functions by their formulas: f[1,0](u, v) becomes ∂body/∂x at (u, v). */
final class FunctionBinding {
    private final Graph graph;
    private final Map<String, FunctionBody> bodies;
    private final Map<FunctionSymbol, Node> differentiated = new HashMap<>();

    FunctionBinding(Graph graph, Map<String, FunctionBody> bodies) {
        this.graph = graph;
        this.bodies = bodies;
    }

    Node in(Node root) {
        Map<Node, Node> images = new HashMap<>();
        for (Node node : Graph.reachable(List.of(root))) {
            List<Node> children = node.children().stream().map(images::get).toList();
            images.put(node, image(node, children));
        }
        return images.get(root);
    }

    private Node image(Node node, List<Node> children) {
        if (node.kind() != Node.Kind.APPLY
                || !node.function().isUnknown()
                || !bodies.containsKey(node.function().name())) {
            return graph.rebuilt(node, children);
        }
        FunctionBody body = bodies.get(node.function().name());
        Node derived = derived(node.function(), body);
        Map<Node, Node> slots = new HashMap<>();
        for (int i = 0; i < children.size(); i++) {
            slots.put(slot(body, i), children.get(i));
        }
        return graph.substitute(derived, slots);
    }

    /** A symbol of its own for argument i, so that a coordinate of the same name in the body is not captured. */
    private Node slot(FunctionBody body, int i) {
        return graph.symbol("#" + body.arguments().get(i));
    }

    private Node derived(FunctionSymbol f, FunctionBody body) {
        if (body.arguments().size() != f.arity()) {
            throw new IllegalArgumentException(
                    "function '" + f.name() + "' takes " + f.arity() + " arguments, and the formula given for it has "
                            + body.arguments().size() + ".");
        }
        return differentiated.computeIfAbsent(f, key -> {
            Map<String, Node> names = new HashMap<>();
            List<Node> slots = new ArrayList<>();
            for (int i = 0; i < f.arity(); i++) {
                slots.add(slot(body, i));
                names.put(body.arguments().get(i), slots.get(i));
            }
            Node value = graph.of(body.body(), names);
            int[] orders = f.orders();
            for (int i = 0; i < orders.length; i++) {
                for (int k = 0; k < orders[i]; k++) {
                    value = graph.derivative(value, slots.get(i));
                }
            }
            return value;
        });
    }
}
