package org.vielbein.core.curvature;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.vielbein.core.formula.Assumptions;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * A map {@code yᵃ = Xᵃ(x¹ … xᵏ)} into a space with the metric {@code ḡ_ab(y)}, as formulas of one graph: the derivatives of the map, and
 * the metric with its derivatives along the map.
 */
public final class MapFormulas {
    private final Graph graph;
    private final List<Node> own;
    private final List<Node> target;
    private final List<List<Node>> metric;
    private final List<Node> map;
    private final Assumptions assumptions;
    private final Map<Node, Node> images = new HashMap<>();
    private final Map<String, Node> known = new HashMap<>();

    /**
     * @param own the coordinates xⁱ, symbols of the graph
     * @param target the coordinates yᵃ, other symbols of the graph
     * @param metric {@code ḡ_ab} in the symbols yᵃ
     * @param map {@code Xᵃ} in the symbols xⁱ
     * @param assumptions the declared domain of xⁱ and the parameters
     */
    public MapFormulas(
            Graph graph,
            List<Node> own,
            List<Node> target,
            List<List<Node>> metric,
            List<Node> map,
            Assumptions assumptions) {
        this.graph = graph;
        this.own = List.copyOf(own);
        this.target = List.copyOf(target);
        this.metric = metric.stream().map(List::copyOf).toList();
        this.map = List.copyOf(map);
        this.assumptions = assumptions;
        for (int a = 0; a < map.size(); a++) {
            images.put(target.get(a), map.get(a));
        }
    }

    public Graph graph() {
        return graph;
    }

    List<Node> own() {
        return own;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /** k, the number of own coordinates. */
    public int dimension() {
        return own.size();
    }

    /** m, the dimension of the space around. */
    public int ambientDimension() {
        return map.size();
    }

    private synchronized Node once(String key, Supplier<Node> value) {
        Node node = known.get(key);
        if (node == null) {
            node = value.get();
            known.put(key, node);
        }
        return node;
    }

    /** {@code ∂ᵢXᵃ}. */
    Node tangent(int a, int i) {
        return graph.derivative(map.get(a), own.get(i));
    }

    /** {@code ∂ᵢ∂ⱼXᵃ}. */
    Node hessian(int a, int i, int j) {
        return i > j ? hessian(a, j, i) : graph.derivative(tangent(a, i), own.get(j));
    }

    /** {@code ḡ_ab} along the map. */
    Node metric(int a, int b) {
        return a > b
                ? metric(b, a)
                : once(a + "," + b, () -> along(metric.get(a).get(b)));
    }

    /** {@code ∂ḡ_ab/∂yᶜ} along the map. */
    Node slope(int c, int a, int b) {
        return a > b
                ? slope(c, b, a)
                : once(
                        c + ";" + a + "," + b,
                        () -> along(graph.derivative(metric.get(a).get(b), target.get(c))));
    }

    /** {@code ∂²ḡ_ab/∂yᶜ∂yᵈ} along the map. */
    Node bend(int c, int d, int a, int b) {
        return c > d
                ? bend(d, c, a, b)
                : once(
                        c + ";" + d + ";" + Math.min(a, b) + "," + Math.max(a, b),
                        () -> along(graph.derivative(
                                graph.derivative(metric.get(Math.min(a, b)).get(Math.max(a, b)), target.get(c)),
                                target.get(d))));
    }

    private Node along(Node formula) {
        return graph.substitute(formula, images);
    }

    /** Everything that the second fundamental form is made of, each formula once. */
    public List<Node> ingredients() {
        Set<Node> all = new LinkedHashSet<>();
        int m = ambientDimension();
        for (int a = 0; a < m; a++) {
            for (int i = 0; i < dimension(); i++) {
                all.add(tangent(a, i));
                for (int j = i; j < dimension(); j++) {
                    all.add(hessian(a, i, j));
                }
            }
            for (int b = a; b < m; b++) {
                all.add(metric(a, b));
                for (int c = 0; c < m; c++) {
                    all.add(slope(c, a, b));
                }
            }
        }
        return List.copyOf(all);
    }

    /** {@code ∂ₗ} of a formula along the map. */
    Node derivative(Node formula, int l) {
        return graph.derivative(formula, own.get(l));
    }

    /** The same with what the derivatives of the second fundamental form and the curvature of the space around are made of. */
    public List<Node> bendingIngredients() {
        Set<Node> all = new LinkedHashSet<>(ingredients());
        for (Node formula : ingredients()) {
            for (int l = 0; l < dimension(); l++) {
                all.add(derivative(formula, l));
            }
        }
        int m = ambientDimension();
        for (int a = 0; a < m; a++) {
            for (int b = a; b < m; b++) {
                for (int c = 0; c < m; c++) {
                    for (int d = c; d < m; d++) {
                        all.add(bend(c, d, a, b));
                    }
                }
            }
        }
        return List.copyOf(all);
    }
}
