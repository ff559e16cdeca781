package org.vielbein.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma-separated values (RFC 4180) in UTF-8, read row by row: a line of names, then rows. Blank lines are skipped; quoted cells
 * may hold commas, line ends and doubled quotes.
 */
final class CsvTable implements AutoCloseable {
    /**
     * A row.
     *
     * @param line where it begins, counted from 1
     */
    record Row(long line, List<String> cells) {}

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final BufferedReader reader;
    private final List<String> names;
    private long line;

    private CsvTable(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
        names = next().map(Row::cells)
                .map(cells -> cells.stream().map(String::strip).toList())
                .orElseThrow(() -> failed("is empty: its first line names the columns"));
    }

    /** @throws CommandException if the file cannot be read or is empty */
    static CsvTable open(Path file) {
        try {
            return new CsvTable(file, Files.newBufferedReader(file));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** The names of the columns. */
    List<String> names() {
        return names;
    }

    /** The next row; empty at the end. */
    Optional<Row> next() {
        try {
            String text = line();
            while (text != null && text.isBlank()) {
                text = line();
            }
            if (text == null) {
                return Optional.empty();
            }
            long start = line;
            return Optional.of(new Row(start, cells(text)));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private @Nullable String line() throws IOException {
        String text = reader.readLine();
        line++;
        return text != null && line == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                ? text.substring(1)
                : text;
    }

    private List<String> cells(String first) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String text = first;
        long start = line;
        boolean quoted = false;
        int i = 0;
        while (true) {
            if (i == text.length()) {
                if (!quoted) {
                    cells.add(cell.toString());
                    return cells;
                }
                String more = line();
                if (more == null) {
                    throw failed("has a quote without its end in the row of line " + start);
                }
                cell.append('\n');
                text = more;
                i = 0;
                continue;
            }
            char c = text.charAt(i++);
            if (quoted && c == '"' && i < text.length() && text.charAt(i) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
                cell.setLength(quoted ? 0 : cell.length());
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
    }

    /** A cell as it is written: quoted where it holds a comma, a quote or a line end. */
    static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private CommandException failed(String how) {
        return new CommandException(ExitStatus.INPUT_OUTPUT, "The file " + file + " " + how + ".");
    }

    private static CommandException failed(Path file, IOException e) {
        String how = e instanceof NoSuchFileException
                ? "does not exist: check the path"
                : e instanceof CharacterCodingException
                        ? "is not text in UTF-8: save it in that encoding"
                        : Files.isDirectory(file)
                                ? "is a folder: name a file in it"
                                : "cannot be read: " + e.getMessage();
        return new CommandException(ExitStatus.INPUT_OUTPUT, "The file " + file + " " + how + ".", e);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }
}
