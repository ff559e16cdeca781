package org.vielbein.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar is replaced again and again while eight threads measure with it: no call fails, and nothing piles up. */
class ReplacementTest {
    private static final int REPLACEMENTS = 200;
    private static final int THREADS = 8;
    private static final long PATIENCE = 30_000_000_000L;

    @TempDir
    Path folder;

    private final AtomicBoolean running = new AtomicBoolean(true);
    private final AtomicLong calls = new AtomicLong();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    /** One of the two versions: ds² = 4 (dx² + dy²), or nine times it. */
    private void measure(PluginHost host) {
        while (running.get()) {
            try {
                double norm = host.catalog().geometry("plane").at(0, 0).norm(1, 0);
                if (norm != 2 && norm != 3) {
                    failures.add("norm " + norm);
                }
                calls.incrementAndGet();
            } catch (Throwable e) {
                failures.add(e.toString());
            }
        }
    }

    @Test
    void twoHundredReplacementsLoseNoCallAndLeaveNothingBehind() throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        List<Path> versions = List.of(
                TestJar.good("good", "plane", 4).to(folder.resolve("a.jar")),
                TestJar.good("good", "plane", 9).to(folder.resolve("b.jar")));
        Path jar = Files.copy(versions.get(0), plugins.resolve("good.jar"));
        Folders folders = new Folders(List.of(plugins), List.of(), Optional.empty());
        try (PluginHost host = PluginHost.open(folders, "0.1.0")) {
            host.watch(Duration.ofMillis(10));
            List<Thread> threads = new ArrayList<>();
            for (int k = 0; k < THREADS; k++) {
                threads.add(new Thread(() -> measure(host)));
            }
            threads.forEach(Thread::start);
            long classes = 0;
            long handles = 0;
            for (int k = 1; k <= REPLACEMENTS; k++) {
                replace(versions.get(k % 2), jar, k % 3 == 0);
                await(host, k % 2 == 0 ? 2 : 3);
                if (k == REPLACEMENTS / 10) {
                    classes = classes();
                    handles = handles();
                }
            }
            running.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(List.of(), List.copyOf(failures));
            assertTrue(calls.get() > REPLACEMENTS * THREADS, calls::toString);
            assertEquals(
                    List.of(PluginState.ACTIVE),
                    host.ledger().stream().map(PluginRecord::state).toList());
            assertNotGrown("loaded classes", classes, classes(), 50);
            assertNotGrown("open files", handles, handles(), 10);
        }
    }

    /** Fewer than before is no leak: other tests of this JVM leave things that a later collection frees. */
    private static void assertNotGrown(String what, long before, long after, long slack) {
        assertTrue(after <= before + slack, () -> what + ": " + before + " before, " + after + " after");
    }

    /** In one move, or written over in place. */
    private void replace(Path version, Path jar, boolean inPlace) throws IOException {
        if (inPlace) {
            Files.write(jar, Files.readAllBytes(version));
        } else {
            Path whole = Files.copy(version, folder.resolve("next.jar"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(whole, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void await(PluginHost host, double norm) throws InterruptedException {
        long start = System.nanoTime();
        while (host.catalog().geometry("plane").at(0, 0).norm(1, 0) != norm) {
            assertTrue(System.nanoTime() - start < PATIENCE, "the new jar was not taken in");
            Thread.sleep(2);
        }
    }

    private static long classes() throws InterruptedException {
        for (int k = 0; k < 5; k++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long handles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }
}
