package org.vielbein.app.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The project of a new plugin: with code, a metric and a coordinate chart with their tests, for Maven; without, a geometry and a
 * chart as scripts, for Maven or for the JDK's jar tool alone.
 */
public final class PluginProject {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

    private final String name;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> files;

    private PluginProject(String name, String javaPackage, Map<String, String> files) {
        this.name = name;
        this.files = files;
        Properties versions = versions();
        versions.stringPropertyNames().forEach(key -> words.put(key, versions.getProperty(key)));
        words.put("NAME", name);
        words.put("TYPE", type(name));
        words.put("PACKAGE", javaPackage);
        words.put("REQUIRES", range(versions.getProperty("vielbein")));
    }

    /**
     * A project with code.
     *
     * @param name the id of the plugin and the name of its metric
     * @param javaPackage the package of its classes
     * @throws IllegalArgumentException if a name is not legal
     */
    public static PluginProject ofCode(String name, String javaPackage) {
        require(
                NAME,
                name,
                "plugin",
                "lower-case letters and digits, with single '-' between words, as in warped-disk");
        require(PACKAGE, javaPackage, "package", "lower-case words with dots between, as in com.example.hill");
        String folder = javaPackage.replace('.', '/') + "/";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", "code/pom.xml");
        files.put("README.md", "code/README.md");
        files.put(".gitignore", "code/gitignore");
        files.put("src/main/java/" + folder + type(name) + ".java", "code/Surface.java");
        files.put("src/main/java/" + folder + type(name) + "Polar.java", "code/PolarChart.java");
        files.put("src/test/java/" + folder + type(name) + "LawsTest.java", "code/LawsTest.java");
        files.put("src/test/java/" + folder + type(name) + "PolarLawsTest.java", "code/PolarLawsTest.java");
        return new PluginProject(name, javaPackage, files);
    }

    /**
     * A project without code.
     *
     * @throws IllegalArgumentException if the name is not legal
     */
    public static PluginProject ofScripts(String name, String group) {
        require(
                NAME,
                name,
                "plugin",
                "lower-case letters and digits, with single '-' between words, as in warped-disk");
        require(PACKAGE, group, "package", "lower-case words with dots between, as in com.example.hill");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", "scripts/pom.xml");
        files.put("README.md", "scripts/README.md");
        files.put(".gitignore", "scripts/gitignore");
        files.put("MANIFEST.MF", "scripts/MANIFEST.MF");
        files.put("scripts/META-INF/vielbein/" + name + ".geometry", "scripts/surface.geometry");
        files.put("scripts/META-INF/vielbein/" + name + "-polar.geometry", "scripts/polar.geometry");
        return new PluginProject(name, group, files);
    }

    private static void require(Pattern legal, String text, String what, String rule) {
        if (!legal.matcher(text).matches()) {
            throw new IllegalArgumentException("The " + what + " cannot be called '" + text + "': use " + rule + ".");
        }
    }

    /** {@code warped-disk} as the name of a class, {@code WarpedDisk}. */
    private static String type(String name) {
        return Stream.of(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** Before 1.0 a minor version may break a plugin, after it only a major one. */
    static String range(String version) {
        String[] numbers = version.split("[.-]");
        int major = Integer.parseInt(numbers[0]);
        int minor = Integer.parseInt(numbers[1]);
        String next = major == 0 ? "0." + (minor + 1) + ".0" : (major + 1) + ".0.0";
        return ">=" + major + "." + minor + ".0 & <" + next;
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream file = resource("versions.properties")) {
            versions.load(file);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException("versions.properties cannot be read", e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(PluginProject.class.getResourceAsStream(path), path);
    }

    /**
     * Writes the project into a folder of its name.
     *
     * @param parent where that folder is made
     * @return the files, in the order of the project
     * @throws FileAlreadyExistsException if there is something of that name already
     * @throws IOException if a file cannot be written; then the folder is removed again
     */
    public List<Path> write(Path parent) throws IOException {
        Path folder = parent.resolve(name);
        if (Files.exists(parent) && !Files.isDirectory(parent)) {
            throw new NotDirectoryException(parent.toString());
        }
        Files.createDirectories(parent);
        Files.createDirectory(folder);
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, filled(file));
                written.add(target);
            }
            return written;
        } catch (IOException e) {
            removeAll(folder, e);
            throw e;
        }
    }

    private static void removeAll(Path folder, IOException failure) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private String filled(Map.Entry<String, String> file) throws IOException {
        String text;
        try (InputStream template = resource(file.getValue())) {
            text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
        boolean xml = file.getKey().endsWith(".xml");
        for (Map.Entry<String, String> word : words.entrySet()) {
            String value = xml
                    ? word.getValue().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                    : word.getValue();
            text = text.replace("@" + word.getKey() + "@", value);
        }
        return text;
    }
}
