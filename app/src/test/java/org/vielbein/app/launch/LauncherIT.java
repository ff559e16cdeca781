package org.vielbein.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What bin/vielbein hands to Java, seen by a Java that is a shell script and prints its locale and its arguments. Text
 * outside ASCII comes from printf, since this JVM may itself run in a locale that cannot pass it on.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("vielbein.distribution"));
    private static final String FAKE_JAVA = """
            #!/bin/sh
            printf '%s\\0' "LC_ALL=$LC_ALL"
            for argument; do printf '%s\\0' "$argument"; done
            """;

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path javaHome;
    private Path launcher;

    private record Outcome(int status, String out, String err) {
        /** What the fake Java printed after its locale. */
        List<String> arguments() {
            List<String> printed = Arrays.asList(out.split("\0"));
            return printed.subList(1, printed.size());
        }

        String locale() {
            return out.split("\0")[0];
        }
    }

    @BeforeEach
    void install() throws IOException {
        folder = folder.toRealPath();
        javaHome = Files.createDirectories(folder.resolve("my java"));
        writeScript(Files.createDirectories(javaHome.resolve("bin")).resolve("java"), FAKE_JAVA);
        Path bin = Files.createDirectories(folder.resolve("Viel bein $HOME's *").resolve("bin"));
        launcher = bin.resolve("vielbein");
        writeScript(launcher, Files.readString(DISTRIBUTION.resolve("bin").resolve("vielbein")));
        environment.put("JAVA_HOME", javaHome.toString());
        environment.put("PATH", "/usr/bin:/bin");
    }

    @Test
    void everyArgumentArrivesAsItWasGiven() throws Exception {
        List<String> arguments = List.of(
                "measure",
                "ds^2 = dx^2",
                "",
                " ",
                "*",
                "$HOME `date` \\ \"'",
                "-1,0",
                "--",
                "a\nb",
                "@file",
                "100%",
                "!x");
        List<String> arrived = run(launcher, arguments).arguments();
        assertEquals(arguments, arrived.subList(arrived.size() - arguments.size(), arrived.size()));
    }

    @Test
    void textOutsideAsciiArrivesByteForByte() throws Exception {
        Outcome outcome = execute(List.of(
                "sh", "-c", "exec \"$0\" \"$(printf 'ds\\302\\262 = d\\317\\206\\302\\262')\"", launcher.toString()));
        assertTrue(outcome.out().endsWith("ds² = dφ²\0"), outcome.out());
    }

    @Test
    void javaIsToldWhereTheDistributionIs() throws Exception {
        Path home = launcher.getParent().getParent();
        List<String> arrived = run(launcher, List.of("list")).arguments();
        assertTrue(arrived.contains("-Dvielbein.home=" + home), arrived.toString());
        String jar = home.resolve("lib").resolve("vielbein-app-0.1.0.jar").toString();
        assertEquals(List.of("-jar", jar, "list"), arrived.subList(arrived.size() - 3, arrived.size()));
    }

    @Test
    void theDistributionIsFoundThroughSymbolicLinks() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links"));
        Path far = Files.createSymbolicLink(links.resolve("far"), launcher);
        Files.createSymbolicLink(links.resolve("near"), Path.of("far"));
        Files.createSymbolicLink(folder.resolve("folder"), links);
        Path home = launcher.getParent().getParent();
        for (Path link :
                List.of(far, links.resolve("near"), folder.resolve("folder").resolve("near"))) {
            List<String> arrived = run(link, List.of()).arguments();
            assertTrue(arrived.contains("-Dvielbein.home=" + home), arrived.toString());
        }
    }

    @Test
    void theDistributionIsFoundWhereverOneStands() throws Exception {
        environment.put("CDPATH", folder.toString());
        String home = "-Dvielbein.home=" + launcher.getParent().getParent();
        for (String command :
                List.of("cd bin && ./vielbein", "cd bin && sh vielbein", "bin/vielbein", "sh bin/vielbein")) {
            Outcome outcome = execute(List.of(
                    "sh",
                    "-c",
                    "cd \"$0\" && " + command,
                    launcher.getParent().getParent().toString()));
            assertTrue(outcome.arguments().contains(home), command + " gave " + outcome);
        }
    }

    @Test
    void optionsForJavaAreSplitAtBlanksAndNothingElse() throws Exception {
        environment.put("JAVA_OPTS", "-Xmx64m  -Da=/*");
        environment.put("VIELBEIN_OPTS", "-Db=$c");
        List<String> arrived = run(launcher, List.of("list")).arguments();
        int i = arrived.indexOf("-Xmx64m");
        assertEquals(List.of("-Xmx64m", "-Da=/*", "-Db=$c"), arrived.subList(i, i + 3));
    }

    @ParameterizedTest
    @CsvSource({", true", "-Xmx64m, true", "-XX:+UseParallelGC, false", "-Xmx64m -XX:+UseG1GC, false"})
    void theSerialCollectorServesUnlessAnotherIsNamed(String options, boolean serial) throws Exception {
        environment.put("JAVA_OPTS", options == null ? "" : options);
        assertEquals(serial, run(launcher, List.of()).arguments().contains("-XX:+UseSerialGC"));
    }

    @ParameterizedTest
    @CsvSource({"C,", "POSIX,", ",", "C.UTF-8, C", "C, POSIX"})
    void anAsciiLocaleBecomesUtf8AndTheTerminalIsRememberedAsAscii(String lang, String all) throws Exception {
        locale(lang, all);
        Outcome outcome = run(launcher, List.of());
        assertEquals("LC_ALL=C.UTF-8", outcome.locale());
        assertTrue(outcome.arguments().contains("-Dvielbein.terminal.charset=US-ASCII"), outcome.toString());
    }

    @Test
    void aUtf8LocaleIsLeftAlone() throws Exception {
        locale("C.UTF-8", null);
        Outcome outcome = run(launcher, List.of());
        assertEquals("LC_ALL=", outcome.locale());
        assertTrue(outcome.arguments().contains("-Dvielbein.terminal.charset=UTF-8"), outcome.toString());
    }

    @Test
    void javaOnThePathServesWhereJavaHomeIsNotSet() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", javaHome.resolve("bin") + ":/usr/bin:/bin");
        assertEquals(0, run(launcher, List.of("list")).status());
    }

    @Test
    void noJavaAtAllIsOneSentence() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", folder.resolve("nowhere").toString());
        assertEquals(
                new Outcome(
                        2, "", "vielbein: no Java found: install Java 17 or newer, or set JAVA_HOME to its folder.\n"),
                execute(List.of("/bin/sh", launcher.toString(), "list")));
    }

    @Test
    void aJavaHomeWithoutJavaIsOneSentence() throws Exception {
        environment.put("JAVA_HOME", "/nowhere");
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "vielbein: JAVA_HOME is /nowhere, where there is no bin/java: "
                                + "set it to the folder of a Java 17 or newer.\n"),
                run(launcher, List.of("list")));
    }

    @Test
    void aFolderThatJavaCannotNameIsOneSentence() throws Exception {
        Path home = folder.resolve("a:b");
        Path moved = Files.createDirectories(home.resolve("bin")).resolve("vielbein");
        writeScript(moved, Files.readString(launcher));
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "vielbein: the folder " + home + " has a colon in its name, "
                                + "which ends a name on Java's class path: move Vielbein elsewhere.\n"),
                run(moved, List.of("list")));
    }

    @Test
    void theStatusOfJavaIsTheStatusOfTheCommand() throws Exception {
        writeScript(javaHome.resolve("bin").resolve("java"), "#!/bin/sh\nexit 130\n");
        assertEquals(130, run(launcher, List.of()).status());
    }

    @Test
    void theDistributionStartsOnTheJavaOfThisTest() throws Exception {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Outcome outcome = run(DISTRIBUTION.resolve("bin").resolve("vielbein"), List.of("--version"));
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        assertTrue(outcome.out().contains("0.1.0"), outcome.out());
    }

    private void locale(String lang, String all) {
        if (lang != null) {
            environment.put("LANG", lang);
        }
        if (all != null) {
            environment.put("LC_ALL", all);
        }
    }

    private Outcome run(Path command, List<String> arguments) throws Exception {
        return execute(
                Stream.concat(Stream.of(command.toString()), arguments.stream()).toList());
    }

    private Outcome execute(List<String> command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Outcome(status, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static void writeScript(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
