package org.vielbein.app.host;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.Offer;
import org.vielbein.core.jar.HostApi;

/** From the folders as they are to a snapshot, keeping of the one before whatever has not changed. */
final class Loading {
    private final Folders folders;
    private final String version;
    private final PrivateCopies copies;
    private final Duration patience;
    private final HostApi api = HostApi.of(Metric.class.getClassLoader());

    /** @param patience how long a plugin's code may take to make its extensions */
    Loading(Folders folders, String version, PrivateCopies copies, Duration patience) {
        this.patience = patience;
        this.folders = folders;
        this.version = version;
        this.copies = copies;
    }

    /**
     * The snapshot of a scan.
     *
     * @param moving files that are being written, which count as before
     */
    Snapshot after(Snapshot before, JarScan scan, Set<Path> moving) {
        Snapshot.Inputs inputs = inputs(before, scan, moving);
        if (inputs.equals(before.inputs())) {
            return asked(before);
        }
        Map<Path, String> waiting = new LinkedHashMap<>();
        moving.forEach(file -> waiting.put(
                file, file.getFileName() + " is being written or removed: it is looked at when it stands still."));
        boolean sameTrust = inputs.trust().equals(before.inputs().trust());
        List<Candidate> candidates = examined(sameTrust ? before.examined() : List.of(), inputs);
        List<Candidate> counting = sameTrust ? heldBack(candidates, before, waiting) : candidates;
        Admission admission = Admission.of(counting, inputs.disabled());
        Map<JarScan.Found, LivePlugin> plugins = plugins(before, admission);
        plugins.values().stream().filter(plugin -> !plugin.canWait()).forEach(LivePlugin::content);
        Map<GuardedSource, Offer> offers = offers(plugins.values());
        return Snapshot.of(inputs, candidates, admission.verdicts(), plugins, waiting, offers);
    }

    /** A jar among the plugins of a snapshot, in place of those of its id; what it needs of them is loaded. */
    PluginHost.Trial trial(Snapshot now, Path jar) throws IOException {
        Candidate candidate = candidate(now, jar);
        if (candidate.content().isEmpty()) {
            return new PluginHost.Trial(PluginRecord.of(candidate), jar);
        }
        List<Candidate> all = new ArrayList<>(List.of(candidate));
        heldBack(now.examined(), now, new LinkedHashMap<>()).stream()
                .filter(other -> !other.id().equals(candidate.id()))
                .forEach(all::add);
        Set<String> disabled = new HashSet<>(now.inputs().disabled());
        disabled.remove(candidate.id());
        Admission admission = Admission.of(all, disabled);
        Map<JarScan.Found, LivePlugin> plugins = plugins(now, admission);
        Optional<LivePlugin> tried = Optional.ofNullable(plugins.get(candidate.found()));
        PluginRecord record = Snapshot.record(admission.verdicts().get(0), tried);
        tried.ifPresent(LivePlugin::stop);
        return new PluginHost.Trial(record, candidate.jar().file());
    }

    /** A jar from outside, under the present policy. */
    PluginRecord examined(Snapshot now, Path jar) throws IOException {
        Candidate candidate = candidate(now, jar);
        return PluginRecord.of(hasLifeOfItsOwn(candidate) ? started(candidate) : candidate);
    }

    /** Whether a class is told of its start and its end, which needs no other plugin. */
    private static boolean hasLifeOfItsOwn(Candidate candidate) {
        return candidate.isAdmissible()
                && candidate.jar().manifest().value("Plugin-Class").isPresent()
                && candidate.jar().manifest().dependencies().isEmpty();
    }

    private Candidate started(Candidate candidate) {
        LivePlugin plugin = new LivePlugin(candidate, List.of(), version, patience);
        Optional<String> obstacle = plugin.obstacle();
        plugin.stop();
        return obstacle.map(reason -> candidate.but(PluginState.REFUSED, reason))
                .orElse(candidate);
    }

    private Candidate candidate(Snapshot now, Path jar) throws IOException {
        return new Examination(version, folders, copies, api, now.inputs().trust()).of(JarScan.found(jar));
    }

    /** The snapshot with what its sources have now. */
    Snapshot asked(Snapshot before) {
        Map<GuardedSource, Offer> offers = offers(before.plugins().values());
        return sameObjects(before.offers(), offers) ? before : before.with(offers);
    }

    private Snapshot.Inputs inputs(Snapshot before, JarScan scan, Set<Path> moving) {
        List<String> problems = new ArrayList<>();
        Set<String> disabled = Set.of();
        try {
            disabled = DisabledPlugins.of(folders).ids();
        } catch (IOException e) {
            problems.add("The list of plugins that are switched off cannot be read, so that none is: " + e.getMessage()
                    + ".");
        }
        return new Snapshot.Inputs(
                scan, moving, disabled, Trust.of(folders, before.inputs().trust()), problems);
    }

    /** @param before what is known of files that have not changed, under the same policy */
    private List<Candidate> examined(List<Candidate> before, Snapshot.Inputs inputs) {
        Examination examination = new Examination(version, folders, copies, api, inputs.trust());
        Map<JarScan.Found, Candidate> known =
                before.stream().collect(Collectors.toMap(Candidate::found, Function.identity()));
        List<Candidate> candidates = new ArrayList<>();
        for (JarScan.Found found : inputs.scan().jars()) {
            candidates.add(known.containsKey(found) ? known.get(found) : examination.of(found));
        }
        return candidates;
    }

    /** A file that can no longer be read as a jar is most likely half copied: what was loaded from it before stays in use. */
    private static List<Candidate> heldBack(List<Candidate> candidates, Snapshot before, Map<Path, String> waiting) {
        Map<Path, Candidate> inUse = before.live().stream()
                .map(LivePlugin::candidate)
                .collect(Collectors.toMap(candidate -> candidate.found().file(), Function.identity()));
        List<Candidate> counting = new ArrayList<>();
        for (Candidate now : candidates) {
            Path file = now.found().file();
            Candidate former = inUse.get(file);
            boolean held = former != null && now.content().isEmpty();
            counting.add(held ? former.asFound(now.found()) : now);
            if (held) {
                waiting.put(
                        file,
                        String.join(" ", now.reasons()) + " Version " + former.version()
                                + ", which was loaded from it before, stays in use until it is a whole jar.");
            }
        }
        return counting;
    }

    private Map<JarScan.Found, LivePlugin> plugins(Snapshot before, Admission admission) {
        Map<String, LivePlugin> byId = new HashMap<>();
        Map<JarScan.Found, LivePlugin> plugins = new LinkedHashMap<>();
        Map<Path, LivePlugin> former = before.live().stream()
                .collect(Collectors.toMap(plugin -> plugin.candidate().found().file(), Function.identity()));
        for (Candidate candidate : admission.inOrder()) {
            List<LivePlugin> needed = admission.needs(candidate).stream()
                    .map(other -> byId.get(other.id()))
                    .toList();
            LivePlugin plugin = Optional.ofNullable(former.get(candidate.found().file()))
                    .filter(old -> old.isOf(candidate, needed))
                    .orElseGet(() -> new LivePlugin(candidate, needed, version, patience));
            byId.put(candidate.id(), plugin);
            plugins.put(candidate.found(), plugin);
        }
        return plugins;
    }

    private Map<GuardedSource, Offer> offers(Iterable<LivePlugin> plugins) {
        Map<GuardedSource, Offer> offers = new LinkedHashMap<>();
        for (LivePlugin plugin : plugins) {
            if (!plugin.canWait()) {
                plugin.content().sources().forEach(source -> offers.put(source, source.offer(folders.geometries())));
            }
        }
        return offers;
    }

    private static boolean sameObjects(Map<GuardedSource, Offer> before, Map<GuardedSource, Offer> now) {
        return before.keySet().equals(now.keySet())
                && now.keySet().stream().allMatch(source -> before.get(source) == now.get(source));
    }
}
