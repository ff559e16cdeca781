package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.app.host.TestJar;

/** Two hundred good plugins that say their names: the program starts nearly as fast as with two, and loads the one that is used. */
@DisabledOnOs(OS.WINDOWS)
class ManyPluginsIT {
    private static final int MANY = 200;
    private static final int FEW = 2;
    private static final int STARTS = 2;
    private static final double MOST = 4;

    @TempDir
    private static Path folder;

    /** The plugins differ in id and in the name of their metric, which one class reads from its jar. */
    @BeforeAll
    static void make() throws IOException {
        String named = TestJar.metric("Good", "?", 4).replace("return \"?\";", """
                        try (java.io.InputStream text = Good.class.getResourceAsStream("/name")) {
                                    return new String(text.readAllBytes());
                                } catch (java.io.IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                        """);
        TestJar jar = TestJar.of("p0").extension("Good", named);
        for (int count : new int[] {FEW, MANY}) {
            Path plugins = Files.createDirectory(folder.resolve("plugins" + count));
            IntStream.range(0, count)
                    .forEach(k -> jar.with("Plugin-Id", "p" + k)
                            .with("Plugin-Metrics", "plane" + k)
                            .text("name", "plane" + k)
                            .in(plugins));
        }
    }

    private static String measured(int plugins, String options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Run.DISTRIBUTION.resolve("bin").resolve("vielbein").toString(),
                        "measure",
                        "plane1",
                        "--at",
                        "0,0",
                        "--vector",
                        "1,0",
                        "--json",
                        "--plugins",
                        folder.resolve("plugins" + plugins).toString())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("VIELBEIN_DATA", folder.resolve("data").toString());
        builder.environment().put("VIELBEIN_OPTS", options);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out;
    }

    /** The shortest of some starts in seconds, which other work on the machine lengthens least. */
    private static double seconds(int plugins) throws IOException, InterruptedException {
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k < STARTS; k++) {
            long start = System.nanoTime();
            assertTrue(measured(plugins, "").contains("\"norm\": 2.0"));
            best = Math.min(best, (System.nanoTime() - start) * 1e-9);
        }
        return best;
    }

    @Test
    void oneOfThemIsLoaded() throws Exception {
        Path log = folder.resolve("classes.log");
        measured(MANY, "-Xlog:class+load:file=" + log);
        try (Stream<String> lines = Files.lines(log)) {
            assertEquals(
                    1, lines.filter(line -> line.contains(" Good source: ")).count());
        }
    }

    /** Time is no everyday matter. The first start of each fills the cache of copies. */
    @Test
    @Tag("soak")
    void theyStartInLessThanFourTimesTheTimeOfTwo() throws Exception {
        measured(MANY, "");
        double few = seconds(FEW);
        double many = seconds(MANY);
        assertTrue(many < MOST * few, () -> MANY + " plugins: " + many + " s, " + FEW + ": " + few + " s");
    }
}
