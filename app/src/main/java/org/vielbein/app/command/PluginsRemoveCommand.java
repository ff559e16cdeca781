package org.vielbein.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.app.host.PluginStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plugins remove}. */
@Command(
        name = "remove",
        description = "Delete a plugin's jar from your folder of plugins.",
        footer = {"", "Examples:", "  vielbein plugins remove hill", "  vielbein plugins remove hill --json"})
final class PluginsRemoveCommand implements Callable<Integer> {
    @ParentCommand
    private PluginsCommand plugins;

    @Parameters(paramLabel = "ID", description = "The plugin's id.")
    private String id;

    @Override
    public Integer call() {
        Vielbein vielbein = plugins.vielbein();
        List<Path> removed = Change.made(() -> PluginStore.of(vielbein.host()).remove(id));
        if (vielbein.json()) {
            vielbein.print(
                    Map.of("removed", removed.stream().map(Path::toString).toList()));
        } else {
            removed.forEach(file -> vielbein.out().line("Removed " + file + "."));
        }
        return ExitStatus.DONE;
    }
}
