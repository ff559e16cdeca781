package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.core.language.Script;

/**
 * The metrics and charts that are there at one time. Immutable and thread-safe; lists are in alphabetical order. A script is
 * read, and code that says its names beforehand is loaded, when it is first needed, so that a name costs no more than what may
 * give it.
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

    private final CodeShelf code;
    private final ScriptShelf shelf;

    private Catalog(CodeShelf code, List<ScriptShelf.Item> scripts) {
        this.code = code;
        this.shelf = new ScriptShelf(scripts, code);
    }

    /** An empty catalogue to add to. */
    public static Builder builder() {
        return new Builder();
    }

    public List<CatalogEntry<Metric>> metrics() {
        return sorted(all().metrics());
    }

    public List<CatalogEntry<CoordinateChart>> charts() {
        return sorted(all().charts());
    }

    private Contents all() {
        return code.all().with(shelf.all());
    }

    private static <D extends Definition> List<CatalogEntry<D>> sorted(List<CatalogEntry<D>> entries) {
        return entries.stream().sorted(ORDER).toList();
    }

    /** A sentence for everything that was offered and cannot be used. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>(all().problems());
        problems.addAll(shelf.problems());
        return List.copyOf(problems);
    }

    /** All metrics that this name or qualified name means; loads and reads no more than what may give it. */
    List<CatalogEntry<Metric>> metricsNamed(String name) {
        return code.named(name).with(shelf.named(bare(name))).metrics().stream()
                .filter(entry -> entry.isNamed(name))
                .toList();
    }

    /** All charts that this name or qualified name means; reads scripts only where one may give it. */
    List<CatalogEntry<CoordinateChart>> chartsNamed(String name) {
        Contents contents = shelf.lacks(bare(name)) ? code.named(name) : all();
        return contents.charts().stream().filter(entry -> entry.isNamed(name)).toList();
    }

    /** The name behind the plugin's id. */
    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
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

    /**
     * A script as it is read among these geometries, all its rules checked.
     *
     * @param place what errors call it
     * @throws org.vielbein.core.language.ScriptException with everything that is wrong with the text
     * @throws BrokenDefinitionException if what it defines breaks the rules of the author's interface
     */
    public Script read(String place, String text) {
        return new ReferenceResolver(this, Map.of()).checked(place, text);
    }

    /**
     * The space of a geometry in other coordinates: {@code stereographic}, {@code isotropic(M=2)}, {@code log in spiral}; the name of the
     * metric or of its domain for its own. The fewest charts that lead there from the present coordinates or any below are taken.
     *
     * @throws GeometryException if none or no one chain of charts leads there, with those that do
     */
    public Geometry converted(Geometry geometry, String chart) {
        return new ReferenceResolver(this, Map.of()).converted(geometry, chart);
    }

    /**
     * The same space as it is and in every chart that is reached from its coordinates, over a shortest chain each; parameters of charts
     * that nothing gives a value have one of {@link SampleArguments}.
     */
    public List<Geometry> views(Geometry geometry) {
        List<Geometry> views = new ArrayList<>(List.of(geometry));
        new ChartSearch(charts(), geometry, Catalog::sampled).all().forEach(chain -> {
            Geometry seen = geometry;
            String name = geometry.name();
            for (CatalogEntry<CoordinateChart> entry : chain.charts()) {
                name += " in " + entry.name();
                seen = seen.in(entry.definition(), sampled(seen, entry.definition()));
            }
            views.add(seen.named(name));
        });
        return List.copyOf(views);
    }

    private static Arguments sampled(Geometry geometry, CoordinateChart chart) {
        Arguments given = Inheritance.from(geometry, chart, Arguments.of(chart));
        return given.missing().isEmpty() ? given : SampleArguments.of(chart);
    }

    /** Who offers the metric of a geometry; empty for one from a file or a text. */
    public Optional<CatalogEntry<Metric>> entryOf(Geometry geometry) {
        return code.loaded().with(shelf.read()).metrics().stream()
                .filter(entry -> entry.definition() == geometry.metric())
                .findFirst();
    }

    /** The charts that show a geometry, in the coordinates it is in now, in others. */
    public List<CatalogEntry<CoordinateChart>> chartsOf(Geometry geometry) {
        List<String> targets = ChartTargets.of(geometry);
        return charts().stream()
                .filter(entry -> targets.contains(entry.definition().target()))
                .toList();
    }

    /** Collects what is offered; what breaks a rule becomes a problem and disturbs nothing else. */
    public static final class Builder {
        private final Contents offered = new Contents();
        private final List<CodeShelf.Item> deferred = new ArrayList<>();
        private final List<ScriptShelf.Item> scripts = new ArrayList<>();

        private Builder() {}

        /** Adds a metric. */
        public Builder metric(Metric metric, Provenance provenance) {
            offered.add(metric, provenance);
            return this;
        }

        /** Adds a chart. */
        public Builder chart(CoordinateChart chart, Provenance provenance) {
            offered.add(chart, provenance);
            return this;
        }

        /** Adds what is loaded when one of its names is first needed. */
        public Builder deferred(DeferredOffer offer, Provenance provenance) {
            deferred.add(new CodeShelf.Item(offer, provenance));
            return this;
        }

        /** Adds the metric or chart of a script; one that cannot be read is a problem. */
        public Builder script(ScriptText script, Provenance provenance) {
            scripts.add(new ScriptShelf.Item(script, provenance));
            return this;
        }

        /** Adds a sentence on something that was offered and cannot be used. */
        public Builder problem(String sentence) {
            offered.problem(sentence);
            return this;
        }

        /** The catalogue. Its scripts are read when they are needed, and may speak of each other in any order. */
        public Catalog build() {
            return new Catalog(new CodeShelf(offered.with(Map.of()), deferred), scripts);
        }
    }
}
