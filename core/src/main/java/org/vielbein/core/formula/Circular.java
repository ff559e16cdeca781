package org.vielbein.core.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;

/** sin, cos and tan, from Π (cᵢ + i sᵢ)^kᵢ over the units of the basis angles, with s² = 1 − c². */
final class Circular {
    static final Set<String> FUNCTIONS = Set.of("sin", "cos", "tan");

    /** 2 cos(π/D) is the root of this number. */
    private static final Map<Integer, Integer> COSINES = Map.of(2, 0, 3, 1, 4, 2, 6, 3);

    private final Generators generators;
    private final Roots roots;
    private final Angles angles;
    private final Budget budget;

    Circular(Generators generators, Roots roots, Angles angles, Budget budget) {
        this.generators = generators;
        this.roots = roots;
        this.angles = angles;
        this.budget = budget;
    }

    /** The form of sin, cos or tan of an argument; nothing where a multiple is large. */
    Optional<Quotient> form(String function, Node argument) {
        return angles.parts(argument).map(parts -> form(function, parts));
    }

    private Quotient form(String function, List<Angles.Part> parts) {
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
        return switch (function) {
            case "cos" -> Quotient.of(c);
            case "sin" -> Quotient.of(s);
            default -> Quotient.of(s).times(generators.reciprocal(Quotient.of(c), budget), budget);
        };
    }

    private Polynomial cosine(Node basis) {
        if (isPi(basis)) {
            int d = angles.denominator(basis).intValue();
            return d == 1 ? Polynomial.constant(Constant.of(-1)) : half(COSINES.get(d));
        }
        return generators.atom("cos", basis, basis.kind() == Node.Kind.SYMBOL);
    }

    private Polynomial sine(Node basis, Polynomial cosine) {
        if (isPi(basis)) {
            int d = angles.denominator(basis).intValue();
            return d == 1 ? Polynomial.ZERO : half(4 - COSINES.get(d));
        }
        Polynomial square = Polynomial.ONE.plus(cosine.times(cosine, budget).times(Constant.of(-1)), budget);
        return generators.algebraic("sin", basis, 2, Quotient.of(square), basis.kind() == Node.Kind.SYMBOL);
    }

    /** √n / 2. */
    private Polynomial half(int n) {
        return n == 0
                ? Polynomial.ZERO
                : roots.ofNumber(Constant.of(n)).times(Constant.of(2).reciprocal());
    }

    /** Whether the unit is π, π/2, π/3, π/4 or π/6, whose sine and cosine are known. */
    private boolean isPi(Node basis) {
        return basis.kind() == Node.Kind.APPLY
                && basis.function().isElementary()
                && basis.function().name().equals("pi")
                && angles.denominator(basis).bitLength() < 8
                && (angles.denominator(basis).intValue() == 1
                        || COSINES.containsKey(angles.denominator(basis).intValue()));
    }
}
