package org.vielbein.app.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which plugins are switched off: a text file in the user's folder, one id on a line, with {@code #} before a remark. Lines that
 * say something else are kept as they are when an id is added or taken out.
 */
final class DisabledPlugins {
    private static final String NAME = "disabled-plugins.txt";

    private final Optional<Path> file;

    private DisabledPlugins(Optional<Path> file) {
        this.file = file;
    }

    static DisabledPlugins of(Folders folders) {
        return new DisabledPlugins(folders.data().map(folder -> folder.resolve(NAME)));
    }

    /** The ids; none where there is no file. */
    Set<String> ids() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (String line : lines()) {
            String id = id(line);
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    private List<String> lines() throws IOException {
        return file.isPresent() && Files.exists(file.get()) ? Files.readAllLines(file.get()) : List.of();
    }

    private static String id(String line) {
        int remark = line.indexOf('#');
        return (remark < 0 ? line : line.substring(0, remark)).strip();
    }

    /** Adds an id. */
    void add(String id) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.add(id);
        write(lines);
    }

    /** Takes an id out. */
    void remove(String id) throws IOException {
        write(lines().stream().filter(line -> !id(line).equals(id)).toList());
    }

    private void write(List<String> lines) throws IOException {
        Path target = file.orElseThrow(() -> new IOException("there is no folder of the user's"));
        WholeFile.write(
                target,
                String.join("\n", lines).concat(lines.isEmpty() ? "" : "\n").getBytes(StandardCharsets.UTF_8));
    }
}
