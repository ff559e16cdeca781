package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.core.geometry.Geometry;

/** By which names a chart may mean the present coordinates of a geometry: their owner's, and their domain's own. */
final class ChartTargets {
    private ChartTargets() {}

    static List<String> of(Geometry geometry) {
        List<CoordinateChart> charts = geometry.charts();
        List<String> names = new ArrayList<>();
        names.add(
                charts.isEmpty()
                        ? geometry.metric().name()
                        : charts.get(charts.size() - 1).name());
        geometry.domain().name().ifPresent(names::add);
        return names;
    }
}
