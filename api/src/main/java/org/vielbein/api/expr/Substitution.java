package org.vielbein.api.expr;

import java.util.List;
import java.util.Map;

/** Simultaneous replacement of symbols; nodes in which nothing changes stay the same objects. */
final class Substitution {
    private Substitution() {}

    static Expr in(Expr e, Map<Expr, Expr> symbols) {
        for (Expr key : symbols.keySet()) {
            if (!(key instanceof Symbol)) {
                throw new IllegalArgumentException(
                        "substitute: the key '" + key + "' is not a symbol; only symbols can be replaced.");
            }
        }
        return e.fold(
                (node, parts) -> node instanceof Symbol ? symbols.getOrDefault(node, node) : rebuilt(node, parts));
    }

    /** The node with other children. */
    static Expr rebuilt(Expr node, List<Expr> parts) {
        if (same(node.children(), parts)) {
            return node;
        }
        if (node instanceof Sum) {
            return Sum.of(parts);
        }
        if (node instanceof Product) {
            return Product.of(parts);
        }
        if (node instanceof Power) {
            return Power.of(parts.get(0), parts.get(1));
        }
        return ((Apply) node).function().at(parts);
    }

    private static boolean same(List<Expr> children, List<Expr> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (children.get(i) != parts.get(i)) {
                return false;
            }
        }
        return true;
    }
}
