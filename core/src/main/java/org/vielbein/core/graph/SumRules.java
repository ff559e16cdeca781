package org.vielbein.core.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.api.expr.Constant;

/**
 * Construction rules of sums: flattened, constants added, like terms collected, and
 * {@code A sin²u + A cos²u = A}, {@code A cosh²u − A sinh²u = A} where both terms stand with the same A.
 */
final class SumRules {
    private static final Constant ZERO = Constant.of(0);

    private final Graph graph;
    private Constant constant = ZERO;
    private final Map<Node, Constant> coefficients = new LinkedHashMap<>();

    SumRules(Graph graph) {
        this.graph = graph;
    }

    Node sum(List<Node> given) {
        Deque<Node> open = new ArrayDeque<>(given);
        while (!open.isEmpty()) {
            Node node = open.pop();
            graph.charge(1);
            if (node.kind() == Node.Kind.SUM) {
                node.children().forEach(open::push);
            } else {
                add(Constant.of(1), node);
            }
        }
        while (mergeSquares()) {
            // one identity may make room for another: sin²u (sin²v + cos²v) + cos²u
        }
        return built();
    }

    private void add(Constant factor, Node term) {
        if (term.kind() == Node.Kind.CONSTANT) {
            constant = constant.add(factor.multiply(term.constant().orElseThrow()));
            graph.charge(Graph.steps(constant));
        } else if (term.kind() == Node.Kind.PRODUCT
                && term.children().get(0).constant().isPresent()) {
            Constant c = term.children().get(0).constant().orElseThrow();
            addLike(factor.multiply(c), rest(term));
        } else {
            addLike(factor, term);
        }
    }

    /** A product without its constant coefficient. */
    private Node rest(Node product) {
        List<Node> factors = product.children().subList(1, product.children().size());
        return factors.size() == 1 ? factors.get(0) : graph.intern(Node.Kind.PRODUCT, "*", factors);
    }

    private void addLike(Constant c, Node rest) {
        Constant total = coefficients.getOrDefault(rest, ZERO).add(c);
        graph.charge(Graph.steps(total));
        if (total.signum() == 0 && !rest.isSingular()) {
            coefficients.remove(rest);
        } else {
            coefficients.put(rest, total);
        }
    }

    private boolean mergeSquares() {
        for (Map.Entry<Node, Constant> entry : coefficients.entrySet()) {
            for (Node factor : factors(entry.getKey())) {
                if (merge(entry.getKey(), entry.getValue(), factor)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Node> factors(Node term) {
        return term.kind() == Node.Kind.PRODUCT ? term.children() : List.of(term);
    }

    /** Applies the identity of one squared factor, if its partner stands in the sum. */
    private boolean merge(Node term, Constant c, Node factor) {
        if (isSquareOf(factor, "sin")) {
            return merge(term, c, factor, "cos", c);
        }
        if (isSquareOf(factor, "cosh")) {
            return merge(term, c, factor, "sinh", c.multiply(Constant.of(-1)));
        }
        return false;
    }

    private boolean merge(Node term, Constant c, Node factor, String partnerName, Constant partnerCoefficient) {
        Node function = factor.children().get(0);
        Node reduced = graph.product(term, graph.power(function, -2));
        Node partnerFunction = graph.elementary(partnerName, function.children().get(0));
        Node partner = graph.product(reduced, graph.power(partnerFunction, 2));
        if (!partnerCoefficient.equals(coefficients.get(partner))) {
            return false;
        }
        coefficients.remove(term);
        coefficients.remove(partner);
        add(c, reduced);
        return true;
    }

    /** Whether the factor is name(u)ⁿ with an integer n ≥ 2. */
    private static boolean isSquareOf(Node factor, String name) {
        return factor.kind() == Node.Kind.POWER
                && FunctionRules.is(factor.children().get(0), name)
                && factor.children()
                        .get(1)
                        .constant()
                        .filter(n -> n.isInteger() && n.compareTo(Constant.of(2)) >= 0)
                        .isPresent();
    }

    private Node built() {
        List<Node> terms = new ArrayList<>();
        coefficients.forEach((rest, c) -> terms.add(graph.product(graph.constant(c), rest)));
        if (terms.stream().anyMatch(t -> t.kind() == Node.Kind.SUM)) {
            // 3(a + b) − 2(a + b) leaves a sum to be opened
            terms.add(graph.constant(constant));
            return graph.sum(terms);
        }
        terms.sort(Comparator.comparingInt(Node::id));
        if (constant.signum() != 0) {
            terms.add(0, graph.constant(constant));
        }
        return switch (terms.size()) {
            case 0 -> graph.constant(0);
            case 1 -> terms.get(0);
            default -> graph.intern(Node.Kind.SUM, "+", terms);
        };
    }
}
