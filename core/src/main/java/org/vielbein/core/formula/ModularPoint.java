package org.vielbein.core.formula;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Polynomial;

/**
 * A random point modulo p = 2⁶¹ − 1: a residue for every generator of a field, with the relations of the generators.
 *
 * <p>A formula that is zero is zero at every point, so another value disproves an identity among the generators; a formula that is
 * not zero vanishes at a random point with a probability of about its degree / p. Sums, products and powers of a formula are
 * computed here by themselves, without polynomials: the check that stands beside every symbolic result.
 */
public final class ModularPoint implements Field<Long> {
    private static final long P = (1L << 61) - 1;
    private static final int ATTEMPTS = 64;

    private final DifferentialField field;
    private final Map<Integer, Long> generators = new HashMap<>();
    private final Map<Node, Long> nodes = new HashMap<>();
    private final Random random;

    private ModularPoint(DifferentialField field, long seed) {
        this.field = field;
        random = new Random(seed);
    }

    /** A root that the residue of its radicand does not have, or a pole. */
    private static final class NoResidue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoResidue(String what) {
            super(what, null, false, false);
        }
    }

    /** A point at which a computation has a value; nothing where none was found, as for cube roots. */
    public static <T> Optional<T> evaluate(DifferentialField field, java.util.function.Function<ModularPoint, T> work) {
        for (int seed = 1; seed <= ATTEMPTS; seed++) {
            try {
                return Optional.of(work.apply(new ModularPoint(field, seed)));
            } catch (NoResidue again) {
                // another point may have the root
                field.budget().charge(1);
            }
        }
        return Optional.empty();
    }

    /** The residue of an element of the field. */
    public long of(RationalFunction a) {
        long below = residue(a.divisor());
        for (int k = 0; k < a.denominators(); k++) {
            if (a.power(k) > 0) {
                below = multiply(below, power(of(field.denominators().factor(k)), a.power(k)));
            }
        }
        return multiply(of(a.above()), inverse(below));
    }

    private long of(Polynomial p) {
        int n = p.generators();
        long[] values = new long[n];
        for (int g = 0; g < n; g++) {
            values[g] = p.degree(g) > 0 ? generator(g) : 0;
        }
        long sum = 0;
        for (int k = 0; k < p.size(); k++) {
            long term = residue(p.coefficient(k));
            for (int g = 0; g < n; g++) {
                int e = p.exponent(k, g);
                term = e == 0 ? term : multiply(term, power(values[g], e));
            }
            sum = add(sum, term);
        }
        return sum;
    }

    /** The residue of a formula of the field's graph, by its own sums, products and integer powers. */
    public long of(Node node) {
        Long known = nodes.get(node);
        if (known == null) {
            for (Node part : Absorption.needed(node)) {
                if (!nodes.containsKey(part)) {
                    nodes.put(part, made(part));
                }
            }
            known = nodes.get(node);
        }
        return known;
    }

    private long made(Node node) {
        return switch (node.kind()) {
            case CONSTANT -> constant(node.constant().orElseThrow());
            case SUM -> node.children().stream().map(nodes::get).reduce(0L, ModularPoint::add);
            case PRODUCT -> node.children().stream().map(nodes::get).reduce(1L, ModularPoint::multiply);
            case POWER -> {
                Optional<Constant> n = node.children().get(1).constant();
                yield n.isPresent() && n.get().isInt()
                        ? integerPower(node, n.get().intValueExact())
                        : of(field.of(node));
            }
            default -> of(field.of(node));
        };
    }

    private long integerPower(Node node, int n) {
        long base = nodes.get(node.children().get(0));
        return n >= 0 ? power(base, n) : inverse(power(base, -(long) n));
    }

    private long generator(int g) {
        Long known = generators.get(g);
        if (known == null) {
            known = made(field.generators().get(g), g);
            generators.put(g, known);
        }
        return known;
    }

    private long made(Generator generator, int g) {
        return switch (generator.kind()) {
            case COS -> onCircle();
            case COSH -> onHyperbola();
            case ABSOLUTE -> of(field.of(generator.node().children().get(0)));
            default ->
                generator.relation().isPresent()
                        ? root(of(generator.relation().get()), generator.order(), g)
                        : isIntegerPower(generator.node()) ? of(generator.node()) : next();
        };
    }

    /** Powers too large to be multiplied out are generators, and no free ones: u^999 has the residue of u to the 999th. */
    private static boolean isIntegerPower(Node node) {
        return node.kind() == Node.Kind.POWER
                && node.children().get(1).constant().filter(Constant::isInt).isPresent();
    }

    private long next() {
        return 1 + Math.floorMod(random.nextLong(), P - 1);
    }

    /** (1 − t²)/(1 + t²): then 1 − c² has a root. */
    private long onCircle() {
        long t = next();
        long square = multiply(t, t);
        return multiply(add(1, P - square), inverse(add(1, square)));
    }

    /** (t + 1/t)/2: then C² − 1 has a root. */
    private long onHyperbola() {
        long t = next();
        return multiply(add(t, inverse(t)), inverse(2));
    }

    private static long root(long a, int order, int g) {
        long root = power(a, (P + 1) / 4);
        if (order != 2 || multiply(root, root) != a) {
            throw new NoResidue("generator " + g + " has no root of order " + order);
        }
        return root;
    }

    private static long residue(BigInteger c) {
        return c.mod(BigInteger.valueOf(P)).longValue();
    }

    private static long add(long a, long b) {
        long sum = a + b;
        return sum >= P ? sum - P : sum;
    }

    private static long multiply(long a, long b) {
        long low = a * b;
        long high = Math.multiplyHigh(a, b);
        return add(low & P, low >>> 61 | high << 3);
    }

    private static long power(long a, long n) {
        long result = 1;
        long square = a;
        for (long k = n; k > 0; k >>= 1) {
            result = (k & 1) == 1 ? multiply(result, square) : result;
            square = multiply(square, square);
        }
        return result;
    }

    /** aⁿ, also for negative n. */
    long power(long a, int n) {
        return n >= 0 ? power(a, (long) n) : inverse(power(a, -(long) n));
    }

    private static long inverse(long a) {
        if (a == 0) {
            throw new NoResidue("a pole");
        }
        return power(a, P - 2);
    }

    @Override
    public Long constant(Constant c) {
        return multiply(residue(c.numerator()), inverse(residue(c.denominator())));
    }

    @Override
    public Long plus(Long a, Long b) {
        return add(a, b);
    }

    @Override
    public Long times(Long a, Long b) {
        return multiply(a, b);
    }

    @Override
    public Long dividedBy(Long a, Long b) {
        return multiply(a, inverse(b));
    }

    @Override
    public boolean isZero(Long a) {
        return a == 0;
    }
}
