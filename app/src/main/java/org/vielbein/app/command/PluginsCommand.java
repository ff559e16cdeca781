package org.vielbein.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
            PluginsRemoveCommand.class,
            PluginsEnableCommand.class,
            PluginsDisableCommand.class
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
}
