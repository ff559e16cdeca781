package org.vielbein.core.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.metric.Metric;

/** The geometries that a text may speak of by name, with {@code map to NAME} and {@code chart … to NAME}. */
public interface KnownGeometries {
    /** None at all. */
    KnownGeometries NONE = new KnownGeometries() {
        @Override
        public Optional<Metric> metric(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Domain> domain(String name) {
            return Optional.empty();
        }

        @Override
        public Collection<String> names() {
            return List.of();
        }
    };

    /** The metric of that name, {@code sphere} or {@code pluginId:sphere}. */
    Optional<Metric> metric(String name);

    /** The domain a chart has for its target: that of the metric of that name, or one with a name of its own. */
    Optional<Domain> domain(String name);

    /** The domains that a chart for a target of this name may mean: a metric and a chart may share their name. */
    default List<Domain> domains(String name) {
        return domain(name).stream().toList();
    }

    /** All names, for suggestions. */
    Collection<String> names();
}
