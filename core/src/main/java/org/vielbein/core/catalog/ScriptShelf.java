package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.language.Script;
import org.vielbein.core.language.ScriptException;

/**
 * The scripts of a catalogue, each read when it is first needed: those that may give a name, or all. All are read in rounds,
 * since one may speak of another: as long as a round reads one that none before could, there is another round.
 */
final class ScriptShelf {
    private static final String ENDING = ".geometry";

    record Item(ScriptText text, Provenance provenance) {
        /** Whether the script may give this name, by its file or by its statement; seen without reading it. */
        boolean mayGive(String name) {
            String file = text.place().substring(text.place().lastIndexOf('/') + 1);
            return file.equals(name + ENDING)
                    || text.name().equals(name)
                    || Pattern.compile("\\b(geometry|chart)\\s+" + Pattern.quote(name) + "(?![\\p{L}\\p{Nd}_-])")
                            .matcher(text.text())
                            .find();
        }
    }

    private final List<Item> items;
    private final CodeShelf code;
    private final List<CatalogEntry<Metric>> known = new ArrayList<>();
    private final Map<Item, Script> read = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private boolean complete;

    /** @param code the metrics that scripts may speak of, besides each other's */
    ScriptShelf(List<Item> items, CodeShelf code) {
        this.items = List.copyOf(items);
        this.code = code;
    }

    /** The scripts that may give a name, in their order; all of them where one of these needs another to be read. */
    synchronized Map<Item, Script> named(String name) {
        List<Item> candidates =
                items.stream().filter(item -> item.mayGive(name)).toList();
        List<Item> open =
                candidates.stream().filter(item -> !read.containsKey(item)).toList();
        if (!complete && !round(open).isEmpty()) {
            readAll();
        }
        return inOrder(candidates);
    }

    /** Whether no script may give a name. */
    boolean lacks(String name) {
        return items.stream().noneMatch(item -> item.mayGive(name));
    }

    /** All scripts that can be read, in their order. */
    synchronized Map<Item, Script> all() {
        if (!complete) {
            readAll();
        }
        return inOrder(items);
    }

    /** A sentence for every script that cannot be read. */
    synchronized List<String> problems() {
        if (!complete) {
            readAll();
        }
        return List.copyOf(problems);
    }

    /** Those that were needed up to now, in their order. */
    synchronized Map<Item, Script> read() {
        return inOrder(items);
    }

    private Map<Item, Script> inOrder(List<Item> wanted) {
        Map<Item, Script> scripts = new LinkedHashMap<>();
        for (Item item : wanted) {
            Script script = read.get(item);
            if (script != null) {
                scripts.put(item, script);
            }
        }
        return scripts;
    }

    private void readAll() {
        complete = true;
        List<Item> open = items.stream().filter(item -> !read.containsKey(item)).toList();
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

    /** What a script may speak of: code, and the scripts that were read in earlier rounds. */
    private KnownMetrics knownBefore(List<CatalogEntry<Metric>> scripts) {
        List<CatalogEntry<CoordinateChart>> charts = new ArrayList<>();
        read.forEach((item, script) ->
                script.chart().ifPresent(chart -> charts.add(CatalogEntry.ofScript(chart, item.provenance(), script))));
        return new KnownMetrics(
                name -> Stream.concat(code.named(name).metrics().stream(), scripts.stream())
                        .filter(entry -> entry.isNamed(name))
                        .toList(),
                () -> Stream.concat(code.all().metrics().stream(), scripts.stream())
                        .toList(),
                name -> Stream.concat(code.named(name).charts().stream(), charts.stream())
                        .filter(entry -> entry.isNamed(name))
                        .toList());
    }

    private Map<Item, String> round(List<Item> items) {
        Map<Item, String> failures = new LinkedHashMap<>();
        KnownMetrics before = knownBefore(List.copyOf(known));
        for (Item item : items) {
            try {
                Script script = Script.read(item.text().place(), item.text().text(), before);
                ClaimedEqualities.prove(script);
                script.metric()
                        .ifPresent(metric -> known.add(CatalogEntry.ofScript(metric, item.provenance(), script)));
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
}
