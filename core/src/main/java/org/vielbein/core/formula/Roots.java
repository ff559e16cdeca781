package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Factors;
import org.vielbein.core.polynomial.Polynomial;

/**
 * Principal roots and absolute values. A radicand is split into its factors: prime numbers and factors that are not negative under
 * the assumptions have roots of their own, squares come out as absolute values, and what is left stays under one root. So
 * √(xy) = √x √y only where x, y ≥ 0 is assumed, and √(x²) = |x|.
 */
final class Roots {
    private static final int LARGEST_PRIME = 1000;
    private static final int TERMS_FACTORED = 60;

    private final DifferentialField field;

    Roots(DifferentialField field) {
        this.field = field;
    }

    /** u^(1/q). */
    RationalFunction of(RationalFunction u, int q) {
        if (u.isZero()) {
            return u;
        }
        // u = N/D = N D^(q−1) / D^q
        Polynomial d = field.denominator(u);
        Polynomial radicand = field.generators()
                .reduced(u.above().times(d.power(q - 1, field.budget()), field.budget()), field.budget());
        RationalFunction outside = q % 2 == 0 ? absolute(d) : field.element(d);
        if (q % 2 == 1 && field.signs().of(d) <= 0) {
            return field.atom(field.graph()
                    .power(field.node(u), field.graph().power(field.graph().constant(q), -1)));
        }
        return field.dividedBy(ofPolynomial(radicand, q), outside);
    }

    private RationalFunction ofPolynomial(Polynomial p, int q) {
        Map<Polynomial, Integer> powers = new HashMap<>();
        Polynomial rest = withoutSines(p, powers);
        Factors factors = Factors.of(
                rest,
                rest.size() <= TERMS_FACTORED ? Factors.Depth.IRREDUCIBLE : Factors.Depth.SQUARE_FREE,
                field.budget());
        factors.powers().forEach((f, e) -> powers.merge(f, e, Integer::sum));
        RationalFunction root = ofNumber(factors.content().abs(), q);
        Polynomial left = Polynomial.constant(factors.content().signum());
        for (Map.Entry<Polynomial, Integer> power : powers.entrySet()) {
            Polynomial f = power.getKey();
            int e = power.getValue();
            int sign = field.signs().of(f);
            if (sign != 0) {
                Polynomial positive = sign > 0 ? f : f.negate();
                left = sign < 0 && e % 2 == 1 ? left.negate() : left;
                root = field.times(root, field.power(field.element(positive), e / q));
                root = field.times(root, field.power(rootOfFactor(positive, q), e % q));
            } else {
                int out = q % 2 == 0 ? e / q : 0;
                root = field.times(root, field.power(absolute(f), out));
                left = left.times(f.power(e - out * q, field.budget()), field.budget());
            }
        }
        return left.isOne() ? root : field.times(root, rootOfRest(left, q));
    }

    /** Takes the squares 1 − c² = s² and cosh² − 1 = sinh² out. */
    private Polynomial withoutSines(Polynomial p, Map<Polynomial, Integer> powers) {
        Polynomial rest = p;
        for (int g = 0; g < p.generators(); g++) {
            Generator.Kind kind = field.generators().get(g).kind();
            if ((kind == Generator.Kind.COS || kind == Generator.Kind.COSH) && p.degree(g) >= 2) {
                Polynomial square = Polynomial.ONE.minus(Polynomial.generator(g).power(2, field.budget()));
                Polynomial divisor = kind == Generator.Kind.COS ? square : square.negate();
                Polynomial quotient = rest.dividedBy(divisor, field.budget());
                while (quotient != null) {
                    powers.merge(Polynomial.generator(field.sineOf(g)), 2, Integer::sum);
                    rest = quotient;
                    quotient = rest.dividedBy(divisor, field.budget());
                }
            }
        }
        return rest;
    }

    /** √ of a factor that is not negative: that of a symbol may be a generator already. */
    private RationalFunction rootOfFactor(Polynomial f, int q) {
        Node node = field.node(f);
        Graph graph = field.graph();
        Node root = graph.power(node, graph.power(graph.constant(q), -1));
        return RationalFunction.of(
                field.generators().polynomial(Generator.algebraic(root, Generator.Kind.ROOT, q, f, false)));
    }

    private RationalFunction rootOfRest(Polynomial left, int q) {
        if (left.isConstant()) {
            // the root of a negative number has no value
            throw new ArithmeticException("the root of " + left.coefficient(0));
        }
        return rootOfFactor(left, q);
    }

    /** |D|, as ±D where its sign is known; else of each factor by itself. */
    RationalFunction absolute(Polynomial p) {
        int sign = p.isZero() ? 1 : field.signs().of(p);
        if (sign != 0) {
            return field.element(sign > 0 ? p : p.negate());
        }
        Factors factors = Factors.of(
                p, p.size() <= TERMS_FACTORED ? Factors.Depth.IRREDUCIBLE : Factors.Depth.SQUARE_FREE, field.budget());
        RationalFunction product = field.constant(Constant.of(factors.content().abs(), BigInteger.ONE));
        for (Map.Entry<Polynomial, Integer> power : factors.powers().entrySet()) {
            Polynomial f = power.getKey();
            int own = field.signs().of(f);
            RationalFunction value = own == 0 ? absoluteOfFactor(f) : field.element(own > 0 ? f : f.negate());
            product = field.times(product, field.power(value, power.getValue()));
        }
        return product;
    }

    private RationalFunction absoluteOfFactor(Polynomial f) {
        Node node = field.graph().apply(DifferentialField.elementary("abs"), java.util.List.of(field.node(f)));
        Polynomial square = field.generators().reduced(f.power(2, field.budget()), field.budget());
        return RationalFunction.of(
                field.generators().polynomial(Generator.algebraic(node, Generator.Kind.ABSOLUTE, 2, square, false)));
    }

    /** The root of a positive integer from those of its primes; √8 = 2 √2. */
    private RationalFunction ofNumber(BigInteger number, int q) {
        RationalFunction root = field.constant(1);
        BigInteger rest = number;
        for (int p = 2; p <= LARGEST_PRIME && rest.compareTo(BigInteger.ONE) > 0; p++) {
            int e = 0;
            BigInteger prime = BigInteger.valueOf(p);
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
                e++;
            }
            root = e == 0 ? root : field.times(root, ofPrimePower(prime, e, q));
        }
        if (rest.equals(BigInteger.ONE)) {
            return root;
        }
        BigInteger exact = q == 2 ? rest.sqrt() : BigInteger.ZERO;
        return field.times(
                root,
                exact.multiply(exact).equals(rest)
                        ? field.constant(Constant.of(exact, BigInteger.ONE))
                        : ofPrimePower(rest, 1, q));
    }

    private RationalFunction ofPrimePower(BigInteger p, int e, int q) {
        RationalFunction whole = field.constant(Constant.of(p.pow(e / q), BigInteger.ONE));
        return e % q == 0 ? whole : field.times(whole, field.power(rootOfFactor(Polynomial.constant(p), q), e % q));
    }
}
