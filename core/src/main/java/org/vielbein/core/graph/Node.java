package org.vielbein.core.graph;

import java.util.List;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;

/**
 * One distinct subexpression of a {@link Graph}; two nodes of one graph are mathematically written alike exactly if they are
 * the same object.
 *
 * <p>Canonical shapes: a sum has at least two terms ordered by id, at most one of them constant (the first); a product has at
 * least two factors ordered by id, a constant coefficient first, no two with equal base; the exponent of a power is a node.
 */
public final class Node {
    /** What a node is. */
    public enum Kind {
        CONSTANT,
        SYMBOL,
        SUM,
        PRODUCT,
        POWER,
        APPLY
    }

    private final Graph graph;
    private final int id;
    private final Kind kind;
    private final Object label;
    private final List<Node> children;
    private final boolean singular;

    Node(Graph graph, int id, Kind kind, Object label, List<Node> children) {
        this.graph = graph;
        this.id = id;
        this.kind = kind;
        this.label = label;
        this.children = children;
        this.singular = children.stream().anyMatch(Node::isSingular) || isDivisionByZero();
    }

    /** The graph that owns this node. */
    public Graph graph() {
        return graph;
    }

    /** Position in the order of creation, greater than the ids of all children. */
    public int id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Terms, factors, (base, exponent) or arguments; empty for constants and symbols. */
    public List<Node> children() {
        return children;
    }

    /** The value of a constant node; empty for every other kind. */
    public Optional<Constant> constant() {
        return label instanceof Constant c ? Optional.of(c) : Optional.empty();
    }

    /**
     * The name of a symbol.
     *
     * @throws IllegalStateException for every other kind
     */
    public String name() {
        if (kind != Kind.SYMBOL) {
            throw new IllegalStateException("a node of kind " + kind + " has no name");
        }
        return (String) label;
    }

    /**
     * The function of an application.
     *
     * @throws IllegalStateException for every other kind
     */
    public FunctionSymbol function() {
        if (kind != Kind.APPLY) {
            throw new IllegalStateException("a node of kind " + kind + " has no function");
        }
        return (FunctionSymbol) label;
    }

    /** Whether this is the constant 0. */
    public boolean isZero() {
        return label instanceof Constant c && c.signum() == 0;
    }

    /** Whether this is the constant 1. */
    public boolean isOne() {
        return label instanceof Constant c && c.isInteger() && c.numerator().bitLength() == 1 && c.signum() > 0;
    }

    /** Whether a division by the constant 0 or the logarithm of 0 stands somewhere inside: 0 times it is not 0. */
    boolean isSingular() {
        return singular;
    }

    private boolean isDivisionByZero() {
        return switch (kind) {
            case POWER ->
                children.get(0).isZero()
                        && children.get(1).constant().map(c -> c.signum() < 0).orElse(true);
            case APPLY ->
                !children.isEmpty()
                        && children.get(0).isZero()
                        && List.of("ln", "lgamma", "digamma", "trigamma", "coth", "csch", "cot", "csc")
                                .contains(function().name());
            default -> false;
        };
    }

    Object label() {
        return label;
    }

    /** This node as an expression tree of the api. */
    public Expr toExpr() {
        return graph.toExpr(this);
    }

    @Override
    public String toString() {
        return toExpr().toString();
    }
}
