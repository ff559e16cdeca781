package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * Which nodes need a slot of their own, and which bases stand below more than one fraction bar: a power inside a product is
 * built from its base and needs none.
 */
final class Demand {
    private final List<Node> needed = new ArrayList<>();
    private final Map<Node, Integer> divisions = new HashMap<>();

    Demand(Collection<Node> outputs) {
        Set<Node> wanted = new HashSet<>(outputs);
        List<Node> nodes = Graph.reachable(outputs);
        for (int k = nodes.size() - 1; k >= 0; k--) {
            Node node = nodes.get(k);
            if (wanted.contains(node)) {
                needed.add(node);
                want(node, wanted);
            }
        }
        Collections.reverse(needed);
    }

    private void want(Node node, Set<Node> wanted) {
        switch (node.kind()) {
            case PRODUCT ->
                node.children().forEach(factor -> {
                    if (factor.kind() == Node.Kind.POWER) {
                        wantPower(factor, wanted);
                    } else if (factor.kind() != Node.Kind.CONSTANT) {
                        wanted.add(factor);
                    }
                });
            case POWER -> wantPower(node, wanted);
            case SUM ->
                node.children().stream()
                        .filter(term -> term.kind() != Node.Kind.CONSTANT)
                        .forEach(wanted::add);
            default -> wanted.addAll(node.children());
        }
    }

    private void wantPower(Node power, Set<Node> wanted) {
        Node base = power.children().get(0);
        wanted.add(base);
        Optional<Constant> exponent = power.children().get(1).constant();
        if (exponent.isEmpty() || !isHalfInteger(exponent.get())) {
            wanted.add(power.children().get(1));
        } else if (exponent.get().signum() < 0) {
            divisions.merge(base, 1, Integer::sum);
        }
    }

    /** Whether an exponent is an integer or half of one, and small enough for a chain of products. */
    static boolean isHalfInteger(Constant exponent) {
        return exponent.denominator().bitLength() <= 2
                && exponent.denominator().intValue() <= 2
                && exponent.numerator().bitLength() <= 10;
    }

    /** The nodes that need a slot, children first. */
    List<Node> needed() {
        return needed;
    }

    /** Whether the reciprocal of a base is used more than once. */
    boolean sharesReciprocal(Node base) {
        return divisions.getOrDefault(base, 0) > 1;
    }
}
