package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.language.Script;

/** Metrics and charts in the order they were offered, every name legal and once for each plugin; the rest are problems. */
final class Contents {
    private final List<CatalogEntry<Metric>> metrics = new ArrayList<>();
    private final List<CatalogEntry<CoordinateChart>> charts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    void add(Metric metric, Provenance provenance) {
        add(metrics, CatalogEntry.ofCode(metric, provenance));
    }

    void add(CoordinateChart chart, Provenance provenance) {
        add(charts, CatalogEntry.ofCode(chart, provenance));
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    /** A copy with the metrics and charts of scripts. */
    Contents with(Map<ScriptShelf.Item, Script> scripts) {
        Contents all = new Contents();
        all.metrics.addAll(metrics);
        all.charts.addAll(charts);
        all.problems.addAll(problems);
        scripts.forEach(all::add);
        return all;
    }

    private void add(ScriptShelf.Item item, Script script) {
        script.metric().ifPresent(metric -> add(metrics, CatalogEntry.ofScript(metric, item.provenance(), script)));
        script.chart().ifPresent(chart -> add(charts, CatalogEntry.ofScript(chart, item.provenance(), script)));
    }

    private <D extends Definition> void add(List<CatalogEntry<D>> entries, CatalogEntry<D> entry) {
        Optional<String> problem = DefinitionCheck.nameProblem(entry.name())
                .or(() -> entries.stream()
                        .filter(other -> other.qualifiedName().equals(entry.qualifiedName()))
                        .findFirst()
                        .map(other -> "The name '" + entry.name() + "' is offered by " + other.provenance()
                                + " already, so that of " + entry.provenance().file() + " is not used: rename one."));
        problem.ifPresentOrElse(problems::add, () -> entries.add(entry));
    }

    List<CatalogEntry<Metric>> metrics() {
        return Collections.unmodifiableList(metrics);
    }

    List<CatalogEntry<CoordinateChart>> charts() {
        return Collections.unmodifiableList(charts);
    }

    List<String> problems() {
        return Collections.unmodifiableList(problems);
    }
}
