package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What only a real process shows: locales, full disks, closed pipes. Six launches. */
@DisabledOnOs(OS.WINDOWS)
class LaunchIT {
    private record Outcome(int status, String out, String err) {}

    private static Outcome shell(Map<String, String> environment, String command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("vielbein", ".out");
        Path err = Files.createTempFile("vielbein", ".err");
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "-c",
                        command,
                        "sh",
                        Run.DISTRIBUTION.resolve("bin").resolve("vielbein").toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_CTYPE", "LANG"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("VIELBEIN_DATA", "/nonexistent");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), command);
        Outcome outcome = new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }

    @Test
    void aLineElementWithRaisedDigitsArrivesUnderLangC() throws Exception {
        Outcome outcome =
                shell(Map.of("LANG", "C"), "exec \"$1\" measure 'ds² = dr² + r² dθ²' --at 2,0.3 --vector 0,1");
        assertEquals(0, outcome.status(), outcome::err);
        assertTrue(outcome.out().startsWith("ds^2 = dr^2 + r^2 dtheta^2 at r = 2, theta = 0.3"), outcome::out);
        assertTrue(outcome.out().chars().allMatch(c -> c < 128), outcome::out);
    }

    @Test
    void jsonIsUtf8WhateverTheLocale() throws Exception {
        Outcome outcome = shell(Map.of("LANG", "C"), "exec \"$1\" measure 'ds² = dr² + r² dθ²' --at 2,0.3 --json");
        assertEquals(0, outcome.status(), outcome::err);
        assertTrue(outcome.out().contains("\"geometry\": \"ds² = dr² + r² dθ²\""), outcome::out);
    }

    @Test
    void aFullDiskIsOneSentenceAndStatusFour() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Outcome outcome = shell(Map.of(), "exec \"$1\" list > /dev/full");
        assertEquals(4, outcome.status());
        assertEquals("vielbein: Standard output cannot be written: No space left on device.\n", outcome.err());
    }

    @Test
    void aClosedPipeEndsSilently() throws Exception {
        Outcome outcome = shell(Map.of(), "{ \"$1\" text all; echo \"status $?\" >&2; } | head -n 1");
        assertEquals("status 0\n", outcome.err());
        assertEquals(1, outcome.out().lines().count());
    }

    @Test
    void standardInputMayBeAPipe() throws Exception {
        Outcome outcome =
                shell(Map.of(), "echo 'ds^2 = dx^2 + 9 dy^2' | \"$1\" measure - --at 0,0 --vector 0,1 --json");
        assertEquals("", outcome.err());
        assertTrue(outcome.out().contains("\"norm\": 3.0"), outcome::out);
    }

    @Test
    void inputThatIsNotUtf8IsOneSentenceAndStatusFour() throws Exception {
        Outcome outcome = shell(Map.of(), "printf 'ds^2 = dx\\377' | \"$1\" measure - --at 0");
        assertEquals(4, outcome.status());
        assertEquals("Standard input is not text in UTF-8; give it in that encoding.\n", outcome.err());
    }
}
