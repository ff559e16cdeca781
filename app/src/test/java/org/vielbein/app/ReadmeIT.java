package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens: its script, its plugin and its commands with their outputs. */
class ReadmeIT {
    private static final Path README = Path.of("..", "README.md");

    @TempDir
    private static Path folder;

    private static String text;

    @BeforeAll
    static void writeItsFiles() throws IOException {
        text = Files.readString(README);
        Files.writeString(folder.resolve("crater.geometry"), block("```\ngeometry crater", "```\n") + "\n");
        Files.writeString(folder.resolve("Hill.java"), block("```java\nimport static", "```java\n") + "\n");
        compile();
        pack();
    }

    /** The fenced block that starts so, without its fences. */
    private static String block(String start, String fence) {
        int from = text.indexOf(start) + fence.length();
        assertTrue(from >= fence.length(), () -> "no block starts with " + start);
        return text.substring(from, text.indexOf("\n```", from));
    }

    private static void compile() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> lib;
        try (Stream<Path> jars = Files.list(Run.DISTRIBUTION.resolve("lib"))) {
            lib = jars.map(Path::toString).toList();
        }
        String path = String.join(System.getProperty("path.separator"), lib);
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(
                            complaints,
                            files,
                            null,
                            List.of(
                                    "-cp",
                                    path,
                                    "-processorpath",
                                    path,
                                    "-d",
                                    folder.resolve("classes").toString()),
                            null,
                            files.getJavaFileObjects(folder.resolve("Hill.java")))
                    .call();
            assertTrue(compiled, complaints::toString);
        }
    }

    /** The jar with the manifest that the README prints. */
    private static void pack() throws IOException {
        Matcher printed = Pattern.compile("printf '([^']*)' > hill.mf").matcher(text);
        assertTrue(printed.find());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        for (String line : printed.group(1).split("\\\\n")) {
            String[] entry = line.split(": ", 2);
            manifest.getMainAttributes().putValue(entry[0], entry[1]);
        }
        Path classes = folder.resolve("classes");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("hill.jar")), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                jar.write(Files.readAllBytes(file));
            }
        }
    }

    @TestFactory
    List<DynamicTest> itsCommandsGiveItsOutputs() {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher shown = Pattern.compile("```console\n\\$ vielbein ([^\n]*)\n(.*?)\n```", Pattern.DOTALL)
                .matcher(text);
        while (shown.find()) {
            String command = shown.group(1);
            String output = shown.group(2);
            tests.add(DynamicTest.dynamicTest(command, () -> assertEquals(output, run(command))));
        }
        assertTrue(tests.size() >= 5);
        return tests;
    }

    private static String run(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            String w = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(
                    w.equals(".")
                            ? folder.toString()
                            : w.replace(
                                    "crater.geometry",
                                    folder.resolve("crater.geometry").toString()));
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertEquals(0, run.status(), run::err);
        return run.out().strip().replace(folder.toString() + java.io.File.separator, "");
    }

    @Test
    void theOtherCommandsItNamesSucceed() {
        Matcher named = Pattern.compile("`vielbein ([^`]*)`").matcher(text);
        int count = 0;
        while (named.find()) {
            String command = named.group(1);
            if (!command.equals("shell") && !command.matches(".*\\b(NAME|FILE)\\b.*")) {
                run(command);
                count++;
            }
        }
        assertTrue(count >= 6, "commands: " + count);
    }

    @Test
    void itsFirstCommandBuildsAndMeasures() {
        Matcher main = Pattern.compile("    mvn [^\n]* && app/target/vielbein/bin/vielbein ([^\n]*)")
                .matcher(text);
        assertTrue(main.find());
        assertTrue(run(main.group(1)).contains("volume element √|det g|  0.8660254037844386"));
    }
}
