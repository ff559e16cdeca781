package org.vielbein.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielbein.core.jar.PluginJar;

/**
 * Judges the built jar of a plugin without loading it: it has an id and a version, offers something, brings no class of
 * the API, runs on Java 17, and every class its index names can be made.
 *
 * <p>It is found by naming this test kit among failsafe's {@code dependenciesToScan}, and the jar by the system property
 * {@value #JAR}.
 */
public final class PluginJarIT {
    /** The system property that says where the built jar is. */
    public static final String JAR = "vielbein.plugin.jar";

    private static final int BASELINE = 17;

    @Test
    void aHostCanUseTheJar() throws IOException {
        String file = System.getProperty(JAR);
        assertNotNull(file, "The system property " + JAR + " is not set: give it the file of the built plugin.");
        assertEquals(List.of(), PluginJar.read(Path.of(file)).problems(BASELINE));
    }
}
