package org.vielbein.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.vielbein.app.host.PluginException;
import org.vielbein.app.host.PluginRecord;
import org.vielbein.app.host.PluginState;
import org.vielbein.app.host.UnknownPlugin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plugins info}. */
@Command(
        name = "info",
        description = "Everything that is known of one plugin.",
        footer = {"", "Examples:", "  vielbein plugins info sphere", "  vielbein plugins info sphere --json"})
final class PluginsInfoCommand implements Callable<Integer> {
    @ParentCommand
    private PluginsCommand plugins;

    @Parameters(paramLabel = "ID", description = "The plugin's id.")
    private String id;

    @Override
    public Integer call() {
        Vielbein vielbein = plugins.vielbein();
        List<PluginRecord> all = vielbein.host().ledger();
        List<PluginRecord> records =
                all.stream().filter(record -> record.id().equals(id)).toList();
        if (records.isEmpty()) {
            throw CommandException.usage(UnknownPlugin.sentence(id, all));
        }
        if (vielbein.json()) {
            vielbein.print(PluginPage.document(records));
        } else {
            records.forEach(record ->
                    PluginPage.facts(record, vielbein.session().width()).forEach(vielbein.out()::line));
        }
        return status(vielbein, records);
    }

    private int status(Vielbein vielbein, List<PluginRecord> records) {
        if (records.stream().anyMatch(record -> record.state().isUsed() || record.state() == PluginState.DISABLED)) {
            return ExitStatus.DONE;
        }
        if (!vielbein.json()) {
            throw new PluginException(
                    "Plugin '" + id + "' could not be loaded. " + records.get(0).reason());
        }
        return ExitStatus.PLUGIN;
    }
}
