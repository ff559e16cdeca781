package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Polynomial;

/** Takes formulas into a field, node by node. */
final class Absorption {
    private static final int LARGEST_POWER = 200;

    private record Application(List<RationalFunction> arguments, RationalFunction value) {}

    private final DifferentialField field;
    private final Circular circular;
    private final Exponential exponential;
    private final Logarithms logarithms;
    private final Map<Node, Integer> rootsOfSymbols = new HashMap<>();
    private final Map<FunctionSymbol, List<Application>> applications = new HashMap<>();

    Absorption(DifferentialField field, List<Node> formulas) {
        this.field = field;
        List<Node> nodes = Graph.reachable(formulas);
        circular = new Circular(field, new Angles(arguments(nodes, Circular.FUNCTIONS)));
        List<Node> exponents = arguments(nodes, Set.of("exp"));
        nodes.stream().filter(Absorption::hasVariableExponent).forEach(node -> exponents.add(exponent(node)));
        List<Node> hyperbolic = arguments(nodes, Exponential.HYPERBOLIC);
        List<Node> all = new ArrayList<>(exponents);
        all.addAll(hyperbolic);
        exponential = new Exponential(field, new Angles(all), hyperbolic, exponents);
        logarithms = new Logarithms(field);
        always(formulas).forEach(this::countRoots);
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
        Node exponent = power.children().get(1);
        if (hasVariableExponent(base)) {
            return graph.product(exponent, exponent(base));
        }
        Optional<Constant> number =
                base.constant().filter(c -> c.signum() > 0 && c.numerator().bitLength() < 40);
        return graph.product(exponent, number.map(c -> logarithm(graph, c)).orElseGet(() -> ln(base)));
    }

    private static Node ln(Node u) {
        return u.graph().apply(DifferentialField.elementary("ln"), List.of(u));
    }

    /** ln of a positive rational number by its primes below 100. */
    private static Node logarithm(Graph graph, Constant c) {
        List<Node> terms = new ArrayList<>();
        Constant rest = c;
        for (long p = 2; p < 100; p++) {
            Constant prime = Constant.of(p);
            for (; rest.numerator().mod(prime.numerator()).signum() == 0; rest = rest.multiply(prime.reciprocal())) {
                terms.add(ln(graph.constant(p)));
            }
            for (; rest.denominator().mod(prime.numerator()).signum() == 0; rest = rest.multiply(prime)) {
                terms.add(graph.negate(ln(graph.constant(p))));
            }
        }
        terms.add(ln(graph.constant(rest)));
        return graph.sum(terms);
    }

    /** x^(p/q) of a symbol: its q-th root takes the place of x, which is not negative then. */
    private void countRoots(Node node) {
        Optional<Constant> exponent =
                node.kind() == Node.Kind.POWER ? node.children().get(1).constant() : Optional.empty();
        if (exponent.isEmpty() || exponent.get().denominator().bitLength() > 6) {
            return;
        }
        int q = exponent.get().denominator().intValue();
        Node base = node.children().get(0);
        if (q > 1 && base.kind() == Node.Kind.SYMBOL) {
            rootsOfSymbols.merge(base, q, Absorption::commonMultiple);
        }
    }

    /** The nodes that have a value wherever the formulas have one: all but those inside of conditionals. */
    private static Set<Node> always(List<Node> formulas) {
        Set<Node> seen = new HashSet<>(formulas);
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node node = open.pop();
            boolean conditional = node.kind() == Node.Kind.APPLY
                    && node.function().isElementary()
                    && node.function().arity() == 4;
            for (Node child : conditional ? List.<Node>of() : node.children()) {
                if (seen.add(child)) {
                    open.push(child);
                }
            }
        }
        return seen;
    }

    private static int commonMultiple(int a, int b) {
        return a / BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).intValue() * b;
    }

    /** The nodes whose forms the form of a node is built from directly, children before parents. */
    static List<Node> needed(Node root) {
        Set<Node> seen = new HashSet<>(Set.of(root));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.kind() != Node.Kind.APPLY && !hasVariableExponent(node)) {
                for (Node child : node.children()) {
                    if (seen.add(child)) {
                        open.push(child);
                    }
                }
            }
        }
        return seen.stream().sorted(Comparator.comparingInt(Node::id)).toList();
    }

    RationalFunction form(Node node) {
        return switch (node.kind()) {
            case CONSTANT -> field.constant(node.constant().orElseThrow());
            case SYMBOL -> symbol(node);
            case SUM ->
                field.sumOfProducts(node.children().stream()
                        .map(child -> List.of(field.of(child)))
                        .toList());
            case PRODUCT ->
                field.sumOfProducts(
                        List.of(node.children().stream().map(field::of).toList()));
            case POWER -> power(node);
            case APPLY -> application(node);
        };
    }

    private RationalFunction symbol(Node node) {
        int q = rootsOfSymbols.getOrDefault(node, 1);
        if (q == 1) {
            return RationalFunction.of(field.generators().polynomial(Generator.free(node, Generator.Kind.SYMBOL)));
        }
        Graph graph = field.graph();
        Node root = graph.power(node, graph.power(graph.constant(q), -1));
        Polynomial generator = field.generators().polynomial(Generator.free(root, Generator.Kind.ROOT_OF_SYMBOL));
        return RationalFunction.of(generator.power(q, field.budget()));
    }

    private RationalFunction power(Node node) {
        if (hasVariableExponent(node)) {
            return exponential.form("exp", exponent(node)).orElseGet(() -> field.atom(node));
        }
        Constant exponent = node.children().get(1).constant().orElseThrow();
        if (exponent.numerator().bitLength() > 16
                || exponent.denominator().bitLength() > 6
                || Math.abs(exponent.numerator().intValue()) > LARGEST_POWER) {
            return field.atom(node);
        }
        int p = exponent.numerator().intValue();
        int q = exponent.denominator().intValue();
        Node base = node.children().get(0);
        return field.power(q == 1 ? field.of(base) : root(base, q), p);
    }

    private RationalFunction root(Node base, int q) {
        int own = rootsOfSymbols.getOrDefault(base, 1);
        if (own % q == 0 && own > 1) {
            field.of(base);
            Node root =
                    field.graph().power(base, field.graph().power(field.graph().constant(own), -1));
            return field.power(
                    RationalFunction.of(Polynomial.generator(
                            field.generators().numberOf(root).orElseThrow())),
                    own / q);
        }
        return field.roots().of(field.of(base), q);
    }

    private RationalFunction application(Node node) {
        if (!node.function().isElementary() || node.children().size() != 1) {
            return function(node);
        }
        String name = node.function().name();
        Node u = node.children().get(0);
        Optional<RationalFunction> form = switch (name) {
            case "sin", "cos", "tan" -> circular.form(name, u);
            case "exp", "sinh", "cosh", "tanh" -> exponential.form(name, u);
            case "ln" -> logarithms.of(field.of(u));
            case "abs" -> Optional.of(absolute(field.of(u)));
            default -> Optional.empty();
        };
        return form.orElseGet(() -> function(node));
    }

    private RationalFunction absolute(RationalFunction u) {
        return field.dividedBy(field.roots().absolute(u.above()), field.roots().absolute(field.denominator(u)));
    }

    /** A function of which nothing is known here but that equal arguments give equal values. */
    private RationalFunction function(Node node) {
        List<Application> known = applications.computeIfAbsent(node.function(), f -> new ArrayList<>());
        List<RationalFunction> arguments =
                node.children().stream().map(field::of).toList();
        for (Application other : known) {
            if (areEqual(arguments, other.arguments)) {
                return other.value;
            }
        }
        RationalFunction value = field.atom(node);
        known.add(new Application(arguments, value));
        return value;
    }

    private boolean areEqual(List<RationalFunction> a, List<RationalFunction> b) {
        for (int k = 0; k < a.size(); k++) {
            if (!a.get(k).equals(b.get(k)) && !field.minus(a.get(k), b.get(k)).isZero()) {
                return false;
            }
        }
        return true;
    }

    /** An unknown function of distinct symbols is independent of everything else. */
    static boolean isFree(Node node) {
        return node.kind() == Node.Kind.APPLY
                && node.function().isUnknown()
                && node.children().stream().allMatch(u -> u.kind() == Node.Kind.SYMBOL)
                && new HashSet<>(node.children()).size() == node.children().size();
    }
}
