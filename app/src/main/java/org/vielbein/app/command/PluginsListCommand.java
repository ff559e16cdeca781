package org.vielbein.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.vielbein.app.host.PluginRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code plugins list}. */
@Command(
        name = "list",
        description = "Every jar of the plugin folders with what became of it.",
        footer = {"", "Examples:", "  vielbein plugins list", "  vielbein plugins list --json"})
final class PluginsListCommand implements Callable<Integer> {
    @ParentCommand
    private PluginsCommand plugins;

    @Override
    public Integer call() {
        return list(plugins.vielbein());
    }

    static int list(Vielbein vielbein) {
        List<PluginRecord> records = vielbein.host().ledger();
        if (vielbein.json()) {
            vielbein.print(PluginPage.document(records));
        } else if (records.isEmpty()) {
            vielbein.out()
                    .line("There is no plugin jar in "
                            + vielbein.host().folders().plugins() + ".");
        } else {
            PluginPage.lines(records, vielbein.session().width()).forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }
}
