package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.formula.Assumptions;
import org.vielbein.core.formula.DifferentialField;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Budget;

/**
 * The components of a metric as formulas of one graph, on the declared domain.
 *
 * <p>Where they come from a map (an embedding, a pull-back), they are brought to normal form and displayed first, and all that
 * follows is computed from what is displayed: JᵀJ of a torus has no (R + r cos v)² until it is factored.
 */
public final class MetricFormulas {
    private final Graph graph;
    private final List<Node> coordinates;
    private final List<List<Node>> given;
    private final Assumptions assumptions;
    private final boolean mapped;
    private @Nullable List<List<Node>> components;
    private @Nullable String refusal;

    /**
     * @param coordinates symbols of the graph
     * @param given {@code g_ij}
     * @param assumptions the declared domain
     * @param mapped whether they come from a map
     */
    public MetricFormulas(
            Graph graph, List<Node> coordinates, List<List<Node>> given, Assumptions assumptions, boolean mapped) {
        this.graph = graph;
        this.coordinates = List.copyOf(coordinates);
        this.given = given.stream().map(List::copyOf).toList();
        this.assumptions = assumptions;
        this.mapped = mapped;
    }

    /**
     * The same, of which no formula is given.
     *
     * @param sentence why
     */
    public MetricFormulas refused(String sentence) {
        MetricFormulas refused = new MetricFormulas(graph, coordinates, given, assumptions, mapped);
        refused.refusal = sentence;
        return refused;
    }

    Graph graph() {
        return graph;
    }

    List<Node> coordinates() {
        return coordinates;
    }

    /** {@code g_ij} as they were given. */
    List<List<Node>> given() {
        return given;
    }

    /** Whether the components come from a map. */
    boolean isMapped() {
        return mapped;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /** {@code g_ij} as all that follows is computed from them. */
    synchronized List<List<Node>> components(Budget budget) {
        if (refusal != null) {
            throw new FormulaException(refusal);
        }
        List<List<Node>> known = components;
        if (known == null) {
            known = mapped ? displayed(budget) : given;
            components = known;
        }
        return known;
    }

    private List<List<Node>> displayed(Budget budget) {
        DifferentialField first = new DifferentialField(
                graph, given.stream().flatMap(List::stream).toList(), assumptions, budget);
        Map<Node, Node> once = new HashMap<>(); // g_ij and g_ji are one
        List<List<Node>> rows = new ArrayList<>();
        for (List<Node> row : given) {
            rows.add(row.stream()
                    .map(g -> once.computeIfAbsent(g, k -> graph.of(first.display(first.of(k), coordinates))))
                    .toList());
        }
        return rows;
    }
}
