package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.law.Laws;

/** Every geometry and chart of the distribution obeys every law, and gives the same numbers in another JVM. */
class LawsIT {
    private static final long SEED = 3969;

    @TestFactory
    Stream<DynamicTest> everyShippedGeometryObeysEveryLaw() {
        List<Geometry> shipped = Shipped.geometries();
        assertTrue(shipped.size() >= 30, () -> "geometries and charts: " + shipped.size());
        return shipped.stream()
                .map(geometry -> DynamicTest.dynamicTest(
                        geometry.name(), () -> assertEquals(List.of(), Laws.check(geometry, SEED))));
    }

    @Test
    void anotherJvmGivesTheSameNumbers() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dvielbein.distribution=" + Run.DISTRIBUTION,
                        Shipped.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, other.waitFor(), printed);
        assertEquals(
                Shipped.digest(), printed.lines().reduce((first, last) -> last).orElse(""));
    }
}
