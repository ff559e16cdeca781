package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.CatalogEntry;
import org.vielbein.core.geometry.Geometry;

/** While a host watches, jars come and go, half-copied ones wait, and what is in use stays in use. */
class WatchTest {
    private static final long PATIENCE = 20_000_000_000L;

    @TempDir
    Path folder;

    private Path plugins;
    private PluginHost host;

    @BeforeEach
    void watch() {
        plugins = folder.resolve("plugins"); // made later: a folder that is not there yet is watched too
        host = PluginHost.open(new Folders(List.of(plugins), List.of(), Optional.of(folder.resolve("data"))), "0.1.0");
        host.watch(Duration.ofMillis(200));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<String> names() {
        return host.catalog().metrics().stream().map(CatalogEntry::name).toList();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() - start < PATIENCE, "it did not happen");
            Thread.sleep(10);
        }
    }

    @Test
    void jarsComeAndGoWhileTheHostIsOpen() throws Exception {
        assertEquals(List.of(), names());
        Files.createDirectory(plugins);
        Path jar = TestJar.good("good", "plane", 4).in(plugins);
        await(() -> names().equals(List.of("plane")));
        Catalog before = host.catalog();
        assertSame(before, host.catalog());
        Geometry kept = before.geometry("plane");
        Files.delete(jar);
        await(() -> names().isEmpty());
        assertEquals(2.0, kept.at(0, 0).norm(1, 0));
        assertEquals(2.0, before.geometry("plane").at(0, 0).norm(1, 0), "the snapshot has its plugins still");
    }

    @Test
    void aHalfCopiedJarWaitsAndTheOneBeforeStaysInUse() throws Exception {
        Files.createDirectory(plugins);
        Path jar = TestJar.good("good", "plane", 4).in(plugins);
        await(() -> names().equals(List.of("plane")));
        byte[] newer = Files.readAllBytes(TestJar.good("good", "plane", 9).to(folder.resolve("newer.jar")));
        Files.write(jar, Arrays.copyOf(newer, newer.length / 2));
        await(() -> host.ledger().get(0).reason().contains("stays in use"));
        PluginRecord waiting = host.ledger().get(0);
        assertEquals(PluginState.WAITING, waiting.state());
        assertEquals(
                jar
                        + " cannot be read as a jar: zip END header not found. Version 1.0.0, which was loaded from it before,"
                        + " stays in use until it is a whole jar.",
                waiting.reason());
        assertEquals(2.0, host.catalog().geometry("plane").at(0, 0).norm(1, 0));
        TestJar.good("other", "sheet", 1).in(plugins);
        await(() -> names().contains("sheet"));
        assertEquals(waiting, host.ledger().get(0), "another change does not make the half-copied jar whole");
        Files.write(jar, newer);
        await(() -> host.catalog().geometry("plane").at(0, 0).norm(1, 0) == 3.0);
        assertEquals(PluginState.ACTIVE, host.ledger().get(0).state());
    }

    @Test
    void aJarThatKeepsGrowingHoldsUpNoOther() throws Exception {
        Files.createDirectory(plugins);
        Path growing = plugins.resolve("growing.jar");
        Thread writer = new Thread(() -> {
            try {
                for (int k = 0; k < 400 && !Thread.currentThread().isInterrupted(); k++) {
                    Files.writeString(growing, "x".repeat(k + 1));
                    Thread.sleep(20);
                }
            } catch (java.io.IOException | InterruptedException e) {
                return; // the test is over
            }
        });
        writer.start();
        try {
            TestJar.good("good", "plane", 4).in(plugins);
            await(() -> names().equals(List.of("plane")));
            PluginRecord record = host.ledger().stream()
                    .filter(one -> one.file().equals(growing))
                    .findFirst()
                    .orElseThrow();
            assertEquals(PluginState.WAITING, record.state());
            assertEquals(
                    "growing.jar is being written or removed: it is looked at when it stands still.", record.reason());
        } finally {
            writer.interrupt();
            writer.join();
        }
    }

    @Test
    void aPluginThatKeepsAThreadNeedsARestart() throws Exception {
        Files.createDirectory(plugins);
        Path jar = TestJar.of("clinging")
                .extension("Bad", TestJar.metric("Bad", "clinging", 1).replaceFirst("\\{\n", """
                                {
                                    public Bad() {
                                        Thread thread = new Thread(() -> { while (name() != null) { java.util.concurrent.locks.LockSupport.park(this); } });
                                        thread.setDaemon(true);
                                        thread.start();
                                    }
                                """))
                .in(plugins);
        await(() -> names().equals(List.of("clinging")));
        Files.delete(jar);
        await(() -> names().isEmpty());
        List<PluginRecord> ledger = host.ledger();
        assertEquals(1, ledger.size());
        assertEquals(PluginState.RESTART_NEEDED, ledger.get(0).state());
        assertEquals(
                "clinging 1.0.0 of " + jar
                        + " was replaced or removed, and something still holds its classes, such as a thread it started or a"
                        + " geometry in use: they go when that ends, or when the program starts again.",
                ledger.get(0).reason());
    }

    @Test
    void aPluginThatIsReplacedLeavesTheOthersAsTheyAre() throws Exception {
        Files.createDirectory(plugins);
        TestJar.good("first", "plane", 1).in(plugins);
        Path second = TestJar.good("second", "sheet", 4).in(plugins);
        await(() -> names().equals(List.of("plane", "sheet")));
        Geometry before = host.catalog().geometry("plane");
        Files.move(
                TestJar.good("second", "sheet", 9).to(folder.resolve("newer.jar")),
                second,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        await(() -> host.catalog().geometry("sheet").at(0, 0).norm(1, 0) == 3.0);
        assertSame(before.metric(), host.catalog().geometry("plane").metric());
    }
}
