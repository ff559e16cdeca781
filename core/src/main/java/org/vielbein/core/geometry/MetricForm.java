package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Row;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;

/**
 * The formulas of a metric: its components {@code g_ij} packed by rows for i ≤ j, and the rows {@code c ω²} where the line
 * element is a sum of squares. The real parameters stay inputs, so another radius changes nothing here.
 */
final class MetricForm {
    private final Graph graph = new Graph();
    private final Coordinates coordinates;
    private final LineElement lineElement;
    private final FormulaSet components;
    private final Optional<FormulaSet> rows;
    private @Nullable FormulaSet derivatives;

    MetricForm(Coordinates coordinates, LineElement lineElement, GivenArguments given, List<String> parameters) {
        this.coordinates = coordinates;
        this.lineElement = lineElement;
        List<String> inputs = new ArrayList<>(coordinates.names());
        inputs.addAll(parameters);
        components = new FormulaSet(graph, inputs, packed(given));
        rows = lineElement.isSumOfSquares()
                ? Optional.of(new FormulaSet(graph, inputs, rowNodes(given)))
                : Optional.empty();
    }

    private List<Node> packed(GivenArguments given) {
        List<List<Expr>> g = lineElement.components(coordinates);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < g.size(); i++) {
            for (int j = i; j < g.size(); j++) {
                nodes.add(given.node(graph, g.get(i).get(j)));
            }
        }
        return nodes;
    }

    /** All weights, then all coefficients row by row. */
    private List<Node> rowNodes(GivenArguments given) {
        List<Row> squares = lineElement.rows(coordinates);
        List<Node> nodes = new ArrayList<>();
        squares.forEach(row -> nodes.add(given.node(graph, row.weight())));
        squares.forEach(row -> row.coefficients().forEach(c -> nodes.add(given.node(graph, c))));
        return nodes;
    }

    Graph graph() {
        return graph;
    }

    Coordinates coordinates() {
        return coordinates;
    }

    LineElement lineElement() {
        return lineElement;
    }

    FormulaSet components() {
        return components;
    }

    Optional<FormulaSet> rows() {
        return rows;
    }

    /** {@code g_ij}, a square matrix. */
    List<List<Node>> matrix() {
        int n = coordinates.size();
        List<List<Node>> matrix = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Node> row = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                row.add(components.outputs().get(packed(n, Math.min(i, j), Math.max(i, j))));
            }
            matrix.add(List.copyOf(row));
        }
        return List.copyOf(matrix);
    }

    /** √|det g| where g is diagonal; else empty. */
    Optional<Expr> volumeElement() {
        List<List<Node>> g = matrix();
        List<Node> diagonal = new ArrayList<>();
        for (int i = 0; i < g.size(); i++) {
            diagonal.add(g.get(i).get(i));
            for (int j = 0; j < i; j++) {
                if (!g.get(i).get(j).isZero()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(DiagonalVolume.of(graph, diagonal));
    }

    /** ∂ₖ g_ij, k before the packed pair, by differentiation of the components. */
    synchronized FormulaSet derivatives() {
        FormulaSet known = derivatives;
        if (known == null) {
            List<Node> nodes = new ArrayList<>();
            for (String name : coordinates.names()) {
                Node x = graph.symbol(name);
                components.outputs().forEach(g -> nodes.add(graph.derivative(g, x)));
            }
            known = new FormulaSet(graph, components.inputs(), nodes);
            derivatives = known;
        }
        return known;
    }

    /** The opaque functions in the components at the values of the inputs; the same application once. */
    List<OpaqueUse> opaque(double[] in) {
        List<Node> uses = opaqueNodes();
        if (uses.isEmpty()) {
            return List.of();
        }
        List<Node> arguments =
                uses.stream().flatMap(node -> node.children().stream()).toList();
        double[] values =
                Program.of(graph, components.inputs(), arguments).interpreted().at(in);
        List<OpaqueUse> all = new ArrayList<>();
        int from = 0;
        for (Node use : uses) {
            int to = from + use.children().size();
            all.add(new OpaqueUse(use.function().primitive(), Arrays.copyOfRange(values, from, to)));
            from = to;
        }
        return all;
    }

    /** Whether every opaque function supplies one derivative more than the components take of it. */
    boolean isDifferentiable() {
        return opaqueNodes().stream()
                .map(Node::function)
                .allMatch(f -> f.order() < f.code().orElseThrow().smoothness());
    }

    private List<Node> opaqueNodes() {
        return Graph.reachable(components.outputs()).stream()
                .filter(node ->
                        node.kind() == Node.Kind.APPLY && node.function().code().isPresent())
                .toList();
    }

    /** The position of {@code g_ij}, i ≤ j, among the packed components of dimension n. */
    static int packed(int n, int i, int j) {
        return i * n - i * (i - 1) / 2 + j - i;
    }
}
