package org.vielbein.core.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;

/** exp, sinh, cosh and tanh, from powers of exp of the units of the basis; exp(k/D ln u) is the power of a root of u. */
final class Exponential {
    static final Set<String> FUNCTIONS = Set.of("exp", "sinh", "cosh", "tanh");

    private final Generators generators;
    private final Roots roots;
    private final Angles exponents;
    private final Map<Node, Quotient> forms;
    private final Budget budget;

    Exponential(Generators generators, Roots roots, Angles exponents, Map<Node, Quotient> forms, Budget budget) {
        this.generators = generators;
        this.roots = roots;
        this.exponents = exponents;
        this.forms = forms;
        this.budget = budget;
    }

    /** The form of one of the functions of an argument; nothing where a multiple is large. */
    Optional<Quotient> form(String function, Node argument) {
        return exponents.parts(argument).map(parts -> form(function, parts));
    }

    private Quotient form(String function, List<Angles.Part> parts) {
        Quotient e = Quotient.of(Polynomial.ONE);
        for (Angles.Part part : parts) {
            e = e.times(unit(part.basis()).power(part.multiple(), budget), budget);
        }
        if (function.equals("exp")) {
            return e;
        }
        Quotient inverse = generators.reciprocal(e, budget);
        Quotient sum = e.plus(inverse, budget);
        Quotient difference = e.plus(inverse.times(Quotient.constant(Constant.of(-1)), budget), budget);
        Quotient half = Quotient.constant(Constant.of(2).reciprocal());
        return switch (function) {
            case "cosh" -> sum.times(half, budget);
            case "sinh" -> difference.times(half, budget);
            default -> difference.times(generators.reciprocal(sum, budget), budget);
        };
    }

    private Quotient unit(Node basis) {
        boolean logarithm = basis.kind() == Node.Kind.APPLY
                && basis.function().isElementary()
                && basis.function().name().equals("ln");
        int d = exponents.denominator(basis).bitLength() > 6
                ? 0
                : exponents.denominator(basis).intValue();
        if (logarithm && d > 0 && forms.containsKey(basis.children().get(0))) {
            Quotient u = forms.get(basis.children().get(0));
            generators.requireNotZero(u, budget);
            return d == 1 ? u : roots.of(u, d);
        }
        return Quotient.of(generators.atom("exp", basis, basis.kind() == Node.Kind.SYMBOL));
    }
}
