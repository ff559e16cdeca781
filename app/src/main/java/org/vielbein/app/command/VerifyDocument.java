package org.vielbein.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.jar.JarDigest;
import org.vielbein.core.jar.JarSignature;
import org.vielbein.core.trial.Finding;
import org.vielbein.core.trial.Report;
import org.vielbein.core.trial.Verdict;

/** Trials of plugins as a JSON document. */
final class VerifyDocument {
    private VerifyDocument() {}

    /** @param unreadable the files that are no jars, each with the sentence that says so */
    static Map<String, Object> of(Map<Path, Report> reports, Map<Path, String> unreadable) {
        List<Map<String, Object>> all = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        reports.values().forEach(report -> {
            all.add(plugin(report));
            notes.addAll(report.notes());
            notes.addAll(report.advice());
        });
        unreadable.forEach((file, reason) -> all.add(plugin(file, reason)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("plugins", all);
        document.put("notes", notes);
        return document;
    }

    private static Map<String, Object> plugin(Report report) {
        List<String> reasons = report.findings().stream().map(Finding::sentence).toList();
        Map<String, Object> plugin = new LinkedHashMap<>();
        plugin.put("id", report.id());
        plugin.put("version", report.version());
        plugin.put("state", report.isGood() ? "good" : "faulty");
        plugin.put("reason", reasons.isEmpty() ? null : String.join(" ", reasons));
        plugin.put("file", report.file().toString());
        plugin.put("sha256", sha256(report.file()));
        plugin.put("signer", signer(report.file()));
        plugin.put("metrics", report.metrics());
        plugin.put("charts", report.charts());
        plugin.put("laws", report.verdicts().stream().flatMap(VerifyDocument::laws));
        return plugin;
    }

    private static Map<String, Object> plugin(Path file, String reason) {
        Map<String, Object> plugin = new LinkedHashMap<>();
        plugin.put("id", String.valueOf(file.getFileName()));
        plugin.put("version", null);
        plugin.put("state", "faulty");
        plugin.put("reason", reason);
        plugin.put("file", file.toString());
        plugin.put("sha256", sha256(file));
        plugin.put("signer", signer(file));
        plugin.put("metrics", List.of());
        plugin.put("charts", List.of());
        plugin.put("laws", List.of());
        return plugin;
    }

    /** One law that is obeyed, or one for each finding. */
    private static Stream<Map<String, Object>> laws(Verdict verdict) {
        return verdict.obeyed()
                ? Stream.of(law(verdict, null))
                : verdict.findings().stream().map(finding -> law(verdict, finding));
    }

    private static Map<String, Object> law(Verdict verdict, @Nullable Finding finding) {
        Map<String, Object> law = new LinkedHashMap<>();
        law.put("geometry", verdict.subject());
        law.put("law", verdict.rule());
        law.put("obeyed", finding == null);
        law.put("place", finding == null || finding.place().isEmpty() ? null : finding.place());
        law.put("amount", finding == null || finding.amount().isEmpty() ? null : amount(finding));
        law.put("sentence", finding == null ? null : finding.sentence());
        return law;
    }

    /** What is no number has no size. */
    private static @Nullable Double amount(Finding finding) {
        double amount = finding.amount().orElse(Double.NaN);
        return Double.isNaN(amount) ? null : amount;
    }

    /** Who signed it, in words; empty where that cannot be read. */
    private static Optional<String> signer(Path file) {
        try {
            return Optional.of(JarSignature.read(file).signer());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> sha256(Path file) {
        try {
            return Optional.of(JarDigest.sha256(file));
        } catch (IOException e) {
            return Optional.empty(); // that it cannot be read is told as its fault
        }
    }
}
