package org.vielbein.core.geometry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The names that occur in formulas. */
final class Symbols {
    private Symbols() {}

    static Set<String> of(Expr e) {
        return of(List.of(new Graph().of(e)));
    }

    static Set<String> of(Collection<Node> roots) {
        Set<String> names = new TreeSet<>();
        for (Node node : Graph.reachable(roots)) {
            if (node.kind() == Node.Kind.SYMBOL) {
                names.add(node.name());
            }
        }
        return names;
    }

    /** The unknown functions that occur, as {@code f(x, y)}. */
    static Set<String> unknownFunctions(Collection<Node> roots) {
        Set<String> names = new TreeSet<>();
        for (Node node : Graph.reachable(roots)) {
            if (node.kind() == Node.Kind.APPLY && node.function().isUnknown()) {
                names.add(node.function().name());
            }
        }
        return names;
    }
}
