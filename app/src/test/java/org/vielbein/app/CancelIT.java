package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.app.host.TestJar;

/** Commands whose thread is interrupted, as the shell does at Ctrl-C: they end with the status of shells for it, and the next one works. */
class CancelIT {
    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        Thread.interrupted();
    }

    private static void assertCancelled(String... words) {
        Thread.currentThread().interrupt();
        Run run = Run.of(words);
        assertEquals("The command was cancelled.\n", run.err());
        assertEquals("", run.out());
        assertEquals(130, run.status());
        assertFalse(Thread.currentThread().isInterrupted(), "it has been heard");
    }

    @Test
    void formulasAreCancelled() {
        assertCancelled("tensor", "sphere", "riemann");
    }

    @Test
    void integralsAreCancelled() {
        assertCancelled("volume", "sphere", "--region", "theta=0..pi, phi=0..2pi");
    }

    @Test
    void conversionsAreCancelledAndLeaveNoFile() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), "theta,phi\n1,0\n");
        Path out = folder.resolve("out.csv");
        assertCancelled("convert", "sphere", "--to", "stereographic", "--in", in.toString(), "--out", out.toString());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(in), files.toList());
        }
    }

    @Test
    void aTrialIsCancelled() {
        Path jar = TestJar.good("hill", "mound", 4).in(folder);
        assertCancelled("plugins", "verify", jar.toString());
    }

    @Test
    void aProgramIsToldTheStatus() {
        Thread.currentThread().interrupt();
        Run run = Run.of("tensor", "sphere", "riemann", "--json");
        assertEquals(130, run.json().get("error").get("status").intValue());
        assertEquals(
                "The command was cancelled.",
                run.json().get("error").get("message").stringValue());
    }
}
