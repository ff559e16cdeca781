package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The square of the speed of a curve, {@code q(t) = g_ij(x(t)) ẋⁱ ẋʲ}, or the value of a form of another degree. */
final class Speed {
    private static final long MILLISECONDS = 5_000;

    private final Geometry space;
    private final Graph graph;

    Speed(Geometry space, Graph graph) {
        this.space = space;
        this.graph = graph;
    }

    /**
     * The square of the speed, and the sum of the absolute values of its terms, which says how much of it is rounding.
     *
     * @param parameter of the curve
     */
    List<Node> square(String parameter, Map<String, Expr> coordinates) {
        Map<String, Node> image = image(coordinates);
        List<Node> velocity = velocity(parameter, image);
        List<List<Expr>> g = space.charts().isEmpty()
                ? space.components()
                : space.formulas().within(MILLISECONDS).metric();
        List<Node> terms = new ArrayList<>();
        List<Node> sizes = new ArrayList<>();
        for (int i = 0; i < velocity.size(); i++) {
            for (int j = i; j < velocity.size(); j++) {
                Node term = graph.product(
                        graph.constant(i == j ? 1 : 2),
                        graph.of(g.get(i).get(j), image),
                        velocity.get(i),
                        velocity.get(j));
                terms.add(term);
                sizes.add(graph.apply(Expressions.elementary("abs").orElseThrow(), List.of(term)));
            }
        }
        return List.of(graph.sum(terms), graph.sum(sizes));
    }

    /** {@code F(x, ẋ) = P(x, ẋ)^(1/m)} for a line element of degree m. */
    Node root(String parameter, Map<String, Expr> coordinates) {
        return graph.power(
                form(parameter, coordinates).get(0),
                graph.constant(Constant.of(space.degree()).reciprocal()));
    }

    /** {@code P(x, ẋ)} for a line element of degree m, and the sum of all |ẋⁱ|^m, to which its rounding is small. */
    List<Node> form(String parameter, Map<String, Expr> coordinates) {
        Map<String, Node> image = image(coordinates);
        List<String> names = space.coordinates();
        List<Node> velocity = velocity(parameter, image);
        Map<String, Node> symbols = new HashMap<>(image);
        List<Expr> v = new ArrayList<>();
        List<Node> sizes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String input = names.get(i) + "#";
            v.add(Expressions.symbol(input));
            symbols.put(input, velocity.get(i));
            Node power = graph.power(velocity.get(i), graph.constant(space.degree()));
            sizes.add(graph.apply(Expressions.elementary("abs").orElseThrow(), List.of(power)));
        }
        Expr value = space.given(space.lineElement().value(Coordinates.of(names), v));
        return List.of(graph.of(value, symbols), graph.sum(sizes));
    }

    private Map<String, Node> image(Map<String, Expr> coordinates) {
        Map<String, Node> image = new HashMap<>();
        coordinates.forEach((name, e) -> image.put(name, graph.of(e)));
        return image;
    }

    private List<Node> velocity(String parameter, Map<String, Node> image) {
        return space.coordinates().stream()
                .map(x -> graph.derivative(image.get(x), graph.symbol(parameter)))
                .toList();
    }
}
