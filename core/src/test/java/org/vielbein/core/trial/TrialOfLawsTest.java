package org.vielbein.core.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every law of metrics and charts is broken, alone, by the jar planted against it. */
class TrialOfLawsTest extends PlantedTrial {
    @Test
    void derivativesThatAreNoneOfTheirFunctionAreToldByPlaceAndAmount() throws IOException {
        Report report = trial(PlantedJar.offering(code("""
                return switch (k) { case 0 -> 2 + Math.sin(u); case 1 -> Math.cos(u) + 1e-4; case 2 -> -Math.sin(u);
                        default -> -Math.cos(u); };
                """)));
        assertEquals(List.of("derivatives"), rules(report));
        assertTold(report, "planted breaks the law 'derivatives' at x = ", 1e-4);
    }

    @Test
    void aSecondDerivativeThatIsNoneIsToldToo() throws IOException {
        Report report = trial(PlantedJar.offering(code("""
                return switch (k) { case 0 -> 2 + Math.sin(u); case 1 -> Math.cos(u); case 2 -> 1e-3 - Math.sin(u);
                        default -> -Math.cos(u); };
                """)));
        assertEquals(List.of("derivatives"), rules(report));
        assertTold(report, "planted breaks the law 'derivatives' at x = ", 1e-3);
    }

    @Test
    void anIndefiniteMetricThatClaimsToBeRiemannianIsTold() throws IOException {
        Report report = trial(PlantedJar.offering("""
                implements Metric {
                    @Override public String name() { return "planted"; }
                    @Override public Domain domain(Arguments given) { return Domain.cartesian(2); }
                    @Override public LineElement lineElement(Coordinates x, Arguments given) {
                        return OneForm.d(x.get(0)).squared().minus(OneForm.d(x.get(1)).squared());
                    }
                }
                """));
        assertEquals(List.of("claimed signature"), rules(report));
        assertTold(report, "planted breaks the law 'claimed signature' at x = ", 2);
    }

    @Test
    void aMetricThatCountsItsCallsIsTold() throws IOException {
        Report report = trial(
                PlantedJar.offering(PlantedJar.plane("planted", "number(1 + calls++)", "private static int calls;")));
        assertTrue(rules(report).contains("purity"), () -> sentences(report).toString());
        assertEquals(List.of("purity"), rules(report));
    }

    /** The first two calls agree. */
    @Test
    void aMetricThatChangesItsMindLaterIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(
                PlantedJar.plane("planted", "number(calls++ < 4 ? 1 : 2)", "private static int calls;")));
        assertTrue(rules(report).contains("purity"), () -> sentences(report).toString());
    }

    @Test
    void aMetricThatAsksTheClockIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "number(System.nanoTime())", "")));
        assertTrue(rules(report).contains("purity"), () -> sentences(report).toString());
    }

    @Test
    void codeWithChanceInItIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(code("return k == 0 ? 2 + 1e-9 * Math.random() : 0;")));
        assertTrue(rules(report).contains("purity"), () -> sentences(report).toString());
    }

    @Test
    void objectsOfOneClassThatDifferAreTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane(
                "planted", "number(mine)", "private static int made; private final int mine = 1 + made++;")));
        assertEquals(List.of("two objects"), rules(report));
        assertTold(report, "planted breaks the law 'two objects' at x = ", 1);
    }

    @Test
    void loadingsThatDifferAreTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane(
                "planted", "number(CHANCE)", "private static final double CHANCE = 1 + Math.random();")));
        assertEquals(List.of("two loadings"), rules(report));
        assertTrue(
                sentences(report).get(0).contains(" in this loading and "),
                () -> sentences(report).toString());
    }

    @Test
    void aChartWhoseInverseIsNoneIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "ONE", ""))
                .extension("Chart", chart(RADIUS + ".plus(number(1e-6))")));
        assertEquals(List.of("inverse"), rules(report));
        assertEquals("chart 'round'", report.broken().get(0).subject());
        assertTold(report, "planted in round breaks the law 'inverse' at r = ", 1e-6);
    }

    private static void assertTold(Report report, String beginning, double amount) {
        Finding finding = report.findings().get(0);
        assertTrue(finding.sentence().startsWith(beginning), finding::sentence);
        double found = finding.amount().orElseThrow();
        assertTrue(found > amount / 30 && found < amount * 30, finding::toString);
        assertTrue(finding.sentence().contains(" at " + finding.place() + ": "), finding::sentence);
    }

    @Test
    void aSymbolThatNobodyDeclaredIsTold() throws IOException {
        Report report = trial(PlantedJar.offering(PlantedJar.plane("planted", "symbol(\"q\")", "")));
        assertEquals(List.of("definition"), rules(report));
        assertEquals(
                List.of("Geometry 'planted' uses 'q' in its line element, which is neither a coordinate nor a parameter"
                        + " [x, y]: declare it in parameters()."),
                sentences(report));
    }

    @Test
    void aFunctionWithoutDerivativesIsJudgedByWhatItHas() throws IOException {
        String rough = code("return Math.abs(u) + 1;").replace("return 3;", "return 0;");
        assertEquals(List.of(), sentences(trial(PlantedJar.offering(rough))));
    }
}
