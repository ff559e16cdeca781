package org.vielbein.core.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Polynomial;

/** sin, cos and tan, from Π (cᵢ + i sᵢ)^kᵢ over the units of the basis angles, with s² = 1 − c². */
final class Circular {
    static final Set<String> FUNCTIONS = Set.of("sin", "cos", "tan");

    /** 2 cos(π/D) is the root of this number. */
    private static final Map<Integer, Integer> COSINES = Map.of(2, 0, 3, 1, 4, 2, 6, 3);

    private final DifferentialField field;
    private final Angles angles;

    Circular(DifferentialField field, Angles angles) {
        this.field = field;
        this.angles = angles;
    }

    /** The form of sin, cos or tan of an argument; nothing where a multiple is large. */
    Optional<RationalFunction> form(String function, Node argument) {
        return angles.parts(argument).map(parts -> form(function, parts));
    }

    private RationalFunction form(String function, List<Angles.Part> parts) {
        RationalFunction c = field.constant(1);
        RationalFunction s = field.constant(0);
        for (Angles.Part part : parts) {
            RationalFunction cosine = cosine(part.basis());
            RationalFunction sine = sine(part.basis());
            if (part.multiple() < 0) {
                sine = field.negate(sine);
            }
            for (int k = 0; k < Math.abs(part.multiple()); k++) {
                RationalFunction next = field.minus(field.times(c, cosine), field.times(s, sine));
                s = field.plus(field.times(s, cosine), field.times(c, sine));
                c = next;
            }
        }
        return switch (function) {
            case "cos" -> c;
            case "sin" -> s;
            default -> field.dividedBy(s, c);
        };
    }

    private RationalFunction cosine(Node basis) {
        if (isPi(basis)) {
            int d = angles.denominator(basis).intValue();
            return d == 1 ? field.constant(-1) : half(COSINES.get(d));
        }
        return isInverse(basis)
                ? ofInverse(basis, false)
                : RationalFunction.of(field.generators().polynomial(cosineGenerator(basis)));
    }

    private boolean isInverse(Node basis) {
        return basis.kind() == Node.Kind.APPLY
                && basis.function().isElementary()
                && Set.of("asin", "acos", "atan", "atan2")
                        .contains(basis.function().name())
                && angles.denominator(basis).bitLength() == 1;
    }

    /** sin asin u = u, cos asin u = √(1 − u²), sin atan u = u/√(1 + u²), cos atan u = 1/√(1 + u²); atan2 likewise. */
    private RationalFunction ofInverse(Node basis, boolean sine) {
        RationalFunction u = field.of(basis.children().get(0));
        RationalFunction square = field.times(u, u);
        if (basis.function().name().equals("atan2")) {
            RationalFunction v = field.of(basis.children().get(1));
            RationalFunction length = field.roots().of(field.plus(square, field.times(v, v)), 2);
            return field.dividedBy(sine ? u : v, length);
        }
        if (basis.function().name().equals("atan")) {
            RationalFunction root = field.roots().of(field.plus(field.constant(1), square), 2);
            return field.dividedBy(sine ? u : field.constant(1), root);
        }
        boolean itself = basis.function().name().equals("asin") == sine;
        return itself ? u : field.roots().of(field.minus(field.constant(1), square), 2);
    }

    private Generator cosineGenerator(Node basis) {
        return Generator.bound(applied("cos", basis), Generator.Kind.COS, basis.kind() == Node.Kind.SYMBOL);
    }

    private RationalFunction sine(Node basis) {
        if (isPi(basis)) {
            int d = angles.denominator(basis).intValue();
            return d == 1 ? field.constant(0) : half(4 - COSINES.get(d));
        }
        if (isInverse(basis)) {
            return ofInverse(basis, true);
        }
        Polynomial c = field.generators().polynomial(cosineGenerator(basis));
        Polynomial square = Polynomial.ONE.minus(c.power(2, field.budget()));
        return RationalFunction.of(field.generators()
                .polynomial(Generator.algebraic(
                        applied("sin", basis), Generator.Kind.SIN, 2, square, basis.kind() == Node.Kind.SYMBOL)));
    }

    private Node applied(String function, Node basis) {
        return Exponential.applied(function, basis, angles);
    }

    /** √n / 2. */
    private RationalFunction half(int n) {
        RationalFunction root = n == 0 ? field.constant(0) : field.roots().of(field.constant(n), 2);
        return field.dividedBy(root, field.constant(2));
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
