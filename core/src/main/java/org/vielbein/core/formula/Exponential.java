package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Polynomial;

/**
 * exp, sinh, cosh and tanh, from powers of exp of the units of the basis. Where a unit stands under hyperbolic functions alone, its
 * exp(±u) is cosh u ± sinh u with sinh² = cosh² − 1; exp(k/D ln u) is the power of a root of u.
 */
final class Exponential {
    static final Set<String> HYPERBOLIC = Set.of("sinh", "cosh", "tanh");

    private final DifferentialField field;
    private final Angles exponents;
    private final Set<Node> hyperbolic;

    /** @param exponential the arguments of exp, which no unit that is treated as hyperbolic has a part in */
    Exponential(DifferentialField field, Angles exponents, List<Node> hyperbolicArguments, List<Node> exponential) {
        this.field = field;
        this.exponents = exponents;
        hyperbolic = new HashSet<>(units(hyperbolicArguments));
        hyperbolic.removeAll(units(exponential));
        hyperbolic.removeIf(Exponential::isLogarithm);
    }

    private Set<Node> units(List<Node> arguments) {
        Set<Node> units = new HashSet<>();
        for (Node argument : arguments) {
            exponents.parts(argument).ifPresent(parts -> parts.forEach(part -> units.add(part.basis())));
        }
        return units;
    }

    /** The form of one of the functions of an argument; nothing where a multiple is large. */
    Optional<RationalFunction> form(String function, Node argument) {
        return exponents.parts(argument).map(parts -> form(function, parts));
    }

    private RationalFunction form(String function, List<Angles.Part> parts) {
        RationalFunction e = exponential(parts, 1);
        if (function.equals("exp")) {
            return e;
        }
        RationalFunction inverse = exponential(parts, -1);
        RationalFunction sum = field.plus(e, inverse);
        RationalFunction difference = field.minus(e, inverse);
        return switch (function) {
            case "cosh" -> field.dividedBy(sum, field.constant(2));
            case "sinh" -> field.dividedBy(difference, field.constant(2));
            default -> field.dividedBy(difference, sum);
        };
    }

    private RationalFunction exponential(List<Angles.Part> parts, int sign) {
        RationalFunction e = field.constant(1);
        for (Angles.Part part : parts) {
            int k = sign * part.multiple();
            RationalFunction unit = hyperbolic.contains(part.basis())
                    ? hyperbolic(part.basis(), Integer.signum(k))
                    : unit(part.basis());
            e = field.times(e, field.power(unit, hyperbolic.contains(part.basis()) ? Math.abs(k) : k));
        }
        return e;
    }

    /** cosh u ± sinh u. */
    private RationalFunction hyperbolic(Node basis, int sign) {
        boolean free = basis.kind() == Node.Kind.SYMBOL;
        Polynomial c = field.generators()
                .polynomial(Generator.bound(applied("cosh", basis, exponents), Generator.Kind.COSH, free));
        Polynomial square = c.power(2, field.budget()).minus(Polynomial.ONE);
        Polynomial s = field.generators()
                .polynomial(
                        Generator.algebraic(applied("sinh", basis, exponents), Generator.Kind.SINH, 2, square, free));
        return RationalFunction.of(sign < 0 ? c.minus(s) : c.plus(s));
    }

    private RationalFunction unit(Node basis) {
        BigInteger d = exponents.denominator(basis);
        if (isLogarithm(basis) && d.bitLength() <= 6) {
            RationalFunction u = field.of(basis.children().get(0));
            if (u.isZero()) {
                throw new ArithmeticException("the logarithm of 0");
            }
            return d.intValue() == 1 ? u : field.roots().of(u, d.intValue());
        }
        return RationalFunction.of(field.generators()
                .polynomial(Generator.bound(
                        applied("exp", basis, exponents), Generator.Kind.EXP, basis.kind() == Node.Kind.SYMBOL)));
    }

    private static boolean isLogarithm(Node basis) {
        return basis.kind() == Node.Kind.APPLY
                && basis.function().isElementary()
                && basis.function().name().equals("ln");
    }

    /** A function of the unit of a basis element. */
    static Node applied(String function, Node basis, Angles angles) {
        Graph graph = basis.graph();
        Node unit = graph.product(graph.constant(Constant.of(BigInteger.ONE, angles.denominator(basis))), basis);
        return graph.apply(Expressions.elementary(function).orElseThrow(), List.of(unit));
    }
}
