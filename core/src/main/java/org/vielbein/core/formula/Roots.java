package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.expr.Constant;

/**
 * Principal roots. Radicands that are equal share a root, and those that differ by a positive rational factor share a square
 * root; nothing else is assumed, neither √(xy) = √x √y nor √(x²) = x.
 */
final class Roots {
    private record Root(int order, Quotient radicand, Polynomial value) {}

    private static final int LARGEST_PRIME = 1000;

    private final Generators generators;
    private final Budget budget;
    private final List<Root> known = new ArrayList<>();

    Roots(Generators generators, Budget budget) {
        this.generators = generators;
        this.budget = budget;
    }

    /** The q-th root of a form. */
    Quotient of(Quotient radicand, int q) {
        if (q != 2 || radicand.above().isZero()) {
            return Quotient.of(root(radicand, q));
        }
        Constant content = radicand.above().content();
        Quotient primitive = radicand.times(Quotient.constant(content.reciprocal()), budget);
        Polynomial factor = ofNumber(content);
        boolean one = primitive.below().isEmpty() && primitive.above().isOne();
        return Quotient.of(one ? factor : factor.times(root(primitive, q), budget));
    }

    private Polynomial root(Quotient radicand, int q) {
        for (Root root : known) {
            if (root.order == q && generators.areEqual(root.radicand, radicand, budget)) {
                return root.value;
            }
        }
        Polynomial value = generators.algebraic("root " + q, radicand, q, radicand, false);
        known.add(new Root(q, radicand, value));
        return value;
    }

    /** √(n/d) = s √f / d with n d = s² f, n/d &gt; 0. */
    Polynomial ofNumber(Constant c) {
        BigInteger square = BigInteger.ONE;
        BigInteger free = c.numerator().multiply(c.denominator());
        for (int p = 2; p <= LARGEST_PRIME; p++) {
            BigInteger pp = BigInteger.valueOf((long) p * p);
            while (free.mod(pp).signum() == 0) {
                free = free.divide(pp);
                square = square.multiply(BigInteger.valueOf(p));
            }
        }
        Constant factor = Constant.of(square, c.denominator());
        BigInteger exact = free.sqrt();
        if (exact.multiply(exact).equals(free)) {
            return Polynomial.constant(factor.multiply(Constant.of(exact, BigInteger.ONE)));
        }
        Constant radicand = Constant.of(free, BigInteger.ONE);
        return generators
                .algebraic("root of number", radicand, 2, Quotient.constant(radicand), false)
                .times(factor);
    }
}
