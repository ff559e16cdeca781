package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.app.host.TestJar;
import tools.jackson.databind.JsonNode;

/** What a user does with plugins: installed, updated, switched off and on, removed; each wholly or not at all. */
class PluginsIT {
    @TempDir
    Path folder;

    private Path data;
    private Path jar;

    @BeforeEach
    void make() {
        data = folder.resolve("data");
        jar = TestJar.good("hill", "mound", 4).to(folder.resolve("hill-1.0.0.jar"));
    }

    private Run run(String... words) {
        return Run.inData(data, words);
    }

    private List<String> installed() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private double norm() {
        JsonNode measured = run("measure", "mound", "--at", "0,0", "--vector", "1,0", "--json")
                .json();
        return measured.get("vectors").get(0).get("norm").doubleValue();
    }

    @Test
    void aJarIsInstalledUsedUpdatedAndRemoved() throws Exception {
        Run install = run("plugins", "install", jar.toString());
        assertEquals("", install.err());
        Path first = data.resolve("plugins").resolve("hill-1.0.0.jar");
        assertTrue(install.out().startsWith("Installed hill 1.0.0 as " + first + ", unsigned.\n"), install::out);
        assertEquals(2.0, norm());
        Path newer =
                TestJar.good("hill", "mound", 9).with("Plugin-Version", "1.1.0").to(folder.resolve("other.jar"));
        assertEquals(0, run("plugins", "install", newer.toString()).status());
        assertEquals(List.of("hill-1.1.0.jar"), installed());
        assertEquals(3.0, norm());
        Run remove = run("plugins", "remove", "hill");
        assertEquals("Removed " + data.resolve("plugins").resolve("hill-1.1.0.jar") + ".\n", remove.out());
        assertEquals(List.of(), installed());
        assertEquals(2, run("show", "mound").status());
    }

    @Test
    void aWorseVersionLeavesTheOneThatIsThere() throws Exception {
        run("plugins", "install", jar.toString());
        Path bad = TestJar.of("hill")
                .with("Plugin-Version", "2.0.0")
                .extension(
                        "Good",
                        TestJar.metric("Good", "mound", 1)
                                .replace(
                                        "{\n    @Override public String",
                                        "{\n    public Good() { throw new IllegalStateException(\"no\"); }\n    @Override public String"))
                .to(folder.resolve("bad.jar"));
        Run install = run("plugins", "install", bad.toString());
        assertEquals(
                "bad.jar was not installed. The extension Good of bad.jar cannot be used: IllegalStateException: no.\n",
                install.err());
        assertEquals(3, install.status());
        assertEquals(List.of("hill-1.0.0.jar"), installed());
        assertEquals(2.0, norm());
    }

    @Test
    void aJarThatIsNotThereIsInputThatFailed() {
        Run install = run("plugins", "install", folder.resolve("absent.jar").toString());
        assertEquals(folder.resolve("absent.jar") + " is not there, or is no file: check the path.\n", install.err());
        assertEquals(4, install.status());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskChangesNothing() throws Exception {
        run("plugins", "install", jar.toString());
        Path full = data.resolve("plugins").resolve(".hill-1.1.0.jar.part");
        Files.createDirectories(full.resolve("in the way")); // the place of the unfinished file cannot be written
        Path newer =
                TestJar.good("hill", "mound", 9).with("Plugin-Version", "1.1.0").to(folder.resolve("other.jar"));
        Run install = run("plugins", "install", newer.toString());
        Path target = data.resolve("plugins").resolve("hill-1.1.0.jar");
        assertEquals(
                target + " cannot be written: DirectoryNotEmptyException: " + full + ": nothing has changed.\n",
                install.err());
        assertEquals(4, install.status());
        assertEquals(2.0, norm());
    }

    @Test
    void aPluginIsSwitchedOffAndOnAgain() throws Exception {
        run("plugins", "install", jar.toString());
        assertEquals(
                "Plugin 'hill' is switched off.\n",
                run("plugins", "disable", "hill").out());
        assertEquals(
                "Plugin 'hill' is switched off already.\n",
                run("plugins", "disable", "hill").out());
        Run asked = run("measure", "hill:mound", "--at", "0,0");
        assertEquals(
                "Plugin 'hill' is disabled, so 'hill:mound' is not there. hill-1.0.0.jar is switched off: vielbein plugins"
                        + " enable hill switches it on.\n",
                asked.err());
        assertEquals(3, asked.status());
        assertEquals("", run("list").err());
        assertFalse(run("list").out().contains("mound"));
        assertEquals(
                "Plugin 'hill' is switched on.\n",
                run("plugins", "enable", "hill").out());
        assertEquals(
                "Plugin 'hill' is switched on already.\n",
                run("plugins", "enable", "hill").out());
        assertEquals(2.0, norm());
    }

    @Test
    void remarksInTheListOfDisabledPluginsStay() throws Exception {
        Files.createDirectories(data);
        Path list = Files.writeString(data.resolve("disabled-plugins.txt"), "# too slow\npolar # until 0.2\n");
        assertEquals(0, run("plugins", "disable", "sphere").status());
        assertEquals("# too slow\npolar # until 0.2\nsphere\n", Files.readString(list));
        assertEquals(0, run("plugins", "enable", "polar").status());
        assertEquals("# too slow\nsphere\n", Files.readString(list));
    }

    @Test
    void whatComesWithTheDistributionCannotBeRemovedButSwitchedOff() {
        Run remove = run("plugins", "remove", "sphere");
        assertEquals(3, remove.status());
        assertTrue(
                remove.err()
                        .matches("Plugin 'sphere' is not in your folder \\S+ but is \\S+: it comes with Vielbein;"
                                + " vielbein plugins disable sphere switches it off\\.\n"),
                remove::err);
        assertEquals(0, run("plugins", "disable", "sphere").status());
        assertEquals(3, run("show", "sphere:sphere").status());
    }

    @Test
    void aNewerSphereOfTheUsersGoesBeforeThatOfTheDistribution() {
        Path own = TestJar.good("sphere", "sphere", 4).to(folder.resolve("sphere.jar"));
        assertEquals(0, run("plugins", "install", own.toString()).status());
        JsonNode plugins = run("plugins", "info", "sphere", "--json").json().get("plugins");
        assertEquals(
                List.of("active", "superseded"),
                List.of(
                        plugins.get(0).get("state").stringValue(),
                        plugins.get(1).get("state").stringValue()));
        assertEquals("", run("list").err());
    }

    @Test
    void inTheShellAChangeIsThereAtOnce() {
        Run shell = Run.inDataWith(
                data,
                "plugins install " + jar + "\nmeasure mound --at 0,0 --vector 1,0\nplugins remove hill\nshow mound\n",
                "shell",
                "--json");
        List<String> lines = shell.out().lines().toList();
        assertEquals(4, lines.size(), shell::out);
        assertTrue(lines.get(1).contains("\"norm\": 2.0"), lines.get(1));
        assertTrue(lines.get(3).contains("There is no geometry 'mound'."), lines.get(3));
    }

    /** The examples that a jar is needed for, in the order in which they work. */
    @Test
    void theExamplesOfTheHelpsWork() {
        for (String command : List.of("install", "disable", "enable", "remove")) {
            List<String> examples = run("plugins", command, "--help")
                    .out()
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("vielbein "))
                    .toList();
            assertEquals(2, examples.size(), command);
            for (String example : examples) {
                String line =
                        example.substring("vielbein ".length()).replaceAll("(target/)?hill-1.0.0.jar", jar.toString());
                if (command.equals("remove")) {
                    run("plugins", "install", jar.toString());
                }
                Run run = run(line.split(" "));
                assertEquals("", run.err(), example);
                assertEquals(0, run.status(), example);
                assertFalse(run.out().isEmpty(), example);
            }
        }
    }

    @Test
    void anIdIsNoWayOutOfTheFolder() throws Exception {
        Path evil = TestJar.good("../../evil", "evil", 1).to(folder.resolve("evil.jar"));
        Run install = run("plugins", "install", evil.toString());
        assertEquals(
                "evil.jar was not installed. evil.jar has the Plugin-Id '../../evil', which is not legal: use a letter first,"
                        + " then letters, digits, '.', '_' and '-'.\n",
                install.err());
        assertEquals(3, install.status());
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of(evil),
                    files.filter(file -> file.getFileName().toString().startsWith("evil"))
                            .filter(file -> !file.startsWith(data.resolve("cache")))
                            .toList());
        }
    }
}
