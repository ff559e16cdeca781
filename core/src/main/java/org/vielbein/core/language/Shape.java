package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;

/** A sheet for certain values of its whole parameters: domain, line elements and maps as objects of the api. */
final class Shape {
    private final Sheet sheet;
    private final Map<String, Integer> wholes;
    private final Domain domain;
    private final Elaborator elaborator;

    /**
     * @throws Refusal if the text says something impossible with these values
     */
    Shape(Sheet sheet, Map<String, Integer> wholes) {
        this.sheet = sheet;
        this.wholes = wholes;
        List<Coordinate> coordinates = coordinates();
        List<String> names = coordinates.stream().map(Coordinate::name).toList();
        elaborator = elaborator(sheet.scope(), names);
        Domain plain = told(sheet.coordinates().get(0).span(), () -> Domain.of(coordinates));
        for (Condition c : Together.each(sheet.conditions(), this::condition)) {
            plain = plain.where(c);
        }
        domain = plain;
    }

    private Condition condition(Syntax.Comparison c) {
        List<Expr> sides = Together.each(List.of(c.left(), c.right()), elaborator::scalar);
        return Condition.of(sides.get(0), c.relation(), sides.get(1));
    }

    private Elaborator elaborator(Scope scope, List<String> names) {
        return new Elaborator(sheet.source(), scope, sheet.definitions(), wholes, new java.util.LinkedHashSet<>(names));
    }

    Domain domain() {
        return domain;
    }

    private List<Coordinate> coordinates() {
        Elaborator constants = elaborator(sheet.scope(), List.of());
        List<Coordinate> all = new ArrayList<>();
        Together.each(sheet.coordinates(), part -> {
            coordinates(part, constants, all);
            if (all.size() > Limits.COORDINATES) {
                throw Refusal.exhausted(
                        part.span(), "The text has more than " + Limits.COORDINATES + " coordinates up to here.");
            }
            return part;
        });
        return all;
    }

    private static void coordinates(Sheet.CoordinatePart part, Elaborator constants, List<Coordinate> all) {
        Interval interval = interval(part.ends(), constants);
        for (String name : names(part, constants)) {
            Coordinate plain = told(part.span(), () -> Coordinate.of(name).in(interval));
            all.add(part.periodic() ? told(part.span(), plain::periodic) : plain);
        }
    }

    private static List<String> names(Sheet.CoordinatePart part, Elaborator constants) {
        if (part.from() == null || part.to() == null) {
            return List.of(part.name());
        }
        int from = constants.whole(part.from());
        int to = constants.whole(part.to());
        if (from < 0 || to < from || (long) to - from >= Limits.COORDINATES) {
            throw new Refusal(
                    part.span(),
                    "The row `" + part.name() + "[" + from + ".." + to + "]` holds no coordinate, or more than "
                            + Limits.COORDINATES + ".");
        }
        List<String> names = new ArrayList<>();
        for (int k = from; k <= to; k++) {
            names.add(part.name() + k);
        }
        return names;
    }

    static Interval interval(Sheet.@Nullable Ends ends, Elaborator constants) {
        if (ends == null) {
            return Interval.ALL;
        }
        Together both = new Together();
        Expr a = ends.lower() == null ? null : both.attempt(() -> constants.scalar(ends.lower()));
        Expr b = ends.upper() == null ? null : both.attempt(() -> constants.scalar(ends.upper()));
        both.end();
        return told(ends.span(), () -> interval(a, ends.lowerOpen(), b, ends.upperOpen()));
    }

    private static Interval interval(@Nullable Expr a, boolean aOpen, @Nullable Expr b, boolean bOpen) {
        if (a == null) {
            return b == null ? Interval.ALL : bOpen ? Interval.below(b) : Interval.atMost(b);
        }
        if (b == null) {
            return aOpen ? Interval.above(a) : Interval.atLeast(a);
        }
        if (aOpen) {
            return bOpen ? Interval.open(a, b) : Interval.openClosed(a, b);
        }
        return bOpen ? Interval.fromTo(a, b) : Interval.closed(a, b);
    }

    /** What the api refuses, told at its place in the text. */
    static <T> T told(Span span, Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            throw new Refusal(span, e.getMessage());
        }
    }

    /** The members of the chain of equalities; a matrix or a pull-back is the only one. */
    List<LineElement> members() {
        if (sheet.pullback() != null) {
            return List.of(told(sheet.coordinates().get(0).span(), () -> pulledBack(sheet.pullback())));
        }
        if (!sheet.matrix().isEmpty()) {
            return List.of(matrix());
        }
        return Together.each(sheet.members(), m -> elaborator.lineElement(m.form(), m.degree()));
    }

    /** Refuses what makes no sense in definitions, whether the line element uses them or not. */
    void requireDefinitions() {
        Together.each(sheet.definitions().each(), d -> elaborator.definition(d.name(), d.span()));
    }

    private LineElement matrix() {
        List<List<Expr>> g = Together.each(sheet.matrix(), row -> Together.each(row, elaborator::scalar));
        int n = domain.size();
        Syntax first = sheet.matrix().get(0).get(0);
        if (g.size() != n || g.stream().anyMatch(row -> row.size() != n)) {
            throw new Refusal(
                    first.span(),
                    "The matrix has " + g.size() + (g.size() == 1 ? " row of " : " rows of ")
                            + g.get(0).size() + ", and there are " + n + " coordinates.",
                    "Give " + n + " rows of " + n + " entries.");
        }
        return LineElement.components(
                Coordinates.of(domain),
                (i, j) -> symmetric(g.get(i).get(j), g.get(j).get(i)));
    }

    private static Expr symmetric(Expr a, Expr b) {
        return a.equals(b) ? a : Expressions.product(Expressions.ratio(1, 2), a.plus(b));
    }

    /** Whether the matrix is written symmetric. */
    boolean matrixIsSymmetric() {
        for (int i = 0; i < sheet.matrix().size(); i++) {
            for (int j = 0; j < i; j++) {
                Expr a = elaborator.scalar(sheet.matrix().get(i).get(j));
                if (!a.equals(elaborator.scalar(sheet.matrix().get(j).get(i)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private LineElement pulledBack(Sheet.Pullback p) {
        Coordinates target = Coordinates.of(p.target().domain(p.given()));
        if (domain.size() > target.size()) {
            throw new IllegalArgumentException("The map goes from " + domain.size() + " coordinates into "
                    + target.size() + ", " + String.join(", ", target.names()) + " of `"
                    + p.target().name()
                    + "`, so its metric is degenerate everywhere; give at most " + target.size() + ".");
        }
        LineElement line = p.target().lineElement(target, p.given());
        List<String> names = new ArrayList<>(target.names());
        Map<String, Expr> images = new HashMap<>(map());
        reals(p).forEach((name, value) -> {
            names.add(name);
            images.put(name, value);
        });
        return line.pulledBack(Coordinates.of(names), images);
    }

    /** The real parameters of the geometry that is pulled back, where the text gives them. */
    Map<String, Expr> reals(Sheet.Pullback p) {
        return values(p.reals(), elaborator);
    }

    private static Map<String, Expr> values(Map<String, Syntax> written, Elaborator elaborator) {
        Map<String, Expr> values = new LinkedHashMap<>();
        Together.each(List.copyOf(written.entrySet()), e -> {
            values.put(e.getKey(), elaborator.scalar(e.getValue()));
            return e;
        });
        return values;
    }

    /** Of a chart or pull-back: the coordinates of the target. */
    Map<String, Expr> map() {
        return values(sheet.map(), elaborator);
    }

    /** Of a chart: the own coordinates where the text gives them. */
    Map<String, Expr> inverse() {
        Elaborator inTarget =
                elaborator(sheet.targetScope(), List.copyOf(sheet.map().keySet()));
        return values(sheet.inverse(), inTarget);
    }
}
