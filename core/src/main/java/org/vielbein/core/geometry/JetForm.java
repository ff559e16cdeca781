package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.curvature.CurvatureAtPoint;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The components of a metric in its present chart with their first and second derivatives, to be evaluated at places. */
final class JetForm {
    private static final double ROUNDING = 0x1p-99;

    private final String name;
    private final Graph graph;
    private final List<String> coordinates;
    private final List<String> inputs;
    private final List<Node> components;
    private @Nullable FormulaSet values;
    private @Nullable FormulaSet first;
    private @Nullable FormulaSet second;

    /**
     * @param inputs the coordinates and then the parameters
     * @param g the components, a square matrix
     */
    JetForm(String name, Graph graph, List<String> coordinates, List<String> inputs, List<List<Node>> g) {
        this.name = name;
        this.graph = graph;
        this.coordinates = coordinates;
        this.inputs = inputs;
        components = new ArrayList<>();
        for (int i = 0; i < g.size(); i++) {
            components.addAll(g.get(i).subList(i, g.size()));
        }
    }

    /**
     * The curvature at a place that knows all inputs.
     *
     * @throws NoAnswerException if a component or derivative has no finite value there
     * @throws GeometryException if an opaque function has no second derivatives
     */
    CurvatureAtPoint at(Place place) {
        prepare();
        int n = coordinates.size();
        Values g = values.at(place);
        Values d = first.at(place);
        Values dd = second.at(place);
        return new CurvatureAtPoint(new NumericJet(n, finite(g, place), finite(d, place), finite(dd, place)));
    }

    private NumericJet.Numbers finite(Values numbers, Place place) {
        double[] errors = new double[numbers.precise().length];
        double largest = 0;
        for (int k = 0; k < errors.length; k++) {
            if (!numbers.at(k).isFinite()) {
                throw new NoAnswerException(name + " at " + place.text(coordinates)
                        + ": a component of the metric or a derivative of it has no finite value there, so the curvature"
                        + " does not exist at this point.");
            }
            largest = Math.max(largest, Math.abs(numbers.at(k).hi()));
        }
        for (int k = 0; k < errors.length; k++) {
            // where a double cancels exactly, the difference of the two evaluations says nothing of the terms that did
            errors[k] = Math.max(numbers.error(k), ROUNDING * largest);
        }
        return new NumericJet.Numbers(numbers.precise(), errors);
    }

    private synchronized void prepare() {
        if (second != null) {
            return;
        }
        requireDerivatives();
        List<Node> once = new ArrayList<>();
        for (String x : coordinates) {
            components.forEach(g -> once.add(graph.derivative(g, graph.symbol(x))));
        }
        List<Node> twice = new ArrayList<>();
        int pairs = components.size();
        for (int k = 0; k < coordinates.size(); k++) {
            for (int l = k; l < coordinates.size(); l++) {
                Node x = graph.symbol(coordinates.get(l));
                once.subList(k * pairs, (k + 1) * pairs).forEach(d -> twice.add(graph.derivative(d, x)));
            }
        }
        values = new FormulaSet(graph, inputs, components);
        first = new FormulaSet(graph, inputs, once);
        second = new FormulaSet(graph, inputs, twice);
    }

    /** How many derivatives of the components exist. */
    int smoothness() {
        return Graph.reachable(components).stream()
                .filter(node ->
                        node.kind() == Node.Kind.APPLY && node.function().code().isPresent())
                .map(Node::function)
                .mapToInt(f -> f.code().orElseThrow().smoothness() - f.order())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private void requireDerivatives() {
        for (Node node : Graph.reachable(components)) {
            if (node.kind() == Node.Kind.APPLY && node.function().code().isPresent()) {
                int smoothness = node.function().code().orElseThrow().smoothness();
                if (node.function().order() + 2 > smoothness) {
                    throw new GeometryException(
                            name + ": the curvature needs two derivatives of the metric, and the function "
                                    + node.function().primitive().name() + " of its plugin gives " + smoothness
                                    + " in all, " + node.function().order() + " of them used by the metric itself.");
                }
            }
        }
    }
}
