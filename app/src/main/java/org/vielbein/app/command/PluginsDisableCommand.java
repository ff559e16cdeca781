package org.vielbein.app.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.app.host.PluginStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plugins disable}. */
@Command(
        name = "disable",
        description = "Switch a plugin off: its jar stays where it is and is not loaded.",
        footer = {"", "Examples:", "  vielbein plugins disable hill", "  vielbein plugins disable hill --json"})
final class PluginsDisableCommand implements Callable<Integer> {
    @ParentCommand
    private PluginsCommand plugins;

    @Parameters(paramLabel = "ID", description = "The plugin's id.")
    private String id;

    @Override
    public Integer call() {
        Vielbein vielbein = plugins.vielbein();
        boolean changed = Change.made(() -> PluginStore.of(vielbein.host()).disable(id));
        if (vielbein.json()) {
            vielbein.print(Map.of("id", id, "enabled", false, "changed", changed));
        } else {
            vielbein.out().line("Plugin '" + id + "' is switched off" + (changed ? "." : " already."));
        }
        return ExitStatus.DONE;
    }
}
