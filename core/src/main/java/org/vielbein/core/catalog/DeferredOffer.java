package org.vielbein.core.catalog;

import java.util.List;
import java.util.Set;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;

/**
 * What one plugin of code offers, made when one of its names is first needed. A jar that says its names in its manifest costs
 * no class until then.
 */
public interface DeferredOffer {
    /** The names that are known without loading anything. */
    Set<String> names();

    /** What there is once it is loaded; the same object each time. Whatever goes wrong is among its problems. */
    Loaded load();

    /**
     * What a plugin turned out to offer.
     *
     * @param problems a sentence for everything that cannot be used
     */
    record Loaded(List<Metric> metrics, List<CoordinateChart> charts, List<String> problems) {
        public Loaded {
            metrics = List.copyOf(metrics);
            charts = List.copyOf(charts);
            problems = List.copyOf(problems);
        }
    }
}
