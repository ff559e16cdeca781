package org.vielbein.core.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Polynomial;

/**
 * How formulas are ordered for a reader: in a product parameters, coordinates, roots, unknown functions, hyperbolic and circular
 * functions, exponentials, sines before cosines; in a sum a number first, then terms of high degree in the coordinates before
 * those of low degree.
 */
final class DisplayOrder {
    private final DifferentialField field;
    private final List<Node> coordinates;

    DisplayOrder(DifferentialField field, List<Node> coordinates) {
        this.field = field;
        this.coordinates = coordinates;
    }

    /** Generators in the order of factors. */
    Comparator<Integer> factors() {
        return Comparator.<Integer>comparingInt(this::rank)
                .thenComparingInt(this::coordinate)
                .thenComparingInt(g -> derivatives(field.generators().get(g).node()))
                .thenComparing(g -> field.generators().get(g).node().toString());
    }

    private int rank(int g) {
        Generator generator = field.generators().get(g);
        return switch (generator.kind()) {
            case SYMBOL, ROOT_OF_SYMBOL -> coordinate(g) < coordinates.size() ? 2 : 1;
            case ROOT -> generator.relation().orElseThrow().isConstant() ? 0 : 3;
            case ABSOLUTE -> 4;
            case FUNCTION -> 5;
            case LOGARITHM -> 6;
            case SINH -> 7;
            case COSH -> 8;
            case SIN -> 9;
            case COS -> 10;
            case EXP -> 11;
        };
    }

    /** The position of the coordinate of which the generator is a function; the number of all for none. */
    private int coordinate(int g) {
        Node node = field.generators().get(g).node();
        Node inner = node.kind() == Node.Kind.SYMBOL || node.children().isEmpty()
                ? node
                : node.children().get(0);
        int at = coordinates.indexOf(inner);
        return at < 0 ? coordinates.size() : at;
    }

    private static int derivatives(Node node) {
        return node.kind() == Node.Kind.APPLY ? node.function().order() : 0;
    }

    /** The numbers of the terms of a polynomial in the order in which they are read. */
    List<Integer> terms(Polynomial p) {
        List<Integer> generators = new ArrayList<>();
        for (int g = 0; g < p.generators(); g++) {
            if (p.degree(g) > 0) {
                generators.add(g);
            }
        }
        generators.sort(factors());
        int[] ranks = generators.stream().mapToInt(this::rank).toArray();
        int[] derivatives = generators.stream()
                .mapToInt(g -> derivatives(field.generators().get(g).node()))
                .toArray();
        List<int[]> keys = new ArrayList<>();
        for (int k = 0; k < p.size(); k++) {
            keys.add(key(p, k, generators, ranks, derivatives));
        }
        return keys.stream()
                .sorted(Arrays::compare)
                .map(key -> key[key.length - 1])
                .toList();
    }

    /** Numbers first, then by coordinate degree, highest derivative, functions and exponents; the term itself last. */
    private static int[] key(Polynomial p, int k, List<Integer> generators, int[] ranks, int[] derivatives) {
        int[] key = new int[generators.size() + 5];
        key[0] = 0;
        for (int at = 0; at < ranks.length; at++) {
            int e = p.exponent(k, generators.get(at));
            if (e > 0) {
                key[0] = 1;
                key[1] -= ranks[at] == 2 ? e : 0;
                key[2] = Math.max(key[2], derivatives[at]);
                key[3] += ranks[at] > 8 ? 100 * e : ranks[at] > 2 ? e : 0;
            }
            key[at + 4] = -e;
        }
        key[key.length - 1] = k;
        return key;
    }
}
