package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.number.DoubleDouble;

/**
 * The way back through a chart: the x of its domain with φ(x) = y.
 *
 * <p>By the inverse that the chart gives, where this leads into the domain, periodic coordinates brought to their canonical value, and φ
 * leads back from there; else by Newton's iteration from points spread over the domain, safeguarded, so that the declared ranges choose
 * the branch. What is found is made exact in double-double and verified: φ(x) = y to rounding.
 */
final class ChartInverse {
    private static final int STARTS = 48;

    /** When so many starts have ended at one and the same point there is no other one. */
    private static final int AGREEING = 8;

    private static final double CONVERGED = 1e-9;
    private static final double SAME = 1e-7;

    /** Exponentials of it are below rounding; a smaller coordinate that a map forgets is one that has no value, as an angle at a pole. */
    private static final double FAR = 24;

    /** The point, and what is to be said of it. */
    record Found(Place place, List<String> notes) {}

    private final String subject;
    private final ChartMap chart;
    private final double[][] ranges;
    private final DoubleDouble[] periods;
    private final DoubleDouble[] targetPeriods;

    /**
     * @param subject what messages are about
     * @param ranges the ends of the intervals of the chart's own coordinates
     * @param periods of the chart's own coordinates, 0 for those that are not periodic
     * @param targetPeriods of the coordinates of its target
     */
    ChartInverse(
            String subject, ChartMap chart, double[][] ranges, DoubleDouble[] periods, DoubleDouble[] targetPeriods) {
        this.subject = subject;
        this.chart = chart;
        this.ranges = ranges;
        this.periods = periods;
        this.targetPeriods = targetPeriods;
    }

    /**
     * The point of the chart for a place of its target.
     *
     * @throws NoAnswerException if there is none, or more than one, in the domain
     */
    Found of(Place ofTarget) {
        Preimage equation = new Preimage(chart, ofTarget.inputs(chart.target()), targetPeriods);
        Optional<Place> given =
                chart.fromTarget(ofTarget).filter(ChartInverse::isFinite).map(this::canonical);
        Optional<Place> back = given.filter(equation::isSolvedBy).map(equation::polished);
        if (back.isPresent() && inside(back.get()).isPresent()) {
            return new Found(back.get(), inside(back.get()).get());
        }
        Optional<Found> sought = sought(equation, given);
        if (sought.isEmpty() && back.isPresent()) {
            chart.check(subject, chart.own(back.get())); // says why the point is outside
        }
        Found found = sought.orElseThrow(() -> none(ofTarget));
        if (given.isPresent() && back.isEmpty()) {
            List<String> notes = new ArrayList<>(found.notes());
            notes.add("The inverse that chart '" + chart.chart().name() + "' gives does not lead back from "
                    + ofTarget.text(chart.target()) + "; this point was found by Newton's iteration.");
            return new Found(found.place(), notes);
        }
        return found;
    }

    private static boolean isFinite(Place place) {
        return place.values().values().stream().allMatch(DoubleDouble::isFinite);
    }

    /** The remarks on a place of the domain; empty for one outside. */
    private Optional<List<String>> inside(Place x) {
        try {
            return Optional.of(chart.check(subject, chart.own(x)));
        } catch (NoAnswerException outside) {
            return Optional.empty();
        }
    }

    /** The place with periodic coordinates in their intervals. */
    private Place canonical(Place x) {
        Map<String, DoubleDouble> values = new LinkedHashMap<>(x.values());
        Map<String, Expr> exact = new LinkedHashMap<>(x.exact().orElse(Map.of()));
        List<Coordinate> own = chart.domain().coordinates();
        for (int i = 0; i < own.size(); i++) {
            String name = own.get(i).name();
            if (!periods[i].isZero()) {
                double turns = Math.floor(
                        values.get(name).minus(ranges[i][0]).over(periods[i]).hi());
                values.computeIfPresent(name, shifted(periods[i], turns));
                Expr period = own.get(i).period().orElseThrow();
                exact.computeIfPresent(name, (n, e) -> turns == 0 ? e : e.minus(period.times((long) turns)));
            }
        }
        return new Place(values, x.exact().map(e -> exact));
    }

    private static java.util.function.BiFunction<String, DoubleDouble, DoubleDouble> shifted(
            DoubleDouble period, double turns) {
        return (name, value) -> turns == 0 ? value : value.minus(period.times(turns));
    }

    /** By Newton's iteration. */
    private Optional<Found> sought(Preimage equation, Optional<Place> first) {
        LeastSquares iteration = new LeastSquares(equation.weighted(), box());
        StartPoints starts = new StartPoints(ranges, equation.scale());
        List<Found> inner = new ArrayList<>();
        @Nullable Found outer = null;
        int agreeing = 0;
        for (int k = -1; k < STARTS && agreeing < AGREEING; k++) {
            double[] start = k >= 0
                    ? starts.at(k)
                    : first.map(x -> clamped(x.point(chart.domain().names()))).orElse(starts.at(STARTS));
            Optional<double[]> end = iteration.from(start, CONVERGED);
            boolean known = end.filter(x -> isAmong(inner, x)).isPresent();
            Optional<Found> found = known ? Optional.empty() : end.flatMap(x -> solution(equation, x));
            Optional<Found> inside = found.filter(x -> x.notes().isEmpty());
            // where the map is flat, only what was made exact is seen to be the same
            if (known || inside.filter(x -> isAmong(inner, point(x))).isPresent()) {
                agreeing += inner.size() == 1 ? 1 : 0;
            } else if (inside.isPresent()) {
                inner.add(inside.get());
            } else if (outer == null) {
                outer = found.orElse(null);
            }
        }
        if (inner.size() > 1) {
            throw several(equation, inner);
        }
        return inner.isEmpty() ? Optional.ofNullable(outer) : Optional.of(inner.get(0));
    }

    private double[] point(Found found) {
        return found.place().point(chart.domain().names());
    }

    private boolean isAmong(List<Found> known, double[] x) {
        return known.stream().anyMatch(point -> same(point.place(), x));
    }

    /** The ranges, but periodic coordinates may run. */
    private double[][] box() {
        double[][] box = new double[ranges.length][];
        for (int i = 0; i < box.length; i++) {
            box[i] =
                    periods[i].isZero() ? ranges[i] : new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        }
        return box;
    }

    private double[] clamped(double[] x) {
        double[][] box = box();
        double[] inside = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            inside[i] = Math.min(Math.max(x[i], box[i][0]), box[i][1]);
        }
        return inside;
    }

    /** The point at which an iteration ended, made exact, if it solves the equation in the domain. */
    private Optional<Found> solution(Preimage equation, double[] end) {
        Place x = canonical(equation.polished(Place.numeric(chart.domain().names(), end)));
        Place snapped = snapped(x);
        Place place = equation.isSolvedBy(snapped) ? snapped : x;
        if (!isFinite(place) || !equation.isSolvedBy(place) || isAtInfinity(equation, place)) {
            return Optional.empty();
        }
        return inside(place).map(boundary -> {
            List<String> notes = new ArrayList<>(boundary);
            if (notes.isEmpty() && equation.isDegenerate(place)) {
                notes.add("The map of chart '" + chart.chart().name()
                        + "' has no inverse derivative at "
                        + place.text(chart.domain().names())
                        + ", so this point is known to about half the digits.");
            }
            return new Found(place, notes);
        });
    }

    /**
     * Whether a solution is one only since the iteration ran away: twice as far out there is another one, so the image is a limit and that of
     * no point. So for the equator in gnomonic coordinates.
     */
    private boolean isAtInfinity(Preimage equation, Place x) {
        List<String> names = chart.domain().names();
        for (int i = 0; i < names.size(); i++) {
            DoubleDouble coordinate = x.values().get(names.get(i));
            double end = ranges[i][coordinate.signum() < 0 ? 0 : 1];
            if (periods[i].isZero() && Double.isInfinite(end) && Math.abs(coordinate.hi()) > FAR) {
                Map<String, DoubleDouble> further = new LinkedHashMap<>(x.values());
                further.put(names.get(i), coordinate.times(2));
                if (equation.isSolvedBy(new Place(further, Optional.empty()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The place with coordinates next to the end of their interval put on it: there the iteration is slow. */
    private Place snapped(Place x) {
        Map<String, DoubleDouble> values = new LinkedHashMap<>(x.values());
        List<String> names = chart.domain().names();
        for (int i = 0; i < names.size(); i++) {
            if (periods[i].isZero()) {
                for (double end : ranges[i]) {
                    double distance = Math.abs(values.get(names.get(i)).hi() - end);
                    if (distance > 0 && distance <= SAME * Math.max(1, Math.abs(end))) {
                        values.put(names.get(i), DoubleDouble.of(end));
                    }
                }
            }
        }
        return new Place(values, Optional.empty());
    }

    private boolean same(Place a, double[] z) {
        double[] x = a.point(chart.domain().names());
        for (int i = 0; i < x.length; i++) {
            double d = x[i] - z[i];
            double off = Math.abs(periods[i].isZero() ? d : Math.IEEEremainder(d, periods[i].hi()));
            if (!(off <= SAME * Math.max(1, Math.abs(x[i])))) {
                return false;
            }
        }
        return true;
    }

    private NoAnswerException several(Preimage equation, List<Found> found) {
        List<String> points = found.stream()
                .map(x -> "(" + x.place().text(chart.domain().names()) + ")")
                .toList();
        return new NoAnswerException(subject + " at " + text(equation.image()) + ": chart '"
                + chart.chart().name() + "' has " + found.size() + " points there, "
                + String.join(" and ", points) + "; its declared ranges should leave one.");
    }

    private NoAnswerException none(Place ofTarget) {
        return new NoAnswerException(subject + " at " + text(ofTarget.inputs(chart.target()))
                + ": no point of chart '" + chart.chart().name() + "', " + chart.domain()
                + ", is there; Newton's iteration from " + STARTS + " starting points found none.");
    }

    private String text(DoubleDouble[] y) {
        return String.join(
                ", ",
                java.util.stream.IntStream.range(0, y.length)
                        .mapToObj(k -> chart.target().get(k) + " = " + y[k].doubleValue())
                        .toList());
    }
}
