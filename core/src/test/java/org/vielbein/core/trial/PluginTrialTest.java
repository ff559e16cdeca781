package org.vielbein.core.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielbein.core.catalog.Catalog;

/** A good jar is good, and what a trial of a plugin needs and leaves out is said. */
class PluginTrialTest extends PlantedTrial {
    @Test
    void aGoodJarIsGoodAndEveryLawWasLookedAt() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .extension("Chart", chart(RADIUS))
                .with("Plugin-Metrics", "planted")
                .with("Plugin-Charts", "round")
                .text("META-INF/vielbein/bowl.geometry", "ds^2 = dr^2 + sinh(r)^2 dphi^2\n"));
        assertEquals(List.of(), sentences(report));
        assertEquals("planted", report.id());
        assertEquals("1.0.0", report.version());
        assertEquals(List.of("bowl", "planted"), report.metrics());
        assertEquals(List.of("round"), report.charts());
        assertEquals(
                List.of("the jar", "geometry 'bowl'", "geometry 'planted'", "chart 'round'", "the jar"),
                consecutive(report.verdicts().stream().map(Verdict::subject).toList()));
        assertTrue(
                report.verdicts().stream()
                        .map(Verdict::rule)
                        .toList()
                        .containsAll(List.of(
                                "packaging",
                                "version range",
                                "extensions",
                                "declared names",
                                "names",
                                "scripts",
                                "definition",
                                "derivatives",
                                "inverse",
                                "two objects",
                                "two loadings",
                                "release")),
                report::toString);
    }

    private static List<String> consecutive(List<String> all) {
        return java.util.stream.IntStream.range(0, all.size())
                .filter(k -> k == 0 || !all.get(k).equals(all.get(k - 1)))
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void whateverAnExtensionThrowsIsAFindingAndTheOthersAreJudged() throws IOException {
        Report report = trial(PlantedJar.of("planted")
                .extension("A", PlantedJar.plane("a", "ONE", "public A() { throw new AssertionError(\"no\"); }"))
                .extension("B", PlantedJar.plane("b", "deep(x)", """
                        private static Expr deep(Coordinates x) { return deep(x); }"""))
                .extension("C", PlantedJar.plane("c", "ONE", ""))
                .extension("D", "{}"));
        assertEquals(
                List.of(
                        "The extension A of planted.jar cannot be used: AssertionError: no.",
                        "The extension D of planted.jar cannot be used: IllegalArgumentException: D is none of Metric,"
                                + " CoordinateChart and GeometrySource: implement one of them.",
                        "geometry 'b' cannot be judged by the rule 'definition': StackOverflowError."),
                sentences(report));
        assertTrue(report.verdicts().stream()
                .anyMatch(verdict -> verdict.subject().equals("geometry 'c'")
                        && verdict.rule().equals("two loadings")));
    }

    @Test
    void aChartIsJudgedOnTheHostsGeometryAndSaidNotToBeWhereThereIsNone() throws IOException {
        PlantedJar jar = PlantedJar.of("planted").extension("Chart", chart(RADIUS + ".plus(number(1e-6))"));
        Report alone = trial(jar);
        assertEquals(List.of(), sentences(alone));
        assertEquals(
                List.of("The map of chart 'round' was not judged, since there is no geometry 'planted' here:"
                        + " give the plugin that offers it."),
                alone.notes());
        Catalog host = Catalog.builder()
                .script(
                        org.vielbein.api.source.ScriptText.of(
                                "planted", "host", "geometry planted\ncoordinates x, y\nds^2 = dx^2 + dy^2\n"),
                        new org.vielbein.core.catalog.Provenance("host", "1.0.0", "host"))
                .build();
        assertEquals(List.of(), host.problems());
        assertEquals(
                List.of("inverse"),
                rules(PluginTrial.of(jar.in(folder)).against(host).report()));
    }

    @Test
    void whatTheJarNeedsIsLoadedWithItOrSaidNotToBeGiven() throws IOException {
        PlantedJar base = PlantedJar.of("base").type("Base", "public final class Base {}");
        Path library = base.in(folder);
        PlantedJar jar = PlantedJar.offering(PlantedJar.plane("planted", "ONE", """
                        { try { Class.forName("Base"); } catch (ClassNotFoundException e) { throw new IllegalStateException(e); } }
                        """))
                .with("Plugin-Dependencies", "base@>=1.0.0");
        assertEquals(List.of("extensions"), rules(trial(jar)));
        assertEquals(
                List.of("planted.jar needs the plugins base, which were not given: what it does with them was not"
                        + " judged."),
                trial(jar).notes());
        Report report = PluginTrial.of(jar.in(folder)).with(List.of(library)).report();
        assertEquals(List.of(), sentences(report));
        assertEquals(List.of(), report.notes());
    }

    @Test
    void aFileThatIsNoJarIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("text.jar"), "no jar");
        IOException e =
                assertThrows(IOException.class, () -> PluginTrial.of(file).report());
        assertTrue(String.valueOf(e.getMessage()).startsWith(file + " cannot be read as a jar: "), e::getMessage);
    }
}
