package org.vielbein.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The width of the terminal, in characters. */
final class TerminalWidth {
    private static final int PATIENCE = 2;

    private TerminalWidth() {}

    /** What {@code stty size} says of the terminal on standard input; empty where there is no such command. */
    static Optional<Integer> ask() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            stty.waitFor(PATIENCE, TimeUnit.SECONDS);
            return read(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            return Optional.empty(); // no stty, as on Windows
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A number of columns as text; empty where it is none. */
    static Optional<Integer> read(String columns) {
        return columns.matches("[1-9][0-9]{0,3}") ? Optional.of(Integer.valueOf(columns)) : Optional.empty();
    }
}
