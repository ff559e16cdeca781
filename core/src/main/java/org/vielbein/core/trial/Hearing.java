package org.vielbein.core.trial;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.core.jar.PluginJar;
import org.vielbein.core.law.Twin;

/** The part of a trial in which the jar is loaded: everything it offers is made, judged, and compared with its twins. */
final class Hearing {
    /** The names of what was offered. */
    record Names(List<String> metrics, List<String> charts) {
        static final Names NONE = new Names(List.of(), List.of());
    }

    private final PluginJar jar;
    private final List<Path> jars;
    private final Catalog host;
    private final Verdicts verdicts;
    private final List<String> notes;
    private final List<WeakReference<ClassLoader>> loaders;
    private final Provenance provenance;

    /**
     * A hearing of a jar.
     *
     * @param jars the jar and those it needs
     * @param loaders receives the class loaders that are to be collected afterwards
     */
    Hearing(
            PluginJar jar,
            List<Path> jars,
            Catalog host,
            Verdicts verdicts,
            List<String> notes,
            List<WeakReference<ClassLoader>> loaders) {
        this.jar = jar;
        this.jars = jars;
        this.host = host;
        this.verdicts = verdicts;
        this.notes = notes;
        this.loaders = loaders;
        this.provenance = new Provenance(
                jar.manifest().id().orElse("this plugin"),
                jar.manifest().version().orElse(""),
                String.valueOf(jar.file().getFileName()));
    }

    /** Judges everything and gives the names of what is offered. */
    Names held() throws Exception {
        try (Loading first = new Loading(jars);
                Loading again = new Loading(jars)) {
            loaders.add(new WeakReference<>(first.loader()));
            loaders.add(new WeakReference<>(again.loader()));
            return first.inContext(() -> held(first, again));
        }
    }

    private Names held(Loading first, Loading again) throws Exception {
        List<Finding> unusable = new ArrayList<>();
        Offered offered = Offered.of(jar, first, unusable);
        verdicts.judgeJar("extensions", "every class that the index names can be made and asked", () -> unusable);
        new JarRules(jar, verdicts)
                .judgeDeclared(Offered.names(offered.metrics().stream()), Offered.names(offered.charts().stream()));
        Catalog catalog = catalog(offered);
        List<Metric> metrics = mine(catalog.metrics());
        List<CoordinateChart> charts = mine(catalog.charts());
        Exhibits exhibits = new Exhibits(metrics, charts, foreign());
        notes.addAll(exhibits.notes());
        LawRun laws = new LawRun(verdicts);
        for (Exhibit exhibit : exhibits.all()) {
            if (laws.judge(exhibit) && offered.holds(exhibit.definition())) {
                boolean same = compare(laws, exhibit, first, metrics, Twin.OBJECT);
                if (same) {
                    again.inContext(() -> compare(laws, exhibit, again, metrics, Twin.LOADING));
                }
            }
        }
        return new Names(Offered.names(metrics.stream()), Offered.names(charts.stream()));
    }

    /** Compares an exhibit with one of new objects; the metrics under a chart stay the same ones. */
    private boolean compare(LawRun laws, Exhibit exhibit, Loading loading, List<Metric> metrics, Twin twin) {
        Offered others = Offered.of(jar, loading, new ArrayList<>());
        Exhibits exhibits = exhibit.group() == Verdict.Group.CHART
                ? new Exhibits(metrics, others.charts(), foreign())
                : new Exhibits(others.metrics(), List.of(), List.of());
        return exhibits.like(exhibit)
                .map(other -> laws.compare(exhibit, other, twin))
                .orElse(true);
    }

    /** What the plugin offers among the geometries of the host; what is wrong with names and scripts is judged here. */
    private Catalog catalog(Offered offered) throws Exception {
        Catalog code = builder(offered).build();
        verdicts.judgeJar(
                "names",
                "every name is legal in the catalogue and offered once",
                () -> Verdicts.sentences(code.problems()));
        List<ScriptText> scripts = new ArrayList<>(offered.scripts());
        scripts.addAll(JarScripts.of(jar, jar.file().getFileName()));
        if (scripts.isEmpty()) {
            return code;
        }
        Catalog.Builder builder = builder(offered);
        scripts.forEach(script -> builder.script(script, provenance));
        Catalog all = builder.build();
        List<String> more = new ArrayList<>(all.problems());
        more.removeAll(code.problems());
        verdicts.judgeJar(
                "scripts",
                "every script can be read, and its name is legal and offered once",
                () -> Verdicts.sentences(more));
        return all;
    }

    private Catalog.Builder builder(Offered offered) {
        Catalog.Builder builder = Catalog.builder();
        others(host.metrics()).forEach(entry -> builder.metric(entry.definition(), entry.provenance()));
        others(host.charts()).forEach(entry -> builder.chart(entry.definition(), entry.provenance()));
        offered.metrics().forEach(metric -> builder.metric(metric, provenance));
        offered.charts().forEach(chart -> builder.chart(chart, provenance));
        return builder;
    }

    private List<Metric> foreign() {
        return others(host.metrics()).stream().map(CatalogEntry::definition).toList();
    }

    /** The host may have another version of this plugin, which is not to be asked. */
    private <D extends Definition> List<CatalogEntry<D>> others(List<CatalogEntry<D>> entries) {
        return entries.stream()
                .filter(entry -> !entry.provenance().plugin().equals(provenance.plugin()))
                .toList();
    }

    private <D extends Definition> List<D> mine(List<CatalogEntry<D>> entries) {
        return entries.stream()
                .filter(entry -> entry.provenance().plugin().equals(provenance.plugin()))
                .map(CatalogEntry::definition)
                .toList();
    }
}
