package org.vielbein.app.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.app.host.PluginStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plugins enable}. */
@Command(
        name = "enable",
        description = "Switch a plugin on again.",
        footer = {"", "Examples:", "  vielbein plugins enable hill", "  vielbein plugins enable hill --json"})
final class PluginsEnableCommand implements Callable<Integer> {
    @ParentCommand
    private PluginsCommand plugins;

    @Parameters(paramLabel = "ID", description = "The plugin's id.")
    private String id;

    @Override
    public Integer call() {
        Vielbein vielbein = plugins.vielbein();
        boolean changed = Change.made(() -> PluginStore.of(vielbein.host()).enable(id));
        if (vielbein.json()) {
            vielbein.print(Map.of("id", id, "enabled", true, "changed", changed));
        } else {
            vielbein.out().line("Plugin '" + id + "' is switched on" + (changed ? "." : " already."));
        }
        return ExitStatus.DONE;
    }
}
