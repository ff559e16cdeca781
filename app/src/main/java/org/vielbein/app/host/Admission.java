package org.vielbein.app.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vielbein.core.jar.Dependency;
import org.vielbein.core.jar.VersionRange;

/**
 * Which of the jars that were found are loaded: of each id one, none that is switched off, none whose dependencies are not
 * there. What is wrong with one never decides about another that does not need it.
 */
final class Admission {
    private final Map<JarScan.Found, Candidate> verdicts = new LinkedHashMap<>();
    private final Map<String, Candidate> admitted = new TreeMap<>();

    private Admission(List<Candidate> candidates) {
        candidates.forEach(candidate -> verdicts.put(candidate.found(), candidate));
    }

    /**
     * Decides on all jars.
     *
     * @param candidates in the order of their folders
     * @param disabled the ids that are switched off
     */
    static Admission of(List<Candidate> candidates, Set<String> disabled) {
        Admission admission = new Admission(candidates);
        admission.admitOneOfEachId();
        admission.switchOff(disabled);
        admission.refuseCycles();
        admission.refuseUnmetDependencies();
        return admission;
    }

    /** Every jar with what was decided about it, in the order it was found. */
    List<Candidate> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /** Those to load, each after the plugins it needs. */
    List<Candidate> inOrder() {
        Map<String, Candidate> ordered = new LinkedHashMap<>();
        admitted.values().forEach(candidate -> order(candidate, ordered));
        return List.copyOf(ordered.values());
    }

    private void order(Candidate candidate, Map<String, Candidate> ordered) {
        if (!ordered.containsKey(candidate.id())) {
            needs(candidate).forEach(needed -> order(needed, ordered));
            ordered.put(candidate.id(), candidate);
        }
    }

    /** The admitted plugins that a candidate says it needs. */
    List<Candidate> needs(Candidate candidate) {
        return dependencies(candidate).stream()
                .map(dependency -> admitted.get(dependency.id()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static List<Dependency> dependencies(Candidate candidate) {
        return candidate.jar().manifest().dependencies();
    }

    private void refuse(Candidate candidate, PluginState state, String predicate) {
        verdicts.put(
                candidate.found(),
                candidate.but(state, candidate.found().file().getFileName() + " " + predicate + "."));
        admitted.remove(candidate.id(), candidate);
    }

    private void admitOneOfEachId() {
        Map<String, List<Candidate>> byId = verdicts.values().stream()
                .filter(Candidate::isAdmissible)
                .collect(Collectors.groupingBy(Candidate::id, TreeMap::new, Collectors.toList()));
        byId.values().forEach(this::admitOneOf);
    }

    /** The first folder goes before the others, in one folder the newest version, of equal ones the first file. */
    private void admitOneOf(List<Candidate> rivals) {
        Path folder = folder(rivals.get(0));
        Candidate chosen = rivals.stream()
                .filter(candidate -> folder(candidate).equals(folder))
                .reduce((best, next) -> newer(next, best) ? next : best)
                .orElseThrow();
        admitted.put(chosen.id(), chosen);
        for (Candidate other : rivals) {
            if (other != chosen) {
                outdo(other, chosen);
            }
        }
    }

    private void outdo(Candidate other, Candidate chosen) {
        Path winner = chosen.found().file();
        String same = "has the id '" + other.id() + "' of " + winner + ", ";
        if (!folder(other).equals(folder(chosen))) {
            refuse(other, PluginState.SUPERSEDED, same + "whose folder goes before");
        } else if (newer(chosen, other)) {
            refuse(
                    other,
                    PluginState.SUPERSEDED,
                    same + "which is newer (" + chosen.version() + " and not " + other.version()
                            + "): remove one of them");
        } else {
            refuse(other, PluginState.REFUSED, same + "which was found first: remove one of them");
        }
    }

    private static Path folder(Candidate candidate) {
        return Optional.ofNullable(candidate.found().file().getParent()).orElse(Path.of(""));
    }

    private static boolean newer(Candidate a, Candidate b) {
        return VersionRange.compare(a.version(), b.version()) > 0;
    }

    private void switchOff(Set<String> disabled) {
        for (Candidate candidate : List.copyOf(admitted.values())) {
            if (disabled.contains(candidate.id())) {
                refuse(
                        candidate,
                        PluginState.DISABLED,
                        "is switched off: vielbein plugins enable " + candidate.id() + " switches it on");
            }
        }
    }

    private void refuseCycles() {
        List<List<Candidate>> cycles = new ArrayList<>();
        for (Candidate candidate : admitted.values()) {
            cycle(candidate).ifPresent(cycles::add);
        }
        for (List<Candidate> cycle : cycles) {
            Candidate member = cycle.get(0);
            String path = cycle.stream().map(Candidate::id).collect(Collectors.joining(" → ")) + " → " + member.id();
            refuse(member, PluginState.REFUSED, "depends on itself (" + path + "): break the circle");
        }
    }

    /** The shortest way from a plugin through its dependencies back to itself. */
    private Optional<List<Candidate>> cycle(Candidate start) {
        List<List<Candidate>> paths = List.of(List.of(start));
        Set<String> seen = new java.util.HashSet<>();
        while (!paths.isEmpty()) {
            List<List<Candidate>> longer = new ArrayList<>();
            for (List<Candidate> path : paths) {
                for (Candidate next : needs(path.get(path.size() - 1))) {
                    if (next == start) {
                        return Optional.of(path);
                    }
                    if (seen.add(next.id())) {
                        longer.add(append(path, next));
                    }
                }
            }
            paths = longer;
        }
        return Optional.empty();
    }

    private static List<Candidate> append(List<Candidate> path, Candidate next) {
        List<Candidate> longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }

    /** Until nothing changes: one that is refused may be what another needs. */
    private void refuseUnmetDependencies() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Candidate candidate : List.copyOf(admitted.values())) {
                Optional<String> unmet = dependencies(candidate).stream()
                        .flatMap(dependency -> unmet(dependency).stream())
                        .findFirst();
                unmet.ifPresent(reason -> refuse(candidate, PluginState.INCOMPATIBLE, reason));
                changed |= unmet.isPresent();
            }
        }
    }

    /** Why a dependency is not met; a plugin that is optional is one that may be absent, not one of any version. */
    private Optional<String> unmet(Dependency dependency) {
        Candidate there = admitted.get(dependency.id());
        if (there == null) {
            return dependency.optional() ? Optional.empty() : Optional.of(absent(dependency));
        }
        return VersionRange.parse(dependency.range()).contains(there.version())
                ? Optional.empty()
                : Optional.of("needs the plugin " + dependency.id() + " in a version " + dependency.range() + ", and "
                        + there.found().file() + " is " + there.version() + ": install one that fits");
    }

    private String absent(Dependency dependency) {
        String wanted = "needs the plugin " + dependency.id() + " " + dependency.range() + ", which ";
        return verdicts.values().stream()
                .filter(candidate -> candidate.id().equals(dependency.id()))
                .min(Comparator.comparing(candidate -> candidate.found().file()))
                .map(candidate -> wanted + "is " + candidate.state().text() + " ("
                        + candidate.found().file() + "): mend that first")
                .orElse(wanted + "is not there: install it");
    }
}
