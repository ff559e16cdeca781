package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.api.metric.DistanceFormula;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;

/** A plugin that was written for the frozen api, and compiled against nothing else, works on the host of today. */
class FrozenApiTest {
    private static final String FROZEN = "0.1.0";

    @TempDir
    static Path folder;

    private static PluginHost host;
    private static Catalog catalog;

    @BeforeAll
    static void load() throws IOException {
        List<Path> sources = sources();
        Path classes = compiled(sources, classPath());
        TestJar jar = TestJar.of("frozen").with("Plugin-Api-Version", FROZEN);
        for (Path source : sources) {
            jar.named("frozen." + source.getFileName().toString().replace(".java", ""));
        }
        jar.classesOf(classes).in(folder);
        host = PluginHost.open(new Folders(List.of(folder), List.of(), Optional.empty()), "0.1.0");
        catalog = host.catalog();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "frozen", FROZEN))) {
            return files.sorted().toList();
        }
    }

    private static Path compiled(List<Path> sources, String classPath) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        Path classes = Files.createTempDirectory(folder, "classes");
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-cp", classPath, "-d", classes.toString(), "--release", "17");
            boolean done = javac.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertTrue(done, complaints::toString);
        }
        return classes;
    }

    /** The frozen api and what it depends on, not that of today. */
    private static String classPath() {
        String separator = System.getProperty("path.separator");
        String others = Arrays.stream(System.getProperty("java.class.path").split(separator))
                .filter(entry -> entry.contains("pf4j") || entry.contains("jspecify"))
                .collect(Collectors.joining(separator));
        return Path.of("..", "api", "src", "frozen", "vielbein-api-" + FROZEN + ".jar") + separator + others;
    }

    @AfterAll
    static void close() {
        host.close();
    }

    private static double norm(String geometry, double[] at, double... vector) {
        return catalog.geometry(geometry).at(at).norm(vector);
    }

    @Test
    void itCanStillBeCompiledWithTheApiOfToday() throws IOException {
        List<Path> sources = sources();
        Path classes = compiled(sources, System.getProperty("java.class.path"));
        for (Path source : sources) {
            String file = source.getFileName().toString().replace(".java", ".class");
            assertTrue(Files.exists(classes.resolve("frozen").resolve(file)), file);
        }
    }

    @Test
    void nothingOfItIsMissing() {
        PluginRecord record = host.ledger().get(0);
        assertEquals("", record.reason());
        assertEquals(PluginState.ACTIVE, record.state());
        assertEquals(List.of("ball", "plate", "ridge", "simplex", "well"), record.metrics());
        assertEquals(List.of("ball-height"), record.charts());
        assertEquals(List.of("tides"), record.sources());
    }

    @Test
    void anEmbeddingWithAParameterHasItsLengths() {
        assertEquals(2 * Math.sin(0.5), norm("ball(R=2)", new double[] {0.5, 1}, 0, 1), 1e-15);
        assertInstanceOf(DistanceFormula.class, catalog.geometry("ball").metric());
    }

    @Test
    void aChartAndItsInverseAgree() {
        Geometry heights = catalog.geometry("ball in ball-height");
        assertEquals(1 / Math.sqrt(0.75), heights.at(0.5, 1).norm(1, 0), 1e-15);
    }

    @Test
    void anOpaqueFunctionIsDifferentiated() {
        assertEquals(Math.sqrt(10), norm("ridge", new double[] {1.5, 0}, 1, 0), 1e-15);
    }

    @Test
    void aHessianIsTaken() {
        assertEquals(0.5, norm("simplex(n=2)", new double[] {2, 1}, 1, 0), 1e-15);
    }

    @Test
    void aFunctionOfTheUsersIsFilledIn() {
        assertEquals(0.5, norm("plate(T=x)", new double[] {1, 0}, 1, 0), 1e-15);
    }

    @Test
    void aSignatureIsClaimed() {
        assertEquals(-0.5, catalog.geometry("well").at(0, 4).inner(new double[] {1, 0}, new double[] {1, 0}), 1e-15);
    }

    @Test
    void aSourceIsAsked() {
        assertEquals(3.0, norm("tides:ebb", new double[] {0, 0}, 1, 0));
    }
}
