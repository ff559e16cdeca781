package org.vielbein.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.trial.PluginTrial;
import org.vielbein.core.trial.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plugins verify}: all checks of a jar that is no plugin of this host yet, nothing loaded into the catalogue. */
@Command(
        name = "verify",
        description = {
            "Judge plugin jars by all laws of metrics, charts and plugins; nothing of them stays loaded.",
            "The code of a jar runs with all your rights while it is judged: verify what you would also install.",
            "There is no limit of time: code that never comes back is waited for until Ctrl-C, where install refuses it."
        },
        footer = {
            "",
            "Exit status: 0 all is well; 3 a plugin has a fault; 4 a file cannot be read as a jar.",
            "",
            "Examples:",
            "  vielbein plugins verify hills.jar",
            "  vielbein plugins verify hills.jar --with base.jar --json"
        })
final class PluginsVerifyCommand implements Callable<Integer> {
    private static final String HOST = "host";
    private static final String HOST_STATEMENT =
            "this Vielbein would load it: its version, the versions it requires, the policy of trust";

    @ParentCommand
    private PluginsCommand plugins;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A plugin jar.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--with", paramLabel = "FILE", description = "The jar of a plugin that the judged ones need.")
    private List<Path> others = new ArrayList<>();

    @Override
    public Integer call() {
        files.forEach(PluginsVerifyCommand::requireFile);
        others.forEach(PluginsVerifyCommand::requireFile);
        Vielbein vielbein = plugins.vielbein();
        Catalog host = vielbein.catalog();
        Map<Path, Report> reports = new LinkedHashMap<>();
        Map<Path, String> unreadable = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                List<String> obstacles = vielbein.host().examined(file).reasons();
                reports.put(
                        file,
                        PluginTrial.of(file)
                                .against(host)
                                .with(others)
                                .report()
                                .withHost(HOST, HOST_STATEMENT, obstacles));
            } catch (IOException e) {
                unreadable.put(file, String.valueOf(e.getMessage()));
            }
        }
        if (vielbein.json()) {
            vielbein.print(VerifyDocument.of(reports, unreadable));
        } else {
            VerifyPage page = new VerifyPage(vielbein.session().width());
            reports.values().forEach(report -> page.lines(report).forEach(vielbein.out()::line));
            unreadable.values().forEach(vielbein.out()::line);
        }
        return status(reports.values().stream().allMatch(Report::isGood), unreadable.isEmpty());
    }

    private static void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw CommandException.usage("There is no file " + file + ": name a plugin jar.");
        }
    }

    private static int status(boolean good, boolean read) {
        if (!read) {
            return ExitStatus.INPUT_OUTPUT;
        }
        return good ? ExitStatus.DONE : ExitStatus.PLUGIN;
    }
}
