package org.vielbein.core.jar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A jar built for one test: sources are compiled, every other entry is given as bytes or text. */
final class JarFixture {
    private final Path folder;
    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> entries = new TreeMap<>();

    private JarFixture(Path folder) {
        this.folder = folder;
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    }

    static JarFixture bare(Path folder) {
        return new JarFixture(folder);
    }

    static JarFixture plugin(Path folder) {
        return bare(folder).with("Plugin-Id", "test").with("Plugin-Version", "1.0.0");
    }

    JarFixture with(String key, String value) {
        manifest.getMainAttributes().putValue(key, value);
        return this;
    }

    JarFixture entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    JarFixture entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    JarFixture index(String... names) {
        return entry("META-INF/extensions.idx", String.join("\n", names) + "\n");
    }

    /** Compiles one source file of the given class and adds all classes that come of it. */
    JarFixture source(String className, String text) throws IOException {
        Path source = folder.resolve("src").resolve(className.replace('.', '/') + ".java");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of("--release", "17", "-proc:none", "-d", classes.toString());
            assertTrue(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                    .call());
        }
        try (Stream<Path> compiled = Files.walk(classes)) {
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                entry(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return this;
    }

    /** Changes the bytes of an entry that is there. */
    JarFixture patched(String name, UnaryOperator<byte[]> change) {
        return entry(name, change.apply(entries.get(name).clone()));
    }

    PluginJar read() throws IOException {
        return PluginJar.read(file());
    }

    Path file() throws IOException {
        Path file = folder.resolve("test.jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return file;
    }
}
