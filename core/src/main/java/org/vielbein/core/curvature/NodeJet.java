package org.vielbein.core.curvature;

import java.util.List;
import org.vielbein.core.formula.Field;
import org.vielbein.core.formula.ModularPoint;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The jet of a metric at a point modulo a prime, from the formulas as they were given and differentiated by the graph. */
final class NodeJet implements MetricJet<Long> {
    private final ModularPoint point;
    private final List<Node> coordinates;
    private final List<List<Node>> components;

    NodeJet(ModularPoint point, List<Node> coordinates, List<List<Node>> components) {
        this.point = point;
        this.coordinates = coordinates;
        this.components = components;
    }

    @Override
    public Field<Long> field() {
        return point;
    }

    @Override
    public int dimension() {
        return coordinates.size();
    }

    @Override
    public Long metric(int i, int j) {
        return point.of(components.get(i).get(j));
    }

    @Override
    public Long derivative(int k, int i, int j) {
        return point.of(differentiated(k, i, j));
    }

    @Override
    public Long secondDerivative(int k, int l, int i, int j) {
        Node first = differentiated(Math.min(k, l), i, j);
        return point.of(first.graph().derivative(first, coordinates.get(Math.max(k, l))));
    }

    private Node differentiated(int k, int i, int j) {
        Node g = components.get(i).get(j);
        Graph graph = g.graph();
        return graph.derivative(g, coordinates.get(k));
    }
}
