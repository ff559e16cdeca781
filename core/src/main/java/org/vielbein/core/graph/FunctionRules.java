package org.vielbein.core.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.FunctionSymbol;

/** Construction rules of applications: parity, exact values, inverse pairs, quotients in terms of sin, cos, tan, …. */
final class FunctionRules {
    private static final Set<String> ODD =
            Set.of("sin", "tan", "asin", "atan", "sinh", "tanh", "asinh", "atanh", "erf", "cbrt", "sign");
    private static final Set<String> EVEN = Set.of("cos", "cosh");

    private final Graph graph;

    FunctionRules(Graph graph) {
        this.graph = graph;
    }

    static boolean is(Node node, String elementary) {
        return node.kind() == Node.Kind.APPLY
                && node.function().isElementary()
                && node.function().name().equals(elementary);
    }

    static boolean isConditional(FunctionSymbol f) {
        return f.isElementary() && f.arity() == 4;
    }

    Node apply(FunctionSymbol f, List<Node> u) {
        if (u.size() != f.arity()) {
            throw new IllegalArgumentException(
                    "function '" + f.name() + "' takes " + f.arity() + " arguments, found " + u.size() + ".");
        }
        if (!f.isElementary()) {
            return raw(f, u);
        }
        return switch (f.arity()) {
            case 1 -> unary(f, u.get(0));
            case 2 -> binary(f, u.get(0), u.get(1));
            case 4 -> conditional(f, u);
            default -> raw(f, u);
        };
    }

    private Node unary(FunctionSymbol f, Node u) {
        Optional<Node> exact = new ExactValues(graph).of(f.name(), u);
        if (exact.isPresent()) {
            return exact.get();
        }
        return switch (f.name()) {
            case "sec" -> reciprocal("cos", u);
            case "csc" -> reciprocal("sin", u);
            case "cot" -> reciprocal("tan", u);
            case "sech" -> reciprocal("cosh", u);
            case "csch" -> reciprocal("sinh", u);
            case "coth" -> reciprocal("tanh", u);
            case "exp" -> is(u, "ln") ? u.children().get(0) : raw(f, List.of(u));
            case "ln" -> is(u, "exp") ? u.children().get(0) : raw(f, List.of(u));
            default -> withParity(f, u);
        };
    }

    private Node reciprocal(String name, Node u) {
        return graph.power(graph.elementary(name, u), -1);
    }

    private Node withParity(FunctionSymbol f, Node u) {
        if (f.name().equals("abs")) {
            return absoluteValue(f, u);
        }
        boolean odd = ODD.contains(f.name());
        if ((odd || EVEN.contains(f.name())) && isNegative(u)) {
            Node value = graph.apply(f, List.of(graph.negate(u)));
            return odd ? graph.negate(value) : value;
        }
        return raw(f, List.of(u));
    }

    /** |u v| = |u| |v|; even and principal powers, exp and cosh are not negative. */
    private Node absoluteValue(FunctionSymbol abs, Node u) {
        if (isNotNegative(u)) {
            return u;
        }
        if (u.kind() == Node.Kind.PRODUCT) {
            return graph.product(u.children().stream()
                    .map(factor -> graph.apply(abs, List.of(factor)))
                    .toList());
        }
        return isNegative(u) ? graph.apply(abs, List.of(graph.negate(u))) : raw(abs, List.of(u));
    }

    private static boolean isNotNegative(Node u) {
        boolean principal = u.kind() == Node.Kind.POWER
                && u.children().get(1).constant().filter(n -> !n.isInteger()).isPresent();
        return principal || isEvenPower(u) || is(u, "abs") || is(u, "exp") || is(u, "cosh") || is(u, "pi");
    }

    private static boolean isEvenPower(Node u) {
        return u.kind() == Node.Kind.POWER
                && u.children()
                        .get(1)
                        .constant()
                        .filter(n -> n.isInteger() && !n.numerator().testBit(0))
                        .isPresent();
    }

    /** Whether the sign of the leading coefficient is negative; exactly one of u and −u is. */
    private static boolean isNegative(Node u) {
        return switch (u.kind()) {
            case CONSTANT -> u.constant().orElseThrow().signum() < 0;
            case PRODUCT ->
                u.children().get(0).constant().filter(c -> c.signum() < 0).isPresent();
            case SUM -> leadingIsNegative(u);
            default -> false;
        };
    }

    /** By the term whose symbolic part is oldest, which is the same in u and −u. */
    private static boolean leadingIsNegative(Node sum) {
        Node leading = null;
        int oldest = Integer.MAX_VALUE;
        for (Node term : sum.children()) {
            int age = age(term);
            if (age < oldest) {
                oldest = age;
                leading = term;
            }
        }
        return leading != null && isNegative(leading);
    }

    private static int age(Node term) {
        return switch (term.kind()) {
            case CONSTANT -> Integer.MAX_VALUE;
            case PRODUCT ->
                term.children().stream()
                        .filter(f -> f.kind() != Node.Kind.CONSTANT)
                        .mapToInt(Node::id)
                        .sum();
            default -> term.id();
        };
    }

    private Node binary(FunctionSymbol f, Node u, Node v) {
        boolean numbers = u.constant().isPresent() && v.constant().isPresent();
        return switch (f.name()) {
            case "min" -> u == v ? u : numbers ? extreme(u, v, -1) : raw(f, List.of(u, v));
            case "max" -> u == v ? u : numbers ? extreme(u, v, 1) : raw(f, List.of(u, v));
            case "atan2" ->
                u.isZero() && v.constant().filter(c -> c.signum() > 0).isPresent()
                        ? graph.constant(0)
                        : raw(f, List.of(u, v));
            case "polygamma" -> polygamma(f, u, v);
            default -> raw(f, List.of(u, v));
        };
    }

    private static Node extreme(Node u, Node v, int sign) {
        int order = u.constant().orElseThrow().compareTo(v.constant().orElseThrow());
        return order * sign > 0 ? u : v;
    }

    private Node polygamma(FunctionSymbol f, Node order, Node v) {
        if (order.isZero()) {
            return graph.elementary("digamma", v);
        }
        return order.isOne() ? graph.elementary("trigamma", v) : raw(f, List.of(order, v));
    }

    private Node conditional(FunctionSymbol f, List<Node> u) {
        if (u.get(2) == u.get(3)) {
            return u.get(2);
        }
        Optional<Constant> left = u.get(0).constant();
        Optional<Constant> right = u.get(1).constant();
        if (left.isEmpty() || right.isEmpty()) {
            return raw(f, u);
        }
        int order = left.get().compareTo(right.get());
        boolean holds = order < 0 || order == 0 && f.name().equals("if_at_most");
        return u.get(holds ? 2 : 3);
    }

    private Node raw(FunctionSymbol f, List<Node> u) {
        return graph.intern(Node.Kind.APPLY, f, u);
    }
}
