package org.vielbein.app.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.app.host.PluginStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plugins}: the jars that were found, what became of each, and what their user does with them. */
@Command(
        name = "plugins",
        description = "Plugin jars: what was found, what became of each and why; install, remove, switch on and off.",
        subcommands = {
            PluginsListCommand.class,
            PluginsInfoCommand.class,
            PluginsVerifyCommand.class,
            PluginsNewCommand.class,
            PluginsInstallCommand.class,
            PluginsRemoveCommand.class
        },
        footer = {
            "",
            "A jar is code with all your rights: install only what you trust. A .geometry script is data.",
            "",
            "Examples:",
            "  vielbein plugins list",
            "  vielbein plugins info sphere --json",
            "  vielbein plugins install hill-1.0.0.jar"
        })
final class PluginsCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    Vielbein vielbein() {
        return vielbein;
    }

    /** Alone, it is {@code plugins list}. */
    @Override
    public Integer call() {
        return PluginsListCommand.list(vielbein);
    }

    @Command(
            name = "enable",
            description = "Switch a plugin on again.",
            footer = {"", "Examples:", "  vielbein plugins enable hill", "  vielbein plugins enable hill --json"})
    int enable(@Parameters(paramLabel = "ID", description = "The plugin's id.") String id) {
        return switched(
                id, true, Change.made(() -> PluginStore.of(vielbein.host()).enable(id)));
    }

    @Command(
            name = "disable",
            description = "Switch a plugin off: its jar stays where it is and is not loaded.",
            footer = {"", "Examples:", "  vielbein plugins disable hill", "  vielbein plugins disable hill --json"})
    int disable(@Parameters(paramLabel = "ID", description = "The plugin's id.") String id) {
        return switched(
                id, false, Change.made(() -> PluginStore.of(vielbein.host()).disable(id)));
    }

    private int switched(String id, boolean on, boolean changed) {
        if (vielbein.json()) {
            vielbein.print(Map.of("id", id, "enabled", on, "changed", changed));
        } else {
            vielbein.out()
                    .line("Plugin '" + id + "' is switched " + (on ? "on" : "off") + (changed ? "." : " already."));
        }
        return ExitStatus.DONE;
    }
}
