package org.vielbein.core.jar;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;

/** Reads the facts of one open jar. */
final class PluginJarReader {
    private static final String CLASS = ".class";
    private static final String VERSIONS = "META-INF/versions/";
    private static final String SCRIPTS = "META-INF/vielbein/";
    private static final String SCRIPT = ".geometry";

    private final JarFile jar;
    private final SortedMap<String, ClassVersion> versions = new TreeMap<>();
    private final SortedMap<String, ClassFile> files = new TreeMap<>();
    private final SortedMap<String, ClassFile> overlays = new TreeMap<>();
    private final SortedMap<String, String> damaged = new TreeMap<>();

    private PluginJarReader(JarFile jar) {
        this.jar = jar;
    }

    static PluginJar read(Path file, Path shownAs, JarLimits limits) throws IOException {
        limits.requireBytes(shownAs, Files.size(file));
        try (JarFile jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, Runtime.version())) {
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
            readClass(entry);
        }
        if (jar.isMultiRelease()) {
            jar.versionedStream()
                    .filter(entry -> entry.getRealName().startsWith(VERSIONS))
                    .filter(PluginJarReader::isClass)
                    .forEach(this::readOverlay);
        }
        return new PluginJar(
                file,
                shownAs,
                new PluginManifest(manifest == null ? new Manifest() : manifest),
                index,
                scripts(),
                new JarClasses(versions, files, overlays, damaged));
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
                .filter(PluginJarReader::isClass)
                .filter(entry -> !entry.getName().startsWith("META-INF/"))
                .toList();
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(CLASS) && !entry.getName().equals("module-info.class");
    }

    private void readClass(JarEntry entry) {
        String name = className(entry);
        read(name, entry, reader -> {
            versions.put(name, reader.version());
            files.put(name, reader.body());
        });
    }

    /** A class for this release of Java, which the virtual machine loads in place of the one for all releases. */
    private void readOverlay(JarEntry entry) {
        String name = className(entry);
        read(name, entry, reader -> {
            reader.version();
            overlays.put(name, reader.body());
        });
    }

    private static String className(JarEntry entry) {
        String path = entry.getName();
        return path.substring(0, path.length() - CLASS.length()).replace('/', '.');
    }

    private void read(String name, JarEntry entry, Reading reading) {
        try (InputStream bytes = jar.getInputStream(entry)) {
            reading.read(new ClassFileReader(bytes));
        } catch (EOFException e) {
            damaged.put(name, "it ends too early");
        } catch (IOException e) {
            damaged.put(name, String.valueOf(e.getMessage()));
        }
    }

    private interface Reading {
        void read(ClassFileReader reader) throws IOException;
    }
}
