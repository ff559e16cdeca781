package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Factors;
import org.vielbein.core.polynomial.Polynomial;

/**
 * Logarithms, split into those of the factors: {@code ln Π fᵢ^eᵢ = Σ eᵢ ln |fᵢ|} wherever the left side has a value; the bars are left
 * out where a factor is not negative, by the assumptions or because a logarithm of it alone has a value.
 */
final class Logarithms {
    private static final int TERMS_FACTORED = 60;

    private final DifferentialField field;
    private final Map<Polynomial, RationalFunction> known = new HashMap<>();

    Logarithms(DifferentialField field) {
        this.field = field;
    }

    /** ln u; nothing where u is too long to be split. */
    Optional<RationalFunction> of(RationalFunction u) {
        if (u.isZero()) {
            throw new ArithmeticException("the logarithm of 0");
        }
        if (u.above().size() > TERMS_FACTORED) {
            return Optional.empty();
        }
        boolean alone = field.denominator(u).isOne();
        return Optional.of(field.minus(ofPolynomial(u.above(), alone), ofPolynomial(field.denominator(u), false)));
    }

    private RationalFunction ofPolynomial(Polynomial p, boolean whole) {
        Factors factors = Factors.of(p, Factors.Depth.IRREDUCIBLE, field.budget());
        RationalFunction sum = ofNumber(factors.content().abs());
        boolean alone = whole && factors.powers().size() == 1;
        for (Map.Entry<Polynomial, Integer> power : factors.powers().entrySet()) {
            Polynomial f = power.getKey();
            boolean positive = alone && power.getValue() % 2 == 1;
            Polynomial signed = positive && factors.content().signum() < 0 ? f.negate() : f;
            sum = field.plus(sum, field.times(field.constant(power.getValue()), ofFactor(signed, positive)));
        }
        return sum;
    }

    private RationalFunction ofNumber(BigInteger n) {
        RationalFunction sum = field.constant(0);
        BigInteger rest = n;
        for (int p = 2; p <= 1000 && rest.compareTo(BigInteger.ONE) > 0; p++) {
            BigInteger prime = BigInteger.valueOf(p);
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
                sum = field.plus(sum, logarithm(field.graph().constant(p)));
            }
        }
        return rest.equals(BigInteger.ONE)
                ? sum
                : field.plus(sum, logarithm(field.graph().constant(Constant.of(rest, BigInteger.ONE))));
    }

    /** ln |f|; ln exp v = v, ln u^(1/q) = ln u / q; else a generator. */
    private RationalFunction ofFactor(Polynomial f, boolean positive) {
        RationalFunction before = known.get(f.primitive());
        if (before == null) {
            before = made(f, positive);
            known.put(f.primitive(), before);
        }
        return before;
    }

    private RationalFunction made(Polynomial f, boolean positive) {
        if (f.size() == 1 && f.equals(Polynomial.generator(f.generators() - 1))) {
            Generator generator = field.generators().get(f.generators() - 1);
            Node node = generator.node();
            if (generator.kind() == Generator.Kind.EXP) {
                return field.of(node.children().get(0));
            }
            if (generator.kind() == Generator.Kind.ROOT || generator.kind() == Generator.Kind.ROOT_OF_SYMBOL) {
                Constant exponent = node.children().get(1).constant().orElseThrow();
                return field.times(
                        field.constant(exponent), logarithm(node.children().get(0)));
            }
        }
        int sign = positive ? 1 : field.signs().of(f);
        Node node = field.node(sign < 0 ? f.negate() : f);
        return logarithm(sign != 0 ? node : field.graph().apply(DifferentialField.elementary("abs"), List.of(node)));
    }

    private RationalFunction logarithm(Node u) {
        Node node = field.graph().apply(DifferentialField.elementary("ln"), List.of(u));
        return RationalFunction.of(
                field.generators().polynomial(Generator.bound(node, Generator.Kind.LOGARITHM, false)));
    }
}
