package org.vielbein.core.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.kernel.Kernel;

/** Sound geometries obey all laws; each law is broken, alone, by the geometry planted against it. */
class LawsTest {
    private static final long SEED = 3969;

    record Space(
            String name, Domain chart, Signature claimed, java.util.function.Function<Coordinates, LineElement> element)
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

    record Polar() implements CoordinateChart {
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
            return Map.of("r", sqrt(square(y.get(0)).plus(square(y.get(1)))), "phi", atan2(y.get(1), y.get(0)));
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
        return Subject.of(Geometry.of(plane()).in(new Polar(), Arguments.of(new Polar())));
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
        assertEquals(List.of(), Laws.check(Geometry.of(plane()).in(new Polar(), Arguments.of(new Polar())), SEED));
    }

    private static Map<String, Subject> planted() {
        Map<String, Subject> planted = new HashMap<>();
        planted.put("symmetry", new PlantedSubject(sound()) {
            @Override
            public double[][] metric(double[] p) {
                double[][] g = sound.metric(p);
                g[0][1] += 1e-9;
                g[1][0] -= 1e-9;
                return g;
            }
        });
        planted.put("constant signature", new PlantedSubject(sound()) {
            private final double[] first = Sample.of(sound, 1, SEED).points().get(0);

            @Override
            public int[] signature(double[] p) {
                return Arrays.equals(p, first) ? new int[] {2, 0, 0} : new int[] {1, 1, 0};
            }
        });
        planted.put("claimed signature", new PlantedSubject(sound()) {
            @Override
            public Signature claimed() {
                return Signature.of(1, 1);
            }
        });
        planted.put("frame", new PlantedSubject(sound()) {
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
        });
        planted.put("volume element", new PlantedSubject(sound()) {
            @Override
            public double volumeElement(double[] p) {
                return sound.volumeElement(p) * (1 + 1e-9);
            }
        });
        planted.put("minors", new PlantedSubject(sound()) {
            @Override
            public Optional<Frame> coframe(double[] p) {
                return sound.coframe(p).map(frame -> {
                    Embedding embedding = frame.embedding().orElseThrow();
                    embedding.jacobian()[0][0] += 1e-6;
                    return new Frame(frame.h(), frame.signs(), Optional.of(embedding));
                });
            }
        });
        planted.put("polarisation", new PlantedSubject(sound()) {
            @Override
            public double inner(double[] p, double[] u, double[] v) {
                return sound.inner(p, u, v) * (1 + 1e-6);
            }

            @Override
            public double area(double[] p, double[] u, double[] v) {
                double inner = inner(p, u, v);
                return Math.sqrt(squaredNorm(p, u) * squaredNorm(p, v) - inner * inner);
            }
        });
        planted.put("parallelogram", new PlantedSubject(sound()) {
            @Override
            public double area(double[] p, double[] u, double[] v) {
                return sound.area(p, u, v) * (1 + 1e-6);
            }
        });
        planted.put("compiled code", new PlantedSubject(sound()) {
            @Override
            public Kernel compiled() {
                return wrongBy(0x1p-50, sound.compiled());
            }
        });
        planted.put("derivatives", new PlantedSubject(sound()) {
            @Override
            public Kernel derivatives() {
                return wrongBy(1e-5, sound.derivatives());
            }
        });
        planted.put("purity", new PlantedSubject(sound()) {
            @Override
            public Subject rebuilt() {
                return new PlantedSubject(sound) {
                    @Override
                    public double[][] metric(double[] p) {
                        double[][] g = sound.metric(p);
                        g[0][0] += 1e-15;
                        return g;
                    }
                };
            }
        });
        planted.put("thread safety", new PlantedSubject(sound()) {
            private final Thread owner = Thread.currentThread();

            @Override
            public double[][] metric(double[] p) {
                double[][] g = sound.metric(p);
                g[0][0] += Thread.currentThread() == owner ? 0 : 1e-12;
                return g;
            }
        });
        planted.put(
                "domain",
                Subject.of(Geometry.of(new Space(
                        "planted",
                        Domain.cartesian(2),
                        Signature.riemannian(2),
                        x -> LineElement.diagonal(x, ONE, sqrt(x.get(0)))))));
        planted.put("inverse", new PlantedSubject(soundChart()) {
            @Override
            public Optional<double[]> fromMetricCoordinates(double[] metricPoint) {
                return sound.fromMetricCoordinates(metricPoint).map(p -> new double[] {p[0] + 1e-6, p[1]});
            }
        });
        planted.put("same lengths", new PlantedSubject(soundChart()) {
            @Override
            public double[][] jacobian(double[] p) {
                double[][] j = sound.jacobian(p);
                for (double[] row : j) {
                    row[0] += 1e-5 * row[1];
                }
                return j;
            }
        });
        planted.put("same volume", new PlantedSubject(soundChart()) {
            @Override
            public Subject inMetricCoordinates() {
                return new PlantedSubject(sound.inMetricCoordinates()) {
                    @Override
                    public double volumeElement(double[] p) {
                        return sound.volumeElement(p) * (1 + 1e-8);
                    }
                };
            }
        });
        return planted;
    }

    @TestFactory
    Stream<DynamicTest> eachLawIsBrokenAloneByItsPlantedGeometry() {
        Map<String, Subject> planted = planted();
        assertEquals(
                all().stream().map(Law::name).sorted().toList(),
                planted.keySet().stream().sorted().toList());
        return all().stream()
                .map(law -> DynamicTest.dynamicTest(law.toString(), () -> {
                    List<Violation> found = Laws.check(lawsFor(law), planted.get(law.name()), SEED);
                    assertEquals(
                            List.of(law.name()),
                            found.stream().map(Violation::law).toList(),
                            found::toString);
                    assertTrue(found.get(0).amount() > 0);
                    assertTrue(
                            found.get(0).toString().startsWith("planted breaks the law '" + law.name() + "' at "),
                            () -> found.get(0).toString());
                }));
    }

    private static List<Law> lawsFor(Law law) {
        return Laws.ofCharts().contains(law) ? all() : Laws.ofMetrics();
    }

    @Test
    void aViolationSaysLawPlaceAndAmount() {
        Subject wrong = planted().get("claimed signature");
        Violation violation = Laws.check(Laws.ofMetrics(), wrong, SEED).get(0);
        double[] p = Sample.of(wrong, 1, SEED).points().get(0);
        assertEquals(
                "planted breaks the law 'claimed signature' at theta = " + p[0] + ", phi = " + p[1]
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
