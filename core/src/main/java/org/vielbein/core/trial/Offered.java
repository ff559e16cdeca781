package org.vielbein.core.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.GeometrySource;
import org.vielbein.api.source.Offer;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.jar.PluginJar;

/** What the code of one loading offers, one object for each extension class that can be made. */
final class Offered {
    private final List<Metric> metrics = new ArrayList<>();
    private final List<CoordinateChart> charts = new ArrayList<>();
    private final List<ScriptText> scripts = new ArrayList<>();

    /** Makes every extension; what keeps one from being used is added to the findings. */
    static Offered of(PluginJar jar, Loading loading, List<Finding> findings) {
        Offered offered = new Offered();
        for (String name : jar.extensions()) {
            try {
                offered.add(name, loading.make(name));
            } catch (Throwable e) {
                findings.add(Finding.of("The extension " + name + " of "
                        + jar.file().getFileName() + " cannot be used: " + Thrown.described(e)));
            }
        }
        return offered;
    }

    private void add(String type, Object extension) {
        if (extension instanceof Metric metric) {
            add(metric);
        }
        if (extension instanceof CoordinateChart chart) {
            add(chart);
        }
        if (extension instanceof GeometrySource source) {
            add(source.offer(List.of()));
        } else if (!(extension instanceof Definition)) {
            throw new IllegalArgumentException(
                    type + " is none of Metric, CoordinateChart and GeometrySource: implement one of them");
        }
    }

    /** What a source has without folders. */
    private void add(Offer offer) {
        offer.metrics().forEach(this::add);
        offer.charts().forEach(this::add);
        scripts.addAll(offer.scripts());
    }

    private void add(Metric metric) {
        requireName(metric);
        metrics.add(metric);
    }

    private void add(CoordinateChart chart) {
        requireName(chart);
        charts.add(chart);
    }

    private static void requireName(Definition definition) {
        if (definition.name() == null) {
            throw new IllegalArgumentException("its name is null: give it one");
        }
    }

    List<Metric> metrics() {
        return metrics;
    }

    List<CoordinateChart> charts() {
        return charts;
    }

    List<ScriptText> scripts() {
        return scripts;
    }

    /** Whether this is an object of the plugin's code, and not one of a script. */
    boolean holds(Definition definition) {
        return Stream.concat(metrics.stream(), charts.stream()).anyMatch(offered -> offered == definition);
    }

    static List<String> names(Stream<? extends Definition> definitions) {
        return definitions.map(Definition::name).distinct().sorted().toList();
    }
}
