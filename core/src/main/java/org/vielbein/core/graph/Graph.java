package org.vielbein.core.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielbein.api.expr.Apply;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.Power;
import org.vielbein.api.expr.Product;
import org.vielbein.api.expr.Sum;
import org.vielbein.api.expr.Symbol;

/**
 * A set of shared expressions with construction rules: equal subexpressions are one {@link Node}.
 *
 * <p>The order of terms and factors is the order of creation, so the same calls give the same graph in every JVM. Nodes are
 * immutable and may be read by any thread; the methods that create nodes lock the graph.
 */
public final class Graph {
    private record Key(Node.Kind kind, Object label, List<Integer> children) {}

    private record Partial(FunctionSymbol function, int argument) {}

    private final Map<Key, Node> nodes = new HashMap<>();
    private final Map<Partial, Expr> partials = new HashMap<>();
    private final Map<Node, Map<Node, Node>> derivatives = new HashMap<>();
    private final long most;
    private long steps;

    public Graph() {
        this(Long.MAX_VALUE);
    }

    /**
     * A graph that takes at most so many steps to make: terms and factors looked at, children joined, words of long numbers combined.
     * The same formulas take the same steps in every JVM.
     */
    public Graph(long most) {
        this.most = most;
    }

    /**
     * Counts steps of work.
     *
     * @throws GraphLimitException if there were more than this graph may take
     */
    public void charge(long count) {
        steps += count;
        if (steps > most) {
            throw new GraphLimitException(most);
        }
    }

    /** The steps of adding or multiplying a number; they grow with the square of its length, since fractions are reduced. */
    static long steps(Constant c) {
        long words = (c.numerator().bitLength() + c.denominator().bitLength()) / Integer.SIZE;
        return 1 + words * words / Integer.SIZE;
    }

    /** The number of distinct nodes made so far. */
    public synchronized int size() {
        return nodes.size();
    }

    public Node constant(Constant value) {
        return intern(Node.Kind.CONSTANT, value, List.of());
    }

    public Node constant(long value) {
        return constant(Constant.of(value));
    }

    public Node symbol(String name) {
        return intern(Node.Kind.SYMBOL, name, List.of());
    }

    /** The sum under the construction rules; 0 of nothing. */
    public synchronized Node sum(List<Node> terms) {
        return new SumRules(this).sum(terms);
    }

    public Node sum(Node... terms) {
        return sum(List.of(terms));
    }

    /** The product under the construction rules; 1 of nothing. */
    public synchronized Node product(List<Node> factors) {
        return new ProductRules(this).product(factors);
    }

    public Node product(Node... factors) {
        return product(List.of(factors));
    }

    public Node negate(Node u) {
        return product(constant(-1), u);
    }

    /** The power under the construction rules; its domain is that of {@link Power}. */
    public synchronized Node power(Node base, Node exponent) {
        return new PowerRules(this).power(base, exponent);
    }

    public Node power(Node base, long exponent) {
        return power(base, constant(exponent));
    }

    /** The application of a function under the construction rules (parity, exact values). */
    public synchronized Node apply(FunctionSymbol function, List<Node> arguments) {
        return new FunctionRules(this).apply(function, arguments);
    }

    Node elementary(String name, Node... arguments) {
        return apply(Expressions.elementary(name).orElseThrow(), List.of(arguments));
    }

    synchronized Node intern(Node.Kind kind, Object label, List<Node> children) {
        Key key = new Key(kind, label, children.stream().map(Node::id).toList());
        Node known = nodes.get(key);
        charge(1 + children.size());
        if (known == null) {
            known = new Node(this, nodes.size(), kind, label, List.copyOf(children));
            nodes.put(key, known);
        }
        return known;
    }

    /** The node of an expression. */
    public Node of(Expr e) {
        return of(e, Map.of());
    }

    /** The node of an expression in which the symbols of the given names stand for nodes. */
    public synchronized Node of(Expr e, Map<String, Node> symbols) {
        return e.fold((part, children) -> of(part, children, symbols));
    }

    private Node of(Expr part, List<Node> children, Map<String, Node> symbols) {
        if (part instanceof Constant c) {
            return constant(c);
        }
        if (part instanceof Symbol s) {
            Node given = symbols.get(s.name());
            return given == null ? symbol(s.name()) : given;
        }
        if (part instanceof Sum) {
            return sum(children);
        }
        if (part instanceof Product) {
            return product(children);
        }
        if (part instanceof Power) {
            return power(children.get(0), children.get(1));
        }
        return apply(((Apply) part).function(), children);
    }

    /** The node with other children, rebuilt under the construction rules. */
    Node rebuilt(Node node, List<Node> children) {
        return switch (node.kind()) {
            case CONSTANT, SYMBOL -> node;
            case SUM -> sum(children);
            case PRODUCT -> product(children);
            case POWER -> power(children.get(0), children.get(1));
            case APPLY -> apply(node.function(), children);
        };
    }

    /** The partial derivative by a symbol. */
    public synchronized Node derivative(Node node, Node symbol) {
        Map<Node, Node> known = derivatives.computeIfAbsent(symbol, s -> new HashMap<>());
        return new Differentiation(this, symbol, known).of(node);
    }

    /** ∂f/∂(argument) of a function as a formula in the symbols {@code #0, #1, …}. */
    Expr partialTemplate(FunctionSymbol function, int argument) {
        return partials.computeIfAbsent(new Partial(function, argument), p -> {
            List<Expr> slots = new ArrayList<>();
            for (int i = 0; i < function.arity(); i++) {
                slots.add(Expressions.symbol("#" + i));
            }
            return function.derivativeAt(argument, slots);
        });
    }

    /** The node with symbols replaced by nodes, all at once. */
    public synchronized Node substitute(Node node, Map<Node, Node> symbols) {
        Map<Node, Node> images = new HashMap<>();
        for (Node part : reachable(List.of(node))) {
            List<Node> children = part.children().stream().map(images::get).toList();
            images.put(part, symbols.containsKey(part) ? symbols.get(part) : rebuilt(part, children));
        }
        return images.get(node);
    }

    /**
     * The node with unknown functions replaced by formulas, their partial derivatives by those of the formula.
     *
     * @param bodies from function name to its formula
     * @throws IllegalArgumentException if a formula has another number of arguments than its function
     */
    public synchronized Node bind(Node node, Map<String, FunctionBody> bodies) {
        return new FunctionBinding(this, bodies).in(node);
    }

    /** All nodes from which the roots are built, each once, children before parents. */
    public static List<Node> reachable(Collection<Node> roots) {
        Set<Node> seen = new HashSet<>(roots);
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Node child : open.pop().children()) {
                if (seen.add(child)) {
                    open.push(child);
                }
            }
        }
        List<Node> ordered = new ArrayList<>(seen);
        ordered.sort(Comparator.comparingInt(Node::id));
        return ordered;
    }

    Expr toExpr(Node root) {
        Map<Node, Expr> texts = new HashMap<>();
        for (Node node : reachable(List.of(root))) {
            List<Expr> parts = node.children().stream().map(texts::get).toList();
            texts.put(
                    node,
                    switch (node.kind()) {
                        case CONSTANT -> node.constant().orElseThrow();
                        case SYMBOL -> Expressions.symbol(node.name());
                        case SUM -> Expressions.sum(parts);
                        case PRODUCT -> Expressions.product(parts);
                        case POWER -> parts.get(0).pow(parts.get(1));
                        case APPLY -> node.function().at(parts);
                    });
        }
        return texts.get(root);
    }
}
