package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.language.Script;
import org.vielbein.core.language.ScriptException;

/**
 * The scripts of a catalogue while it is built. They are read in rounds, since one may speak of another: as long as a round
 * reads one that none before could, there is another round.
 */
final class ScriptShelf {
    record Item(ScriptText text, Provenance provenance) {}

    private final List<CatalogEntry<Metric>> known;
    private final Map<Item, Script> read = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** @param metrics the metrics that scripts may speak of, besides each other's */
    ScriptShelf(List<CatalogEntry<Metric>> metrics) {
        this.known = new ArrayList<>(metrics);
    }

    void read(List<Item> items) {
        List<Item> open = items;
        Map<Item, String> failures = Map.of();
        int before = Integer.MAX_VALUE;
        while (!open.isEmpty() && open.size() < before) {
            before = open.size();
            failures = round(open);
            open = List.copyOf(failures.keySet());
        }
        problems.addAll(failures.values());
        rereadCharts();
    }

    /** A chart may have been read before its target, whose coordinates it leaves alone where it says nothing of them. */
    private void rereadCharts() {
        List<Item> charts = read.keySet().stream()
                .filter(item -> read.get(item).chart().isPresent())
                .toList();
        problems.addAll(round(charts).values());
    }

    private Map<Item, String> round(List<Item> items) {
        Map<Item, String> failures = new LinkedHashMap<>();
        KnownMetrics before = new KnownMetrics(List.copyOf(known));
        for (Item item : items) {
            try {
                Script script = Script.read(item.text().place(), item.text().text(), before);
                ClaimedEqualities.prove(script);
                script.metric()
                        .ifPresent(metric -> known.add(new CatalogEntry<>(metric, item.provenance(), List.of())));
                read.put(item, script);
            } catch (ScriptException | GeometryException e) {
                failures.put(item, String.valueOf(e.getMessage()));
            } catch (RuntimeException | StackOverflowError e) { // a defect of the reader, told and kept to this script
                failures.put(
                        item,
                        "The script " + item.text().place() + " could not be read, by a defect of Vielbein: " + e
                                + ".");
            }
        }
        return failures;
    }

    Map<Item, Script> read() {
        return read;
    }

    List<String> problems() {
        return problems;
    }
}
