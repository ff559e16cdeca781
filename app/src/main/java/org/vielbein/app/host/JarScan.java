package org.vielbein.app.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The jars in the plugin folders at one time, in the order of the folders and by name within one. Two scans are equal when no
 * jar was added, removed or changed between them.
 *
 * @param jars the files with size and time of change
 * @param problems a sentence for each folder that is there and cannot be read
 */
record JarScan(List<Found> jars, List<String> problems) {
    record Found(Path file, long size, FileTime changed) {}

    static final JarScan NONE = new JarScan(List.of(), List.of());

    static JarScan of(List<Path> folders) {
        List<Found> jars = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path folder : folders.stream()
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .distinct()
                .toList()) {
            if (Files.isDirectory(folder)) {
                try {
                    jars.addAll(in(folder));
                } catch (IOException e) {
                    problems.add("The plugin folder " + folder + " cannot be read: " + e.getMessage() + ".");
                }
            }
        }
        return new JarScan(List.copyOf(jars), List.copyOf(problems));
    }

    private static List<Found> in(Path folder) throws IOException {
        List<Found> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path file : files) {
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                if (facts.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
                    jars.add(new Found(file, facts.size(), facts.lastModifiedTime()));
                }
            }
        }
        jars.sort(Comparator.comparing(found -> found.file().getFileName().toString()));
        return jars;
    }
}
