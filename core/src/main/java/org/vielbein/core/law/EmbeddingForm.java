package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Row;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The squares of a line element that may come from a map into a flat space, with the derivatives of their coefficients. */
final class EmbeddingForm {
    private final int n;
    private final double[] weights;
    private final Function<double[], NumericJet.Numbers> numbers;

    private EmbeddingForm(Geometry geometry, List<Row> rows, double[] weights) {
        n = geometry.dimension();
        this.weights = weights;
        Graph graph = new Graph();
        List<Node> nodes = new ArrayList<>();
        for (Row row : rows) {
            for (Expr c : row.coefficients()) {
                Node coefficient = graph.of(geometry.given(c));
                nodes.add(coefficient);
                for (String x : geometry.coordinates()) {
                    nodes.add(graph.derivative(coefficient, graph.symbol(x)));
                }
            }
        }
        numbers = geometry.numbers(graph, nodes);
    }

    /** Empty where there are not more squares than dimensions, a weight is not constant, or a chart lies between. */
    static Optional<EmbeddingForm> of(Geometry geometry) {
        LineElement line = geometry.lineElement();
        if (!geometry.charts().isEmpty() || !line.isSumOfSquares()) {
            return Optional.empty();
        }
        List<Row> rows = line.rows(Coordinates.of(geometry.domain()));
        Graph graph = new Graph();
        double[] weights = rows.stream()
                .mapToDouble(row -> graph.of(row.weight())
                        .constant()
                        .map(c -> c.doubleValue())
                        .orElse(Double.NaN))
                .filter(Double::isFinite)
                .toArray();
        return weights.length < rows.size() || rows.size() <= geometry.dimension()
                ? Optional.empty()
                : Optional.of(new EmbeddingForm(geometry, rows, weights));
    }

    EmbeddingJet at(double[] p) {
        NumericJet.Numbers values = numbers.apply(p);
        double[][] first = new double[weights.length][n];
        double[][][] second = new double[weights.length][n][n];
        for (int a = 0; a < weights.length; a++) {
            for (int i = 0; i < n; i++) {
                int at = (a * n + i) * (n + 1);
                first[a][i] = values.values()[at].doubleValue();
                for (int j = 0; j < n; j++) {
                    second[a][i][j] = values.values()[at + 1 + j].doubleValue();
                }
            }
        }
        return new EmbeddingJet(weights, first, second);
    }
}
