package org.vielbein.core.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.jar.HostApi;
import org.vielbein.core.jar.JarSignature;
import org.vielbein.core.jar.PluginJar;
import org.vielbein.core.jar.PluginManifest;
import org.vielbein.core.jar.VersionRange;

/** The rules of a jar that need no code of it, and the one that compares what it declares with what it offers. */
final class JarRules {
    private final PluginJar jar;
    private final Verdicts verdicts;

    JarRules(PluginJar jar, Verdicts verdicts) {
        this.jar = jar;
        this.verdicts = verdicts;
    }

    /** @param release the Java that is to load it */
    void judgeFacts(int release) {
        verdicts.judgeJar(
                "packaging",
                "a host can use the jar: manifest, index and class files are right, no class of the host is inside",
                () -> Verdicts.sentences(jar.problems(release)));
        verdicts.judgeJar(
                "links",
                "every class, field and method of the host that the code refers to is there, and of the right kind",
                () -> Verdicts.sentences(
                        jar.linkProblems(HostApi.of(Metric.class.getClassLoader()), ApiVersion.present())));
        verdicts.judgeJar(
                "signature",
                "the jar is unsigned, or signed in every entry and not changed since",
                () -> JarSignature.read(jar.file()).problems().stream()
                        .map(this::finding)
                        .toList());
        verdicts.judgeJar(
                "version range", "Plugin-Requires is a range of versions with an upper bound", this::versionRange);
    }

    private List<Finding> versionRange() {
        Optional<String> range = jar.manifest().requires();
        if (range.isEmpty()) {
            return List.of(
                    finding("has no Plugin-Requires in its manifest, so that every later Vielbein would load it: "
                            + "write one with an upper bound, such as >=0.1.0 & <0.2.0"));
        }
        try {
            return VersionRange.parse(range.get()).hasUpperBound()
                    ? List.of()
                    : List.of(finding("has the Plugin-Requires '" + range.get()
                            + "', which has no upper bound: write one, such as >=0.1.0 & <0.2.0"));
        } catch (IllegalArgumentException e) {
            return List.of(finding("has a Plugin-Requires that cannot be read: "
                    + String.valueOf(e.getMessage()).replaceAll("\\.$", "")));
        }
    }

    /** Compares the names that the manifest declares with those that the code offers. */
    void judgeDeclared(List<String> metrics, List<String> charts) {
        PluginManifest manifest = jar.manifest();
        if (manifest.metrics().isEmpty() && manifest.charts().isEmpty()) {
            return;
        }
        verdicts.judgeJar(
                "declared names", "Plugin-Metrics and Plugin-Charts name exactly what the code offers", () -> {
                    List<Finding> findings = new ArrayList<>();
                    compare("Plugin-Metrics", "metric", manifest.metrics().orElse(List.of()), metrics, findings);
                    compare("Plugin-Charts", "chart", manifest.charts().orElse(List.of()), charts, findings);
                    return findings;
                });
    }

    private void compare(String key, String what, List<String> declared, List<String> offered, List<Finding> findings) {
        for (String name : new TreeSet<>(declared)) {
            if (!offered.contains(name)) {
                findings.add(finding("declares the " + what + " '" + name + "' in " + key
                        + ", and its code offers none of this name: remove it there"));
            }
        }
        for (String name : new TreeSet<>(offered)) {
            if (!declared.contains(name)) {
                findings.add(finding(
                        "offers the " + what + " '" + name + "', which its " + key + " does not name: add it there"));
            }
        }
    }

    private Finding finding(String predicate) {
        return Finding.of(jar.file().getFileName() + " " + predicate + ".");
    }
}
