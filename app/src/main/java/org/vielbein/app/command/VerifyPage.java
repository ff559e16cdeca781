package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.app.output.Table;
import org.vielbein.app.output.Wrapped;
import org.vielbein.core.trial.Finding;
import org.vielbein.core.trial.Report;
import org.vielbein.core.trial.Verdict;

/** The trial of a plugin for people: a line for each thing that was judged, then what was found, then advice. */
final class VerifyPage {
    private final int width;

    VerifyPage(int width) {
        this.width = width;
    }

    List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add((report.id() + " " + report.version()).strip() + " (" + report.file() + ")");
        lines.addAll(table(report).lines("  ", width));
        int broken = report.broken().size();
        lines.add(
                broken == 0
                        ? "All " + report.verdicts().size() + " laws hold."
                        : broken + " of " + report.verdicts().size() + " laws do not hold:");
        report.findings().stream().map(Finding::sentence).forEach(sentence -> add(lines, "- ", sentence));
        report.notes().forEach(note -> add(lines, "Note: ", note));
        report.advice().forEach(advice -> add(lines, "Advice: ", advice));
        lines.add("");
        return lines;
    }

    private static Table table(Report report) {
        Map<String, List<Verdict>> subjects = new LinkedHashMap<>();
        report.verdicts()
                .forEach(verdict -> subjects.computeIfAbsent(verdict.subject(), key -> new ArrayList<>())
                        .add(verdict));
        Table table = new Table();
        subjects.forEach((subject, verdicts) -> table.row(subject, verdict(verdicts)));
        return table;
    }

    private static String verdict(List<Verdict> verdicts) {
        List<String> broken = verdicts.stream()
                .filter(verdict -> !verdict.obeyed())
                .map(Verdict::rule)
                .toList();
        return broken.isEmpty()
                ? "obeys " + verdicts.size() + " laws"
                : "breaks " + broken.size() + " of " + verdicts.size() + " laws: " + String.join(", ", broken);
    }

    private void add(List<String> lines, String mark, String sentence) {
        List<String> parts = Wrapped.of(sentence, width - mark.length());
        for (int k = 0; k < parts.size(); k++) {
            lines.add((k == 0 ? mark : " ".repeat(mark.length())) + parts.get(k));
        }
    }
}
