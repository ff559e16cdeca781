package org.vielbein.core.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Constant;
import org.vielbein.core.graph.Node;

/**
 * What may be taken for true of the symbols: the declared ranges of coordinates and parameters, and inequalities.
 *
 * <p>An identity proved under assumptions holds wherever they hold and its functions are defined.
 */
public final class Assumptions {
    /**
     * The range of a symbol.
     *
     * @param lower the lower end, where there is one
     * @param upper the upper end, where there is one
     */
    public record Range(Optional<Node> lower, Optional<Node> upper) {}

    private static final Constant ABOVE =
            Constant.of(106).multiply(Constant.of(333).reciprocal());
    private static final Constant BELOW =
            Constant.of(113).multiply(Constant.of(355).reciprocal());

    private final Map<Node, Range> ranges;
    private final List<Node> notNegative;

    private Assumptions(Map<Node, Range> ranges, List<Node> notNegative) {
        this.ranges = ranges;
        this.notNegative = notNegative;
    }

    /** Nothing is assumed. */
    public static Assumptions none() {
        return new Assumptions(Map.of(), List.of());
    }

    /** Also that a symbol lies in a range. */
    public Assumptions with(Node symbol, Range range) {
        Map<Node, Range> more = new HashMap<>(ranges);
        more.put(symbol, range);
        return new Assumptions(more, notNegative);
    }

    /** Also that a formula is not negative. */
    public Assumptions withNotNegative(Node formula) {
        List<Node> more = new ArrayList<>(notNegative);
        more.add(formula);
        return new Assumptions(ranges, more);
    }

    Map<Node, Range> ranges() {
        return ranges;
    }

    List<Node> notNegative() {
        return notNegative;
    }

    /** Whether a symbol times a factor q ≥ 0 is assumed to lie between two rational multiples of π, the ends included. */
    boolean isBetween(Node symbol, Node q, Constant fromPi, Constant toPi) {
        Range range = ranges.get(symbol);
        if (range == null) {
            return false;
        }
        Optional<Constant> from =
                range.lower.flatMap(end -> multipleOfPi(q.graph().product(q, end), false));
        Optional<Constant> to =
                range.upper.flatMap(end -> multipleOfPi(q.graph().product(q, end), true));
        return from.isPresent()
                && to.isPresent()
                && from.get().compareTo(fromPi) >= 0
                && to.get().compareTo(toPi) <= 0;
    }

    /** An end in units of π; a rational one is rounded outward with 333/106 &lt; π &lt; 355/113. */
    private static Optional<Constant> multipleOfPi(Node end, boolean up) {
        if (end.constant().isPresent()) {
            Constant c = end.constant().orElseThrow();
            return Optional.of(c.multiply(c.signum() > 0 == up ? ABOVE : BELOW));
        }
        if (isPi(end)) {
            return Optional.of(Constant.of(1));
        }
        boolean multiple = end.kind() == Node.Kind.PRODUCT
                && end.children().size() == 2
                && isPi(end.children().get(1));
        return multiple ? end.children().get(0).constant() : Optional.empty();
    }

    private static boolean isPi(Node node) {
        return node.kind() == Node.Kind.APPLY
                && node.function().isElementary()
                && node.function().name().equals("pi");
    }
}
