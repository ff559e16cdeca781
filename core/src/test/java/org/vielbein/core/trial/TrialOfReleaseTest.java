package org.vielbein.core.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plugin that does not let go of its class loader is told by what holds it. */
class TrialOfReleaseTest extends PlantedTrial {
    private static final String LINGER = "vielbein.test.linger";

    @AfterEach
    void end() {
        System.clearProperty(LINGER);
    }

    @Test
    void aThreadThatGoesOnIsTold() throws IOException {
        System.setProperty(LINGER, "yes");
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", """
                static {
                    Thread thread = new Thread(() -> {
                        while (System.getProperty("vielbein.test.linger") != null) {
                            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                        }
                    }, "lingering");
                    thread.setDaemon(true);
                    thread.start();
                }""")));
        assertEquals(List.of("release"), rules(report));
        assertEquals(
                List.of("planted.jar is not released after use: the thread 'lingering' has its class loader:"
                        + " start no threads, or end them."),
                sentences(report));
    }

    @Test
    void aThreadLocalThatIsLeftIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", """
                private static final ThreadLocal<Object> KEPT = new ThreadLocal<>();
                { KEPT.set(this); }""")));
        assertEquals(List.of("release"), rules(report));
        assertEquals(
                List.of("planted.jar is not released after use: a ThreadLocal of the thread that called it holds an"
                        + " object of it: remove what was set."),
                sentences(report));
    }

    @Test
    void aShutdownHookIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", """
                static { Runtime.getRuntime().addShutdownHook(new Thread(() -> System.identityHashCode(Planted.class))); }
                """)));
        assertEquals(List.of("release"), rules(report));
        assertTrue(
                sentences(report).get(0).contains("such as a shutdown hook"),
                () -> sentences(report).toString());
    }
}
