package org.vielbein.core.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** A node as a sum of terms with rational coefficients, products and small powers of sums multiplied out. */
final class Expansion {
    private record Term(Constant coefficient, Node rest) {}

    private static final int STEPS = 400;
    private static final Constant LARGEST_POWER = Constant.of(4);

    private final Graph graph;
    private final Deque<Term> open = new ArrayDeque<>();
    private final Map<Node, Constant> terms = new LinkedHashMap<>();

    private Expansion(Graph graph) {
        this.graph = graph;
    }

    /** The terms with their coefficients, none of them 0; the node as its only term where there would be too many. */
    static Map<Node, Constant> of(Node node) {
        Expansion expansion = new Expansion(node.graph());
        expansion.open.push(new Term(Constant.of(1), node));
        for (int k = 0; !expansion.open.isEmpty(); k++) {
            if (k > STEPS) {
                return Map.of(node, Constant.of(1));
            }
            expansion.step(expansion.open.pop());
        }
        return expansion.terms;
    }

    private void step(Term term) {
        Node node = term.rest;
        Optional<Constant> constant = node.constant();
        if (constant.isPresent()) {
            add(term.coefficient.multiply(constant.get()), graph.constant(1));
        } else if (node.kind() == Node.Kind.SUM) {
            node.children().forEach(child -> open.push(new Term(term.coefficient, child)));
        } else if (node.kind() == Node.Kind.PRODUCT
                && node.children().get(0).constant().isPresent()) {
            Constant c = node.children().get(0).constant().orElseThrow();
            Node rest = graph.product(node.children().subList(1, node.children().size()));
            open.push(new Term(term.coefficient.multiply(c), rest));
        } else {
            multiplyOut(term);
        }
    }

    /** Distributes over the first sum among the factors, if there is one. */
    private void multiplyOut(Term term) {
        List<Node> factors = term.rest.kind() == Node.Kind.PRODUCT ? term.rest.children() : List.of(term.rest);
        for (int k = 0; k < factors.size(); k++) {
            Optional<Node> sum = sum(factors.get(k));
            if (sum.isPresent()) {
                List<Node> others = new ArrayList<>(factors);
                others.set(k, graph.product(factors.get(k), graph.power(sum.get(), -1)));
                Node rest = graph.product(others);
                sum.get()
                        .children()
                        .forEach(child -> open.push(new Term(term.coefficient, graph.product(child, rest))));
                return;
            }
        }
        add(term.coefficient, term.rest);
    }

    /** The sum of which a factor is a small power. */
    private static Optional<Node> sum(Node factor) {
        if (factor.kind() == Node.Kind.SUM) {
            return Optional.of(factor);
        }
        return Optional.of(factor)
                .filter(f -> f.kind() == Node.Kind.POWER && f.children().get(0).kind() == Node.Kind.SUM)
                .filter(f -> f.children()
                        .get(1)
                        .constant()
                        .filter(n -> n.isInteger() && n.signum() > 0 && n.compareTo(LARGEST_POWER) <= 0)
                        .isPresent())
                .map(f -> f.children().get(0));
    }

    private void add(Constant c, Node rest) {
        Constant total = terms.getOrDefault(rest, Constant.of(0)).add(c);
        if (total.signum() == 0) {
            terms.remove(rest);
        } else {
            terms.put(rest, total);
        }
    }
}
