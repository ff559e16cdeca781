package org.vielbein.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.app.output.Ascii;
import org.vielbein.app.output.OutputException;
import org.vielbein.core.language.NearNames;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs command lines in a session and turns whatever happens into an exit status and a sentence. */
public final class CommandLineRunner {
    private static final int NARROWEST = 60;
    private static final char REPLACEMENT = '\uFFFD';

    private final Session session;
    private final boolean inShell;
    private @Nullable OutputException broken;

    CommandLineRunner(Session session, boolean inShell) {
        this.session = session;
        this.inShell = inShell;
    }

    /** Runs the program with these words, to the end. */
    public static int run(Surroundings surroundings, String... words) {
        try (Session session = new Session(surroundings)) {
            int status = new CommandLineRunner(session, false).run(words);
            session.out().flush();
            session.err().flush();
            return status;
        } catch (OutputException e) {
            return outputFailed(surroundings, e);
        }
    }

    private static int outputFailed(Surroundings surroundings, OutputException e) {
        if (e.pipeClosed()) {
            return ExitStatus.DONE;
        }
        PrintWriter err = new PrintWriter(surroundings.err(), true, surroundings.charset());
        err.print("vielbein: " + e.getMessage() + "\n");
        err.flush();
        return ExitStatus.INPUT_OUTPUT;
    }

    /** Runs one command line. */
    int run(String... words) {
        Vielbein vielbein = new Vielbein(session, inShell);
        try {
            refuseLostLetters(words);
            return execute(vielbein, words);
        } catch (OutputException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return failed(vielbein, words, e);
        }
    }

    private int execute(Vielbein vielbein, String... words) {
        StringWriter help = new StringWriter();
        CommandLine line = new CommandLine(vielbein)
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(helpWidth(words))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(help))
                .setExecutionExceptionHandler((e, command, parsed) -> handled(vielbein, words, e))
                .setParameterExceptionHandler((e, arguments) -> handled(vielbein, words, usage(e)));
        line.getCommandSpec().version("vielbein " + session.surroundings().version());
        int status = words.length == 0 ? noCommand(line) : line.execute(words);
        OutputException output = broken;
        if (output != null) {
            broken = null;
            throw output;
        }
        if (help.getBuffer().isEmpty()) {
            return status;
        }
        if (vielbein.json()) {
            vielbein.print(Map.of("help", help.toString()));
        } else {
            help.toString().lines().forEach(session.out()::line);
        }
        return status;
    }

    /** The terminal is asked for its width only where help is. */
    private int helpWidth(String... words) {
        List<String> all = List.of(words);
        boolean help = all.isEmpty() || all.contains("--help") || all.contains("-h");
        return help ? Math.max(NARROWEST, session.width()) : NARROWEST;
    }

    private static int noCommand(CommandLine line) {
        line.usage(line.getOut());
        line.getOut().flush();
        return ExitStatus.USAGE;
    }

    /** The sentence for words that picocli cannot place. */
    private static CommandException usage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String remedy = " See " + name + " --help.";
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            boolean option = word.startsWith("-");
            List<String> known = option
                    ? command.getCommandSpec().optionsMap().keySet().stream().toList()
                    : List.copyOf(command.getSubcommands().keySet());
            String near = NearNames.question(word, known);
            return CommandException.usage((option ? "There is no option '" : "There is no command '") + word + "' of "
                    + name + "." + (near.isEmpty() ? remedy : " " + near));
        }
        String message = String.valueOf(e.getMessage());
        return CommandException.usage((message.endsWith(".") ? message : message + ".") + remedy);
    }

    /** A JVM that was started under an ASCII locale has replaced the letters beyond it; what was typed is lost. */
    private static void refuseLostLetters(String... words) {
        for (String word : words) {
            if (word.indexOf(REPLACEMENT) >= 0) {
                throw CommandException.usage("The argument '" + Ascii.of(word)
                        + "' lost its letters beyond ASCII on the way here, because the locale is ASCII: write it in ASCII"
                        + " (ds^2, theta, sqrt(x)), or set LC_ALL=C.UTF-8.");
            }
        }
    }

    /** Answers a line that cannot be split into words. */
    int refuse(CommandException e, boolean json) {
        return failed(new Vielbein(session, inShell), json ? new String[] {"--json"} : new String[0], e);
    }

    /** Within picocli, which would print the trace of what its handlers throw: a broken output is kept for afterwards. */
    private int handled(Vielbein vielbein, String[] words, Throwable e) {
        try {
            return failed(vielbein, words, e);
        } catch (OutputException output) {
            broken = output;
            return ExitStatus.INPUT_OUTPUT;
        }
    }

    private int failed(Vielbein vielbein, String[] words, Throwable e) {
        if (e instanceof OutputException output) {
            throw output;
        }
        Failure failure = Failure.of(e);
        if (failure.status() == ExitStatus.CANCELLED) {
            Thread.interrupted(); // it has been heard
        }
        boolean json = vielbein.json() || Arrays.asList(words).contains("--json");
        if (json) {
            vielbein.print(failure.document());
        }
        if (!(json && inShell)) {
            failure.message().lines().forEach(session.err()::line);
        }
        if (vielbein.debug()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            trace.toString().lines().forEach(session.err()::line);
        }
        session.err().flush();
        return failure.status();
    }
}
