package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * The formulas of a line element {@code ds^m = P(x, dx)} of degree m ≠ 2: {@code P(x, v)}, {@code ∂P/∂vⁱ} and
 * {@code ∂²P/∂vⁱ∂vʲ} packed by rows for i ≤ j, with the coordinates, the real parameters and the components vⁱ for inputs.
 */
final class RootForm {
    private final Coordinates coordinates;
    private final LineElement lineElement;
    private final FormulaSet jet;

    RootForm(Coordinates coordinates, LineElement lineElement, GivenArguments given, List<String> parameters) {
        this.coordinates = coordinates;
        this.lineElement = lineElement;
        List<String> velocities =
                coordinates.names().stream().map(RootForm::velocity).toList();
        List<String> inputs = new ArrayList<>(coordinates.names());
        inputs.addAll(parameters);
        inputs.addAll(velocities);
        Graph graph = new Graph();
        List<Expr> v = velocities.stream()
                .map(Expressions::symbol)
                .map(Expr.class::cast)
                .toList();
        Node form = given.node(graph, lineElement.value(coordinates, v));
        List<Node> nodes = new ArrayList<>(List.of(form));
        List<Node> symbols = velocities.stream().map(graph::symbol).toList();
        symbols.forEach(s -> nodes.add(graph.derivative(form, s)));
        for (int i = 0; i < symbols.size(); i++) {
            for (int j = i; j < symbols.size(); j++) {
                nodes.add(graph.derivative(graph.derivative(form, symbols.get(i)), symbols.get(j)));
            }
        }
        jet = new FormulaSet(graph, inputs, nodes);
    }

    /** The input of a component of the vector; no name of the language. */
    static String velocity(String coordinate) {
        return coordinate + "#";
    }

    LineElement lineElement() {
        return lineElement;
    }

    int degree() {
        return lineElement.degree();
    }

    Coordinates coordinates() {
        return coordinates;
    }

    /** P, its n first derivatives in v, its second ones. */
    FormulaSet jet() {
        return jet;
    }
}
