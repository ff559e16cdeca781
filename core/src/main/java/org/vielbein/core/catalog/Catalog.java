package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.language.Script;

/**
 * The metrics and charts that are there at one time. Immutable and thread-safe; lists are in alphabetical order.
 *
 * <p>A name may be offered by several plugins; then it is only reached as {@code pluginId:name}.
 *
 * <pre>{@code
 * Geometry sphere = catalog.geometry("sphere(R=2)");
 * Geometry map = catalog.geometry("sphere in stereographic");
 * Geometry plane = catalog.geometry("ds^2 = dr^2 + r^2 dtheta^2");
 * }</pre>
 */
public final class Catalog {
    private static final Comparator<CatalogEntry<?>> ORDER = Comparator.<CatalogEntry<?>, String>comparing(
                    CatalogEntry::name)
            .thenComparing(CatalogEntry::qualifiedName);

    private final List<CatalogEntry<Metric>> metrics;
    private final List<CatalogEntry<CoordinateChart>> charts;
    private final List<String> problems;

    private Catalog(Builder builder) {
        this.metrics = builder.metrics.stream().sorted(ORDER).toList();
        this.charts = builder.charts.stream().sorted(ORDER).toList();
        this.problems = List.copyOf(builder.problems);
    }

    /** An empty catalogue to add to. */
    public static Builder builder() {
        return new Builder();
    }

    public List<CatalogEntry<Metric>> metrics() {
        return metrics;
    }

    public List<CatalogEntry<CoordinateChart>> charts() {
        return charts;
    }

    /** A sentence for everything that was offered and cannot be used. */
    public List<String> problems() {
        return problems;
    }

    /**
     * The geometry of a reference: a name with arguments and charts, a {@code .geometry} file, or the text of a script.
     *
     * @throws UnknownNameException if a name is not here, or here more than once
     * @throws org.vielbein.core.language.ScriptException if a text cannot be read
     * @throws org.vielbein.core.geometry.GeometryException if an argument does not fit
     * @throws BrokenDefinitionException if the definition breaks the rules of the author's interface
     */
    public Geometry geometry(String reference) {
        return geometry(reference, Map.of());
    }

    /**
     * The geometry of a reference.
     *
     * @param values values of parameters by name, expressions as text; those in the reference go before them
     */
    public Geometry geometry(String reference, Map<String, String> values) {
        return new ReferenceResolver(this, values).geometry(reference);
    }

    /**
     * The geometry of a script's text.
     *
     * @param place what errors call it
     * @param values values of parameters by name, expressions as text
     */
    public Geometry script(String place, String text, Map<String, String> values) {
        return new ReferenceResolver(this, values).script(place, text);
    }

    /** Who offers the metric of a geometry; empty for one from a file or a text. */
    public Optional<CatalogEntry<Metric>> entryOf(Geometry geometry) {
        return metrics.stream()
                .filter(entry -> entry.definition() == geometry.metric())
                .findFirst();
    }

    /** The charts that show a geometry, in the coordinates it is in now, in others. */
    public List<CatalogEntry<CoordinateChart>> chartsOf(Geometry geometry) {
        List<String> targets = ChartTargets.of(geometry);
        return charts.stream()
                .filter(entry -> targets.contains(entry.definition().target()))
                .toList();
    }

    /** Collects what is offered; what breaks a rule becomes a problem and disturbs nothing else. */
    public static final class Builder {
        private final List<CatalogEntry<Metric>> metrics = new ArrayList<>();
        private final List<CatalogEntry<CoordinateChart>> charts = new ArrayList<>();
        private final List<ScriptShelf.Item> scripts = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        private Builder() {}

        /** Adds a metric. */
        public Builder metric(Metric metric, Provenance provenance) {
            return add(metrics, new CatalogEntry<>(metric, provenance, List.of()));
        }

        /** Adds a chart. */
        public Builder chart(CoordinateChart chart, Provenance provenance) {
            return add(charts, new CatalogEntry<>(chart, provenance, List.of()));
        }

        /** Adds the metric or chart of a script; one that cannot be read is a problem. */
        public Builder script(ScriptText script, Provenance provenance) {
            scripts.add(new ScriptShelf.Item(script, provenance));
            return this;
        }

        /** Adds a sentence on something that was offered and cannot be used. */
        public Builder problem(String sentence) {
            problems.add(sentence);
            return this;
        }

        /** The catalogue; scripts are read now, so that they may speak of each other in any order. */
        public Catalog build() {
            ScriptShelf shelf = new ScriptShelf(metrics);
            shelf.read(scripts);
            shelf.read().forEach(this::add);
            problems.addAll(shelf.problems());
            return new Catalog(this);
        }

        private void add(ScriptShelf.Item item, Script script) {
            script.metric()
                    .ifPresent(metric -> add(metrics, new CatalogEntry<>(metric, item.provenance(), script.notes())));
            script.chart()
                    .ifPresent(chart -> add(charts, new CatalogEntry<>(chart, item.provenance(), script.notes())));
        }

        private <D extends Definition> Builder add(List<CatalogEntry<D>> entries, CatalogEntry<D> entry) {
            Optional<String> problem = DefinitionCheck.nameProblem(entry.name())
                    .or(() -> entries.stream()
                            .filter(other -> other.qualifiedName().equals(entry.qualifiedName()))
                            .findFirst()
                            .map(other -> "The name '" + entry.name() + "' is offered by "
                                    + other.provenance() + " already, so that of "
                                    + entry.provenance().file() + " is not used: rename one."));
            problem.ifPresentOrElse(problems::add, () -> entries.add(entry));
            return this;
        }
    }
}
