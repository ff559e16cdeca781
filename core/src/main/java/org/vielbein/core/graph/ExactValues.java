package org.vielbein.core.graph;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vielbein.api.expr.Constant;

/** Exact values of elementary functions: at 0 and ±1, and of the trigonometric ones at multiples of π/6 and π/4. */
final class ExactValues {
    private final Graph graph;

    ExactValues(Graph graph) {
        this.graph = graph;
    }

    Optional<Node> of(String name, Node u) {
        return switch (name) {
            case "sin" -> multipleOfPi(u).flatMap(this::sine);
            case "cos" -> multipleOfPi(u).flatMap(this::cosine);
            case "tan" -> multipleOfPi(u).flatMap(k -> quotient(sine(k), cosine(k)));
            case "cot" -> multipleOfPi(u).flatMap(k -> quotient(cosine(k), sine(k)));
            default -> u.constant().flatMap(c -> atConstant(name, c));
        };
    }

    private Optional<Node> atConstant(String name, Constant c) {
        Node half = graph.constant(Constant.of(1).multiply(Constant.of(2).reciprocal()));
        Map<String, Supplier<Node>> atZero = Map.of(
                "exp",
                () -> graph.constant(1),
                "cosh",
                () -> graph.constant(1),
                "acos",
                () -> graph.product(half, pi()));
        Map<String, Supplier<Node>> atOne = Map.of(
                "ln",
                () -> graph.constant(0),
                "acos",
                () -> graph.constant(0),
                "acosh",
                () -> graph.constant(0),
                "asin",
                () -> graph.product(half, pi()),
                "atan",
                () -> graph.product(half, half, pi()));
        return switch (name) {
            case "abs" -> Optional.of(graph.constant(c.signum() < 0 ? c.multiply(Constant.of(-1)) : c));
            case "sign" -> Optional.of(graph.constant(c.signum()));
            case "sinh", "tanh", "asin", "atan", "asinh", "atanh", "erf", "cbrt" ->
                c.signum() == 0
                        ? Optional.of(graph.constant(0))
                        : Optional.of(c).filter(Constant::isOne).flatMap(one -> made(atOne.get(name)));
            default -> c.signum() == 0 ? made(atZero.get(name)) : c.isOne() ? made(atOne.get(name)) : minusOne(name, c);
        };
    }

    private Optional<Node> minusOne(String name, Constant c) {
        return name.equals("acos") && c.equals(Constant.of(-1)) ? Optional.of(pi()) : Optional.empty();
    }

    private static Optional<Node> made(@org.jspecify.annotations.Nullable Supplier<Node> value) {
        return Optional.ofNullable(value).map(Supplier::get);
    }

    private Node pi() {
        return graph.of(org.vielbein.api.expr.Expressions.PI);
    }

    /** q with u = q π, if there is one. */
    private static Optional<Constant> multipleOfPi(Node u) {
        if (u.isZero()) {
            return Optional.of(Constant.of(0));
        }
        if (FunctionRules.is(u, "pi")) {
            return Optional.of(Constant.of(1));
        }
        boolean product = u.kind() == Node.Kind.PRODUCT
                && u.children().size() == 2
                && FunctionRules.is(u.children().get(1), "pi");
        return product ? u.children().get(0).constant() : Optional.empty();
    }

    private Optional<Node> cosine(Constant q) {
        return sine(q.add(Constant.of(1).multiply(Constant.of(2).reciprocal())));
    }

    /** sin(q π) for q a multiple of 1/6 or 1/4. */
    private Optional<Node> sine(Constant q) {
        Constant twelfths = q.multiply(Constant.of(12));
        if (!twelfths.isInteger()) {
            return Optional.empty();
        }
        int k = twelfths.numerator().mod(BigInteger.valueOf(24)).intValue();
        int sign = k < 12 ? 1 : -1;
        int quarter = Math.min(k % 12, 12 - k % 12);
        return firstQuadrant(quarter).map(v -> sign < 0 ? graph.negate(v) : v);
    }

    private Optional<Node> firstQuadrant(int twelfths) {
        Node half = graph.power(graph.constant(2), -1);
        Node oneHalf = half;
        return switch (twelfths) {
            case 0 -> Optional.of(graph.constant(0));
            case 2 -> Optional.of(half);
            case 3 -> Optional.of(graph.product(half, graph.power(graph.constant(2), oneHalf)));
            case 4 -> Optional.of(graph.product(half, graph.power(graph.constant(3), oneHalf)));
            case 6 -> Optional.of(graph.constant(1));
            default -> Optional.empty();
        };
    }

    private static Optional<Node> quotient(Optional<Node> above, Optional<Node> below) {
        if (above.isEmpty() || below.isEmpty() || below.get().isZero()) {
            return Optional.empty();
        }
        Graph graph = below.get().graph();
        return Optional.of(graph.product(above.get(), graph.power(below.get(), -1)));
    }
}
