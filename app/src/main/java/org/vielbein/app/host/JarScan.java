package org.vielbein.app.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The jars in the plugin folders at one time (and what was meant to be one: a zip archive, a folder of that name), in the order of the folders and by name within one. Two scans are equal when no
 * jar was added, removed or changed between them.
 *
 * @param jars the files with size and time of change
 * @param problems a sentence for each folder that is there and cannot be read
 */
record JarScan(List<Found> jars, List<String> problems) {
    /** @param key what tells a file from another in its place, where the platform has it: the inode */
    record Found(Path file, long size, FileTime changed, String key) {}

    static final JarScan NONE = new JarScan(List.of(), List.of());

    JarScan {
        jars = List.copyOf(jars);
        problems = List.copyOf(problems);
    }

    static JarScan of(List<Path> folders) {
        List<Found> jars = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path folder : absolute(folders)) {
            if (Files.isDirectory(folder)) {
                try {
                    jars.addAll(in(folder));
                } catch (IOException e) {
                    problems.add("The plugin folder " + folder + " cannot be read: " + e.getMessage() + ".");
                }
            }
        }
        return new JarScan(jars, problems);
    }

    static List<Path> absolute(List<Path> folders) {
        return folders.stream()
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .distinct()
                .toList();
    }

    /** The jar of a file, which need not lie in a folder of plugins. */
    static Found found(Path file) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        return new Found(file, facts.size(), facts.lastModifiedTime(), String.valueOf(facts.fileKey()));
    }

    private static List<Found> in(Path folder) throws IOException {
        List<Found> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{jar,zip}")) {
            for (Path file : files) {
                if (!file.getFileName().toString().startsWith(".")) {
                    ifThere(file).ifPresent(jars::add);
                }
            }
        }
        jars.sort(Comparator.comparing(found -> found.file().getFileName().toString()));
        return jars;
    }

    /**
     * A file may go between the listing of its folder and the look at it; one that cannot be looked at, such as a link that
     * leads nowhere or to itself, is found all the same, and its examination says why.
     */
    private static Optional<Found> ifThere(Path file) {
        try {
            return Optional.of(found(file));
        } catch (IOException e) {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(new Found(file, 0, FileTime.fromMillis(0), "unseen"))
                    : Optional.empty();
        }
    }

    Optional<Found> at(Path file) {
        return jars.stream().filter(found -> found.file().equals(file)).findFirst();
    }
}
