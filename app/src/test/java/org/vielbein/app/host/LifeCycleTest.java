package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.catalog.Catalog;

/** Plugins with a class of their own that is told of their start and their end, and what a plugin lacks only when it is called. */
class LifeCycleTest {
    private static final String STOPPED = "vielbein.test.stopped";

    @TempDir
    Path plugins;

    private PluginHost open() {
        return PluginHost.open(new Folders(List.of(plugins), List.of(), Optional.empty()), "0.1.0");
    }

    @AfterEach
    void forget() {
        System.clearProperty(STOPPED);
    }

    /** A plugin that counts its end, and then throws. */
    private void ending(String id) {
        TestJar.good(id, "plane-" + id, 1)
                .type("Life", """
                        public class Life extends org.pf4j.Plugin {
                            @Override public void stop() {
                                synchronized (System.class) {
                                    System.setProperty("%1$s", System.getProperty("%1$s", "") + "%2$s");
                                }
                                throw new IllegalStateException("no");
                            }
                        }
                        """.formatted(STOPPED, id))
                .with("Plugin-Class", "Life")
                .in(plugins);
    }

    /** PF4J's own stopPlugins throws with one or three of them, and leaves the second of two running. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theEndOfTheHostIsThatOfEachPluginThoughEachThrows(int count) {
        List<String> ids = List.of("a", "b", "c").subList(0, count);
        ids.forEach(this::ending);
        try (PluginHost host = open()) {
            assertEquals(count, host.catalog().metrics().size());
        }
        assertEquals(String.join("", ids), System.getProperty(STOPPED, ""));
    }

    @Test
    void aPluginIsToldWithItsOwnContextClassLoader() {
        TestJar.good("own", "own", 1)
                .type("Life", """
                        public class Life extends org.pf4j.Plugin {
                            @Override public void start() {
                                if (Thread.currentThread().getContextClassLoader() != getClass().getClassLoader()) {
                                    throw new IllegalStateException("foreign");
                                }
                            }
                        }
                        """)
                .with("Plugin-Class", "Life")
                .in(plugins);
        try (PluginHost host = open()) {
            assertEquals("", host.ledger().get(0).reason());
        }
    }

    @Test
    void aLoadingThatWasCancelledIsTakenUpAtTheNextQuestion() {
        TestJar.good("good", "plane", 4).in(plugins);
        try (PluginHost host = open()) {
            Thread.currentThread().interrupt();
            assertThrows(CancellationException.class, host::catalog);
            assertTrue(Thread.interrupted());
            assertEquals(2.0, host.catalog().geometry("plane").at(0, 0).norm(1, 0));
        }
    }

    /** The file is overwritten, in its place, or deleted after the plugin was made and before all its classes are loaded. */
    @ParameterizedTest
    @ValueSource(strings = {"no jar at all", ""})
    void aClassThatIsNeededLaterComesFromThePrivateCopy(String garbage) throws Exception {
        Path jar = TestJar.of("own")
                .type("Later", "final class Later { static int four() { return 4; } }")
                .extension("Own", TestJar.metric("Own", "own", 1).replace(".times(1)", ".times(Later.four())"))
                .in(plugins);
        try (PluginHost host = open()) {
            Catalog before = host.catalog();
            if (garbage.isEmpty()) {
                Files.delete(jar);
            } else {
                Files.writeString(jar, garbage);
            }
            assertEquals(2.0, before.geometry("own").at(0, 0).norm(1, 0));
        }
    }

    /** A library that lies as a jar within the jar is not on the class path. */
    @Test
    void aClassThatIsMissedInAComputationIsChargedToThePlugin() {
        Path jar = TestJar.of("own")
                .against("Library", "public class Library { public static int four() { return 4; } }")
                .extension("Own", TestJar.metric("Own", "own", 1).replace(".times(1)", ".times(Library.four())"))
                .text("lib/library.jar", "where nobody looks")
                .in(plugins);
        try (PluginHost host = open()) {
            assertEquals(PluginState.ACTIVE, host.ledger().get(0).state());
            assertEquals(
                    "Plugin own 1.0.0 (" + jar
                            + ") failed when asked for the line element of 'own': NoClassDefFoundError: Library.",
                    assertThrows(PluginException.class, () -> host.catalog().geometry("own"))
                            .getMessage());
        }
    }
}
