package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Domain;
import org.vielbein.core.geometry.Geometry;

/** By which names a chart may mean some coordinates: the name of the metric or chart that has them, and their domain's own. */
final class ChartTargets {
    private ChartTargets() {}

    /** Of the present coordinates of a geometry. */
    static List<String> of(Geometry geometry) {
        List<CoordinateChart> charts = geometry.charts();
        String owner = charts.isEmpty()
                ? geometry.metric().name()
                : charts.get(charts.size() - 1).name();
        return of(owner, geometry.domain());
    }

    /** Of the coordinates of a metric or chart. */
    static List<String> of(String owner, Domain domain) {
        List<String> names = new ArrayList<>(List.of(owner));
        domain.name().ifPresent(names::add);
        return List.copyOf(names);
    }
}
