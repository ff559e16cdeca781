package org.vielbein.core.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;
import static org.vielbein.core.law.PlantedGeometries.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.Immersion;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.curvature.FormulaException;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.geometry.Geometry;

/** Sound geometries obey all laws; each law is broken, alone, by the geometry planted against it. */
class LawsTest {
    static final long SEED = 3969;

    record Space(String name, Domain chart, Signature claimed, Function<Coordinates, LineElement> element)
            implements Metric {
        @Override
        public Domain domain(Arguments given) {
            return chart;
        }

        @Override
        public LineElement lineElement(Coordinates x, Arguments given) {
            return element.apply(x);
        }

        @Override
        public Signature signature(Arguments given) {
            return claimed;
        }
    }

    /** Polar coordinates of the plane, whose inverse gives a radius too large by some amount. */
    record Polar(double excess) implements CoordinateChart {
        @Override
        public String name() {
            return "polar";
        }

        @Override
        public String target() {
            return "plane";
        }

        @Override
        public Domain domain(Arguments given) {
            return Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("phi"));
        }

        @Override
        public Map<String, Expr> toTarget(Coordinates x, Arguments given) {
            return Map.of("x", product(x.get(0), cos(x.get(1))), "y", product(x.get(0), sin(x.get(1))));
        }

        @Override
        public Map<String, Expr> fromTarget(Coordinates y, Arguments given) {
            return Map.of(
                    "r",
                    sqrt(square(y.get(0)).plus(square(y.get(1)))).plus(number(excess)),
                    "phi",
                    atan2(y.get(1), y.get(0)));
        }
    }

    static Metric sphere() {
        return new Space(
                "sphere",
                Domain.of(Coordinate.of("theta").in(Interval.open(0, PI)), Coordinate.angle("phi")),
                Signature.riemannian(2),
                x -> LineElement.euclidean(
                        product(sin(x.get(0)), cos(x.get(1))), product(sin(x.get(0)), sin(x.get(1))), cos(x.get(0))));
    }

    static Metric rotating() {
        return new Space(
                "rotating",
                Domain.of(Coordinate.of("t"), Coordinate.of("r").in(Interval.open(0, 1)), Coordinate.angle("phi")),
                Signature.lorentzian(3),
                x -> OneForm.d(x.get(1))
                        .squared()
                        .plus(OneForm.d(x.get(2))
                                .plus(OneForm.d(x.get(0)).times(ratio(1, 2)))
                                .squared()
                                .times(square(x.get(1))))
                        .minus(OneForm.d(x.get(0)).squared()));
    }

    static Metric plane() {
        return new Space("plane", Domain.cartesian(2), Signature.riemannian(2), x -> LineElement.euclidean(x.all()));
    }

    static Subject sound() {
        return Subject.of(Geometry.of(sphere()));
    }

    static Subject soundChart() {
        return Subject.of(Geometry.of(plane()).in(new Polar(0), Arguments.of(new Polar(0))));
    }

    /** The flat surface z = 1 of the half-space; its pull-back is du² + dv², and it says du² + (1 + c u²) dv². */
    record Horosphere(Expr excess) implements Immersion {
        @Override
        public String name() {
            return "horosphere";
        }

        @Override
        public Domain domain(Arguments given) {
            return Domain.of(Coordinate.of("u"), Coordinate.of("v"));
        }

        @Override
        public Metric ambient() {
            return new Space(
                    "half-space",
                    Domain.of(
                            Coordinate.of("x"),
                            Coordinate.of("y"),
                            Coordinate.of("z").in(Interval.POSITIVE)),
                    Signature.riemannian(3),
                    x -> LineElement.euclidean(x.all()).times(ONE.over(square(x.get(2)))));
        }

        @Override
        public Map<String, Expr> map(Coordinates x, Arguments given) {
            return Map.of("x", x.get(0), "y", x.get(1), "z", ONE);
        }

        @Override
        public LineElement lineElement(Coordinates x, Arguments given) {
            return LineElement.diagonal(x, ONE, ONE.plus(product(excess, square(x.get(0)))));
        }
    }

    static List<Law> all() {
        List<Law> laws = new ArrayList<>(Laws.ofMetrics());
        laws.addAll(Laws.ofCharts());
        return laws;
    }

    @Test
    void soundGeometriesObeyAllLaws() {
        assertEquals(List.of(), Laws.check(Geometry.of(sphere()), SEED));
        assertEquals(List.of(), Laws.check(Geometry.of(rotating()), SEED));
        assertEquals(List.of(), Laws.check(Geometry.of(plane()), SEED));
        assertEquals(List.of(), Laws.check(Geometry.of(plane()).in(new Polar(0), Arguments.of(new Polar(0))), SEED));
    }

    @TestFactory
    Stream<DynamicTest> eachLawIsBrokenAloneByItsPlantedGeometry() {
        Map<String, Planted> planted = planted();
        assertEquals(
                all().stream().map(Law::name).sorted().toList(),
                planted.keySet().stream().sorted().toList());
        return all().stream()
                .map(law -> DynamicTest.dynamicTest(law.toString(), () -> {
                    List<Violation> found =
                            Laws.check(lawsFor(law), planted.get(law.name()).subject(), SEED);
                    assertEquals(
                            List.of(law.name()),
                            found.stream().map(Violation::law).toList(),
                            found::toString);
                    assertReported(planted.get(law.name()), law, found.get(0));
                }));
    }

    /** With the name, a place of the sample, and an amount of the size of the fault. */
    private static void assertReported(Planted planted, Law law, Violation violation) {
        Subject subject = planted.subject();
        assertTrue(violation.amount() >= planted.least() && violation.amount() <= planted.most(), violation::toString);
        assertTrue(
                violation.toString().startsWith(subject.name() + " breaks the law '" + law.name() + "' at "),
                violation::toString);
        assertTrue(
                Sample.of(subject, Laws.POINTS, SEED).points().stream()
                        .anyMatch(p -> violation.place().equals(Violation.place(subject, p))),
                violation::toString);
    }

    @Test
    void anotherProcessThatComputesOtherNumbersIsReported() {
        Law law = sameAsElsewhere();
        assertEquals(List.of(), Laws.check(List.of(law), geometry(inProcess(2)), SEED));
        assertEquals(List.of(), Laws.check(Laws.ofMetrics(), geometry(inProcess(2 + 1e-12)), SEED));
        Subject wrong = geometry(inProcess(Math.nextUp(2d)));
        List<Violation> found = Laws.check(List.of(law), wrong, SEED);
        double[] p = Sample.of(wrong, 1, SEED).points().get(0);
        assertEquals(
                "[process bound breaks the law 'two processes' at x = " + p[0] + ", y = " + p[1]
                        + ": metric [0] = 2.0000000000000004 in this process and 2.0 in the other"
                        + " (deviation 4.44e-16, seed 3969).]",
                found.toString());
    }

    /** ds² = (2 + sin x) dx² + dy², right in value and slope; ∂ₖ g_ij holds no second derivative. */
    @Test
    void aWrongSecondDerivativeOfJavaCodeIsReported() {
        Metric bent = flat(
                "bent",
                x -> LineElement.diagonal(
                        x,
                        code(
                                2,
                                (order, u) ->
                                        order == 0 ? 2 + Math.sin(u) : order == 1 ? Math.cos(u) : 1e-3 - Math.sin(u),
                                x.get(0)),
                        ONE));
        List<Violation> found = Laws.check(Laws.ofMetrics(), geometry(bent), SEED);
        assertEquals(List.of("derivatives"), found.stream().map(Violation::law).toList(), found::toString);
        assertTrue(found.get(0).found().startsWith("f'' at ["), found::toString);
        assertTrue(found.get(0).amount() > 1e-4 && found.get(0).amount() < 1e-2, found::toString);
    }

    /** Says the same twice. */
    @Test
    void aMetricThatChangesItsMindLaterIsReported() {
        AtomicInteger asked = new AtomicInteger();
        Subject fickle = geometry(flat(
                "fickle", x -> LineElement.diagonal(x, ONE, ratio(asked.getAndIncrement() < 3 ? 1 : 2, 1))));
        List<Violation> found = Laws.check(Laws.ofMetrics(), fickle, SEED);
        assertEquals(List.of("purity"), found.stream().map(Violation::law).toList(), found::toString);
    }

    @Test
    void aGeometryThatTheOtherProcessDidNotSeeIsReported() {
        List<Violation> found = Laws.check(List.of(sameAsElsewhere()), geometry(sphere()), SEED);
        assertEquals(
                List.of("two processes"), found.stream().map(Violation::law).toList());
        assertTrue(found.get(0).found().endsWith(" and missing in the other"), found::toString);
    }

    @Test
    void aLineThatIsNoneOfATranscriptIsRefused() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Transcript.parse(List.of("no numbers here")));
        assertEquals("transcript: the line 'no numbers here' has no numbers.", e.getMessage());
    }

    /** ds² = dx² + 0 dy²: no point at which a signature could be looked at. */
    @Test
    void aMetricThatIsDegenerateEverywhereBreaksItsClaim() {
        List<Violation> found = Laws.check(
                Laws.ofMetrics(), geometry(flat("flattened", x -> LineElement.diagonal(x, ONE, ZERO))), SEED);
        assertEquals(
                List.of("claimed signature"), found.stream().map(Violation::law).toList(), found::toString);
    }

    /** √(x − 10⁻⁴) is missing next to an end of the chart only. */
    @Test
    void theEndsOfAChartAreLookedAt() {
        Metric space = new Space(
                "end missing",
                Domain.of(Coordinate.of("x").in(Interval.open(0, 1)), Coordinate.of("y")),
                Signature.riemannian(2),
                x -> LineElement.diagonal(x, ONE, sqrt(x.get(0).minus(ratio(1, 10000)))));
        List<Violation> found = Laws.check(Laws.ofMetrics(), geometry(space), SEED);
        assertEquals(List.of("domain"), found.stream().map(Violation::law).toList(), found::toString);
    }

    static List<Law> lawsFor(Law law) {
        return Laws.ofCharts().contains(law) ? all() : Laws.ofMetrics();
    }

    @Test
    void aViolationSaysLawPlaceAndAmount() {
        Subject wrong = planted().get("claimed signature").subject();
        Violation violation = Laws.check(Laws.ofMetrics(), wrong, SEED).get(0);
        double[] p = Sample.of(wrong, 1, SEED).points().get(0);
        assertEquals(
                "false claim breaks the law 'claimed signature' at x = " + p[0] + ", y = " + p[1]
                        + ": the signature is 2 plus, 0 minus, and " + Signature.of(1, 1)
                        + " is claimed (deviation 2.00, seed 3969).",
                violation.toString());
    }

    @Test
    void aFalseClaimIsReportedWithBothFormulas() {
        Subject wrong = PlantedCurvature.claiming("gauss", ratio(3, 2));
        Violation violation = Laws.check(Laws.ofMetrics(), wrong, SEED).get(0);
        assertEquals("'gauss = 3/2' says that scalar is 3, and it is 2", violation.found());
        assertEquals(0.2, violation.amount(), 1e-15);
    }

    @Test
    void trueClaimsOfEveryKindAreProved() {
        Map.of("scalar", 2, "gauss", 1, "kretschmann", 4, "einstein-constant", 1)
                .forEach((name, value) -> assertEquals(
                        List.of(), Laws.check(Laws.ofMetrics(), PlantedCurvature.claiming(name, number(value)), SEED)));
        Expr sine = sin(symbol("theta"));
        assertEquals(
                List.of(), Laws.check(Laws.ofMetrics(), PlantedCurvature.claiming("determinant", square(sine)), SEED));
    }

    @Test
    void aWrongSecondFundamentalFormBreaksTheEquationsOfGaussAndCodazzi() {
        List<Violation> found = Laws.check(Laws.ofMetrics(), PlantedCurvature.bent(1e-6, 0, 0), SEED);
        assertEquals(
                List.of("gauss of hypersurfaces", "codazzi"),
                found.stream().map(Violation::law).toList());
        assertTrue(
                found.get(0)
                        .found()
                        .startsWith("R̄(∂ₗX, ∂ₖX, ∂ᵢX, ∂ⱼX) + II_li II_kj − II_lj II_ki − R_lkij at [0, 1, 0, 1] = "),
                found::toString);
        assertTrue(
                found.get(1).found().startsWith("∇ᵢ II_jk − ∇ⱼ II_ik − R̄(N, ∂ₖX, ∂ᵢX, ∂ⱼX) at [0, 1, 1] = "),
                found::toString);
    }

    @Test
    void anImmersionWhoseLineElementIsNotItsPullBackIsReported() {
        assertEquals(List.of(), Laws.check(Laws.ofMetrics(), geometry(new Horosphere(ZERO)), SEED));
        List<Violation> found = Laws.check(Laws.ofMetrics(), geometry(new Horosphere(ONE)), SEED);
        assertEquals(
                List.of("gauss of hypersurfaces", "codazzi"),
                found.stream().map(Violation::law).toList(),
                found::toString);
    }

    /** Neither is a zero of the sphere. */
    @Test
    void aCurvedSpaceThatClaimsToBeFlatIsReported() {
        for (String name : List.of("ricci", "riemann")) {
            List<Violation> found = Laws.check(Laws.ofMetrics(), PlantedCurvature.claiming(name, ZERO), SEED);
            assertEquals(List.of("facts"), found.stream().map(Violation::law).toList(), found::toString);
        }
    }

    @Test
    void whatIsNotProvedInTimeIsComparedWithTheNumbers() {
        Subject right = PlantedCurvature.claimingInHaste("gauss", ONE);
        assertThrows(FormulaException.class, () -> right.formulas().equal(number(2), TensorKind.SCALAR));
        assertEquals(List.of(), Laws.check(Laws.ofMetrics(), right, SEED));
        Subject wrong = PlantedCurvature.claimingInHaste("gauss", ratio(3, 2));
        List<Violation> found = Laws.check(Laws.ofMetrics(), wrong, SEED);
        assertEquals(
                List.of("'gauss = 3/2' says that scalar is 3, and its number at the point is another"),
                found.stream().map(Violation::found).toList());
    }

    /** Their formulas are too many to be looked at, their numbers are not. */
    @Test
    void spacesOfManyDimensionsAreJudgedWithinSeconds() {
        Metric many = new Space(
                "many",
                Domain.cartesian(10),
                Signature.riemannian(10),
                x -> LineElement.diagonal(
                        x,
                        x.all().stream()
                                .map(xi -> ONE.plus(square(x.get(0)).plus(square(xi))))
                                .toList()));
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals(List.of(), Laws.check(Geometry.of(many), SEED)));
    }

    @Test
    void aSampleIsTheSameForTheSameSeedAndInsideTheChart() {
        Geometry geometry = Geometry.of(sphere());
        Sample one = Sample.of(Subject.of(geometry), 20, 7);
        Sample two = Sample.of(Subject.of(geometry), 20, 7);
        for (int k = 0; k < 20; k++) {
            assertArrayEquals(one.points().get(k), two.points().get(k));
            assertTrue(geometry.contains(one.points().get(k)));
        }
    }
}
