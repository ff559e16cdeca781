package org.vielbein.core.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** Brings nodes into quotients of polynomials in generators. */
final class NormalForm {
    private static final int LARGEST_POWER = 200;
    private static final FunctionSymbol LN = Expressions.elementary("ln").orElseThrow();

    private final Generators generators = new Generators();
    private final Budget budget;
    private final Roots roots;
    private final Circular circular;
    private final Exponential exponential;
    private final Map<Node, Quotient> forms = new HashMap<>();
    private final Map<FunctionSymbol, List<Node>> applications = new HashMap<>();

    NormalForm(Node root, Budget budget) {
        this.budget = budget;
        List<Node> nodes = Graph.reachable(List.of(root));
        roots = new Roots(generators, budget);
        circular = new Circular(generators, roots, new Angles(arguments(nodes, Circular.FUNCTIONS)), budget);
        List<Node> exponents = arguments(nodes, Exponential.FUNCTIONS);
        nodes.stream().filter(NormalForm::hasVariableExponent).forEach(node -> exponents.add(exponent(node)));
        exponential = new Exponential(generators, roots, new Angles(exponents), forms, budget);
        nodes.forEach(node -> forms.put(node, form(node)));
    }

    private static List<Node> arguments(List<Node> nodes, Set<String> functions) {
        List<Node> arguments = new ArrayList<>();
        for (Node node : nodes) {
            if (isApplication(node, functions)) {
                arguments.add(node.children().get(0));
            }
        }
        return arguments;
    }

    private static boolean isApplication(Node node, Set<String> functions) {
        return node.kind() == Node.Kind.APPLY
                && node.function().isElementary()
                && functions.contains(node.function().name());
    }

    private static boolean hasVariableExponent(Node node) {
        return node.kind() == Node.Kind.POWER
                && node.children().get(1).constant().isEmpty();
    }

    /** e ln u of uᵉ: with such an exponent the base is positive. */
    private static Node exponent(Node power) {
        Graph graph = power.graph();
        Node base = power.children().get(0);
        return graph.product(power.children().get(1), graph.apply(LN, List.of(base)));
    }

    Generators generators() {
        return generators;
    }

    Quotient of(Node node) {
        return forms.get(node);
    }

    private Quotient form(Node node) {
        return switch (node.kind()) {
            case CONSTANT -> Quotient.constant(node.constant().orElseThrow());
            case SYMBOL -> Quotient.of(generators.atom("symbol", node, true));
            case SUM ->
                node.children().stream()
                        .map(forms::get)
                        .reduce(Quotient.of(Polynomial.ZERO), (a, b) -> a.plus(b, budget));
            case PRODUCT ->
                node.children().stream()
                        .map(forms::get)
                        .reduce(Quotient.of(Polynomial.ONE), (a, b) -> a.times(b, budget));
            case POWER -> power(node);
            case APPLY -> application(node);
        };
    }

    private Quotient power(Node node) {
        if (hasVariableExponent(node)) {
            return exponential.form("exp", exponent(node)).orElseGet(() -> atom(node));
        }
        Constant exponent = node.children().get(1).constant().orElseThrow();
        if (exponent.numerator().bitLength() > 16
                || exponent.denominator().bitLength() > 6
                || Math.abs(exponent.numerator().intValue()) > LARGEST_POWER) {
            return atom(node);
        }
        int p = exponent.numerator().intValue();
        int q = exponent.denominator().intValue();
        Quotient base = forms.get(node.children().get(0));
        if (p < 0) {
            generators.requireNotZero(base, budget);
        }
        return (q == 1 ? base : roots.of(base, q)).power(p, budget);
    }

    private Quotient application(Node node) {
        if (isApplication(node, Circular.FUNCTIONS)) {
            return circular.form(node.function().name(), node.children().get(0)).orElseGet(() -> function(node));
        }
        if (isApplication(node, Exponential.FUNCTIONS)) {
            return exponential
                    .form(node.function().name(), node.children().get(0))
                    .orElseGet(() -> function(node));
        }
        return function(node);
    }

    /** A function of which nothing is known here but that equal arguments give equal values; |u|² = u². */
    private Quotient function(Node node) {
        List<Node> known = applications.computeIfAbsent(node.function(), f -> new ArrayList<>());
        Optional<Node> same =
                known.stream().filter(other -> haveEqualArguments(node, other)).findFirst();
        if (same.isPresent()) {
            return forms.get(same.get());
        }
        known.add(node);
        if (isApplication(node, Set.of("abs"))) {
            Quotient u = forms.get(node.children().get(0));
            return Quotient.of(generators.algebraic("abs", node, 2, u.times(u, budget), false));
        }
        return atom(node);
    }

    private boolean haveEqualArguments(Node a, Node b) {
        for (int k = 0; k < a.children().size(); k++) {
            Quotient u = forms.get(a.children().get(k));
            if (!generators.areEqual(u, forms.get(b.children().get(k)), budget)) {
                return false;
            }
        }
        return true;
    }

    private Quotient atom(Node node) {
        return Quotient.of(generators.atom("atom", node, false));
    }
}
