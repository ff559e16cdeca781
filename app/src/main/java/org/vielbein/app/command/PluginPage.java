package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.app.host.PluginRecord;
import org.vielbein.app.output.Table;
import org.vielbein.app.output.Wrapped;

/** Plugin records as lines and as JSON. */
final class PluginPage {
    private static final String INDENT = "  ";

    /** Keeps the blanks before it. */
    private static final String END = "\u0000";

    private PluginPage() {}

    /** A line for each, below it what it adds, where it lies, and what is wrong with it. */
    static List<String> lines(List<PluginRecord> records, int width) {
        Table heads = new Table();
        records.forEach(record ->
                heads.row(record.id(), record.version(), record.state().text(), END));
        List<String> head = heads.lines("", Integer.MAX_VALUE);
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < records.size(); k++) {
            PluginRecord record = records.get(k);
            lines.addAll(head(head.get(k).replace(END, ""), offers(record), width));
            lines.add(INDENT
                    + record.file()
                    + record.signer().map(signer -> ", " + signer).orElse(""));
            record.reasons().forEach(reason -> lines.addAll(below(reason, width)));
        }
        return lines;
    }

    /** What a plugin offers behind its name where there is room, else below it. */
    private static List<String> head(String name, String offers, int width) {
        String line = (name + offers).stripTrailing();
        if (line.length() <= width) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(name.stripTrailing()));
        lines.addAll(below(offers, width));
        return lines;
    }

    private static List<String> below(String text, int width) {
        return Wrapped.of(text, width - INDENT.length()).stream()
                .map(line -> INDENT + line)
                .toList();
    }

    private static String offers(PluginRecord record) {
        List<String> parts = new ArrayList<>();
        add(parts, "metrics", record.metrics());
        add(parts, "charts", record.charts());
        add(parts, "sources", record.sources());
        add(parts, "scripts", record.scripts());
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String kind, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(kind + " " + String.join(", ", names));
        }
    }

    /** All that is known of one. */
    static List<String> facts(PluginRecord record, int width) {
        Table table = new Table()
                .row("id", record.id())
                .row("version", record.version())
                .row("description", record.description())
                .row("provider", record.provider())
                .row("licence", record.licence())
                .row("state", record.state().text())
                .row("file", record.file().toString())
                .row("SHA-256", record.sha256().orElse(""))
                .row("signer", record.signer().orElse(""))
                .row("metrics", String.join(", ", record.metrics()))
                .row("charts", String.join(", ", record.charts()))
                .row("sources", String.join(", ", record.sources()))
                .row("scripts", String.join(", ", record.scripts()));
        record.reasons().forEach(reason -> table.row("reason", reason));
        return table.lines("", width);
    }

    static Map<String, Object> document(List<PluginRecord> records) {
        return Map.of("plugins", records.stream().map(PluginPage::document));
    }

    static Map<String, Object> document(PluginRecord record) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", record.id());
        document.put("version", record.version());
        document.put("provider", record.provider());
        document.put("description", record.description());
        document.put("licence", record.licence());
        document.put("state", record.state().text());
        document.put("reason", record.reason().isEmpty() ? null : record.reason());
        document.put("file", record.file().toString());
        document.put("sha256", record.sha256());
        document.put("signer", record.signer());
        document.put("metrics", record.metrics());
        document.put("charts", record.charts());
        document.put("sources", record.sources());
        document.put("scripts", record.scripts());
        return document;
    }
}
