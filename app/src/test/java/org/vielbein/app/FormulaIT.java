package org.vielbein.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The commands that print formulas: what they say, their documents, and what they refuse. */
class FormulaIT {
    @Test
    void kerrIsAVacuumWithAFactoredKretschmannScalar() {
        JsonNode ricci = Run.of("tensor", "kerr", "ricci", "--json").json();
        assertEquals("proved", ricci.get("zero").stringValue());
        assertEquals(0, ricci.get("nonzero").intValue());
        assertEquals(4, ricci.get("components").size());
        assertEquals("down,down", ricci.get("indices").stringValue());
        assertEquals(
                "48 M^2 (r^2 - a^2 cos(theta)^2) (r^4 - 14 a^2 r^2 cos(theta)^2 + a^4 cos(theta)^4)/(r^2 + a^2 cos(theta)^2)^6",
                Run.of("tensor", "kerr", "kretschmann", "--json")
                        .json()
                        .get("components")
                        .stringValue());
    }

    @Test
    void numbersAtAPointAreNestedInTheOrderOfTheLetters() {
        JsonNode riemann = Run.of("tensor", "sphere(R=2)", "riemann", "--at", "pi/6,0", "--json")
                .json();
        assertEquals("up,down,down,down", riemann.get("indices").stringValue());
        // R^theta_phi,theta,phi = sin(theta)^2
        assertEquals(0.25, riemann.get("components").get(0).get(1).get(0).get(1).doubleValue(), 1e-15);
        assertEquals(
                -0.25, riemann.get("components").get(0).get(1).get(1).get(0).doubleValue(), 1e-15);
        assertEquals("disproved", riemann.get("zero").stringValue());
    }

    @Test
    void showSimplifiesTheTorus() {
        JsonNode torus = Run.of("show", "torus", "--json").json();
        assertEquals("(R + r cos(v))^2 du^2 + r^2 dv^2", torus.get("simplified").stringValue());
        assertEquals("r (R + r cos(v))", torus.get("volumeElement").stringValue());
        assertTrue(Run.of("show", "torus", "--unicode").out().contains("ds^2 = (R + r cos(v))² du² + r² dv²"));
        assertTrue(Run.of("show", "disk", "--latex").out().contains("\\frac{4 R^{2}}"));
    }

    @Test
    void thePulledBackSphereIsRegularAtTheCentreOfItsChart() {
        assertEquals(
                "2/R^2",
                Run.of("tensor", "sphere in stereographic", "scalar", "--json")
                        .json()
                        .get("components")
                        .stringValue());
    }

    @Test
    void scaleFactorsOfConfocalQuadricsHaveNoBars() {
        JsonNode shown =
                Run.of("show", "euclidean(n=3) in ellipsoidal", "--json").json();
        assertEquals(
                "sqrt((xi + a^2) (xi + b^2) (xi + c^2) (xi - eta) (xi - zeta))/(2 (xi + a^2) (xi + b^2) (xi + c^2))",
                shown.get("scaleFactors").get(0).stringValue());
        assertFalse(shown.get("volumeElement").stringValue().contains("abs"));
    }

    /** One pulls back through a chart, the other writes Minkowski's metric and the square of a null form. */
    @Test
    void twoRoadsToKerrAndSchildsCoordinatesGiveOneMetric() {
        JsonNode chart = metric("kerr(a=1/2) in kerr-schild");
        JsonNode written = metric("kerr-cartesian(a=1/2)");
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(
                        chart.get(i).get(j).doubleValue(),
                        written.get(i).get(j).doubleValue(),
                        1e-14,
                        "g[" + i + ", " + j + "]");
            }
        }
        assertEquals(
                "proved",
                Run.of("tensor", "kerr-cartesian", "ricci", "--json")
                        .json()
                        .get("zero")
                        .stringValue());
    }

    private static JsonNode metric(String geometry) {
        return Run.of("measure", geometry, "--at", "0,3,1,2", "--vector", "1,0,0,0", "--json")
                .json()
                .get("metric");
    }

    /** Once the components in r, theta, phi stood there under the names x, y, z. */
    @Test
    void whereAChartHasNoFormulaNoneIsShown() {
        Run shown = Run.of("show", "kerr(a=1/2) in kerr-schild");
        assertFalse(shown.out().contains("metric g_ij") || shown.out().contains("simplified"), shown.out());
        assertTrue(shown.out().endsWith("""
                kerr(a=1/2) in kerr-schild: no formula is given, since roots stand within roots here and their
                relations are not all known, so that a formula could be wrong; ask for numbers at a point instead.
                """));
    }

    @Test
    void theHotPlateIsASphere() {
        JsonNode facts = Run.of("why", "hot-plate(T=(x^2+y^2)/4, alpha=1)", "--json")
                .json()
                .get("facts");
        assertEquals("disproved", answer(facts, "flat"));
        assertEquals("proved", answer(facts, "constant curvature"));
        String radius =
                "parameter R in (0, inf); coordinates x, y; T = (x^2 + y^2)/(4 R^2); ds^2 = (dx^2 + dy^2)/(1 + T)^2";
        assertTrue(Run.of("why", radius).out().contains("with K = 1/R^2"));
        assertEquals(
                "8",
                Run.of("tensor", "isothermal(n=2, f=1/(1+x^2+y^2)^2)", "scalar", "--json")
                        .json()
                        .get("components")
                        .stringValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            polar             | flat               | proved
            polar             | constant components | disproved
            schwarzschild     | flat               | disproved
            schwarzschild     | conformally flat   | disproved
            schwarzschild     | Einstein           | proved
            three-sphere      | conformally flat   | proved
            three-sphere      | constant curvature | proved
            heisenberg        | conformally flat   | disproved
            robertson-walker  | conformally flat   | proved
            kerr              | d/dphi is Killing  | proved
            """)
    void whyAnswers(String geometry, String fact, String expected) {
        assertEquals(expected, answer(Run.of("why", geometry, "--json").json().get("facts"), fact));
    }

    private static String answer(JsonNode facts, String fact) {
        for (JsonNode one : facts) {
            if (one.get("fact").stringValue().equals(fact)) {
                return one.get("answer").stringValue();
            }
        }
        throw new AssertionError("no fact " + fact + " in " + facts);
    }

    @Test
    void operatorsGiveFormulasAndNumbers() {
        assertEquals(
                "[\"2 r cos(theta)\",\"-sin(theta)\"]",
                Run.of("gradient", "polar", "r^2 cos(theta)", "--json")
                        .json()
                        .get("components")
                        .toString());
        JsonNode laplacian = Run.of("laplacian", "sphere", "cos(theta)", "--at", "pi/3,0", "--json")
                .json();
        assertEquals(-1.0, laplacian.get("value").doubleValue(), 1e-15);
        assertEquals("disproved", laplacian.get("zero").stringValue());
        assertEquals(
                "proved",
                Run.of("laplacian", "spherical", "1/r", "--json")
                        .json()
                        .get("zero")
                        .stringValue());
        assertEquals(
                "2",
                Run.of("divergence", "polar", "r,0", "--json")
                        .json()
                        .get("value")
                        .stringValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tensor sphere             | A KIND is missing: write GEOMETRY and KIND, as in vielbein tensor sphere "scalar".
            tensor sphere rici        | There is no tensor 'rici'. Did you mean `ricci`?
            tensor sphere weyl        | sphere: the Weyl tensor needs 3 dimensions or more, this metric has 2; ask for riemann.
            tensor sphere sectional   | sectional needs two vectors, found 0: write --vector 1,0 --vector 0,1.
            tensor sphere scalar --vector 1,0 | --vector belongs to sectional: leave it out of scalar.
            tensor sphere ricci --component theta | --component of ricci takes 2 coordinates, found 'theta': the order is R_kj = Rⁱₖᵢⱼ, positive on a sphere.
            tensor sphere ricci --component theta,x | --component: 'x' is no coordinate of sphere; these are theta, phi.
            tensor sphere scalar --latex --unicode | There are --latex and --unicode: choose one of them.
            tensor sphere scalar --seconds 0 | --seconds is from 1 to 86400, found 0: write --seconds 60.
            laplacian sphere          | A FUNCTION is missing: write GEOMETRY and FUNCTION, as in vielbein laplacian sphere "cos(theta)".
            """)
    void whatIsWrongIsSaidInOneSentence(String command, String sentence) {
        Run run = Run.of(command.split(" "));
        assertEquals(sentence + "\n", run.err());
        assertEquals(2, run.status());
    }

    @Test
    void aPointWhereTheCurvatureDoesNotExistIsNoAnswer() {
        Run run = Run.of("tensor", "cone", "scalar", "--at", "0,0");
        assertEquals(1, run.status(), run::out);
        assertEquals(
                "cone at 0,0: scalar has no finite value there, since det g = 0 and g has no inverse; choose another point.\n",
                run.err());
    }
}
