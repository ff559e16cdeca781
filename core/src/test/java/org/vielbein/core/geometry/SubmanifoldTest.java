package org.vielbein.core.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.catalog.Provenance;
import org.vielbein.core.curvature.HypersurfaceAtPoint;
import org.vielbein.core.curvature.HypersurfaceKind;
import org.vielbein.core.curvature.SpaceFact;
import org.vielbein.core.formula.ZeroTest.Answer;
import org.vielbein.core.text.TextPrinter;

class SubmanifoldTest {
    private static final String SPHERE =
            "parameter R = 1 in (0, inf); coordinates theta in (0, pi), phi in [0, 2 pi) periodic;"
                    + " x = R sin(theta) cos(phi); y = R sin(theta) sin(phi); z = R cos(theta); ds^2 = dx^2 + dy^2 + dz^2";
    private static final String SPACE = "parameter M = 1 in (0, inf);"
            + " coordinates r in (2 M, inf), theta in (0, pi), phi in [0, 2 pi) periodic;"
            + " ds^2 = dr^2/(1 - 2M/r) + r^2 dtheta^2 + r^2 sin(theta)^2 dphi^2";
    private static final String SPACETIME = "parameter M = 1 in (0, inf);"
            + " coordinates t, r in (2 M, inf), theta in (0, pi), phi in [0, 2 pi) periodic;"
            + " ds^2 = -(1 - 2M/r) dt^2 + dr^2/(1 - 2M/r) + r^2 dtheta^2 + r^2 sin(theta)^2 dphi^2; signature - + + +";
    private static final String HALF_SPACE =
            "parameter R = 1 in (0, inf); coordinates x, y, z in (0, inf);" + " ds^2 = R^2 (dx^2 + dy^2 + dz^2)/z^2";
    private static final String WARPED = "function f(r); coordinates r in (0, inf), u; ds^2 = dr^2 + f(r)^2 du^2";

    private static final Catalog CATALOG = catalog();

    private static Catalog catalog() {
        Catalog.Builder builder = Catalog.builder();
        Map.of("sphere", SPHERE, "space", SPACE, "spacetime", SPACETIME, "half", HALF_SPACE, "warped", WARPED)
                .forEach((name, text) -> builder.script(
                        ScriptText.of(name, name + ".geometry", text), new Provenance("tests", "0", "here")));
        return builder.build();
    }

    private static Geometry of(String text) {
        return CATALOG.script("part", text, Map.of());
    }

    private static Submanifold part(String text) {
        return of(text).submanifold().orElseThrow();
    }

    private static String text(Expr e) {
        return TextPrinter.plain().print(e);
    }

    private static String text(List<Expr> all) {
        return String.join("; ", all.stream().map(SubmanifoldTest::text).toList());
    }

    @Test
    void theNormalOfTheSpherePointsOutwardAndItsPrincipalCurvaturesAreMinusOneByR() {
        Submanifold sphere = part(SPHERE);
        assertEquals(
                "sin(theta) cos(phi); sin(theta) sin(phi); cos(theta)",
                text(sphere.formulas().normal()));
        assertEquals("-1/R; -1/R", text(sphere.formulas().principal().orElseThrow()));
        assertEquals("-1/R", text(sphere.formulas().mean()));
        assertEquals("1/R^2", text(sphere.formulas().gaussKronecker()));
        assertEquals("-R sin(theta)^2", text(sphere.formulas().component(HypersurfaceKind.SECOND_FORM, 1, 1)));
        assertEquals(List.of("x", "y", "z"), sphere.ambientCoordinates());
        assertEquals("Euclidean space", sphere.ambient().name());
    }

    @Test
    void turningTheCoordinatesRoundTurnsTheNormal() {
        Submanifold inward = part("coordinates phi in [0, 2 pi) periodic, theta in (0, pi); x = sin(theta) cos(phi);"
                + " y = sin(theta) sin(phi); z = cos(theta); ds^2 = dx^2 + dy^2 + dz^2");
        assertEquals("1", text(inward.formulas().mean()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coordinates u, v; map to half; x = u; y = v; z = 3                       | 1/R; 1/R
            coordinates u, v in (0, inf); map to half; x = 0; y = u; z = v           | 0; 0
            coordinates theta in (0, pi), phi in [0, 2 pi) periodic; map to space; r = 3 M   | -sqrt(3)/(9 M); -sqrt(3)/(9 M)
            coordinates r in (2 M, inf), phi in [0, 2 pi) periodic; map to space; theta = pi/2  | 0; 0
            coordinates s; map to sphere; theta = pi/2; phi = s                      | 0
            coordinates s; map to sphere; theta = pi/3; phi = s                      | sqrt(3)/(3 R)
            coordinates s; map to warped; r = 2; u = s                               | f'(2)/f(2)
            """)
    void principalCurvaturesInCurvedSpaces(String text, String expected) {
        String script = text.contains("M, inf") ? "parameter M = 1 in (0, inf); " + text : text;
        assertEquals(expected, text(part(script).formulas().principal().orElseThrow()));
    }

    @Test
    void numbersAreThoseOfTheFormulasAndKnowTheirError() {
        HypersurfaceAtPoint there =
                part("parameter a = 3, b = 2, c = 1; coordinates theta in (0, pi), phi in [0, 2 pi) periodic;"
                                + " x = a sin(theta) cos(phi); y = b sin(theta) sin(phi); z = c cos(theta);"
                                + " ds^2 = dx^2 + dy^2 + dz^2")
                        .at(1, 0.5);
        double[] principal = there.principal();
        assertEquals(there.component(HypersurfaceKind.MEAN), (principal[0] + principal[1]) / 2, 1e-15);
        assertEquals(there.component(HypersurfaceKind.GAUSS_KRONECKER), principal[0] * principal[1], 1e-15);
        assertTrue(there.principalError() < 1e-25, () -> "error " + there.principalError());
    }

    @Test
    void aHypersurfaceOfFourDimensionsHasItsThreePrincipalCurvatures() {
        Submanifold sphere = part("coordinates a in (0, pi), b in (0, pi), c in [0, 2 pi) periodic; x1 = 2 cos(a);"
                + " x2 = 2 sin(a) cos(b); x3 = 2 sin(a) sin(b) cos(c); x4 = 2 sin(a) sin(b) sin(c);"
                + " ds^2 = dx1^2 + dx2^2 + dx3^2 + dx4^2");
        assertEquals("1/2; 1/2; 1/2", text(sphere.formulas().principal().orElseThrow()));
        assertArrayEquals(new double[] {0.5, 0.5, 0.5}, sphere.at(1, 2, 3).principal(), 1e-16);
    }

    @Test
    void factsAreProvedOrDisproved() {
        List<SpaceFact> catenoid =
                part("coordinates u in [0, 2 pi) periodic, v; x = cosh(v) cos(u); y = cosh(v) sin(u); z = v;"
                                + " ds^2 = dx^2 + dy^2 + dz^2")
                        .formulas()
                        .facts();
        assertEquals(
                List.of("minimal", "totally geodesic", "umbilic"),
                catenoid.stream().map(SpaceFact::fact).toList());
        assertEquals(
                List.of(Answer.PROVED, Answer.DISPROVED, Answer.DISPROVED),
                catenoid.stream().map(SpaceFact::answer).toList());
        assertEquals(
                List.of(Answer.DISPROVED, Answer.DISPROVED, Answer.PROVED),
                part(SPHERE).formulas().facts().stream().map(SpaceFact::answer).toList());
    }

    @Test
    void aMapInJavaPullsBackAndRemembersWhereItComesFrom() {
        Geometry space = CATALOG.geometry("space(M=2)");
        Expr theta = Expressions.symbol("theta");
        Expr phi = Expressions.symbol("phi");
        Domain domain = Domain.of(
                Coordinate.of("theta").in(Interval.open(Expressions.ZERO, Expressions.PI)), Coordinate.angle("phi"));
        Geometry ball = space.pulledBack(
                "photons", domain, Map.of("r", Expressions.symbol("M").times(3), "theta", theta, "phi", phi));
        assertEquals(6.0, ball.at(Math.PI / 2, 0).norm(1, 0));
        Submanifold part = ball.submanifold().orElseThrow();
        assertEquals("space", part.ambient().name());
        assertEquals("-sqrt(3)/(9 M)", text(part.formulas().mean()));
        assertEquals(-Math.sqrt(3) / 18, part.at(1, 1).component(HypersurfaceKind.MEAN), 1e-16);
        assertEquals(
                "space(M=2): a map into it gives one expression for each of its coordinates [r, theta, phi] in at most 3 new"
                        + " ones, found expressions for [theta] in [theta, phi].",
                assertThrows(GeometryException.class, () -> space.pulledBack("wrong", domain, Map.of("theta", theta)))
                        .getMessage());
    }

    @Test
    void aFunctionOfTheCoordinatesAroundStaysOneOfThese() {
        Catalog hot = Catalog.builder()
                .metric(new HotPlane(), new Provenance("tests", "0", "here"))
                .build();
        Geometry circle = hot.script(
                "circle", "coordinates s; map to hot-plane; x = cos(s); y = sin(s)", Map.of("f", "x^2 + 4 y^2"));
        assertEquals(4.0, circle.at(Math.PI / 2).squaredNorm(1), 1e-15);
    }

    @Test
    void aPointWhoseImageIsOutsideTheChartAroundIsRefused() {
        Geometry fall =
                of("parameter M = 1; coordinates s in (0, 9), phi; map to space; r = s; theta = pi/2; phi = phi");
        assertEquals(
                "part at s = 1.0, phi = 0.0, its image in space at r = 1.0, theta = 1.5707963267948966, phi = 0.0: the point"
                        + " lies outside the chart because r is not in (2*M, inf), where 2*M = 2.00000.",
                assertThrows(NoAnswerException.class, () -> fall.at(1, 0)).getMessage());
        assertEquals(true, fall.contains(3, 0));
        assertEquals(false, fall.contains(1, 0));
        assertEquals(
                List.of("theta = pi lies on the boundary of the chart, theta in (0, pi); the values are those of the"
                        + " formulas there."),
                of("coordinates s in (0, 9); map to sphere; theta = pi/s; phi = 0")
                        .at(List.of(Expressions.number(1)))
                        .notes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coordinates s; map to space; r = 4; theta = pi/2; phi = s | part is no hypersurface: it has 1 dimension and the space around it, space, has 3, and a hypersurface has one dimension less than the space around.
            coordinates r in (2, inf), theta in (0, pi), phi; map to spacetime(M=1); t = 0 | part lies in spacetime, whose metric has the signature (3, 1): normal and second fundamental form are there for hypersurfaces of Riemannian spaces alone.
            coordinates u, v; x = cosh(u) cos(v); y = cosh(u) sin(v); t = sinh(u); ds^2 = dx^2 + dy^2 - dt^2 | part lies in a flat space, whose metric has the signature (2, 1): normal and second fundamental form are there for hypersurfaces of Riemannian spaces alone.
            """)
    void whatHasNoNormalSaysWhy(String text, String sentence) {
        Submanifold part = part(text);
        assertEquals(sentence, part.obstacle().orElseThrow());
        assertEquals(
                sentence, assertThrows(GeometryException.class, part::formulas).getMessage());
    }

    @Test
    void aMetricOfNoMapIsNoPart() {
        assertTrue(of("ds^2 = dr^2 + r^2 dtheta^2").submanifold().isEmpty());
        assertTrue(of("coordinates x, y; ds^2 = dx^2 + x dy^2 + (dx + y dy)^2")
                .submanifold()
                .isEmpty());
    }

    @Test
    void inAnotherChartTheSurfaceLiesInItsSpaceAsBefore() {
        Catalog both = Catalog.builder()
                .script(ScriptText.of("sphere", "sphere.geometry", SPHERE), new Provenance("tests", "0", "here"))
                .script(
                        ScriptText.of(
                                "height",
                                "height.geometry",
                                "chart height to sphere; coordinates h in (-1, 1), phi; theta = acos(h)"),
                        new Provenance("tests", "0", "here"))
                .build();
        Submanifold sphere = both.geometry("sphere in height").submanifold().orElseThrow();
        // h falls where theta rises, so the normal points inward
        assertArrayEquals(new double[] {1, 1}, sphere.at(0.5, 1).principal(), 1e-15);
    }

    /** ds² = f(x, y) (dx² + dy²). */
    private static final class HotPlane implements Metric {
        private static final Parameter.Function F = Parameter.function("f");

        @Override
        public String name() {
            return "hot-plane";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(F);
        }

        @Override
        public Domain domain(Arguments given) {
            return Domain.of(Coordinate.of("x"), Coordinate.of("y"));
        }

        @Override
        public LineElement lineElement(Coordinates x, Arguments given) {
            return LineElement.euclidean(x.all()).times(given.get(F).at(x.all()));
        }
    }
}
