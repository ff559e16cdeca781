package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every text of any kind is a geometry, or is refused at a place inside of it, in less than a second. */
class SoakTest {
    private static final int SHORT = 2_000;
    private static final int LONG = 1_000_000;
    private static final long SECOND = 1_000_000_000L;

    private final RandomTexts texts = new RandomTexts();
    private final AtomicLong read = new AtomicLong();

    @Test
    void thousandsOfRandomTextsAreReadOrRefusedInsideOfTheText() {
        LongStream.range(0, SHORT).forEach(this::readOrRefused);
        assertTrue(read.get() > SHORT / 50 && read.get() < SHORT / 2, () -> "read: " + read);
    }

    @Tag("soak")
    @Test
    void aMillionRandomTextsAreReadOrRefusedInsideOfTheText() {
        LongStream.range(SHORT, SHORT + LONG).parallel().forEach(this::readOrRefused);
        assertTrue(read.get() > LONG / 50, () -> "read: " + read);
    }

    private void readOrRefused(long seed) {
        String text = texts.of(seed);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            Described.script(text, TestGeometries.KNOWN);
            read.incrementAndGet();
        } catch (ScriptException refused) {
            assertTrue(!refused.problems().isEmpty(), () -> told(seed, text));
            refused.problems().forEach(p -> assertInside(p, seed, text));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError other) {
            if (!isMissingArgument(other)) {
                fail(told(seed, text), other);
            }
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertTrue(took < SECOND, () -> took / 1_000_000 + " ms: " + told(seed, text));
    }

    /** A text may lose the default of a whole parameter, and then asks for it. */
    private static boolean isMissingArgument(Throwable e) {
        return e instanceof IllegalArgumentException && e.getMessage().contains("has no value and no default");
    }

    /** The end of a line is one place behind its last character. */
    private static void assertInside(Problem p, long seed, String text) {
        List<String> lines = List.of(text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1));
        assertTrue(p.line() >= 1 && p.line() <= lines.size(), () -> p + ": " + told(seed, text));
        int width = lines.get(p.line() - 1)
                .codePointCount(0, lines.get(p.line() - 1).length());
        assertTrue(p.column() >= 1 && p.length() >= 1, () -> p + ": " + told(seed, text));
        assertTrue(
                p.column() + p.length() - 1 <= Math.max(width, p.column() == width + 1 ? p.column() : 0),
                () -> p + ": " + told(seed, text));
        assertEquals(p.message().strip(), p.message());
        assertTrue(!p.message().isBlank(), () -> told(seed, text));
    }

    private static String told(long seed, String text) {
        return "seed " + seed + ": " + (text.length() > 300 ? text.substring(0, 300) + "…" : text);
    }
}
