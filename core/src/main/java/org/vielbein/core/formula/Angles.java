package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;

/**
 * The basis of the arguments of trigonometric functions, or of exponential ones: each argument is expanded to a sum
 * {@code Σ cᵢ mᵢ} with rational c, and for every m the unit is {@code m/D}, D the common denominator of all its c.
 */
final class Angles {
    /** A multiple of the unit of a basis element. */
    record Part(Node basis, int multiple) {}

    private static final int LARGEST_MULTIPLE = 24;

    private final Map<Node, Map<Node, Constant>> expansions = new HashMap<>();
    private final Map<Node, BigInteger> denominators = new HashMap<>();

    /** The basis of these arguments; later ones must fit into it or add to it. */
    Angles(Collection<Node> arguments) {
        for (Node argument : arguments) {
            expansion(argument).forEach((m, c) -> denominators.merge(m, c.denominator(), Angles::commonMultiple));
        }
    }

    private Map<Node, Constant> expansion(Node argument) {
        return expansions.computeIfAbsent(argument, Expansion::of);
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return a.multiply(b).divide(a.gcd(b));
    }

    /** D, where the unit of the basis element is its D-th part. */
    BigInteger denominator(Node basis) {
        return denominators.get(basis);
    }

    /** An argument in units of the basis; nothing where a multiple is large or not whole. */
    Optional<List<Part>> parts(Node argument) {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<Node, Constant> term : expansion(argument).entrySet()) {
            BigInteger unit = denominators.computeIfAbsent(
                    term.getKey(), m -> term.getValue().denominator());
            BigInteger[] k = term.getValue()
                    .numerator()
                    .multiply(unit)
                    .divideAndRemainder(term.getValue().denominator());
            if (k[1].signum() != 0 || k[0].bitLength() > 16 || Math.abs(k[0].intValue()) > LARGEST_MULTIPLE) {
                return Optional.empty();
            }
            parts.add(new Part(term.getKey(), k[0].intValue()));
        }
        return Optional.of(parts);
    }
}
