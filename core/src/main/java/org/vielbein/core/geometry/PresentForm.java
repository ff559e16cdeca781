package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * The components {@code g_ij} in the present chart as numbers are computed from them.
 *
 * <p>Those of a pull-back come from its normal form, in which what cancels has cancelled: the sphere in stereographic coordinates is
 * {@code 16 R⁴/(x² + y² + 4R²)²} and regular at the centre, where θ and φ are not. Where no normal form is found, they are
 * {@code Jᵀ g(φ(x)) J} as it was put together.
 */
final class PresentForm {
    private final boolean normal;
    private final Graph graph;
    private final List<List<Node>> components;
    private final FormulaSet packed;

    /**
     * @param normal whether the components are in normal form
     * @param components a square matrix
     * @param inputs the coordinates and then the parameters
     */
    PresentForm(boolean normal, Graph graph, List<List<Node>> components, List<String> inputs) {
        this(normal, graph, components, new FormulaSet(graph, inputs, packed(components)));
    }

    /** Whether roots stand within roots: relations between such are not all seen, and a normal form may be wrong. */
    boolean hasNestedRoots() {
        List<Node> all = components.stream().flatMap(List::stream).toList();
        return Graph.reachable(all).stream()
                .filter(PresentForm::isRoot)
                .anyMatch(root -> Graph.reachable(List.of(root.children().get(0))).stream()
                        .anyMatch(PresentForm::isRoot));
    }

    private static boolean isRoot(Node node) {
        return node.kind() == Node.Kind.POWER
                && node.children().get(1).constant().filter(n -> !n.isInteger()).isPresent();
    }

    private PresentForm(boolean normal, Graph graph, List<List<Node>> components, FormulaSet packed) {
        this.normal = normal;
        this.graph = graph;
        this.components = components;
        this.packed = packed;
    }

    /** Those of a metric in its own coordinates, as its author wrote them. */
    static PresentForm own(SpecifiedMetric metric) {
        MetricForm form = metric.form();
        return new PresentForm(false, form.graph(), form.matrix(), form.components());
    }

    private static List<Node> packed(List<List<Node>> g) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < g.size(); i++) {
            nodes.addAll(g.get(i).subList(i, g.size()));
        }
        return nodes;
    }

    boolean isNormal() {
        return normal;
    }

    Graph graph() {
        return graph;
    }

    /** {@code g_ij}, a square matrix. */
    List<List<Node>> components() {
        return components;
    }

    /** {@code g_ij} packed by rows for i ≤ j. */
    FormulaSet packed() {
        return packed;
    }
}
