package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.app.host.Fault;
import org.vielbein.app.host.TestJar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One folder with every bad plugin there is and one good one, as a user of the program meets it. */
class FaultFolderIT {
    private static final List<Fault.Expected> EXPECTED = new ArrayList<>();

    @TempDir
    private static Path plugins;

    @BeforeAll
    static void fill() {
        Fault.all().forEach(fault -> EXPECTED.addAll(fault.make().apply(plugins)));
        TestJar.good("good", "plane", 4).in(plugins);
    }

    /** Every file once, with its state and reason; on another Java the reason of a class file's level names that Java. */
    private static void assertLedger(JsonNode document, int java) {
        List<JsonNode> own = new ArrayList<>();
        document.get("plugins").forEach(plugin -> {
            if (plugin.get("file").stringValue().startsWith(plugins.toString())) {
                own.add(plugin);
            }
        });
        assertEquals(EXPECTED.size() + 1, own.size());
        for (Fault.Expected expected : EXPECTED) {
            List<JsonNode> found = own.stream()
                    .filter(plugin -> plugin.get("file")
                            .stringValue()
                            .equals(expected.file().toString()))
                    .toList();
            assertEquals(1, found.size(), expected::toString);
            JsonNode plugin = found.get(0);
            assertEquals(expected.state().text(), plugin.get("state").stringValue(), expected::reason);
            String reason =
                    plugin.get("reason").isNull() ? "" : plugin.get("reason").stringValue();
            String here = "this is Java " + Runtime.version().feature();
            assertTrue(expected.isMetBy(reason.replace("this is Java " + java, here)), () -> expected + "\n" + reason);
        }
    }

    @Test
    void theLedgerShowsEachFileOnceAndTheGoodPluginWorks() {
        Run list = Run.of("plugins", "list", "--json", "--plugins", plugins.toString());
        assertEquals(0, list.status());
        assertEquals("", list.err());
        assertLedger(list.json(), Runtime.version().feature());
        Run measure =
                Run.of("measure", "plane", "--at", "0,0", "--vector", "1,0", "--json", "--plugins", plugins.toString());
        assertEquals(0, measure.status(), measure::err);
        assertEquals(2.0, measure.json().get("vectors").get(0).get("norm").doubleValue());
    }

    @Test
    void forPeopleTheSameStandsBelowEachPlugin() {
        Run list = Run.of("plugins", "list", "--plugins", plugins.toString());
        assertEquals(0, list.status());
        for (Fault.Expected expected : EXPECTED) {
            assertTrue(list.out().contains("  " + expected.file()), expected::toString);
        }
        assertTrue(list.out().lines().anyMatch(line -> line.matches("good +1\\.0\\.0 +active +metrics plane")));
        assertTrue(
                list.out().lines().allMatch(line -> line.length() <= 100 || line.contains("/")),
                "a line is wider than the page and holds no path");
    }

    @Test
    void onANewerJavaItIsTheSame() throws Exception {
        Optional<Path> newer = NewerJava.home();
        assumeTrue(newer.isPresent(), "there is no JDK 25");
        String list = launched(newer.get(), "plugins", "list", "--json", "--plugins", plugins.toString());
        assertLedger(new JsonMapper().readTree(list), 25);
        String measured = launched(
                newer.get(),
                "measure",
                "plane",
                "--at",
                "0,0",
                "--vector",
                "1,0",
                "--json",
                "--plugins",
                plugins.toString());
        assertTrue(measured.contains("\"norm\": 2.0"), measured);
    }

    /** Level 69 is Java 25; beside it a dependency that may be absent, with which PF4J would read all classes of all plugins. */
    @Test
    void aPluginForTheNewerJavaIsUsedThereAndToldHere(@TempDir Path folder) throws Exception {
        Path jar = TestJar.good("late", "late", 4).level("Good", 69).in(folder);
        TestJar.good("good", "plane", 4)
                .with("Plugin-Dependencies", "absent?@>=1.0.0")
                .in(folder);
        Run here = Run.of("plugins", "info", "late", "--json", "--plugins", folder.toString());
        int java = Runtime.version().feature();
        assertEquals(
                java < 25
                        ? "\"late.jar holds Good, which needs Java 25 and this is Java " + java
                                + ": use a newer Java or compile for an older one.\""
                        : "null",
                here.json().get("plugins").get(0).get("reason").toString());
        assertEquals(
                0,
                Run.of("measure", "plane", "--at", "0,0", "--plugins", folder.toString())
                        .status());
        Optional<Path> newer = NewerJava.home();
        assumeTrue(newer.isPresent(), "there is no JDK 25");
        for (String name : List.of("late", "plane")) {
            String measured = launched(
                    newer.get(),
                    "measure",
                    name,
                    "--at",
                    "0,0",
                    "--vector",
                    "1,0",
                    "--json",
                    "--plugins",
                    folder.toString());
            assertTrue(measured.contains("\"norm\": 2.0"), () -> jar + measured);
        }
    }

    private static String launched(Path java, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Run.DISTRIBUTION.resolve("bin").resolve("vielbein").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment()
                .put("VIELBEIN_DATA", Run.DISTRIBUTION.resolveSibling("absent").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out;
    }
}
