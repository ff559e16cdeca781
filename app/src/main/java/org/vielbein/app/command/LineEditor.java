package org.vielbein.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.vielbein.core.catalog.CatalogEntry;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The shell at a terminal: history in the user's folder, completion of commands, options and geometries. */
final class LineEditor {
    private static final String PROMPT = "vielbein> ";

    private LineEditor() {}

    /** Reads lines until one has no answer, or the input ends. */
    static int run(Session session, Function<String, Optional<Integer>> answer) {
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            LineReader reader = reader(terminal, session);
            AtomicBoolean asked = new AtomicBoolean();
            Thread working = Thread.currentThread();
            terminal.handle(Terminal.Signal.INT, signal -> cancel(working, asked.getAndSet(true)));
            int status = ExitStatus.DONE;
            while (true) {
                try {
                    Optional<Integer> result = answer.apply(reader.readLine(PROMPT));
                    if (result.isEmpty()) {
                        return status;
                    }
                    status = result.get();
                    Thread.interrupted(); // a Ctrl-C that came too late for the command is not one for the next line
                    asked.set(false);
                } catch (UserInterruptException e) {
                    session.out().flush(); // Ctrl-C drops the line that was being typed
                } catch (EndOfFileException e) {
                    return status;
                }
            }
        } catch (IOException e) {
            throw new CommandException(
                    ExitStatus.INPUT_OUTPUT, "The terminal cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /** Ctrl-C ends the command, and where code does not hear it, such as that of a plugin, the second one the shell. */
    private static void cancel(Thread working, boolean again) {
        if (again) {
            System.exit(ExitStatus.CANCELLED);
        }
        working.interrupt();
    }

    private static LineReader reader(Terminal terminal, Session session) {
        DefaultParser parser = new DefaultParser();
        parser.setEofOnUnclosedQuote(false);
        LineReaderBuilder builder =
                LineReaderBuilder.builder().terminal(terminal).parser(parser).completer(completer(session));
        builder.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        history(session).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        return builder.build();
    }

    /** Where lines are kept; nowhere when the user's folder cannot be written. */
    private static Optional<Path> history(Session session) {
        return session.host(List.of(), List.of()).folders().data().flatMap(folder -> {
            try {
                return Optional.of(Files.createDirectories(folder).resolve("history"));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private static Completer completer(Session session) {
        CommandLine line = new CommandLine(new Vielbein(session, true));
        return (reader, parsed, candidates) -> {
            List<CharSequence> found = new ArrayList<>();
            String[] words = parsed.words().toArray(String[]::new);
            AutoComplete.complete(
                    line.getCommandSpec(), words, parsed.wordIndex(), parsed.wordCursor(), parsed.cursor(), found);
            String typed = parsed.word().substring(0, parsed.wordCursor());
            found.forEach(rest -> candidates.add(new Candidate(typed + rest)));
            geometries(session, parsed, candidates);
        };
    }

    private static void geometries(Session session, ParsedLine parsed, List<Candidate> candidates) {
        if (parsed.wordIndex() == 1) {
            session.host(List.of(), List.of()).catalog().metrics().stream()
                    .map(CatalogEntry::name)
                    .filter(name -> name.startsWith(parsed.word()))
                    .forEach(name -> candidates.add(new Candidate(name)));
        }
    }
}
