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
 * The basis of the arguments of trigonometric functions, and of those of exponential ones: each argument is expanded to a sum
 * {@code Σ cᵢ mᵢ} with rational c, and for every m the unit is {@code m/D}, D the common denominator of all its c.
 */
final class Angles {
    /** A multiple of the unit of a basis element. */
    record Part(Node basis, int multiple) {}

    private static final int LARGEST_MULTIPLE = 24;

    private final Map<Node, Map<Node, Constant>> expansions = new HashMap<>();
    private final Map<Node, BigInteger> denominators = new HashMap<>();

    /** The basis of these arguments. */
    Angles(Collection<Node> arguments) {
        for (Node argument : arguments) {
            Map<Node, Constant> terms = Expansion.of(argument);
            expansions.put(argument, terms);
            terms.forEach((m, c) -> denominators.merge(m, c.denominator(), Angles::commonMultiple));
        }
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return a.multiply(b).divide(a.gcd(b));
    }

    /** D, where the unit of the basis element is its D-th part. */
    BigInteger denominator(Node basis) {
        return denominators.get(basis);
    }

    /** One of the arguments in units of the basis; nothing where a multiple is large. */
    Optional<List<Part>> parts(Node argument) {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<Node, Constant> term : expansions.get(argument).entrySet()) {
            BigInteger k = term.getValue()
                    .numerator()
                    .multiply(denominators
                            .get(term.getKey())
                            .divide(term.getValue().denominator()));
            if (k.bitLength() > 16 || Math.abs(k.intValue()) > LARGEST_MULTIPLE) {
                return Optional.empty();
            }
            parts.add(new Part(term.getKey(), k.intValue()));
        }
        return Optional.of(parts);
    }
}
