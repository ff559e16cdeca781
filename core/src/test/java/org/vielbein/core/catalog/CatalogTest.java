package org.vielbein.core.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.ParameterValue;
import org.vielbein.core.language.Problem;
import org.vielbein.core.language.ScriptException;

class CatalogTest {
    private static final Metric SPHERE = new Offered.Sphere();

    private final Catalog catalog = Catalog.builder()
            .metric(SPHERE, Offered.HERE)
            .metric(new Offered.Isothermal(), Offered.HERE)
            .chart(new Offered.Stereographic(), Offered.HERE)
            .build();

    private static List<String> values(Geometry geometry) {
        return geometry.parameters().stream()
                .map(p -> p.parameter().name() + " = " + p.value() + " " + p.origin())
                .toList();
    }

    @Test
    void aNameIsTheGeometryWithItsDefaults() {
        Geometry sphere = catalog.geometry("sphere");
        assertSame(SPHERE, sphere.metric());
        assertEquals(List.of("R = 1 default"), values(sphere));
        assertEquals(Offered.HERE, catalog.entryOf(sphere).orElseThrow().provenance());
    }

    @Test
    void argumentsAreExpressions() {
        assertEquals(List.of("R = sqrt(2) given"), values(catalog.geometry("sphere(R=sqrt(2))")));
        assertEquals(
                "1/(1 + x^2 + y^2 + z^2)^2",
                catalog.geometry("isothermal(n=3, f=1/(1+x^2+y^2+z^2)^2)")
                        .components()
                        .get(2)
                        .get(2)
                        .toString());
    }

    @Test
    void valuesBesideTheReferenceCountWhereItGivesNone() {
        assertEquals(List.of("R = 3 given"), values(catalog.geometry("sphere", Map.of("R", "3"))));
        assertEquals(List.of("R = 2 given"), values(catalog.geometry("sphere(R=2)", Map.of("R", "3"))));
    }

    @Test
    void aChartTakesOverWhatTheGeometryWasGiven() {
        Geometry chart = catalog.geometry("sphere(R=2) in stereographic");
        assertEquals(List.of("x", "y"), chart.coordinates());
        assertEquals(
                List.of("2", "2"),
                chart.parameters().stream().map(ParameterValue::value).toList());
        assertEquals(
                List.of("2", "5"),
                catalog.geometry("sphere(R=2) in stereographic(R=5)").parameters().stream()
                        .map(ParameterValue::value)
                        .toList());
    }

    @Test
    void theChartsOfAGeometryAreThoseThatNameIt() {
        assertEquals(
                List.of("tests:stereographic"),
                catalog.chartsOf(catalog.geometry("sphere")).stream()
                        .map(CatalogEntry::qualifiedName)
                        .toList());
        assertEquals(List.of(), catalog.chartsOf(catalog.geometry("isothermal(f=1)")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            shpere                          | There is no geometry 'shpere'. Did you mean `sphere`?
            torus                           | There is no geometry 'torus'. See vielbein list.
            elsewhere:sphere                | There is no geometry 'elsewhere:sphere'. There is tests:sphere.
            sphere(r=2)                     | 'sphere' has no parameter 'r'. Did you mean `R`?
            sphere(R=-1)                    | Geometry 'sphere': R = -1 is not in (0, inf).
            sphere(R=theta)                 | sphere: the parameter R = theta depends on the coordinates, and the line element takes a differential with R constant; give a constant.
            isothermal(n=2.5)               | Geometry 'isothermal': the parameter n is a whole number, found '2.5'; write one such as n=2.
            isothermal(n=20)                | Geometry 'isothermal': n = 20 is not in [1, 16].
            sphere in stereographics        | There is no chart 'stereographics'. Did you mean `stereographic`?
            isothermal(f=1) in stereographic | The chart 'stereographic' is one of 'sphere' and not of isothermal(f=1) in stereographic, whose coordinates are [x, y]; its charts: none.
            """)
    void whatDoesNotFitIsSaidInOneSentence(String reference, String sentence) {
        GeometryException refusal = assertThrows(GeometryException.class, () -> catalog.geometry(reference));
        assertEquals(sentence, refusal.getMessage());
    }

    @Test
    void aParameterGivenTwiceIsShownInItsPlace() {
        ScriptException refusal = assertThrows(ScriptException.class, () -> catalog.geometry("sphere(R=2, R=3)"));
        assertEquals("""
                geometry:1:12: `R` is given twice.
                    sphere(R=2, R=3)
                               ^^^^""", refusal.getMessage().strip());
    }

    @Test
    void aChainOfEqualitiesIsProvedOrRefused() {
        String chain = "x = r cos(theta); y = r sin(theta); coordinates r, theta; ds^2 = dx^2 + dy^2 = dr^2 + ";
        assertEquals(4, catalog.geometry(chain + "r^2 dtheta^2").at(2, 1).metric()[1][1]);
        ScriptException refusal = assertThrows(ScriptException.class, () -> catalog.geometry(chain + "r dtheta^2"));
        assertTrue(
                refusal.getMessage()
                        .startsWith(
                                "inline:1:80: The chain of equalities claims that `dx^2 + dy^2` and `dr^2 + r dtheta^2` are the"
                                        + " same, and g_(theta, theta) is r^2 in the first and r in the second; at r = "),
                refusal.getMessage());
    }

    /** Equations (5) and (6) of the founding text. */
    @Test
    void equationSixIsAcceptedAndAWrongOneRefusedAtItsLine() {
        String embedding = """
                parameter R = 1 in (0, inf)
                coordinates theta in (0, pi), phi in [0, 2 pi) periodic
                x = R sin(theta) cos(phi)
                y = R sin(theta) sin(phi)
                z = R cos(theta)
                ds^2 = dx^2 + dy^2 + dz^2
                """;
        String right = embedding + "     = R^2 (dtheta^2 + sin(theta)^2 dphi^2)";
        assertEquals(
                Math.sqrt(3) / 2,
                catalog.script("right", right, Map.of()).at(Math.PI / 3, 0).norm(0, 1),
                1e-15);
        ScriptException refusal = assertThrows(
                ScriptException.class,
                () -> catalog.script("wrong", right + "\n     = R^2 (dtheta^2 + sin(theta) dphi^2)", Map.of()));
        Problem problem = refusal.problems().get(0);
        assertEquals(List.of(8, 8), List.of(problem.line(), problem.column()));
        assertTrue(
                problem.message()
                        .startsWith(
                                "The chain of equalities claims that `dx^2 + dy^2 + dz^2` and `R^2 (dtheta^2 + sin(theta) dphi^2)`"
                                        + " are the same, and g_(phi, phi) is R^2*sin(theta)^2 in the first and"
                                        + " sin(theta)*R^2 in the second; at theta = "),
                problem.message());
    }

    @Test
    void aValueForNoParameterIsRefused() {
        GeometryException refusal =
                assertThrows(GeometryException.class, () -> catalog.geometry("sphere", Map.of("radius", "2")));
        assertEquals("'sphere' has no parameter 'radius'. It has R.", refusal.getMessage());
    }

    @Test
    void aNameOfferedTwiceNeedsItsPlugin() {
        Catalog both = Catalog.builder()
                .metric(SPHERE, Offered.HERE)
                .metric(new Offered.Sphere(), Offered.THERE)
                .build();
        UnknownNameException refusal = assertThrows(UnknownNameException.class, () -> both.geometry("sphere"));
        assertEquals(
                "Geometry 'sphere' is offered more than once: write others:sphere or tests:sphere.",
                refusal.getMessage());
        assertSame(SPHERE, both.geometry("tests:sphere").metric());
    }

    @Test
    void onePluginGivesANameOnce() {
        Catalog twice = Catalog.builder()
                .metric(SPHERE, Offered.HERE)
                .metric(new Offered.Sphere(), Offered.HERE)
                .build();
        assertSame(SPHERE, twice.geometry("sphere").metric());
        assertEquals(
                List.of(
                        "The name 'sphere' is offered by tests 1.0.0 (tests.jar) already, so that of tests.jar is not used:"
                                + " rename one."),
                twice.problems());
    }

    @Test
    void aTextIsAGeometry() {
        Geometry plane = catalog.geometry("ds^2 = dr^2 + r^2 dtheta^2");
        assertEquals(List.of("r", "theta"), plane.coordinates());
        assertEquals("ds^2 = dr^2 + r^2 dtheta^2", plane.name());
        assertTrue(catalog.entryOf(plane).isEmpty());
    }

    @Test
    void aFileIsAGeometry(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("cone.geometry"), "parameter k = 1; ds^2 = dr^2 + k^2 r^2 dphi^2");
        Geometry cone = catalog.geometry(file + "(k=1/2)");
        assertEquals("cone", cone.metric().name());
        assertEquals(List.of("k = 1/2 given"), values(cone));
        Path absent = folder.resolve("absent.geometry");
        GeometryException refusal = assertThrows(GeometryException.class, () -> catalog.geometry(absent.toString()));
        assertEquals("The script " + absent + " does not exist: check the path.", refusal.getMessage());
    }

    @Test
    void aBrokenTextSaysWhere() {
        ScriptException refusal =
                assertThrows(ScriptException.class, () -> catalog.geometry("ds^2 = dr^2 + r^2 dtheta"));
        assertEquals(1, refusal.problems().size());
        assertEquals("inline", refusal.sourceName());
    }

    @Test
    void scriptsSpeakOfEachOtherInAnyOrderAndABrokenOneDisturbsNothing() {
        Catalog scripts = Catalog.builder()
                .script(
                        ScriptText.of("cap", "cap.geometry", "coordinates u, v; map to bowl; r = u; phi = v"),
                        Offered.HERE)
                .script(ScriptText.of("broken", "broken.geometry", "ds^2 = dr^2 +"), Offered.HERE)
                .script(
                        ScriptText.of(
                                "bowl", "bowl.geometry", "coordinates r, phi; ds^2 = (1 + r^2) dr^2 + r^2 dphi^2"),
                        Offered.HERE)
                .build();
        assertEquals(
                List.of("bowl", "cap"),
                scripts.metrics().stream().map(CatalogEntry::name).toList());
        assertEquals(1, scripts.problems().size());
        assertTrue(
                scripts.problems().get(0).startsWith("broken.geometry:1:"),
                scripts.problems().get(0));
        assertEquals("u^2", scripts.geometry("cap").components().get(1).get(1).toString());
    }

    @Test
    void aChartWaitsForItsTargetAndLeavesTheOtherCoordinatesAlone() {
        Catalog scripts = Catalog.builder()
                .script(
                        ScriptText.of(
                                "area",
                                "area.geometry",
                                "chart area to bowl; coordinates w in (0, inf), phi; r = sqrt(w); inverse w = r^2"),
                        Offered.HERE)
                .script(
                        ScriptText.of(
                                "bowl", "bowl.geometry", "coordinates r, phi; ds^2 = (1 + r^2) dr^2 + r^2 dphi^2"),
                        Offered.HERE)
                .build();
        assertEquals(List.of(), scripts.problems());
        Geometry seen = scripts.geometry("bowl in area");
        assertArrayEquals(new double[] {2, 3}, seen.toMetricCoordinates(4, 3));
        assertArrayEquals(new double[] {4, 3}, seen.fromMetricCoordinates(2, 3).orElseThrow());
    }

    @Test
    void theDomainOfAChartScriptIsFoundByItsOwnNameInTheDimensionThatHasIt() {
        Catalog scripts = Catalog.builder()
                .metric(new Offered.Isothermal(), Offered.HERE)
                .script(
                        ScriptText.of(
                                "tilted",
                                "tilted.geometry",
                                "chart tilted to space; coordinates a, b, c; x = a + b; y = b; z = c"),
                        Offered.HERE)
                .build();
        assertEquals(List.of(), scripts.problems());
        assertEquals(
                List.of("a", "b", "c"),
                scripts.geometry("isothermal(n=3, f=1) in tilted").coordinates());
    }

    @Test
    void argumentsOfTheMetricAreKept() {
        Arguments arguments = catalog.geometry("sphere(R=2)").arguments();
        assertEquals("2", arguments.value(Offered.Sphere.R).orElseThrow().toString());
    }

    private static Catalog.Builder scripts(String... namesAndTexts) {
        Catalog.Builder builder = Catalog.builder();
        for (int k = 0; k < namesAndTexts.length; k += 2) {
            String name = namesAndTexts[k];
            builder.script(ScriptText.of(name, "folder/" + name + ".geometry", namesAndTexts[k + 1]), Offered.HERE);
        }
        return builder;
    }

    @Test
    void aScriptThatWasNeededByNameIsTheOneThatIsListed() {
        Catalog both =
                scripts("a", "ds^2 = dx^2", "b", "geometry c; ds^2 = 4 dx^2").build();
        Geometry byFile = both.geometry("a");
        Geometry byStatement = both.geometry("tests:c");
        assertEquals("tests:a", both.entryOf(byFile).orElseThrow().qualifiedName());
        assertSame(byFile.metric(), both.metrics().get(0).definition());
        assertSame(byStatement.metric(), both.metrics().get(1).definition());
        assertEquals(2.0, byStatement.at(0).norm(1));
    }

    @Test
    void ofTwoScriptsOfOneNameTheFirstCountsHoweverItIsAskedFor() {
        Catalog asked = scripts("a", "geometry same; ds^2 = dx^2", "same", "ds^2 = 4 dx^2")
                .build();
        assertEquals(1.0, asked.geometry("same").at(0).norm(1));
        assertEquals(1, asked.metrics().size());
        assertEquals(1, asked.problems().size());
    }

    @Test
    void aScriptAndAPluginOfOneNameAreTwo() {
        Catalog both = scripts("other", "geometry sphere; ds^2 = dx^2")
                .metric(SPHERE, Offered.THERE)
                .build();
        UnknownNameException refusal = assertThrows(UnknownNameException.class, () -> both.geometry("sphere"));
        assertEquals(
                "Geometry 'sphere' is offered more than once: write others:sphere or tests:sphere.",
                refusal.getMessage());
    }

    @Test
    void aScriptThatNeedsAnotherIsReadWithIt() {
        Catalog two = scripts("cap", "coordinates u; map to line; x = u^2", "line", "ds^2 = dx^2")
                .build();
        assertEquals(6.0, two.geometry("cap").at(3).norm(1));
    }
}
