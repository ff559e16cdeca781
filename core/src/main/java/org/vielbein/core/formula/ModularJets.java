package org.vielbein.core.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * Formulas at a point modulo 2⁶¹ − 1 with their first and second partial derivatives: sums, products and integer powers by the rules
 * for 2-jets, so that only single functions and roots are differentiated as formulas.
 */
public final class ModularJets {
    /**
     * A value with its derivatives.
     *
     * @param value the residue
     * @param first ∂ₖ
     * @param second ∂ₖ∂ₗ, k ≤ l, packed by rows
     */
    public record Jet(long value, long[] first, long[] second) {}

    private final ModularPoint point;
    private final List<Node> coordinates;
    private final int n;
    private final int order;
    private final Map<Node, Jet> known = new HashMap<>();

    /** @param order how many derivatives are taken, 0 to 2; those of a higher order are 0 */
    public ModularJets(ModularPoint point, List<Node> coordinates, int order) {
        this.point = point;
        this.coordinates = coordinates;
        this.order = order;
        n = coordinates.size();
    }

    /** How many derivatives formulas have: 2, or fewer where a function given as code supplies no more. */
    public static int order(List<Node> formulas) {
        int most = 2;
        for (Node node : Graph.reachable(formulas)) {
            if (node.kind() == Node.Kind.APPLY && node.function().code().isPresent()) {
                int smoothness = node.function().code().orElseThrow().smoothness();
                most = Math.max(0, Math.min(most, smoothness - node.function().order()));
            }
        }
        return most;
    }

    public ModularPoint point() {
        return point;
    }

    /** The jet of a formula of the field's graph. */
    public Jet of(Node node) {
        if (!known.containsKey(node)) {
            for (Node part : Absorption.needed(node)) {
                if (!known.containsKey(part)) {
                    known.put(part, made(part));
                }
            }
        }
        return known.get(node);
    }

    private Jet made(Node node) {
        return switch (node.kind()) {
            case CONSTANT -> constant(point.constant(node.constant().orElseThrow()));
            case SUM -> node.children().stream().map(known::get).reduce(constant(0), this::sum);
            case PRODUCT -> node.children().stream().map(known::get).reduce(constant(1), this::product);
            case POWER -> {
                Optional<Constant> e = node.children().get(1).constant();
                yield e.isPresent() && e.get().isInt()
                        ? power(known.get(node.children().get(0)), e.get().intValueExact())
                        : differentiated(node);
            }
            case SYMBOL, APPLY -> differentiated(node);
        };
    }

    private Jet constant(long value) {
        return new Jet(value, new long[n], new long[n * (n + 1) / 2]);
    }

    private Jet differentiated(Node node) {
        Jet jet = constant(point.of(node));
        Graph graph = node.graph();
        int at = 0;
        for (int k = 0; k < n && order > 0; k++) {
            Node first = graph.derivative(node, coordinates.get(k));
            jet.first[k] = point.of(first);
            for (int l = k; l < n && order > 1; l++) {
                jet.second[at++] = point.of(graph.derivative(first, coordinates.get(l)));
            }
        }
        return jet;
    }

    private Jet sum(Jet a, Jet b) {
        Jet jet = constant(point.plus(a.value, b.value));
        for (int k = 0; k < n; k++) {
            jet.first[k] = point.plus(a.first[k], b.first[k]);
        }
        for (int k = 0; k < jet.second.length; k++) {
            jet.second[k] = point.plus(a.second[k], b.second[k]);
        }
        return jet;
    }

    private Jet product(Jet a, Jet b) {
        Jet jet = constant(point.times(a.value, b.value));
        int at = 0;
        for (int k = 0; k < n; k++) {
            jet.first[k] = point.plus(point.times(a.first[k], b.value), point.times(a.value, b.first[k]));
            for (int l = k; l < n; l++) {
                long mixed = point.plus(point.times(a.first[k], b.first[l]), point.times(a.first[l], b.first[k]));
                long outer = point.plus(point.times(a.second[at], b.value), point.times(a.value, b.second[at]));
                jet.second[at++] = point.plus(mixed, outer);
            }
        }
        return jet;
    }

    /** uᵉ with (uᵉ)′ = e uᵉ⁻¹ u′ and (uᵉ)″ = e uᵉ⁻¹ u″ + e (e − 1) uᵉ⁻² u′ u′. */
    private Jet power(Jet u, int e) {
        long outer = point.times(point.constant(e), point.power(u.value, e - 1));
        long inner = e == 1 ? 0 : point.times(point.constant((long) e * (e - 1)), point.power(u.value, e - 2));
        Jet jet = constant(point.power(u.value, e));
        int at = 0;
        for (int k = 0; k < n; k++) {
            jet.first[k] = point.times(outer, u.first[k]);
            for (int l = k; l < n; l++) {
                long mixed = point.times(inner, point.times(u.first[k], u.first[l]));
                jet.second[at] = point.plus(mixed, point.times(outer, u.second[at]));
                at++;
            }
        }
        return jet;
    }
}
