package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.core.curvature.MetricFormulas;
import org.vielbein.core.formula.Assumptions;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The components of a metric in its present chart as formulas: {@code Jᵀ g(φ(x)) J}, parameters as symbols. */
final class GeometryFormulas {
    /** Line elements whose components are sums over squares of differentials, which want to be simplified first. */
    private static final Set<LineElement.Origin> MAPPED =
            Set.of(LineElement.Origin.EUCLIDEAN, LineElement.Origin.SUM, LineElement.Origin.PULLED_BACK);

    private final ChartChain chain;
    private final Graph graph = new Graph();

    GeometryFormulas(ChartChain chain) {
        this.chain = chain;
    }

    MetricFormulas metric() {
        List<Node> x = coordinates(chain.domain());
        boolean mapped = !chain.charts().isEmpty()
                || MAPPED.contains(chain.metric().form().lineElement().origin());
        return new MetricFormulas(graph, x, components(), assumptions(), mapped);
    }

    private List<Node> coordinates(Domain domain) {
        return domain.names().stream().map(graph::symbol).toList();
    }

    /** {@code g_ij} in the present coordinates. */
    List<List<Node>> components() {
        List<List<Node>> g = own();
        for (ChartMap chart : chain.charts()) {
            g = pulledBack(g, chart);
        }
        return g;
    }

    Graph graph() {
        return graph;
    }

    private List<List<Node>> own() {
        MetricForm form = chain.metric().form();
        int n = form.coordinates().size();
        List<List<Node>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Node> row = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                int k = MetricForm.packed(n, Math.min(i, j), Math.max(i, j));
                row.add(graph.of(form.components().outputs().get(k).toExpr()));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<Node>> pulledBack(List<List<Node>> g, ChartMap chart) {
        List<Node> x = coordinates(chart.domain());
        List<Node> image = chart.image(graph, clashes(chart));
        Map<Node, Node> substitution = new HashMap<>();
        for (int k = 0; k < image.size(); k++) {
            substitution.put(graph.symbol(chart.target().get(k)), image.get(k));
        }
        List<List<Node>> moved = g.stream()
                .map(row -> row.stream()
                        .map(node -> graph.substitute(node, substitution))
                        .toList())
                .toList();
        List<List<Node>> rows = new ArrayList<>();
        for (Node xi : x) {
            List<Node> row = new ArrayList<>();
            for (Node xj : x) {
                List<Node> terms = new ArrayList<>();
                for (int k = 0; k < image.size(); k++) {
                    for (int l = 0; l < image.size(); l++) {
                        terms.add(graph.product(
                                moved.get(k).get(l),
                                graph.derivative(image.get(k), xi),
                                graph.derivative(image.get(l), xj)));
                    }
                }
                row.add(graph.sum(terms));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Parameters of a chart that the metric has under the same name with another value: they enter as numbers. */
    private Map<String, Expr> clashes(ChartMap chart) {
        Map<String, Expr> clashes = new HashMap<>();
        Map<String, Expr> known = chain.metric().given().numeric();
        chart.given().numeric().forEach((name, value) -> {
            boolean coordinate = chain.metric().domain().names().contains(name);
            boolean other = known.containsKey(name) && !known.get(name).equals(value);
            if (coordinate || other) {
                clashes.put(name, value);
            }
        });
        return clashes;
    }

    private Assumptions assumptions() {
        DomainAssumptions declared = new DomainAssumptions(graph);
        Assumptions all = declared.of(chain.domain(), chain.metric().arguments());
        for (ChartMap chart : chain.charts()) {
            all = declared.parameters(all, chart.arguments());
        }
        return all;
    }
}
