package org.vielbein.app.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.source.Offer;
import org.vielbein.core.catalog.Catalog;

/**
 * The plugins at one time, and the catalogue made of them. Immutable.
 *
 * @param inputs what it was made from
 * @param examined every jar as it looked from outside
 * @param verdicts every jar with what was decided about it, in the same order
 * @param plugins the plugins in use by the jar they are of, each after those it needs
 * @param waiting a sentence for each file that counts as it was before
 * @param offers what the sources have
 */
record Snapshot(
        Inputs inputs,
        List<Candidate> examined,
        List<Candidate> verdicts,
        Map<JarScan.Found, LivePlugin> plugins,
        Map<Path, String> waiting,
        Map<GuardedSource, Offer> offers,
        Catalog catalog) {

    /**
     * All that a snapshot depends on, but for the sources: while it is the same, so is the snapshot.
     *
     * @param moving the files that are being written
     * @param disabled the ids that are switched off
     * @param trust which jars may be loaded
     * @param problems a sentence for each of these that cannot be read
     */
    record Inputs(JarScan scan, Set<Path> moving, Set<String> disabled, Trust trust, List<String> problems) {}

    static final Snapshot EMPTY = of(
            new Inputs(JarScan.NONE, Set.of(), Set.of(), Trust.RECORDED, List.of()),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of());

    static Snapshot of(
            Inputs inputs,
            List<Candidate> examined,
            List<Candidate> verdicts,
            Map<JarScan.Found, LivePlugin> plugins,
            Map<Path, String> waiting,
            Map<GuardedSource, Offer> offers) {
        Catalog catalog = Publication.of(inputs, verdicts, plugins, offers);
        return new Snapshot(inputs, examined, verdicts, plugins, waiting, offers, catalog);
    }

    Snapshot with(Map<GuardedSource, Offer> others) {
        return of(inputs, examined, verdicts, plugins, waiting, others);
    }

    List<LivePlugin> live() {
        return List.copyOf(plugins.values());
    }

    /** A record for each jar; loads what was not needed before. */
    List<PluginRecord> records() {
        Map<Path, PluginRecord> records = new LinkedHashMap<>();
        for (Candidate verdict : verdicts) {
            records.put(verdict.found().file(), record(verdict));
        }
        waiting.forEach((file, reason) -> records.compute(file, (same, record) -> waits(file, record, reason)));
        return List.copyOf(records.values());
    }

    private PluginRecord record(Candidate verdict) {
        return record(verdict, Optional.ofNullable(plugins.get(verdict.found())));
    }

    /** The record of a jar and, where it is in use, of the plugin made of it, which is loaded for that. */
    static PluginRecord record(Candidate verdict, Optional<LivePlugin> live) {
        if (live.isEmpty()) {
            return PluginRecord.of(verdict);
        }
        LivePlugin plugin = live.get();
        Provided content = plugin.content();
        List<String> reasons = new ArrayList<>(verdict.reasons());
        reasons.addAll(plugin.failures());
        PluginState state = content.isEmpty() && plugin.scripts().isEmpty()
                ? PluginState.REFUSED
                : reasons.isEmpty() ? PluginState.ACTIVE : PluginState.PARTIAL;
        return PluginRecord.of(verdict, content, plugin.scripts(), state, reasons);
    }

    private static PluginRecord waits(Path file, @Nullable PluginRecord record, String reason) {
        PluginRecord now = record == null ? PluginRecord.of(Candidate.unread(file)) : record;
        return now.in(PluginState.WAITING, List.of(reason));
    }

    /**
     * The plugin that does not have what a name asks for: by its id where the name is {@code id:name}, else by what its manifest
     * says it offers.
     */
    Optional<PluginRecord> unusable(String name) {
        int colon = name.indexOf(':');
        String bare = name.substring(colon + 1);
        return verdicts.stream()
                .filter(verdict -> colon < 0
                        ? verdict.declared().contains(name)
                        : verdict.id().equals(name.substring(0, colon)))
                .map(this::record)
                .filter(record ->
                        !record.metrics().contains(bare) && !record.charts().contains(bare))
                .filter(record -> record.state() != PluginState.ACTIVE)
                .findFirst();
    }
}
