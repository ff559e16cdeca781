package org.vielbein.core.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of a {@link PluginTrial}; holds nothing of the plugin.
 *
 * @param file the jar
 * @param id the plugin's id; the file's name where the manifest gives none
 * @param version its version; empty where the manifest gives none
 * @param metrics the names of the metrics it offers, scripts included
 * @param charts the names of the charts it offers, scripts included
 * @param verdicts every rule that was held against something, in that order
 * @param notes a sentence for everything that was not judged
 * @param advice what could be better and is no fault
 */
public record Report(
        Path file,
        String id,
        String version,
        List<String> metrics,
        List<String> charts,
        List<Verdict> verdicts,
        List<String> notes,
        List<String> advice) {
    public Report {
        metrics = List.copyOf(metrics);
        charts = List.copyOf(charts);
        verdicts = List.copyOf(verdicts);
        notes = List.copyOf(notes);
        advice = List.copyOf(advice);
    }

    /** The same with a rule that a host held against the jar: sentences for what it found and was not told yet. */
    public Report withHost(String rule, String statement, List<String> sentences) {
        List<String> told = findings().stream().map(Finding::sentence).toList();
        List<Finding> found = sentences.stream()
                .filter(sentence -> !told.contains(sentence))
                .map(Finding::of)
                .toList();
        List<Verdict> all = new ArrayList<>(verdicts);
        all.add(0, new Verdict(Verdict.Group.JAR, "the jar", rule, statement, found));
        return new Report(file, id, version, metrics, charts, all, notes, advice);
    }

    /** The verdicts on rules that are not obeyed. */
    public List<Verdict> broken() {
        return verdicts.stream().filter(verdict -> !verdict.obeyed()).toList();
    }

    /** Everything that was found, in the order of the verdicts. */
    public List<Finding> findings() {
        return verdicts.stream().flatMap(verdict -> verdict.findings().stream()).toList();
    }

    /** Whether nothing was found. */
    public boolean isGood() {
        return verdicts.stream().allMatch(Verdict::obeyed);
    }
}
