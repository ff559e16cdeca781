package org.vielbein.core.graph;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.vielbein.api.expr.Constant;

/**
 * Construction rules of powers: u⁰ = 1, u¹ = u, constants folded while small, exact rational roots, and for integer n
 * (uᵃ)ⁿ = uᵃⁿ, (u v)ⁿ = uⁿ vⁿ, exp(u)ⁿ = exp(n u), |u|²ⁿ = u²ⁿ. The root of a square stays.
 */
final class PowerRules {
    private static final int MAX_BITS = 20_000;
    private final Graph graph;

    PowerRules(Graph graph) {
        this.graph = graph;
    }

    Node power(Node base, Node exponent) {
        if (exponent.isZero() && !base.isSingular()) {
            return graph.constant(1);
        }
        if (exponent.isOne() || base.isOne() && !exponent.isSingular()) {
            return base;
        }
        Optional<Constant> n = exponent.constant();
        if (n.isPresent()) {
            return n.get().isInteger() ? integerPower(base, exponent, n.get()) : rationalPower(base, exponent, n.get());
        }
        return raw(base, exponent);
    }

    private Node integerPower(Node base, Node exponent, Constant n) {
        Optional<Constant> b = base.constant();
        if (b.isPresent()) {
            return foldable(b.get(), n) ? graph.constant(b.get().power(n.intValueExact())) : raw(base, exponent);
        }
        return switch (base.kind()) {
            case POWER ->
                graph.power(
                        base.children().get(0), graph.product(base.children().get(1), exponent));
            case PRODUCT ->
                graph.product(base.children().stream()
                        .map(factor -> graph.power(factor, exponent))
                        .toList());
            case APPLY -> powerOfFunction(base, exponent, n);
            default -> raw(base, exponent);
        };
    }

    private Node powerOfFunction(Node base, Node exponent, Constant n) {
        if (FunctionRules.is(base, "exp")) {
            return exponential(n, base.children().get(0));
        }
        if (FunctionRules.is(base, "abs") && !n.numerator().testBit(0)) {
            return graph.power(base.children().get(0), exponent);
        }
        return raw(base, exponent);
    }

    /** exp(n u), opened where u is a sum: (e^(−a−b))^(−2) and (e^(a+b))² are one. */
    private Node exponential(Constant n, Node u) {
        List<Node> terms = u.kind() == Node.Kind.SUM ? u.children() : List.of(u);
        return graph.elementary(
                "exp",
                graph.sum(terms.stream()
                        .map(term -> graph.product(graph.constant(n), term))
                        .toList()));
    }

    /** Exact roots of rational numbers, 0 to a positive power; everything else stays. */
    private Node rationalPower(Node base, Node exponent, Constant n) {
        Optional<Constant> b = base.constant();
        if (b.isEmpty() || b.get().signum() < 0) {
            return raw(base, exponent);
        }
        if (b.get().signum() == 0) {
            return n.signum() > 0 ? base : raw(base, exponent);
        }
        if (n.denominator().bitLength() > 8) {
            return raw(base, exponent);
        }
        int q = n.denominator().intValueExact();
        Optional<BigInteger> p = root(b.get().numerator(), q);
        Optional<BigInteger> r = root(b.get().denominator(), q);
        if (p.isEmpty() || r.isEmpty()) {
            return raw(base, exponent);
        }
        return graph.power(
                graph.constant(Constant.of(p.get(), r.get())),
                graph.constant(Constant.of(n.numerator(), BigInteger.ONE)));
    }

    private static boolean foldable(Constant b, Constant n) {
        if (!n.isInt() || b.signum() == 0 && n.signum() < 0) {
            return false;
        }
        long bits = Math.max(b.numerator().bitLength(), b.denominator().bitLength());
        long size = Math.abs(n.numerator().longValue());
        return bits <= 1 || size <= 1 || bits * size <= MAX_BITS;
    }

    /** The exact q-th root of a positive integer, if it has one. */
    private static Optional<BigInteger> root(BigInteger a, int q) {
        BigInteger low = BigInteger.ONE;
        BigInteger high = BigInteger.ONE.shiftLeft(a.bitLength() / q + 1);
        while (low.compareTo(high) < 0) {
            BigInteger mid = low.add(high).shiftRight(1);
            if (mid.pow(q).compareTo(a) < 0) {
                low = mid.add(BigInteger.ONE);
            } else {
                high = mid;
            }
        }
        return low.pow(q).equals(a) ? Optional.of(low) : Optional.empty();
    }

    private Node raw(Node base, Node exponent) {
        return graph.intern(Node.Kind.POWER, "^", List.of(base, exponent));
    }
}
