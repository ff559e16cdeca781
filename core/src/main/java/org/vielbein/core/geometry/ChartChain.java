package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.DoubleDouble;

/**
 * The charts through which a space is seen, each on the coordinates of the one before, the first on the metric's own.
 *
 * @param metric the metric, whose domain the chain ends in
 * @param charts from the one next to the metric to the present one; empty for the metric's own coordinates
 */
record ChartChain(SpecifiedMetric metric, List<ChartMap> charts) {
    /**
     * A way from the present chart to the metric.
     *
     * @param end the place there
     * @param places the place in each chart, from the one next to the metric outward
     * @param remarks where it touches the boundary of a domain
     */
    record Way(Place end, List<Place> places, List<String> remarks) {}

    ChartChain {
        charts = List.copyOf(charts);
    }

    /**
     * The chain with one more chart.
     *
     * @param name the subject of messages
     * @throws GeometryException if the chart does not fit, or the line element is not of degree 2
     */
    ChartChain in(String name, CoordinateChart chart, Arguments arguments) {
        int degree = metric.lineElement().degree();
        if (degree != 2) {
            throw new GeometryException(name + ": a line element of degree " + degree
                    + " is seen in its own coordinates only; write the map into its script instead of the chart "
                    + chart.name() + ".");
        }
        if (arguments.parameters().stream().anyMatch(p -> isMissing(p, arguments))) {
            metric.requireValues(name); // the chart would take the value from the metric
        }
        return plus(chart, arguments);
    }

    private boolean isMissing(Parameter parameter, Arguments ofChart) {
        return parameter instanceof Parameter.Real real
                && ofChart.value(real).isEmpty()
                && metric.given().missing().contains(real.name());
    }

    private ChartChain plus(CoordinateChart chart, Arguments arguments) {
        List<ChartMap> more = new ArrayList<>(charts);
        more.add(new ChartMap(chart, arguments, domain().names()));
        return new ChartChain(metric, more);
    }

    /** The domain of the present coordinates. */
    Domain domain() {
        return charts.isEmpty()
                ? metric.domain()
                : charts.get(charts.size() - 1).domain();
    }

    /** The check of the present domain with the values of its parameters alone. */
    DomainCheck check(String name) {
        if (charts.isEmpty()) {
            return new DomainCheck(name, metric.given(), metric.parameterPlace());
        }
        ChartMap present = charts.get(charts.size() - 1);
        return new DomainCheck(name, present.given(), present.own(new Place(Map.of(), Optional.of(Map.of()))));
    }

    /** The ends of the intervals of the present coordinates, infinite where there is none. */
    double[][] ranges(String name) {
        DomainCheck test = check(name);
        return domain().coordinates().stream().map(c -> test.ends(c.interval())).toArray(double[][]::new);
    }

    /** The periods of the present coordinates; 0 for those that are not periodic. */
    DoubleDouble[] periods(String name) {
        DomainCheck test = check(name);
        return domain().coordinates().stream().map(test::period).toArray(DoubleDouble[]::new);
    }

    /** The parameters of the metric and then of the charts, with their values. */
    List<ParameterValue> parameterValues() {
        List<ParameterValue> all = new ArrayList<>(
                ParameterValue.of(metric.arguments(), metric.domain().names()));
        charts.forEach(chart ->
                all.addAll(ParameterValue.of(chart.arguments(), chart.domain().names())));
        return all;
    }

    /** The numbers of the real parameters of the metric and then of the charts. */
    Map<String, DoubleDouble> parameterNumbers() {
        Map<String, DoubleDouble> numbers = new LinkedHashMap<>();
        charts.forEach(chart -> numbers.putAll(chart.parameters().numbers()));
        // the metric's own last: a chart's parameter of the same name and another value is in the formulas
        numbers.putAll(metric.parameterValues().numbers());
        return numbers;
    }

    /** The sources of the metric and of the charts. */
    List<String> references() {
        List<String> all = new ArrayList<>(metric.metric().references());
        charts.forEach(chart -> all.addAll(chart.chart().references()));
        return all;
    }

    /** The same made anew from the definitions. */
    ChartChain rebuilt() {
        ChartChain fresh = new ChartChain(SpecifiedMetric.of(metric.metric(), metric.arguments()), List.of());
        for (ChartMap chart : charts) {
            fresh = fresh.plus(chart.chart(), chart.arguments());
        }
        return fresh;
    }

    /** The charts below the present one and the metric. */
    ChartChain below() {
        return upTo(charts.size() - 1);
    }

    /** The first charts and the metric. */
    ChartChain upTo(int count) {
        return new ChartChain(metric, charts.subList(0, count));
    }

    /** The way back through the present chart. */
    ChartInverse inverse(String name) {
        return new ChartInverse(
                name, charts.get(charts.size() - 1), ranges(name), periods(name), below().periods(name));
    }

    /**
     * The way from a place of the present chart to the metric, every domain on it checked.
     *
     * @throws NoAnswerException if the place is outside a domain
     * @throws NoPullBackException if a map has no value
     */
    Way way(String name, Place here) {
        List<Place> places = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Place place = here;
        for (int k = charts.size() - 1; k >= 0; k--) {
            ChartMap chart = charts.get(k);
            Place own = chart.own(place);
            remarks.addAll(chart.check(name, own));
            places.add(0, own);
            place = chart.image(name, own);
        }
        Place end = place.with(metric.parameterValues());
        remarks.addAll(new DomainCheck(name, metric.given(), end).check(metric.domain()));
        remarks.addAll(ImageCheck.check(name, metric, end));
        return new Way(end, places, remarks);
    }

    /** Whether a place has an image in the metric's domain or on its boundary, by way of the domains of all charts. */
    boolean reaches(String name, Place here) {
        try {
            way(name, here);
            return true;
        } catch (NoAnswerException outside) {
            return false;
        }
    }

    /**
     * The derivatives of the maps on a way, from the metric outward.
     *
     * @throws NoPullBackException if one has no finite value
     */
    List<ChartMap.Slope> slopes(String name, Way way) {
        List<ChartMap.Slope> slopes = new ArrayList<>();
        for (int k = 0; k < charts.size(); k++) {
            slopes.add(charts.get(k).slope(name, way.places().get(k)));
        }
        return slopes;
    }

    /** A map into the present coordinates as one into the metric's own. */
    Map<String, Expr> toMetric(Map<String, Expr> present) {
        Map<String, Expr> images = present;
        for (int k = charts.size() - 1; k >= 0; k--) {
            images = charts.get(k).after(images);
        }
        return images;
    }

    /** The place of the present chart for one of the metric's coordinates; empty where a chart gives no inverse. */
    Optional<Place> back(Place ofMetric) {
        Optional<Place> place = Optional.of(ofMetric);
        for (ChartMap chart : charts) {
            place = place.flatMap(chart::fromTarget);
        }
        return place;
    }

    /** The Jacobian of the whole way, {@code [k][i] = ∂yᵏ/∂xⁱ}. */
    Matrix jacobian(String name, Way way) {
        Matrix jacobian = Matrix.identity(metric.domain().size());
        for (ChartMap.Slope slope : slopes(name, way)) {
            jacobian = jacobian.times(slope.jacobian());
        }
        return jacobian;
    }
}
