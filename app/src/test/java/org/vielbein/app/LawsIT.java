package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.law.Law;
import org.vielbein.core.law.Laws;
import org.vielbein.core.law.Subject;
import org.vielbein.core.law.Transcript;

/** Every geometry and chart of the distribution obeys every law, and gives the same numbers in another process. */
class LawsIT {
    @TestFactory
    Stream<DynamicTest> everyShippedGeometryObeysEveryLaw() {
        List<Geometry> shipped = Shipped.geometries();
        assertTrue(shipped.size() >= 170, () -> "geometries and charts: " + shipped.size());
        return laws(shipped);
    }

    @Tag("soak")
    @TestFactory
    Stream<DynamicTest> theLongOnesObeyEveryLaw() {
        return laws(Shipped.longOnes());
    }

    private static Stream<DynamicTest> laws(List<Geometry> geometries) {
        return geometries.stream()
                .map(geometry -> DynamicTest.dynamicTest(
                        geometry.name(), () -> assertEquals(List.of(), Laws.check(geometry, Shipped.SEED))));
    }

    /** So the equations of Gauss and Codazzi are looked at in flat and in curved spaces. */
    @Test
    void thereAreHypersurfacesOfFlatAndOfCurvedSpaces() {
        List<String> around = Shipped.geometries().stream()
                .filter(geometry -> geometry.degree() == 2)
                .flatMap(geometry -> geometry.submanifold().stream())
                .filter(part -> part.obstacle().isEmpty())
                .map(part -> part.ambient().name())
                .toList();
        assertTrue(around.size() >= 31, around::toString);
        assertTrue(around.containsAll(List.of("Euclidean space", "hopf", "half-space")), around::toString);
    }

    /** The same tangent vector has the same length in every chart of the catalogue that covers the point. */
    @TestFactory
    Stream<DynamicTest> aVectorHasOneLengthInAllCharts() {
        List<List<Geometry>> spaces = Shipped.views();
        int pairs =
                spaces.stream().mapToInt(views -> views.size() * views.size()).sum();
        assertTrue(spaces.size() >= 14 && pairs >= 689, () -> "spaces: " + spaces.size() + ", pairs: " + pairs);
        return acrossCharts(spaces, Shipped.SEED);
    }

    @Tag("soak")
    @TestFactory
    Stream<DynamicTest> aVectorHasOneLengthInAllChartsAtOtherPoints() {
        List<List<Geometry>> spaces = Shipped.views();
        return LongStream.range(0, 20).boxed().flatMap(seed -> acrossCharts(spaces, seed));
    }

    private static Stream<DynamicTest> acrossCharts(List<List<Geometry>> spaces, long seed) {
        return spaces.stream()
                .map(views -> DynamicTest.dynamicTest(
                        views.get(0).name() + " in " + views.size() + " views, seed " + seed,
                        () -> assertEquals(List.of(), Laws.acrossCharts(views, seed))));
    }

    /** The other process hashes objects otherwise and compiles only with C1: what depends on either is found. */
    @Test
    void anotherProcessGivesTheSameNumbers() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=0",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dvielbein.distribution=" + Run.DISTRIBUTION,
                        Shipped.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, other.waitFor(), printed::toString);
        Law law = Laws.sameAs(Transcript.parse(printed));
        assertEquals(
                List.of(),
                Shipped.geometries().stream()
                        .flatMap(geometry -> Laws.check(List.of(law), Subject.of(geometry), Shipped.SEED).stream())
                        .toList());
    }
}
