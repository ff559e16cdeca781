package org.vielbein.app.host;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.GeometrySource;
import org.vielbein.core.catalog.Provenance;

/** What one plugin provides: its extensions, made once and under guard. */
final class Provided {
    private final Provenance provenance;
    private final List<Metric> metrics = new ArrayList<>();
    private final List<CoordinateChart> charts = new ArrayList<>();
    private final List<GuardedSource> sources = new ArrayList<>();

    Provided(Provenance provenance) {
        this.provenance = provenance;
    }

    /** Takes an extension in every role it has. */
    void add(Object extension, PluginCall call) {
        if (!(extension instanceof Metric
                || extension instanceof CoordinateChart
                || extension instanceof GeometrySource)) {
            throw new PluginException("it is neither a Metric nor a CoordinateChart nor a GeometrySource.");
        }
        if (extension instanceof Metric metric) {
            metrics.add(GuardedMetric.of(metric, call));
        }
        if (extension instanceof CoordinateChart chart) {
            charts.add(new GuardedChart(chart, call));
        }
        if (extension instanceof GeometrySource source) {
            sources.add(new GuardedSource(source, call));
        }
    }

    Provenance provenance() {
        return provenance;
    }

    List<Metric> metrics() {
        return metrics;
    }

    List<CoordinateChart> charts() {
        return charts;
    }

    List<GuardedSource> sources() {
        return sources;
    }

    boolean isEmpty() {
        return metrics.isEmpty() && charts.isEmpty() && sources.isEmpty();
    }
}
