package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** Brings nodes into quotients of polynomials in generators. */
final class NormalForm {
    private static final Set<String> CIRCULAR = Set.of("sin", "cos", "tan");
    private static final Set<String> EXPONENTIAL = Set.of("exp", "sinh", "cosh", "tanh");
    private static final int LARGEST_POWER = 200;

    private final Generators generators = new Generators();
    private final Budget budget;
    private final Angles angles;
    private final Angles exponents;
    private final Map<Node, Quotient> forms = new HashMap<>();

    NormalForm(Node root, Budget budget) {
        this.budget = budget;
        List<Node> nodes = Graph.reachable(List.of(root));
        angles = new Angles(nodes, CIRCULAR);
        exponents = new Angles(nodes, EXPONENTIAL);
        nodes.forEach(node -> forms.put(node, form(node)));
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
            case SYMBOL -> Quotient.of(generators.symbol(node.name()));
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

    private Quotient atom(Node node) {
        return Quotient.of(generators.atom("atom", node));
    }

    private Quotient power(Node node) {
        Node base = node.children().get(0);
        Optional<Constant> exponent = node.children().get(1).constant();
        if (exponent.isEmpty()
                || exponent.get().numerator().bitLength() > 16
                || exponent.get().denominator().bitLength() > 6
                || Math.abs(exponent.get().numerator().intValue()) > LARGEST_POWER) {
            return atom(node);
        }
        int p = exponent.get().numerator().intValue();
        int q = exponent.get().denominator().intValue();
        return q == 1 ? forms.get(base).power(p, budget) : root(base, q).power(p, budget);
    }

    /** The q-th root of a node; of a rational number without its square factor. */
    private Quotient root(Node base, int q) {
        Optional<Constant> c = base.constant();
        if (q == 2 && c.isPresent() && c.get().signum() > 0) {
            return rootOfNumber(c.get());
        }
        return Quotient.of(generators.algebraic("root " + q, base, q, forms.get(base)));
    }

    /** √(n/d) = s √f / d with n d = s² f. */
    private Quotient rootOfNumber(Constant c) {
        BigInteger product = c.numerator().multiply(c.denominator());
        BigInteger square = BigInteger.ONE;
        BigInteger free = product;
        for (int p = 2; p <= 1000; p++) {
            BigInteger pp = BigInteger.valueOf((long) p * p);
            while (free.mod(pp).signum() == 0) {
                free = free.divide(pp);
                square = square.multiply(BigInteger.valueOf(p));
            }
        }
        Constant factor = Constant.of(square, c.denominator());
        Constant radicand = Constant.of(free, BigInteger.ONE);
        Polynomial root = generators.algebraic("root of number", radicand, 2, Quotient.constant(radicand));
        return Quotient.of(root.times(factor));
    }

    private Quotient application(Node node) {
        if (Angles.isApplication(node, CIRCULAR)) {
            return circular(node);
        }
        if (Angles.isApplication(node, EXPONENTIAL)) {
            return exponential(node);
        }
        if (Angles.isApplication(node, Set.of("abs"))) {
            Quotient u = forms.get(node.children().get(0));
            return Quotient.of(generators.algebraic("abs", node, 2, u.times(u, budget)));
        }
        return atom(node);
    }

    /** From Π (cᵢ + i sᵢ)^kᵢ over the basis angles. */
    private Quotient circular(Node node) {
        List<Angles.Part> parts = angles.parts(node.children().get(0));
        if (parts.isEmpty()) {
            return atom(node);
        }
        Polynomial c = Polynomial.ONE;
        Polynomial s = Polynomial.ZERO;
        for (Angles.Part part : parts) {
            Polynomial cosine = cosine(part.basis());
            Polynomial sine = sine(part.basis(), cosine).times(Constant.of(part.multiple() < 0 ? -1 : 1));
            for (int k = 0; k < Math.abs(part.multiple()); k++) {
                Polynomial next =
                        c.times(cosine, budget).plus(s.times(sine, budget).times(Constant.of(-1)), budget);
                s = s.times(cosine, budget).plus(c.times(sine, budget), budget);
                c = next;
            }
        }
        Quotient above = Quotient.of(node.function().name().equals("cos") ? c : s);
        return node.function().name().equals("tan") ? above.times(Quotient.of(c).reciprocal(budget), budget) : above;
    }

    private Polynomial cosine(Node basis) {
        return generators.atom("cos", basis);
    }

    /** s with s² = 1 − c². */
    private Polynomial sine(Node basis, Polynomial cosine) {
        Polynomial square = Polynomial.ONE.plus(cosine.times(cosine, budget).times(Constant.of(-1)), budget);
        return generators.algebraic("sin", basis, 2, Quotient.of(square));
    }

    /** From powers of exp of the basis. */
    private Quotient exponential(Node node) {
        List<Angles.Part> parts = exponents.parts(node.children().get(0));
        if (parts.isEmpty()) {
            return atom(node);
        }
        Quotient e = Quotient.of(Polynomial.ONE);
        for (Angles.Part part : parts) {
            Quotient base = Quotient.of(generators.atom("exp", part.basis()));
            e = e.times(base.power(part.multiple(), budget), budget);
        }
        Quotient inverse = e.reciprocal(budget);
        Quotient minus = inverse.times(Quotient.constant(Constant.of(-1)), budget);
        Quotient half = Quotient.constant(Constant.of(2).reciprocal());
        return switch (node.function().name()) {
            case "exp" -> e;
            case "cosh" -> e.plus(inverse, budget).times(half, budget);
            case "sinh" -> e.plus(minus, budget).times(half, budget);
            default -> e.plus(minus, budget).times(e.plus(inverse, budget).reciprocal(budget), budget);
        };
    }
}
