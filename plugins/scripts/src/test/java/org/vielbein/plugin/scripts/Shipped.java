package org.vielbein.plugin.scripts;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.core.language.KnownGeometries;

/** The scripts that come with Vielbein, as a catalogue. */
final class Shipped {
    private static final Path FOLDER = Path.of("src", "main", "geometries");

    /** What the chart of Mercator is for, and this module does not have. */
    private static final ScriptText SPHERE = ScriptText.of(
            "sphere",
            "sphere",
            "parameter R = 1; coordinates theta in (0, pi), phi in [0, 2 pi) periodic;"
                    + " ds^2 = R^2 (dtheta^2 + sin(theta)^2 dphi^2)");

    private Shipped() {}

    static List<ScriptText> scripts() {
        return new ScriptFolders().offer(List.of(FOLDER)).scripts();
    }

    static Catalog catalog() {
        Catalog.Builder builder = Catalog.builder().script(SPHERE, provenance(SPHERE));
        scripts().forEach(script -> builder.script(script, provenance(script)));
        return builder.build();
    }

    /** The geometries that a script may map to. */
    static KnownGeometries known() {
        Map<String, Metric> metrics =
                catalog().metrics().stream().collect(Collectors.toMap(CatalogEntry::name, CatalogEntry::definition));
        return new KnownGeometries() {
            @Override
            public Optional<Metric> metric(String name) {
                return Optional.ofNullable(metrics.get(name));
            }

            @Override
            public Optional<Domain> domain(String name) {
                return metric(name).map(metric -> metric.domain(Arguments.of(metric)));
            }

            @Override
            public Collection<String> names() {
                return metrics.keySet();
            }
        };
    }

    private static Provenance provenance(ScriptText script) {
        return new Provenance("scripts", "test", script.place());
    }
}
