package org.vielbein.core.law;

import static org.vielbein.api.expr.Expressions.*;
import static org.vielbein.core.law.LawsTest.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.OpaqueFunction;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.kernel.Kernel;

/** The geometries that break one law each: real ones where a metric can, else a sound one with a fault at the seam. */
final class PlantedGeometries {
    private PlantedGeometries() {}

    /** A fault, the law it breaks, and between what amounts its deviation is to be reported. */
    record Planted(Subject subject, double least, double most) {
        Planted(Subject subject, double amount) {
            this(subject, amount / 30, amount * 30);
        }
    }

    /** A function with a derivative that is wrong by 10⁻⁴, inside ds² = (2 + f) dx² + dy². */
    static Metric wrongSlope() {
        return flat(
                "wrong slope",
                x -> LineElement.diagonal(
                        x, code((order, u) -> order == 0 ? 2 + Math.sin(u) : Math.cos(u) + 1e-4, x.get(0)), ONE));
    }

    /** A metric that says something else whenever it is asked. */
    static Metric forgetful() {
        AtomicInteger asked = new AtomicInteger();
        return flat("forgetful", x -> LineElement.diagonal(x, ONE, ratio(1 + asked.getAndIncrement(), 1)));
    }

    /** A function that keeps its argument in a field, and so mixes up the threads; here the thread itself is what it mixes in. */
    static Metric threadBound() {
        Thread owner = Thread.currentThread();
        return flat(
                "thread bound",
                x -> LineElement.diagonal(
                        x,
                        code((order, u) -> order > 0 ? 0 : Thread.currentThread() == owner ? 2 : 2 + 1e-12, x.get(0)),
                        ONE));
    }

    /** A coefficient that another process may have computed otherwise. */
    static Metric inProcess(double coefficient) {
        return flat("process bound", x -> LineElement.diagonal(x, number(coefficient), ONE));
    }

    /** A law against the transcript of another process, in which the geometries were sound. */
    static Law sameAsElsewhere() {
        return Laws.sameAs(Transcript.parse(
                Transcript.of(List.of(geometry(inProcess(2))), SEED).lines().toList()));
    }

    /** Code as a function of one argument with one derivative. */
    static Expr code(DoubleCode code, Expr argument) {
        return code(1, code, argument);
    }

    /** Code as a function of one argument with some derivatives. */
    static Expr code(int smoothness, DoubleCode code, Expr argument) {
        return FunctionSymbol.opaque("f", new OpaqueFunction() {
                    @Override
                    public int arity() {
                        return 1;
                    }

                    @Override
                    public int smoothness() {
                        return smoothness;
                    }

                    @Override
                    public double derivative(int[] orders, double[] at) {
                        return code.at(orders[0], at[0]);
                    }
                })
                .at(List.of(argument));
    }

    /** The derivative of an order at an argument. */
    interface DoubleCode {
        double at(int order, double u);
    }

    static Metric flat(String name, Function<Coordinates, LineElement> element) {
        return new Space(name, Domain.cartesian(2), Signature.riemannian(2), element);
    }

    /** ds² = x dx² + dy² claims the signature of the first point of the sample, and is of another where x changes sign. */
    static Metric changing() {
        Metric space = flat("changing", x -> LineElement.diagonal(x, x.get(0), ONE));
        boolean positive =
                Sample.of(Subject.of(Geometry.of(space)), 1, SEED).points().get(0)[0] > 0;
        return new Space(
                "changing",
                Domain.cartesian(2),
                positive ? Signature.riemannian(2) : Signature.of(1, 1),
                x -> LineElement.diagonal(x, x.get(0), ONE));
    }

    static Map<String, Planted> planted() {
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
        planted.put(
                "jacobian",
                new Planted(Subject.of(Geometry.of(plane()).in(new Stretched(), Arguments.of(new Stretched()))), 1e-4));
        plantAtTheSeam(planted);
        PlantedCurvature.plant(planted);
        return planted;
    }

    static Subject geometry(Metric metric) {
        return Subject.of(Geometry.of(metric));
    }

    /** What only broken kernels or a broken core could do wrong. */
    static void plantAtTheSeam(Map<String, Planted> planted) {
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
                            public Subject inMetricCoordinates() {
                                return new PlantedSubject(sound.inMetricCoordinates()) {
                                    @Override
                                    public double squaredNorm(double[] p, double[] v) {
                                        return sound.squaredNorm(p, v) * (1 + 1e-5);
                                    }
                                };
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

    /** A chart of the plane by a function of Java code whose derivative is wrong by 10⁻⁴; it gives no inverse. */
    record Stretched() implements CoordinateChart {
        @Override
        public String name() {
            return "stretched";
        }

        @Override
        public String target() {
            return "plane";
        }

        @Override
        public Domain domain(Arguments given) {
            return Domain.of(Coordinate.of("u"), Coordinate.of("v"));
        }

        @Override
        public Map<String, Expr> toTarget(Coordinates y, Arguments given) {
            Expr x = code((order, u) -> order == 0 ? 2 * u + Math.sin(u) : 2 + Math.cos(u) + 1e-4, y.get(0));
            return Map.of("x", x, "y", y.get(1));
        }
    }
}
