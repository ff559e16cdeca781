package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.Domain;
import org.vielbein.core.linalg.Matrix;

/**
 * The charts through which a space is seen, each on the coordinates of the one before, the first on the metric's own.
 *
 * @param metric the metric, whose domain the chain ends in
 * @param charts from the one next to the metric to the present one; empty for the metric's own coordinates
 */
record ChartChain(SpecifiedMetric metric, List<ChartMap> charts) {
    /** A way from the present chart to the metric: the place there, the steps from the metric outward, and remarks. */
    record Way(Place end, List<ChartMap.Step> steps, List<String> remarks) {}

    ChartChain {
        charts = List.copyOf(charts);
    }

    ChartChain plus(ChartMap chart) {
        List<ChartMap> more = new ArrayList<>(charts);
        more.add(chart);
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

    /**
     * The way from a place of the present chart to the metric, every domain on it checked.
     *
     * @throws NoAnswerException if the place is outside a domain, or a map has no value or derivative
     */
    Way way(String name, Place here) {
        List<ChartMap.Step> steps = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Place place = here;
        for (int k = charts.size() - 1; k >= 0; k--) {
            ChartMap chart = charts.get(k);
            Place own = chart.own(place);
            remarks.addAll(new DomainCheck(name, chart.given(), own).check(chart.domain()));
            ChartMap.Step step = chart.at(name, own);
            steps.add(0, step);
            place = step.image();
        }
        Place end = place.with(metric.parameterValues());
        remarks.addAll(new DomainCheck(name, metric.given(), end).check(metric.domain()));
        return new Way(end, steps, remarks);
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
    static Matrix jacobian(Way way, int n) {
        Matrix jacobian = Matrix.identity(n);
        for (int k = way.steps().size() - 1; k >= 0; k--) {
            jacobian = way.steps().get(k).jacobian().times(jacobian);
        }
        return jacobian;
    }
}
