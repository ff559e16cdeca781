package org.vielbein.core.trial;

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
final class PlantedJar {
    private final Attributes manifest = new Attributes();
    private final List<String> index = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, byte[]> classes = new LinkedHashMap<>();

    private PlantedJar() {}

    /** A plugin of this id that has nothing yet. */
    static PlantedJar of(String id) {
        return new PlantedJar()
                .with("Plugin-Id", id)
                .with("Plugin-Version", "1.0.0")
                .with("Plugin-Requires", ">=0.1.0 & <0.2.0");
    }

    /** A plugin with one extension class {@code Planted}, its body after the class's name. */
    static PlantedJar offering(String body) {
        return of("planted").extension("Planted", body);
    }

    /** The plane {@code ds² = e (dx² + dy²)} under a name, with further members of the class. */
    static String plane(String name, String factor, String members) {
        return """
                implements Metric {
                    @Override public String name() { return "%s"; }
                    @Override public Domain domain(Arguments given) { return Domain.cartesian(2); }
                    @Override public LineElement lineElement(Coordinates x, Arguments given) {
                        return LineElement.euclidean(x.all()).times(%s);
                    }
                    %s
                }
                """.formatted(name, factor, members);
    }

    PlantedJar with(String key, String value) {
        manifest.putValue(key, value);
        return this;
    }

    PlantedJar without(String key) {
        manifest.remove(new Attributes.Name(key));
        return this;
    }

    /** Adds an extension class, {@code body} being what stands behind its name, and names it in the index. */
    PlantedJar extension(String name, String body) {
        index.add(name);
        return type(name, "@org.pf4j.Extension public final class " + name + " " + body);
    }

    /** Adds a class. */
    PlantedJar type(String name, String body) {
        classes.putAll(compiled(name, """
                import java.util.*;
                import org.vielbein.api.chart.*;
                import org.vielbein.api.expr.*;
                import org.vielbein.api.metric.*;
                import org.vielbein.api.source.*;
                import static org.vielbein.api.expr.Expressions.*;
                """ + body));
        return this;
    }

    PlantedJar text(String entry, String text) {
        texts.put(entry, text);
        return this;
    }

    Path in(Path folder) {
        return to(folder.resolve(manifest.getValue("Plugin-Id") + ".jar"));
    }

    Path to(Path file) {
        Manifest all = new Manifest();
        all.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        all.getMainAttributes().putAll(manifest);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, all)) {
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

    /** Renames a member in all classes to one of the same length. */
    PlantedJar renamed(String name, String other) {
        assertTrue(name.length() == other.length());
        classes.replaceAll((entry, bytes) -> new String(bytes, StandardCharsets.ISO_8859_1)
                .replace(name, other)
                .getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
    }

    private static Map<String, byte[]> compiled(String name, String source) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return source;
                    }
                };
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            Path folder = Files.createTempDirectory("classes");
            List<String> options = List.of(
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path"),
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

    /** The class files of a folder, which is removed. */
    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                classes.put(file.getFileName().toString(), Files.readAllBytes(file));
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return classes;
    }
}
