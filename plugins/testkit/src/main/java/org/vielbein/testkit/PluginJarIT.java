package org.vielbein.testkit;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vielbein.core.trial.Finding;
import org.vielbein.core.trial.PluginTrial;
import org.vielbein.core.trial.Verdict;

/**
 * Judges the built jar of a plugin as {@code vielbein plugins verify} does: a test for each law and each thing it was held
 * against; a failure says what is broken, where, and by how much.
 *
 * <p>It is found by naming this test kit among failsafe's {@code dependenciesToScan}, and the jar by the system property
 * {@value #JAR}.
 */
public final class PluginJarIT {
    /** The system property that says where the built jar is. */
    public static final String JAR = "vielbein.plugin.jar";

    private static final int BASELINE = 17;

    @TestFactory
    Stream<DynamicTest> theJarObeysEveryLaw() throws IOException {
        String file = System.getProperty(JAR);
        assertNotNull(file, "The system property " + JAR + " is not set: give it the file of the built plugin.");
        return PluginTrial.of(Path.of(file)).onJava(BASELINE).report().verdicts().stream()
                .map(verdict -> DynamicTest.dynamicTest(
                        verdict.subject() + " " + verdict.rule() + ": " + verdict.statement(),
                        () -> assertObeyed(verdict)));
    }

    private static void assertObeyed(Verdict verdict) {
        if (!verdict.obeyed()) {
            Assertions.fail(verdict.findings().stream().map(Finding::sentence).collect(Collectors.joining("\n")));
        }
    }
}
