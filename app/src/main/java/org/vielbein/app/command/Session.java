package org.vielbein.app.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.app.host.Folders;
import org.vielbein.app.host.PluginHost;
import org.vielbein.app.output.Json;
import org.vielbein.app.output.TextStream;

/** One run of the program: its streams, and the plugin host once a command has asked for it. */
final class Session implements AutoCloseable {
    private static final int PAGE = 100;

    private final Surroundings surroundings;
    private final TextStream out;
    private final TextStream err;
    private @Nullable PluginHost host;
    private @Nullable String input;

    Session(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.out = new TextStream(surroundings.out(), surroundings.charset());
        this.err = new TextStream(surroundings.err(), surroundings.charset());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    TextStream out() {
        return out;
    }

    TextStream err() {
        return err;
    }

    /** The plugin host; the folders count when it is asked for the first time. */
    PluginHost host(List<Path> plugins, List<Path> geometries) {
        PluginHost open = host;
        if (open == null) {
            Folders folders = Folders.of(surroundings.environment(), surroundings.home());
            open = PluginHost.open(folders.withFirst(plugins, geometries), surroundings.version());
            host = open;
        }
        return open;
    }

    /** All of standard input as text; read once. */
    String input() {
        String text = input;
        if (text == null) {
            text = readInput();
            input = text;
        }
        return text;
    }

    private String readInput() {
        try {
            byte[] bytes = surroundings.in().readAllBytes();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CommandException(
                    ExitStatus.INPUT_OUTPUT, "Standard input is not text in UTF-8; give it in that encoding.", e);
        } catch (IOException e) {
            throw new CommandException(
                    ExitStatus.INPUT_OUTPUT, "Standard input cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** How many characters a line holds: what the terminal says, else the variable COLUMNS, else a hundred. */
    int width() {
        Optional<Integer> terminal = surroundings.terminal() ? TerminalWidth.ask() : Optional.empty();
        return terminal.or(() -> TerminalWidth.read(surroundings.environment().getOrDefault("COLUMNS", "")))
                .orElse(PAGE);
    }

    /** Writes a document on one line where a program reads line by line, else laid out. */
    void json(Map<String, ?> document, boolean oneLine) {
        out.json(oneLine ? Json.line(document) : Json.document(document));
    }

    @Override
    public void close() {
        PluginHost open = host;
        if (open != null) {
            open.close();
        }
    }
}
