package org.vielbein.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vielbein.app.host.PluginRecord;
import org.vielbein.app.host.PluginStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plugins install}. */
@Command(
        name = "install",
        description = "Check a jar and put it into your folder of plugins, in place of another version of it.",
        footer = {
            "",
            "Examples:",
            "  vielbein plugins install hill-1.0.0.jar",
            "  vielbein plugins install target/hill-1.0.0.jar --json"
        })
final class PluginsInstallCommand implements Callable<Integer> {
    @ParentCommand
    private PluginsCommand plugins;

    @Parameters(paramLabel = "FILE", description = "The jar.")
    private Path file;

    @Override
    public Integer call() {
        Vielbein vielbein = plugins.vielbein();
        PluginRecord record = Change.made(() -> PluginStore.of(vielbein.host()).install(file));
        if (vielbein.json()) {
            vielbein.print(PluginPage.document(List.of(record)));
        } else {
            vielbein.out()
                    .line("Installed " + record.id() + " " + record.version() + " as " + record.file() + ", "
                            + record.signer().orElse("unsigned") + ".");
            PluginPage.lines(List.of(record), vielbein.session().width()).forEach(vielbein.out()::line);
        }
        return ExitStatus.DONE;
    }
}
