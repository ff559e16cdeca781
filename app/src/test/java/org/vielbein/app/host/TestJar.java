package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plugin jar made by a test: compiled from text, with the index and the manifest that it says. */
public final class TestJar {
    private final Attributes manifest = new Attributes();
    private final List<String> index = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final Map<String, byte[]> elsewhere = new LinkedHashMap<>();

    private TestJar() {}

    /** A plugin of this id that has nothing yet. */
    public static TestJar of(String id) {
        return new TestJar()
                .with("Plugin-Id", id)
                .with("Plugin-Version", "1.0.0")
                .with("Plugin-Requires", ">=0.1.0 & <0.2.0");
    }

    /** A plugin with one metric that works: {@code ds² = k (dx² + dy²)}. */
    public static TestJar good(String id, String metric, int k) {
        return of(id).extension("Good", metric("Good", metric, k));
    }

    public static String metric(String type, String name, int k) {
        return """
                @org.pf4j.Extension
                public final class %s implements Metric {
                    @Override public String name() { return "%s"; }
                    @Override public Domain domain(Arguments given) { return Domain.cartesian(2); }
                    @Override public LineElement lineElement(Coordinates x, Arguments given) {
                        return LineElement.euclidean(x.all()).times(%d);
                    }
                }
                """.formatted(type, name, k);
    }

    public TestJar with(String key, String value) {
        manifest.putValue(key, value);
        return this;
    }

    public TestJar without(String key) {
        manifest.remove(new Attributes.Name(key));
        return this;
    }

    /** Adds a class and names it in the index. */
    public TestJar extension(String name, String body) {
        index.add(name);
        return type(name, body);
    }

    /** Adds a class. */
    public TestJar type(String name, String body) {
        classes.putAll(compiled(name, """
                import java.util.*;
                import org.vielbein.api.chart.*;
                import org.vielbein.api.expr.*;
                import org.vielbein.api.metric.*;
                import org.vielbein.api.source.*;
                """ + body));
        return this;
    }

    /** Adds a class of a package, with its whole source; it sees the API alone, and is seen by classes added after it. */
    public TestJar source(String name, String source) {
        classes.putAll(compiled(name, source));
        return this;
    }

    /** Has the classes that are added later compiled against this one, which is not in the jar. */
    public TestJar against(String name, String source) {
        Map<String, byte[]> made = compiled(name, source);
        made.keySet().removeAll(classes.keySet());
        elsewhere.putAll(made);
        return this;
    }

    /** Has the classes that are added later compiled against an api in which a text of a source file reads otherwise. */
    public TestJar againstApi(String name, String text, String other) {
        try {
            String source =
                    Files.readString(Path.of("..", "api", "src", "main", "java", name.replace('.', '/') + ".java"));
            assertTrue(source.contains(text), () -> name + " does not say " + text);
            return against(name, source.replace(text, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds all class files below a folder. */
    public TestJar classesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                classes.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return this;
    }

    /** Names a class in the index and nothing more. */
    public TestJar named(String name) {
        index.add(name);
        return this;
    }

    public TestJar text(String entry, String text) {
        texts.put(entry, text);
        return this;
    }

    /** Adds a class of this test's class path as it is. */
    public TestJar copyOf(String entry) {
        try (java.io.InputStream bytes = TestJar.class.getClassLoader().getResourceAsStream(entry)) {
            classes.put(entry, java.util.Objects.requireNonNull(bytes, entry).readAllBytes());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the manifest out altogether. */
    public TestJar withoutManifest() {
        manifest.clear();
        return this;
    }

    /** Raises the level of a class to that of another Java. */
    public TestJar level(String name, int major) {
        byte[] bytes = classes.get(name + ".class");
        bytes[6] = (byte) (major >> 8);
        bytes[7] = (byte) major;
        return this;
    }

    public Path in(Path folder) {
        return to(folder.resolve(manifest.getValue("Plugin-Id") + ".jar"));
    }

    public Path to(Path file) {
        Manifest all = new Manifest();
        all.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        all.getMainAttributes().putAll(manifest);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = manifest.isEmpty() ? new JarOutputStream(out) : new JarOutputStream(out, all)) {
            if (!index.isEmpty()) {
                put(jar, "META-INF/extensions.idx", String.join("\n", index).getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                put(jar, entry.getKey(), entry.getValue());
            }
            for (Map.Entry<String, String> entry : texts.entrySet()) {
                put(jar, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
    }

    private Map<String, byte[]> compiled(String name, String source) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return source;
                    }
                };
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            Path folder = Files.createTempDirectory("classes");
            write(folder);
            List<String> options = List.of(
                    "-proc:none",
                    "-cp",
                    folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                    "-d",
                    folder.toString(),
                    "--release",
                    "17");
            assertTrue(
                    javac.getTask(complaints, files, null, options, null, List.of(file))
                            .call(),
                    complaints::toString);
            return read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes made before, which others may use. */
    private void write(Path folder) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(elsewhere);
        all.putAll(classes);
        for (Map.Entry<String, byte[]> entry : all.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    /** The class files of a folder, which is removed. */
    private Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(file)) {
                    String entry = folder.relativize(file).toString().replace('\\', '/');
                    classes.put(entry, Files.readAllBytes(file));
                }
                Files.delete(file);
            }
        }
        elsewhere.keySet().forEach(classes::remove);
        return classes;
    }
}
