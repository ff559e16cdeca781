package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Factors;
import org.vielbein.core.polynomial.Polynomial;

/** Logarithms, split into those of the factors where none of these is negative under the assumptions. */
final class Logarithms {
    private static final int TERMS_FACTORED = 60;

    private final DifferentialField field;

    Logarithms(DifferentialField field) {
        this.field = field;
    }

    /** ln u; nothing where a factor may be negative. */
    Optional<RationalFunction> of(RationalFunction u) {
        if (u.isZero() || u.above().size() > TERMS_FACTORED) {
            return Optional.empty();
        }
        Optional<RationalFunction> above = ofPolynomial(u.above());
        Optional<RationalFunction> below = ofPolynomial(field.denominator(u));
        return above.isPresent() && below.isPresent()
                ? Optional.of(field.minus(above.get(), below.get()))
                : Optional.empty();
    }

    private Optional<RationalFunction> ofPolynomial(Polynomial p) {
        Factors factors = Factors.of(p, Factors.Depth.IRREDUCIBLE, field.budget());
        RationalFunction sum = ofNumber(factors.content().abs());
        int sign = factors.content().signum();
        for (Map.Entry<Polynomial, Integer> power : factors.powers().entrySet()) {
            int own = field.signs().of(power.getKey());
            if (own == 0) {
                return Optional.empty();
            }
            sign *= power.getValue() % 2 == 0 ? 1 : own;
            RationalFunction ln =
                    ofFactor(own > 0 ? power.getKey() : power.getKey().negate());
            sum = field.plus(sum, field.times(field.constant(power.getValue()), ln));
        }
        return sign > 0 ? Optional.of(sum) : Optional.empty();
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

    /** ln exp v = v, ln u^(1/q) = ln u / q; else a generator. */
    private RationalFunction ofFactor(Polynomial f) {
        if (f.size() == 1 && f.equals(Polynomial.generator(f.generators() - 1))) {
            Generator generator = field.generators().get(f.generators() - 1);
            Node node = generator.node();
            if (generator.kind() == Generator.Kind.EXP) {
                return field.of(node.children().get(0));
            }
            if (generator.kind() == Generator.Kind.ROOT || generator.kind() == Generator.Kind.ROOT_OF_SYMBOL) {
                Constant exponent = node.children().get(1).constant().orElseThrow();
                RationalFunction ln = logarithm(node.children().get(0));
                return field.times(field.constant(exponent), ln);
            }
        }
        return logarithm(field.node(f));
    }

    private RationalFunction logarithm(Node u) {
        Node node = field.graph().apply(DifferentialField.elementary("ln"), List.of(u));
        return RationalFunction.of(
                field.generators().polynomial(Generator.bound(node, Generator.Kind.LOGARITHM, false)));
    }
}
