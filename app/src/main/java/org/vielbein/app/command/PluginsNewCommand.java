package org.vielbein.app.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vielbein.app.kit.PluginProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plugins new}. */
@Command(
        name = "new",
        description = "Write the project of a new plugin: a metric, a coordinate chart, their tests, a README.",
        footer = {
            "",
            "It is built by mvn verify; Maven finds the test kit once Vielbein was built with mvn install.",
            "",
            "Examples:",
            "  vielbein plugins new hill",
            "  vielbein plugins new hill --package org.example.hill --into projects",
            "  vielbein plugins new hill --scripts"
        })
final class PluginsNewCommand implements Callable<Integer> {
    @ParentCommand
    private PluginsCommand plugins;

    @Parameters(paramLabel = "NAME", description = "The id of the plugin and the name of its metric.")
    private String name;

    @Option(names = "--into", paramLabel = "DIR", description = "The folder in which the project's own is made.")
    private Path into = Path.of("");

    @Option(names = "--package", paramLabel = "PACKAGE", description = "The package of its classes, com.example.NAME.")
    private @Nullable String javaPackage;

    @Option(names = "--scripts", description = "Without code: scripts and a manifest.")
    private boolean scripts;

    @Override
    public Integer call() {
        List<Path> files = written(project());
        Vielbein vielbein = plugins.vielbein();
        if (vielbein.json()) {
            vielbein.print(Map.of("files", files.stream().map(Path::toString).toList()));
        } else {
            files.forEach(file -> vielbein.out().line(file.toString()));
            vielbein.out().line("Read " + into.resolve(name).resolve("README.md") + " for what to do with it.");
        }
        return ExitStatus.DONE;
    }

    private PluginProject project() {
        String chosen = javaPackage == null ? "com.example." + name.replace("-", "") : javaPackage;
        try {
            return scripts ? PluginProject.ofScripts(name, chosen) : PluginProject.ofCode(name, chosen);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    private List<Path> written(PluginProject project) {
        try {
            return project.write(into);
        } catch (FileAlreadyExistsException e) {
            throw CommandException.usage(
                    e.getFile() + " is there already: choose another NAME, or another folder with --into.");
        } catch (IOException e) {
            throw new CommandException(
                    ExitStatus.INPUT_OUTPUT, "The project cannot be written: " + e + ": nothing was left behind.", e);
        }
    }
}
