package org.vielbein.core.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.OpaqueFunction;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.kernel.Kernel;

/** Sound geometries obey all laws; each law is broken, alone, by the geometry planted against it. */
class LawsTest {
    private static final long SEED = 3969;

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

    private static Metric sphere() {
        return new Space(
                "sphere",
                Domain.of(Coordinate.of("theta").in(Interval.open(0, PI)), Coordinate.angle("phi")),
                Signature.riemannian(2),
                x -> LineElement.euclidean(
                        product(sin(x.get(0)), cos(x.get(1))), product(sin(x.get(0)), sin(x.get(1))), cos(x.get(0))));
    }

    private static Metric rotating() {
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

    private static Metric plane() {
        return new Space("plane", Domain.cartesian(2), Signature.riemannian(2), x -> LineElement.euclidean(x.all()));
    }

    private static Subject sound() {
        return Subject.of(Geometry.of(sphere()));
    }

    private static Subject soundChart() {
        return Subject.of(Geometry.of(plane()).in(new Polar(0), Arguments.of(new Polar(0))));
    }

    private static List<Law> all() {
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

    /** A fault, the law it breaks, and between what amounts its deviation is to be reported. */
    private record Planted(Subject subject, double least, double most) {
        Planted(Subject subject, double amount) {
            this(subject, amount / 30, amount * 30);
        }
    }

    /** A function with a derivative that is wrong by 10⁻⁴, inside ds² = (2 + f) dx² + dy². */
    private static Metric wrongSlope() {
        return flat(
                "wrong slope",
                x -> LineElement.diagonal(
                        x, code((order, u) -> order == 0 ? 2 + Math.sin(u) : Math.cos(u) + 1e-4, x.get(0)), ONE));
    }

    /** A metric that says something else whenever it is asked. */
    private static Metric forgetful() {
        AtomicInteger asked = new AtomicInteger();
        return flat("forgetful", x -> LineElement.diagonal(x, ONE, ratio(1 + asked.getAndIncrement(), 1)));
    }

    /** A function that keeps its argument in a field, and so mixes up the threads; here the thread itself is what it mixes in. */
    private static Metric threadBound() {
        Thread owner = Thread.currentThread();
        return flat(
                "thread bound",
                x -> LineElement.diagonal(
                        x,
                        code((order, u) -> order > 0 ? 0 : Thread.currentThread() == owner ? 2 : 2 + 1e-12, x.get(0)),
                        ONE));
    }

    /** A coefficient that another process may have computed otherwise. */
    private static Metric inProcess(double coefficient) {
        return flat("process bound", x -> LineElement.diagonal(x, number(coefficient), ONE));
    }

    /** A law against the transcript of another process, in which the geometries were sound. */
    private static Law sameAsElsewhere() {
        return Laws.sameAs(Transcript.parse(
                Transcript.of(List.of(geometry(inProcess(2))), SEED).lines().toList()));
    }

    /** Code as a function of one argument with one derivative. */
    private static Expr code(DoubleCode code, Expr argument) {
        return FunctionSymbol.opaque("f", new OpaqueFunction() {
                    @Override
                    public int arity() {
                        return 1;
                    }

                    @Override
                    public int smoothness() {
                        return 1;
                    }

                    @Override
                    public double derivative(int[] orders, double[] at) {
                        return code.at(orders[0], at[0]);
                    }
                })
                .at(List.of(argument));
    }

    /** The derivative of an order at an argument. */
    private interface DoubleCode {
        double at(int order, double u);
    }

    private static Metric flat(String name, Function<Coordinates, LineElement> element) {
        return new Space(name, Domain.cartesian(2), Signature.riemannian(2), element);
    }

    /** ds² = x dx² + dy² claims the signature of the first point of the sample, and is of another where x changes sign. */
    private static Metric changing() {
        Metric space = flat("changing", x -> LineElement.diagonal(x, x.get(0), ONE));
        boolean positive =
                Sample.of(Subject.of(Geometry.of(space)), 1, SEED).points().get(0)[0] > 0;
        return new Space(
                "changing",
                Domain.cartesian(2),
                positive ? Signature.riemannian(2) : Signature.of(1, 1),
                x -> LineElement.diagonal(x, x.get(0), ONE));
    }

    private static Map<String, Planted> planted() {
        Map<String, Planted> planted = new HashMap<>();
        planted.put("constant signature", new Planted(geometry(changing()), 1));
        planted.put(
                "claimed signature",
                new Planted(
                        geometry(new Space(
                                "false claim",
                                Domain.cartesian(2),
                                Signature.of(1, 1),
                                x -> LineElement.euclidean(x.all()))),
                        2));
        planted.put(
                "domain",
                new Planted(
                        geometry(flat("half missing", x -> LineElement.diagonal(x, ONE, sqrt(x.get(0))))),
                        Double.POSITIVE_INFINITY,
                        Double.POSITIVE_INFINITY));
        planted.put("derivatives", new Planted(geometry(wrongSlope()), 1e-4));
        planted.put("purity", new Planted(geometry(forgetful()), 1));
        planted.put("thread safety", new Planted(geometry(threadBound()), 1e-12));
        planted.put(
                "inverse",
                new Planted(Subject.of(Geometry.of(plane()).in(new Polar(1e-6), Arguments.of(new Polar(1e-6)))), 1e-6));
        plantAtTheSeam(planted);
        return planted;
    }

    private static Subject geometry(Metric metric) {
        return Subject.of(Geometry.of(metric));
    }

    /** What only broken kernels or a broken core could do wrong. */
    private static void plantAtTheSeam(Map<String, Planted> planted) {
        planted.put(
                "symmetry",
                new Planted(
                        new PlantedSubject(sound()) {
                            @Override
                            public double[][] metric(double[] p) {
                                double[][] g = sound.metric(p);
                                g[0][1] += 1e-9;
                                g[1][0] -= 1e-9;
                                return g;
                            }
                        },
                        1e-9));
        planted.put(
                "frame",
                new Planted(
                        new PlantedSubject(sound()) {
                            @Override
                            public Optional<Frame> coframe(double[] p) {
                                // a shear keeps det h and is no rotation
                                return sound.coframe(p).map(frame -> {
                                    double[][] h = frame.h();
                                    for (int i = 0; i < h[0].length; i++) {
                                        h[0][i] += 1e-6 * h[1][i];
                                    }
                                    return new Frame(h, frame.signs(), frame.embedding());
                                });
                            }
                        },
                        1e-6));
        planted.put(
                "volume element",
                new Planted(
                        new PlantedSubject(sound()) {
                            @Override
                            public double volumeElement(double[] p) {
                                return sound.volumeElement(p) * (1 + 1e-9);
                            }
                        },
                        1e-9));
        planted.put(
                "minors",
                new Planted(
                        new PlantedSubject(sound()) {
                            @Override
                            public Optional<Frame> coframe(double[] p) {
                                return sound.coframe(p).map(frame -> {
                                    Embedding sound = frame.embedding().orElseThrow();
                                    double[][] j = sound.jacobian();
                                    j[0][0] += 1e-6;
                                    return new Frame(
                                            frame.h(), frame.signs(), Optional.of(new Embedding(j, sound.signs())));
                                });
                            }
                        },
                        1e-6));
        planted.put(
                "polarisation",
                new Planted(
                        new PlantedSubject(sound()) {
                            @Override
                            public double inner(double[] p, double[] u, double[] v) {
                                return sound.inner(p, u, v) * (1 + 1e-6);
                            }

                            @Override
                            public double area(double[] p, double[] u, double[] v) {
                                double inner = inner(p, u, v);
                                return Math.sqrt(squaredNorm(p, u) * squaredNorm(p, v) - inner * inner);
                            }
                        },
                        1e-6));
        planted.put(
                "parallelogram",
                new Planted(
                        new PlantedSubject(sound()) {
                            @Override
                            public double area(double[] p, double[] u, double[] v) {
                                return sound.area(p, u, v) * (1 + 1e-6);
                            }
                        },
                        1e-6));
        planted.put(
                "compiled code",
                new Planted(
                        new PlantedSubject(sound()) {
                            @Override
                            public Kernel compiled() {
                                return wrongBy(0x1p-50, sound.compiled());
                            }
                        },
                        0x1p-50));
        planted.put(
                "same lengths",
                new Planted(
                        new PlantedSubject(soundChart()) {
                            @Override
                            public double[][] jacobian(double[] p) {
                                double[][] j = sound.jacobian(p);
                                for (double[] row : j) {
                                    row[0] += 1e-5 * row[1];
                                }
                                return j;
                            }
                        },
                        1e-5));
        planted.put(
                "same volume",
                new Planted(
                        new PlantedSubject(soundChart()) {
                            @Override
                            public Subject inMetricCoordinates() {
                                return new PlantedSubject(sound.inMetricCoordinates()) {
                                    @Override
                                    public double volumeElement(double[] p) {
                                        return sound.volumeElement(p) * (1 + 1e-8);
                                    }
                                };
                            }
                        },
                        1e-8));
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

    private static List<Law> lawsFor(Law law) {
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
