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
        Snapshot.Inputs inputs = inputs(scan, moving);
        if (inputs.equals(before.inputs())) {
            return asked(before);
        }
        Map<Path, String> waiting = new LinkedHashMap<>();
        moving.forEach(file -> waiting.put(
                file, file.getFileName() + " is being written or removed: it is looked at when it stands still."));
        List<Candidate> candidates = examined(before, inputs, waiting);
        Admission admission = Admission.of(candidates, inputs.disabled());
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
        now.examined().stream()
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
        return PluginRecord.of(candidate(now, jar));
    }

    private Candidate candidate(Snapshot now, Path jar) throws IOException {
        return new Examination(version, folders, copies, api, now.inputs().trust()).of(JarScan.found(jar));
    }

    /** The snapshot with what its sources have now. */
    Snapshot asked(Snapshot before) {
        Map<GuardedSource, Offer> offers = offers(before.plugins().values());
        return sameObjects(before.offers(), offers) ? before : before.with(offers);
    }

    private Snapshot.Inputs inputs(JarScan scan, Set<Path> moving) {
        List<String> problems = new ArrayList<>();
        Set<String> disabled = Set.of();
        try {
            disabled = DisabledPlugins.of(folders).ids();
        } catch (IOException e) {
            problems.add("The list of plugins that are switched off cannot be read, so that none is: " + e.getMessage()
                    + ".");
        }
        return new Snapshot.Inputs(scan, moving, disabled, Trust.of(folders), problems);
    }

    private List<Candidate> examined(Snapshot before, Snapshot.Inputs inputs, Map<Path, String> waiting) {
        Examination examination = new Examination(version, folders, copies, api, inputs.trust());
        boolean sameRules = inputs.trust().equals(before.inputs().trust());
        Map<JarScan.Found, Candidate> known = sameRules ? byFound(before.examined()) : Map.of();
        Map<Path, Candidate> former = new HashMap<>();
        before.examined().forEach(candidate -> former.put(candidate.found().file(), candidate));
        List<Candidate> candidates = new ArrayList<>();
        for (JarScan.Found found : inputs.scan().jars()) {
            Candidate candidate = known.containsKey(found) ? known.get(found) : examination.of(found);
            candidates.add(heldBack(candidate, Optional.ofNullable(former.get(found.file())), waiting));
        }
        return candidates;
    }

    private static Map<JarScan.Found, Candidate> byFound(List<Candidate> candidates) {
        return candidates.stream().collect(Collectors.toMap(Candidate::found, Function.identity()));
    }

    /** A file that can no longer be read as a jar is most likely half copied: what was loaded from it before stays in use. */
    private static Candidate heldBack(Candidate now, Optional<Candidate> before, Map<Path, String> waiting) {
        if (now.content().isPresent() || before.filter(Candidate::isAdmissible).isEmpty()) {
            return now;
        }
        Path file = now.found().file();
        waiting.put(
                file,
                String.join(" ", now.reasons()) + " Version " + before.get().version()
                        + ", which was loaded from it before, stays in use until it is a whole jar.");
        return before.get().asFound(now.found());
    }

    private Map<JarScan.Found, LivePlugin> plugins(Snapshot before, Admission admission) {
        Map<String, LivePlugin> byId = new HashMap<>();
        Map<JarScan.Found, LivePlugin> plugins = new LinkedHashMap<>();
        for (Candidate candidate : admission.inOrder()) {
            List<LivePlugin> needed = admission.needs(candidate).stream()
                    .map(other -> byId.get(other.id()))
                    .toList();
            LivePlugin plugin = before.live().stream()
                    .filter(old -> old.isOf(candidate, needed))
                    .findFirst()
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
