package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** √|g₁₁ g₂₂ …| of a diagonal metric: squares leave the root as absolute values. */
final class DiagonalVolume {
    private DiagonalVolume() {}

    static Expr of(Graph graph, List<Node> diagonal) {
        Node determinant = graph.product(diagonal);
        List<Node> factors = determinant.kind() == Node.Kind.PRODUCT ? determinant.children() : List.of(determinant);
        List<Node> outside = new ArrayList<>();
        List<Node> inside = new ArrayList<>();
        for (Node factor : factors) {
            if (isEvenPower(factor)) {
                Node half = graph.product(factor.children().get(1), graph.power(graph.constant(2), -1));
                outside.add(graph.power(factor.children().get(0), half));
            } else {
                inside.add(factor);
            }
        }
        Node root = graph.power(abs(graph, graph.product(inside)), graph.power(graph.constant(2), -1));
        return graph.product(abs(graph, graph.product(outside)), root).toExpr();
    }

    private static boolean isEvenPower(Node factor) {
        return factor.kind() == Node.Kind.POWER
                && factor.children()
                        .get(1)
                        .constant()
                        .filter(Constant::isInteger)
                        .filter(n -> !n.numerator().testBit(0))
                        .isPresent();
    }

    private static Node abs(Graph graph, Node u) {
        return graph.apply(Expressions.elementary("abs").orElseThrow(), List.of(u));
    }
}
