package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.core.curvature.MetricFormulas;
import org.vielbein.core.formula.Assumptions;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The components of a metric in its present chart as formulas: {@code Jᵀ g(φ(x)) J}, parameters as symbols. */
final class GeometryFormulas {
    /** Line elements that come from a map: their components, sums over its derivatives, want to be simplified first. */
    private static final Set<LineElement.Origin> MAPPED =
            Set.of(LineElement.Origin.EUCLIDEAN, LineElement.Origin.PULLED_BACK);

    private final String name;
    private final ChartChain chain;
    private final ChainSymbols parameters;
    private final Graph graph = new Graph();
    private @Nullable List<List<Node>> components;

    GeometryFormulas(String name, ChartChain chain) {
        this.name = name;
        this.chain = chain;
        parameters = ChainSymbols.of(chain);
    }

    MetricFormulas metric() {
        List<Node> x = coordinates(chain.domain());
        boolean mapped = !chain.charts().isEmpty()
                || MAPPED.contains(chain.metric().form().lineElement().origin());
        return new MetricFormulas(graph, x, components(), assumptions(), mapped);
    }

    List<Node> coordinates(Domain domain) {
        return domain.names().stream().map(graph::symbol).toList();
    }

    /** {@code g_ij} in the present coordinates. */
    List<List<Node>> components() {
        List<List<Node>> g = components;
        if (g == null) {
            requireOtherNames();
            g = own();
            for (int k = 0; k < chain.charts().size(); k++) {
                g = pulledBack(g, chain.charts().get(k), parameters.byValue().get(k + 1));
            }
            components = g;
        }
        return g;
    }

    /** The metric's own coordinates in the present ones. */
    List<Node> map() {
        List<Node> map = coordinates(chain.metric().domain());
        for (int k = 0; k < chain.charts().size(); k++) {
            ChartMap chart = chain.charts().get(k);
            List<Node> image = chart.image(graph, symbols(parameters.byValue().get(k + 1)));
            Map<Node, Node> substitution = new HashMap<>();
            for (int i = 0; i < image.size(); i++) {
                substitution.put(graph.symbol(chart.target().get(i)), image.get(i));
            }
            map = map.stream().map(y -> graph.substitute(y, substitution)).toList();
        }
        return map;
    }

    /** {@code ∂yᵏ/∂xⁱ} of the metric's own coordinates y by the present ones x, [k][i]. */
    List<List<Node>> jacobian() {
        List<Node> x = coordinates(chain.domain());
        return map().stream()
                .map(y -> x.stream().map(xi -> graph.derivative(y, xi)).toList())
                .toList();
    }

    /** Formulas to be read. */
    static List<List<Expr>> exprs(List<List<Node>> rows) {
        return rows.stream().map(row -> row.stream().map(Node::toExpr).toList()).toList();
    }

    Graph graph() {
        return graph;
    }

    /** A parameter without a value would be taken for the coordinate of its name. */
    private void requireOtherNames() {
        for (String missing : chain.metric().given().missing()) {
            for (ChartMap chart : chain.charts()) {
                if (chart.domain().names().contains(missing)) {
                    throw new GeometryException(name + ": the parameter " + missing + " of "
                            + chain.metric().metric().name() + " has no value, and a coordinate of the chart '"
                            + chart.chart().name() + "' has its name; give "
                            + chain.metric().metric().name() + "(" + missing + " = …).");
                }
            }
        }
    }

    private List<List<Node>> own() {
        Map<Node, Node> values = symbols(parameters.byValue().get(0));
        return chain.metric().form().matrix().stream()
                .map(row -> row.stream()
                        .map(g -> graph.substitute(graph.of(g.toExpr()), values))
                        .toList())
                .toList();
    }

    /** A formula in the metric's own coordinates, in those of the present chart. */
    Node inPresent(Node formula) {
        Node present = graph.substitute(formula, symbols(parameters.byValue().get(0)));
        for (int k = 0; k < chain.charts().size(); k++) {
            ChartMap chart = chain.charts().get(k);
            List<Node> image = chart.image(graph, symbols(parameters.byValue().get(k + 1)));
            Map<Node, Node> substitution = new HashMap<>();
            for (int y = 0; y < image.size(); y++) {
                substitution.put(graph.symbol(chart.target().get(y)), image.get(y));
            }
            present = graph.substitute(present, substitution);
        }
        return present;
    }

    private List<List<Node>> pulledBack(List<List<Node>> g, ChartMap chart, Map<String, Expr> byValue) {
        List<Node> x = coordinates(chart.domain());
        List<Node> image = chart.image(graph, symbols(byValue));
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

    private Map<Node, Node> symbols(Map<String, Expr> byValue) {
        Map<Node, Node> values = new HashMap<>();
        byValue.forEach((symbol, value) -> values.put(graph.symbol(symbol), graph.of(value)));
        return values;
    }

    Assumptions assumptions() {
        List<ChartMap> charts = chain.charts();
        DomainAssumptions declared =
                new DomainAssumptions(graph, symbols(parameters.byValue().get(charts.size())));
        Assumptions all = declared.of(chain.domain());
        all = declared.parameters(
                all, chain.metric().arguments(), parameters.byValue().get(0).keySet());
        for (int k = 0; k < charts.size(); k++) {
            all = declared.parameters(
                    all,
                    charts.get(k).arguments(),
                    parameters.byValue().get(k + 1).keySet());
        }
        return all;
    }
}
