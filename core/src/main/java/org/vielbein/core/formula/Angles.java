package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;

/**
 * The basis of the arguments of trigonometric functions, and of those of exponential ones: each argument is a sum
 * {@code Σ cᵢ mᵢ} with rational c, and for every m the unit is {@code m/D}, D the common denominator of all its c.
 */
final class Angles {
    /** A multiple of a basis element. */
    record Part(Node basis, int multiple) {}

    private static final int LARGEST_MULTIPLE = 24;

    private final Map<Node, BigInteger> denominators = new HashMap<>();

    /** Takes the arguments of the applications of these functions into account. */
    Angles(List<Node> nodes, Set<String> functions) {
        for (Node node : nodes) {
            if (isApplication(node, functions)) {
                terms(node.children().get(0))
                        .forEach((m, c) -> denominators.merge(m, c.denominator(), Angles::commonMultiple));
            }
        }
    }

    static boolean isApplication(Node node, Set<String> functions) {
        return node.kind() == Node.Kind.APPLY
                && node.function().isElementary()
                && functions.contains(node.function().name());
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return a.multiply(b).divide(a.gcd(b));
    }

    /** The common denominator of the multiples of a basis element. */
    BigInteger denominator(Node basis) {
        return denominators.get(basis);
    }

    /** The argument in units of the basis; empty where a multiple is large. */
    List<Part> parts(Node argument) {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<Node, Constant> term : terms(argument).entrySet()) {
            BigInteger k = term.getValue()
                    .numerator()
                    .multiply(denominators
                            .get(term.getKey())
                            .divide(term.getValue().denominator()));
            if (k.bitLength() > 16 || Math.abs(k.intValue()) > LARGEST_MULTIPLE) {
                return List.of();
            }
            parts.add(new Part(term.getKey(), k.intValue()));
        }
        return parts;
    }

    private static Map<Node, Constant> terms(Node argument) {
        Map<Node, Constant> terms = new HashMap<>();
        List<Node> summands = argument.kind() == Node.Kind.SUM ? argument.children() : List.of(argument);
        for (Node summand : summands) {
            List<Node> factors = summand.children();
            if (summand.kind() == Node.Kind.CONSTANT) {
                terms.put(summand.graph().constant(1), summand.constant().orElseThrow());
            } else if (summand.kind() == Node.Kind.PRODUCT
                    && factors.get(0).constant().isPresent()) {
                Node rest = summand.graph().product(factors.subList(1, factors.size()));
                terms.put(rest, factors.get(0).constant().orElseThrow());
            } else {
                terms.put(summand, Constant.of(1));
            }
        }
        return terms;
    }
}
