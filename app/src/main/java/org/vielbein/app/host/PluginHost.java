package org.vielbein.app.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.Offer;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.Provenance;

/**
 * The plugins and scripts of some folders, and the catalogue of what they offer.
 *
 * <p>{@link #catalog()} looks at the folders and asks the sources first: a jar or a script dropped in while the program runs is
 * in the next catalogue. While nothing has changed it is the same object. Snapshots are immutable and stay usable; all changes
 * happen under one lock.
 *
 * <p>A plugin is code with all rights of the user: nothing here keeps it from doing harm on purpose.
 */
public final class PluginHost implements AutoCloseable {
    private final Folders folders;
    private final String version;

    private volatile Snapshot current;

    /** A generation of plugins, the offers of its sources, and the catalogue made of both. */
    private record Snapshot(Generation generation, Map<GuardedSource, Offer> offers, Catalog catalog) {}

    private PluginHost(Folders folders, String version) {
        this.folders = folders;
        this.version = version;
        this.current = new Snapshot(
                Generation.load(JarScan.NONE, version),
                Map.of(),
                Catalog.builder().build());
    }

    /**
     * A host for these folders; nothing is loaded before the first question.
     *
     * @param version the version of Vielbein, which plugins say a range of
     */
    public static PluginHost open(Folders folders, String version) {
        return new PluginHost(folders, version);
    }

    /** What there is now. */
    public Catalog catalog() {
        refresh();
        return current.catalog;
    }

    /** Every jar that is there now, in the order of the folders, with what became of it. */
    public List<PluginRecord> ledger() {
        refresh();
        return current.generation.records();
    }

    /** The refused plugin of this id, where there is one. */
    public Optional<PluginRecord> refused(String id) {
        return current.generation.records().stream()
                .filter(record ->
                        record.state() == PluginState.REFUSED && record.id().equals(id))
                .findFirst();
    }

    /** The folders that were given. */
    public Folders folders() {
        return folders;
    }

    private synchronized void refresh() {
        Snapshot before = current;
        JarScan scan = JarScan.of(folders.plugins());
        boolean same = scan.equals(before.generation.scan());
        Generation generation = same ? before.generation : Generation.load(scan, version);
        Map<GuardedSource, Offer> offers = offers(generation);
        if (same && sameObjects(before.offers, offers)) {
            return;
        }
        current = new Snapshot(generation, offers, catalog(generation, offers));
        if (!same) {
            before.generation.close();
        }
    }

    private Map<GuardedSource, Offer> offers(Generation generation) {
        Map<GuardedSource, Offer> offers = new LinkedHashMap<>();
        for (Provided plugin : generation.provided()) {
            plugin.sources().forEach(source -> offers.put(source, source.offer(folders.geometries())));
        }
        return offers;
    }

    private static boolean sameObjects(Map<GuardedSource, Offer> before, Map<GuardedSource, Offer> now) {
        return before.keySet().equals(now.keySet())
                && now.keySet().stream().allMatch(source -> before.get(source) == now.get(source));
    }

    private static Catalog catalog(Generation generation, Map<GuardedSource, Offer> offers) {
        Catalog.Builder builder = Catalog.builder();
        generation.scan().problems().forEach(builder::problem);
        generation.records().forEach(record -> record.reasons().forEach(builder::problem));
        for (Provided plugin : generation.provided()) {
            plugin.metrics().forEach(metric -> builder.metric(metric, plugin.provenance()));
            plugin.charts().forEach(chart -> builder.chart(chart, plugin.provenance()));
            plugin.scripts().forEach(script -> builder.script(script, plugin.provenance()));
        }
        offers.forEach((source, offer) -> add(builder, source, offer));
        return builder.build();
    }

    private static void add(Catalog.Builder builder, GuardedSource source, Offer offer) {
        Provenance plugin = source.call().provenance();
        Provenance provenance = new Provenance(source.name(), plugin.version(), plugin.file());
        for (Metric metric : offer.metrics()) {
            guarded(builder, () -> builder.metric(GuardedMetric.of(metric, source.call()), provenance));
        }
        for (CoordinateChart chart : offer.charts()) {
            guarded(builder, () -> builder.chart(new GuardedChart(chart, source.call()), provenance));
        }
        offer.scripts()
                .forEach(script ->
                        builder.script(script, new Provenance(source.name(), plugin.version(), script.place())));
        offer.problems().forEach(builder::problem);
    }

    private static void guarded(Catalog.Builder builder, Runnable registration) {
        try {
            registration.run();
        } catch (PluginException e) {
            builder.problem(String.valueOf(e.getMessage()));
        }
    }

    /** Unloads all plugins. */
    @Override
    public synchronized void close() {
        Generation last = current.generation;
        current = new Snapshot(
                Generation.load(JarScan.NONE, version),
                Map.of(),
                Catalog.builder().build());
        last.close();
    }
}
