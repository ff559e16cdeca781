package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.MapFormulas;
import org.vielbein.core.formula.Assumptions;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The map of a submanifold and the metric around it as formulas in the present chart, parameters as symbols; made when asked for. */
final class ImmersionFormulas {
    private final String name;
    private final ChartChain chain;
    private final Ambient around;
    private @Nullable MapFormulas map;

    ImmersionFormulas(String name, ChartChain chain, Ambient around) {
        this.name = name;
        this.chain = chain;
        this.around = around;
    }

    synchronized MapFormulas map() {
        MapFormulas known = map;
        if (known == null) {
            known = made();
            map = known;
        }
        return known;
    }

    private MapFormulas made() {
        GeometryFormulas own = new GeometryFormulas(name, chain);
        Graph graph = own.graph();
        Map<String, Node> symbols = new HashMap<>();
        around.parameters().forEach((p, value) -> symbols.put(p, own(own, value)));
        around.coordinates().forEach(y -> symbols.put("@" + y, graph.symbol("@" + y)));
        List<List<Node>> metric = around.components().stream()
                .map(row -> row.stream()
                        .map(g -> own.inPresent(chain.metric()
                                .given()
                                .node(graph, graph.of(g, symbols).toExpr())))
                        .toList())
                .toList();
        List<Node> images = around.map().stream()
                .map(e -> own(own, e))
                .map(e -> own.inPresent(e))
                .toList();
        return new MapFormulas(
                graph,
                own.coordinates(chain.domain()),
                around.coordinates().stream().map(y -> graph.symbol("@" + y)).toList(),
                metric,
                images,
                assumptions(own, symbols, images));
    }

    /** A formula of the metric's author, with what is given in it. */
    private Node own(GeometryFormulas own, Expr formula) {
        return chain.metric().given().node(own.graph(), formula);
    }

    /** The declared domain, and that the image lies in the domain around. */
    private Assumptions assumptions(GeometryFormulas own, Map<String, Node> parameters, List<Node> images) {
        Graph graph = own.graph();
        Map<String, Node> symbols = new HashMap<>(parameters);
        Domain domain = around.domain();
        for (int a = 0; a < images.size(); a++) {
            symbols.put(domain.names().get(a), images.get(a));
        }
        List<Node> differences = new ArrayList<>();
        for (Coordinate y : domain.coordinates()) {
            if (!y.isPeriodic()) {
                Node image = symbols.get(y.name());
                end(own, symbols, y.interval().lower())
                        .ifPresent(low -> differences.add(graph.sum(image, graph.negate(low))));
                end(own, symbols, y.interval().upper())
                        .ifPresent(high -> differences.add(graph.sum(high, graph.negate(image))));
            }
        }
        for (Condition c : domain.conditions()) {
            Node left = own.inPresent(own(own, graph.of(c.left(), symbols).toExpr()));
            Node right = own.inPresent(own(own, graph.of(c.right(), symbols).toExpr()));
            switch (c.relation()) {
                case LESS, AT_MOST -> differences.add(graph.sum(right, graph.negate(left)));
                case GREATER, AT_LEAST -> differences.add(graph.sum(left, graph.negate(right)));
                case NOT_EQUAL -> {}
            }
        }
        Assumptions all = own.assumptions();
        for (Node difference : differences) {
            all = difference.constant().isPresent() ? all : all.withNotNegative(difference);
        }
        return all;
    }

    private Optional<Node> end(GeometryFormulas own, Map<String, Node> symbols, Optional<Expr> end) {
        return end.map(e -> own.inPresent(own(own, own.graph().of(e, symbols).toExpr())));
    }
}
