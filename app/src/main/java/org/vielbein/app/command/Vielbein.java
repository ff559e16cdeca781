package org.vielbein.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.vielbein.app.host.PluginHost;
import org.vielbein.app.output.TextStream;
import org.vielbein.core.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: the options that every command has, before its name or after it. */
@Command(
        name = "vielbein",
        description = "Write down how distance is measured at each place, and get what follows from it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ListCommand.class,
            ShowCommand.class,
            MeasureCommand.class,
            RateCommand.class,
            ConvertCommand.class,
            TensorCommand.class,
            WhyCommand.class,
            GradientCommand.class,
            LaplacianCommand.class,
            DivergenceCommand.class,
            KillingCommand.class,
            CovariantCommand.class,
            LengthCommand.class,
            VolumeCommand.class,
            TextCommand.class,
            CheckCommand.class,
            FormatCommand.class,
            PluginsCommand.class,
            ShellCommand.class
        },
        footer = {
            "",
            "A GEOMETRY is a name, sphere; with arguments, \"sphere(R=2)\"; in another chart, \"sphere in stereographic\";"
                    + " a file, my.geometry, or - for standard input; or the line element itself,"
                    + " \"ds^2 = dr^2 + r^2 dtheta^2\". Put it in double quotes.",
            "",
            "Examples:",
            "  vielbein list",
            "  vielbein measure sphere --at theta=pi/3,phi=pi/4 --vector 1,0 --vector 0,1",
            "  vielbein measure \"ds^2 = dr^2 + r^2 dtheta^2\" --at 2,0.3 --vector 0,1 --json",
            "",
            "Exit status: 0 done; 1 no answer there; 2 wrong usage or script; 3 a plugin that was asked for could not be loaded;"
                    + " 4 input or output failed; 130 cancelled, as by Ctrl-C."
        })
final class Vielbein {
    private final Session session;
    private final boolean inShell;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print one JSON document and nothing else.")
    private boolean json;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print stack traces and a log on standard error.")
    private boolean debug;

    @Option(
            names = "--plugins",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Another folder of plugin jars, before all others.")
    private List<Path> plugins = new ArrayList<>();

    @Option(
            names = "--geometries",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Another folder of .geometry scripts, before all others.")
    private List<Path> geometries = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    Vielbein(Session session, boolean inShell) {
        this.session = session;
        this.inShell = inShell;
    }

    Session session() {
        return session;
    }

    TextStream out() {
        return session.out();
    }

    boolean json() {
        return json;
    }

    boolean debug() {
        return debug;
    }

    boolean inShell() {
        return inShell;
    }

    void print(Map<String, ?> document) {
        session.json(document, inShell);
    }

    /** Does work that may be long; on a terminal its user sees that it goes on. */
    <T> T working(String what, Supplier<T> work) {
        if (!session.surroundings().terminal()) {
            return work.get();
        }
        try (Progress progress = new Progress(what, session.err()::now, Duration.ofSeconds(2))) {
            return work.get();
        }
    }

    PluginHost host() {
        if (inShell && !(plugins.isEmpty() && geometries.isEmpty())) {
            throw CommandException.usage(
                    "The folders are chosen when the shell starts: write --plugins and --geometries"
                            + " after vielbein shell.");
        }
        plugins.forEach(folder -> requireFolder("--plugins", folder));
        geometries.forEach(folder -> requireFolder("--geometries", folder));
        return session.host(plugins, geometries);
    }

    private static void requireFolder(String option, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw CommandException.usage(
                    "The folder " + folder + " of " + option + " does not exist: name one that does.");
        }
    }

    Catalog catalog() {
        return host().catalog();
    }
}
