package org.vielbein.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vielbein.api.metric.Metric;
import org.vielbein.app.host.Folders;
import org.vielbein.app.host.PluginHost;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.core.law.Subject;
import org.vielbein.core.law.Transcript;

/** The geometries of the distribution, each also in each of its charts; run as a program it prints their numbers. */
final class Shipped {
    static final long SEED = 3969;

    private static final Set<String> LONG = Set.of("kerr-ingoing in kerr-schild");

    private Shipped() {}

    public static void main(String[] args) {
        transcript().lines().forEach(System.out::println);
    }

    static Catalog catalog() {
        Folders folders = Folders.of(
                Map.of("VIELBEIN_DATA", Run.DISTRIBUTION.resolve("absent").toString()), Optional.of(Run.DISTRIBUTION));
        return PluginHost.open(folders, Main.version()).catalog();
    }

    /** The spaces that have charts, each in all its charts; those with a number of dimensions in two and three. */
    static List<List<Geometry>> views() {
        Catalog catalog = catalog();
        List<Geometry> spaces = new ArrayList<>(List.of(
                catalog.geometry("euclidean(n=2)"),
                catalog.geometry("euclidean(n=3)"),
                catalog.geometry("sphere(n=3, R=2)")));
        for (CatalogEntry<Metric> entry : catalog.metrics()) {
            if (!entry.name().equals("euclidean")) {
                spaces.add(Geometry.of(entry.definition(), SampleArguments.of(entry.definition())));
            }
        }
        return spaces.stream()
                .map(catalog::views)
                .filter(views -> views.size() > 1)
                .toList();
    }

    /** Each geometry in its own coordinates, and each chart on the first geometry that it is for. */
    static List<Geometry> geometries() {
        return all().stream()
                .filter(geometry -> !LONG.contains(geometry.name()))
                .toList();
    }

    /** Those whose laws take longer than all others together. */
    static List<Geometry> longOnes() {
        return all().stream().filter(geometry -> LONG.contains(geometry.name())).toList();
    }

    private static List<Geometry> all() {
        Catalog catalog = catalog();
        if (!catalog.problems().isEmpty()) {
            throw new IllegalStateException("the distribution has problems: " + catalog.problems());
        }
        List<Geometry> all = new ArrayList<>();
        Set<String> charts = new HashSet<>();
        for (CatalogEntry<Metric> entry : catalog.metrics()) {
            Geometry geometry = Geometry.of(entry.definition(), SampleArguments.of(entry.definition()));
            all.add(geometry);
            inItsCharts(catalog, geometry, charts).forEach(all::add);
        }
        inItsCharts(catalog, catalog.geometry("euclidean(n=3)"), charts).forEach(all::add);
        inItsCharts(catalog, catalog.geometry("euclidean(n=4)"), charts).forEach(all::add);
        all.add(catalog.geometry("hot-plate(T=(x^2+y^2)/4) in polar"));
        all.add(catalog.geometry("sphere(n=3, R=2) in stereographic"));
        return all;
    }

    /** The geometry in the charts that it fits and that were not met before. */
    private static Stream<Geometry> inItsCharts(Catalog catalog, Geometry geometry, Set<String> met) {
        return catalog.chartsOf(geometry).stream()
                .filter(chart -> fits(geometry, chart) && met.add(chart.qualifiedName()))
                .map(chart -> geometry.in(chart.definition(), SampleArguments.of(chart.definition()))
                        .named(geometry.name() + " in " + chart.name()));
    }

    /** Charts of space are not charts of the plane that the default parameters give. */
    private static boolean fits(Geometry geometry, CatalogEntry<?> chart) {
        return geometry.dimension()
                == chart.definition()
                        .domain(SampleArguments.of(chart.definition()))
                        .size();
    }

    /** The numbers of all geometries at their sample points. */
    static Transcript transcript() {
        return Transcript.of(geometries().stream().map(Subject::of).toList(), SEED);
    }
}
