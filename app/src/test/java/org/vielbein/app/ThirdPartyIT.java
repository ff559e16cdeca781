package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stranger's plugin: the project that {@code plugins new} writes, built by Maven in an empty folder outside this repository
 * from installed artifacts alone, and used by dropping its jar in.
 */
class ThirdPartyIT {
    private static Repository repository;

    @TempDir
    Path folder;

    @BeforeAll
    static void install() throws IOException {
        repository = Repository.make();
    }

    private Path project(String... options) {
        String[] words = Stream.concat(
                        Stream.of("plugins", "new", "dome", "--into", folder.toString()), Stream.of(options))
                .toArray(String[]::new);
        Run run = Run.of(words);
        assertEquals("", run.err());
        assertEquals(0, run.status());
        return folder.resolve("dome");
    }

    /** Builds offline with the Maven that builds this, on a given Java; the folder of what was built. */
    private static Path built(Path project, Path java) throws IOException, InterruptedException {
        ProcessBuilder maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-o",
                        "-B",
                        "-Dmaven.repo.local=" + repository.root(),
                        "verify")
                .directory(project.toFile())
                .redirectErrorStream(true);
        maven.environment().put("JAVA_HOME", java.toString());
        maven.environment().remove("MAVEN_OPTS");
        Process process = maven.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("BUILD SUCCESS"), said);
        return project.resolve("target");
    }

    /** The jar, dropped into a folder of plugins, is judged good, listed and computed with. */
    private void assertUsable(Path target) throws IOException {
        Run verify =
                Run.of("plugins", "verify", target.resolve("dome-1.0.0.jar").toString());
        assertEquals(0, verify.status(), verify::out);
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        Files.copy(target.resolve("dome-1.0.0.jar"), plugins.resolve("dome-1.0.0.jar"));
        assertEquals(Math.sqrt(1 + 16 * Math.exp(-2)), norm(plugins, "dome(h=2)", "0,1", "0,1"), 1e-15);
        assertEquals(Math.sqrt(1 + 4 * Math.exp(-2)), norm(plugins, "dome in dome-polar", "1,0", "1,0"), 1e-15);
        assertEquals(1.0, norm(plugins, "dome in dome-polar", "1,0", "0,1"), 1e-15);
    }

    private static double norm(Path plugins, String geometry, String at, String vector) {
        Run run =
                Run.of("measure", geometry, "--at", at, "--vector", vector, "--plugins", plugins.toString(), "--json");
        assertEquals(0, run.status(), run::err);
        return run.json().get("vectors").get(0).get("norm").doubleValue();
    }

    @Test
    void aProjectWithCodeIsBuiltAndUsed() throws Exception {
        Path target = built(project("--package", "org.stranger.dome"), Path.of(System.getProperty("java.home")));
        assertUsable(target);
    }

    @Test
    void aProjectWithCodeIsBuiltOnANewerJava() throws Exception {
        Optional<Path> newer = NewerJava.home();
        assumeTrue(newer.isPresent(), "there is no JDK 25");
        assertUsable(built(project(), newer.get()));
    }

    @Test
    void aProjectWithoutCodeIsBuiltAndUsed() throws Exception {
        assertUsable(built(project("--scripts"), Path.of(System.getProperty("java.home"))));
    }
}
