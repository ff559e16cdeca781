package org.vielbein.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.app.host.PluginException;
import org.vielbein.app.host.PluginRecord;
import org.vielbein.app.host.PluginState;
import org.vielbein.app.output.Table;
import org.vielbein.core.language.NearNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plugins}: the jars that were found, and what became of each. */
@Command(
        name = "plugins",
        description = "List the plugin jars that were found, what became of each, and why.",
        footer = {"", "Examples:", "  vielbein plugins list", "  vielbein plugins info sphere --json"})
final class PluginsCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    /** Alone, it is {@code plugins list}. */
    @Override
    public Integer call() {
        return list();
    }

    @Command(
            name = "list",
            description = "All of them.",
            footer = {"", "Example:", "  vielbein plugins list"})
    int list() {
        List<PluginRecord> records = vielbein.host().ledger();
        if (vielbein.json()) {
            vielbein.print(document(records));
        } else {
            Table table = new Table();
            records.forEach(record -> table.row(
                    record.id(),
                    record.version(),
                    record.state().text(),
                    record.file().toString(),
                    record.reason()));
            table.lines("", vielbein.session().width()).forEach(vielbein.out()::line);
            records.stream()
                    .findAny()
                    .ifPresentOrElse(
                            any -> {},
                            () -> vielbein.out()
                                    .line("There is no plugin jar in "
                                            + vielbein.host().folders().plugins() + "."));
        }
        return ExitStatus.DONE;
    }

    @Command(
            name = "info",
            description = "One of them.",
            footer = {"", "Example:", "  vielbein plugins info sphere"})
    int info(@Parameters(paramLabel = "ID", description = "The plugin's id.") String id) {
        List<PluginRecord> all = vielbein.host().ledger();
        List<PluginRecord> records =
                all.stream().filter(record -> record.id().equals(id)).toList();
        if (records.isEmpty()) {
            String near =
                    NearNames.question(id, all.stream().map(PluginRecord::id).toList());
            throw CommandException.usage(
                    "There is no plugin '" + id + "'. " + (near.isEmpty() ? "See vielbein plugins list." : near));
        }
        if (vielbein.json()) {
            vielbein.print(document(records));
        } else {
            records.forEach(this::print);
        }
        boolean usable = records.stream().anyMatch(record -> record.state() != PluginState.REFUSED);
        if (!usable && !vielbein.json()) {
            throw new PluginException(
                    "Plugin '" + id + "' could not be loaded. " + records.get(0).reason());
        }
        return usable ? ExitStatus.DONE : ExitStatus.PLUGIN;
    }

    private void print(PluginRecord record) {
        Table table = new Table()
                .row("id", record.id())
                .row("version", record.version())
                .row("description", record.description())
                .row("provider", record.provider())
                .row("state", record.state().text())
                .row("file", record.file().toString())
                .row("SHA-256", record.sha256().orElse(""))
                .row("metrics", String.join(", ", record.metrics()))
                .row("charts", String.join(", ", record.charts()))
                .row("sources", String.join(", ", record.sources()));
        record.reasons().forEach(reason -> table.row("reason", reason));
        table.lines("", vielbein.session().width()).forEach(vielbein.out()::line);
    }

    private static Map<String, Object> document(List<PluginRecord> records) {
        return Map.of("plugins", records.stream().map(PluginsCommand::document));
    }

    private static Map<String, Object> document(PluginRecord record) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", record.id());
        document.put("version", record.version());
        document.put("state", record.state().text());
        document.put("reason", record.reason().isEmpty() ? null : record.reason());
        document.put("file", record.file().toString());
        document.put("sha256", record.sha256());
        document.put("metrics", record.metrics());
        document.put("charts", record.charts());
        document.put("sources", record.sources());
        return document;
    }
}
