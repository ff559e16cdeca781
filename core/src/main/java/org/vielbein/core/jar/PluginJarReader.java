package org.vielbein.core.jar;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Reads the facts of one open jar. */
final class PluginJarReader {
    private static final String CLASS = ".class";
    private static final String SCRIPTS = "META-INF/vielbein/";
    private static final String SCRIPT = ".geometry";

    private final JarFile jar;
    private final SortedMap<String, ClassVersion> versions = new TreeMap<>();
    private final Map<String, ClassFile> extensions = new HashMap<>();
    private final SortedMap<String, String> damaged = new TreeMap<>();

    private PluginJarReader(JarFile jar) {
        this.jar = jar;
    }

    static PluginJar read(Path file, Path shownAs, JarLimits limits) throws IOException {
        limits.requireBytes(shownAs, Files.size(file));
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            new JarEntries(jar, shownAs, limits).require();
            return new PluginJarReader(jar).facts(file, shownAs);
        } catch (JarRefusedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) { // the latter for entry names that are not UTF-8
            throw new IOException(shownAs + " cannot be read as a jar: " + e.getMessage() + ".", e);
        }
    }

    private PluginJar facts(Path file, Path shownAs) throws IOException {
        Manifest manifest = jar.getManifest();
        Optional<List<String>> index = index();
        for (JarEntry entry : classEntries()) {
            readClass(entry, index.orElse(List.of()));
        }
        return new PluginJar(
                file,
                shownAs,
                new PluginManifest(manifest == null ? new Manifest() : manifest),
                index,
                scripts(),
                new JarClasses(versions, extensions, damaged));
    }

    private Optional<List<String>> index() throws IOException {
        JarEntry entry = jar.getJarEntry(ExtensionIndex.ENTRY);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream bytes = jar.getInputStream(entry)) {
            return Optional.of(ExtensionIndex.read(bytes));
        }
    }

    private List<String> scripts() {
        return jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(SCRIPTS) && name.endsWith(SCRIPT))
                .filter(name -> name.indexOf('/', SCRIPTS.length()) < 0)
                .sorted()
                .toList();
    }

    /** All classes but those below META-INF, which hold for other releases of Java, and module descriptors. */
    private List<JarEntry> classEntries() {
        return jar.stream()
                .filter(entry -> entry.getName().endsWith(CLASS))
                .filter(entry -> !entry.getName().startsWith("META-INF/"))
                .filter(entry -> !entry.getName().equals("module-info.class"))
                .toList();
    }

    private void readClass(JarEntry entry, List<String> index) {
        String path = entry.getName();
        String name = path.substring(0, path.length() - CLASS.length()).replace('/', '.');
        try {
            try (InputStream bytes = jar.getInputStream(entry)) {
                versions.put(name, ClassFileReader.version(bytes));
            }
            if (index.contains(name)) {
                try (InputStream bytes = jar.getInputStream(entry)) {
                    extensions.put(name, ClassFileReader.read(bytes));
                }
            }
        } catch (EOFException e) {
            damaged.put(name, "it ends too early");
        } catch (IOException e) {
            damaged.put(name, String.valueOf(e.getMessage()));
        }
    }
}
