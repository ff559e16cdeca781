package org.vielbein.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code shell}: commands line by line, without a new start for each. */
@Command(
        name = "shell",
        description = "Run commands line by line; with history and completion where standard input is a terminal.",
        footer = {
            "",
            "A line is split as a POSIX shell does it: '…', \"…\" and \\ keep blanks together; there are no variables."
                    + " 'exit' or the end of the input ends it. With --json each line is answered by one line,"
                    + " an error by {\"error\": {\"status\", \"message\"}}.",
            "",
            "Examples:",
            "  vielbein shell",
            "  echo 'measure sphere --at pi/3,0 --vector 1,0' | vielbein shell --json"
        })
final class ShellCommand implements Callable<Integer> {
    @ParentCommand
    private Vielbein vielbein;

    @Override
    public Integer call() {
        if (vielbein.inShell()) {
            throw CommandException.usage("This is the shell already: type a command, or exit.");
        }
        vielbein.host().watch();
        Session session = vielbein.session();
        if (session.surroundings().terminal() && !vielbein.json()) {
            return LineEditor.run(session, line -> answer(session, line));
        }
        return readLines(session);
    }

    private int readLines(Session session) {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(session.surroundings().in(), StandardCharsets.UTF_8));
        int status = ExitStatus.DONE;
        Optional<String> line = read(lines);
        while (line.isPresent()) {
            Optional<Integer> answer = answer(session, line.get());
            if (answer.isEmpty()) {
                return status;
            }
            status = answer.get();
            line = read(lines);
        }
        return status;
    }

    private static Optional<String> read(BufferedReader lines) {
        try {
            @Nullable String line = lines.readLine();
            return Optional.ofNullable(line);
        } catch (IOException e) {
            throw new CommandException(
                    ExitStatus.INPUT_OUTPUT, "Standard input cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The exit status of one line; empty where it ends the shell. */
    private Optional<Integer> answer(Session session, String line) {
        CommandLineRunner runner = new CommandLineRunner(session, true);
        List<String> words;
        try {
            words = new ArrayList<>(LineSplitter.split(line));
        } catch (CommandException e) {
            return Optional.of(runner.refuse(e, vielbein.json()));
        }
        if (words.isEmpty()) {
            return Optional.of(ExitStatus.DONE);
        }
        if (words.equals(List.of("exit")) || words.equals(List.of("quit"))) {
            return Optional.empty();
        }
        if (vielbein.json() && !words.contains("--json")) {
            words.add("--json");
        }
        int status = runner.run(words.toArray(String[]::new));
        session.out().flush();
        session.err().flush();
        return Optional.of(status);
    }
}
