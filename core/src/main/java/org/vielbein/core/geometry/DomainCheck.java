package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.GraphLimitException;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;

/**
 * Whether a place lies in a chart, decided on exact input: inside, on the boundary, or outside with the violated condition.
 *
 * <p>Differences are formed exactly where input is exact ({@code pi − pi} is 0) and in double-double otherwise; a difference
 * within 2⁻⁹⁰ of the compared values counts as 0.
 */
final class DomainCheck {
    private static final double UNDECIDED = 0x1p-90;

    private final String subject;
    private final GivenArguments given;
    private final Place place;

    DomainCheck(String subject, GivenArguments given, Place place) {
        this.subject = subject;
        this.given = given;
        this.place = place;
    }

    /**
     * The notes on boundary points; none for a point inside.
     *
     * @throws NoAnswerException if the place lies outside
     */
    List<String> check(Domain domain) {
        List<String> notes = new ArrayList<>();
        domain.conditions().stream().filter(c -> onParameters(domain, c)).forEach(c -> checkParameters(c));
        domain.coordinates().forEach(c -> checkRange(c, domain, notes));
        domain.conditions().stream()
                .filter(c -> !onParameters(domain, c))
                .forEach(c -> checkCondition(c, domain, notes));
        return notes;
    }

    /**
     * Checks the number of a real parameter against its declared range.
     *
     * @throws GeometryException if it is not in the range
     */
    void checkParameter(String name, Interval range) {
        Expr value = Expressions.symbol(name);
        boolean below =
                range.lower().isPresent() && !inside(sign(value, range.lower().get()), range.lowerOpen());
        boolean above =
                range.upper().isPresent() && !inside(-sign(value, range.upper().get()), range.upperOpen());
        if (below || above) {
            throw new GeometryException(
                    subject + ": the parameter " + name + " = " + place.text(name) + " is not in " + range + ".");
        }
    }

    /** The ends of a range as numbers; infinite where there is none. */
    double[] ends(Interval range) {
        return new double[] {
            range.lower().map(this::number).orElse(Double.NEGATIVE_INFINITY),
            range.upper().map(this::number).orElse(Double.POSITIVE_INFINITY)
        };
    }

    /** The period of a coordinate; 0 where it has none. */
    DoubleDouble period(Coordinate coordinate) {
        return coordinate.period().map(this::value).orElse(DoubleDouble.ZERO);
    }

    /** The number of an expression in the parameters. */
    private double number(Expr e) {
        return value(e).doubleValue();
    }

    private static boolean inside(int sign, boolean open) {
        return sign > 0 || sign == 0 && !open;
    }

    private static boolean onParameters(Domain domain, Condition c) {
        return Symbols.of(c.left().plus(c.right())).stream().noneMatch(domain.names()::contains);
    }

    private void checkParameters(Condition c) {
        if (!c.relation().holds(sign(c.left(), c.right()))) {
            throw new NoAnswerException(subject + ": the parameters violate " + c + ", since " + numbers(c) + ".");
        }
    }

    private void checkRange(Coordinate coordinate, Domain domain, List<String> notes) {
        Interval range = coordinate.interval();
        if (coordinate.isPeriodic()) {
            return;
        }
        Expr x = Expressions.symbol(coordinate.name());
        boolean touchesLower = touches(x, range.lower(), 1, coordinate, domain);
        boolean touchesUpper = touches(x, range.upper(), -1, coordinate, domain);
        if (touchesLower && range.lowerOpen() || touchesUpper && range.upperOpen()) {
            notes.add(coordinate.name() + " = " + place.text(coordinate.name()) + " lies on the boundary of the chart, "
                    + coordinate.name() + " in " + range + "; the values are those of the formulas there.");
        }
    }

    /** Whether x is on the bound; outside is an error. */
    private boolean touches(Expr x, Optional<Expr> bound, int inside, Coordinate coordinate, Domain domain) {
        if (bound.isEmpty()) {
            return false;
        }
        int sign = sign(x, bound.get());
        if (sign * inside < 0) {
            throw outside(domain, coordinate.name() + " is not in " + coordinate.interval() + bounds(bound.get()));
        }
        return sign == 0;
    }

    private String bounds(Expr bound) {
        return Symbols.of(bound).isEmpty() && value(bound).lo() == 0 ? "" : ", where " + bound + " = " + shown(bound);
    }

    private void checkCondition(Condition c, Domain domain, List<String> notes) {
        int sign = sign(c.left(), c.right());
        if (c.relation().holds(sign)) {
            return;
        }
        if (sign == 0 && c.relation() != Condition.Relation.NOT_EQUAL) {
            notes.add(place.text(domain.names()) + " lies on the boundary of the chart, " + c
                    + "; the values are those of the formulas there.");
            return;
        }
        throw outside(domain, c + " is violated: " + numbers(c));
    }

    private NoAnswerException outside(Domain domain, String reason) {
        return new NoAnswerException(subject + " at " + place.text(domain.names())
                + ": the point lies outside the chart because " + reason + ".");
    }

    private String numbers(Condition c) {
        return c.left() + " = " + shown(c.left())
                + (Symbols.of(c.right()).isEmpty() ? "" : " and " + c.right() + " = " + shown(c.right()));
    }

    private String shown(Expr e) {
        return String.format(Locale.ROOT, "%.6g", number(e));
    }

    /** The sign of left − right; where it has no value the place is outside. */
    private int sign(Expr left, Expr right) {
        Optional<Node> exact = place.exact().flatMap(symbols -> exactDifference(symbols, left, right));
        if (exact.isPresent()) {
            return exact.get().constant().orElseThrow().signum();
        }
        DoubleDouble a = value(left);
        DoubleDouble b = value(right);
        DoubleDouble d = a.minus(b);
        if (d.isNaN()) {
            throw new NoAnswerException(subject + " at "
                    + place.values().keySet().stream()
                            .map(n -> n + " = " + place.text(n))
                            .collect(Collectors.joining(", "))
                    + ": the point lies outside the chart because " + (a.isNaN() ? left : right)
                    + " has no value there.");
        }
        double scale = Math.max(Math.abs(a.hi()), Math.abs(b.hi()));
        return Double.isFinite(scale) && Math.abs(d.hi()) <= UNDECIDED * scale ? 0 : d.signum();
    }

    /** The constant left − right; empty where it is not rational, or too long a number. */
    private Optional<Node> exactDifference(Map<String, Expr> symbols, Expr left, Expr right) {
        Graph graph = new Graph(FormulaSet.EXACT_STEPS);
        try {
            Node difference = graph.sum(node(graph, left, symbols), graph.negate(node(graph, right, symbols)));
            return Optional.of(difference).filter(d -> d.constant().isPresent());
        } catch (GraphLimitException tooLong) {
            return Optional.empty();
        }
    }

    private Node node(Graph graph, Expr e, Map<String, Expr> symbols) {
        Map<Node, Node> values = new HashMap<>();
        symbols.forEach((name, value) -> values.put(graph.symbol(name), graph.of(value)));
        return graph.substitute(given.node(graph, e), values);
    }

    private DoubleDouble value(Expr e) {
        try {
            return place.exact()
                    .map(symbols -> exactValue(symbols, e))
                    .orElseGet(() -> given.domain().value(e, place));
        } catch (GraphLimitException tooLong) {
            return given.domain().value(e, place);
        }
    }

    private DoubleDouble exactValue(Map<String, Expr> symbols, Expr e) {
        Graph graph = new Graph(FormulaSet.EXACT_STEPS);
        Node node = node(graph, e, symbols);
        return Symbols.of(List.of(node)).isEmpty()
                ? ConstantValue.of(node)
                : new FormulaSet(graph, List.copyOf(place.values().keySet()), List.of(node))
                        .at(place)
                        .at(0);
    }
}
