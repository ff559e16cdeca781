package org.vielbein.core.law;

import static org.vielbein.api.expr.Expressions.*;
import static org.vielbein.core.law.LawsTest.*;
import static org.vielbein.core.law.PlantedGeometries.*;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** Faults in the curvature of sound geometries, each seen by one law alone. */
final class PlantedCurvature {
    private static final double FAULT = 1e-6;

    private PlantedCurvature() {}

    /** One component too large by some amount, in the numbers, the formulas or both. */
    private record Fault(TensorKind kind, List<Integer> indices, double number, Expr formula) {
        boolean hits(TensorKind other, int... at) {
            return kind == other && indices.equals(Arrays.stream(at).boxed().toList());
        }
    }

    private static Subject with(Subject subject, Fault... faults) {
        return new PlantedSubject(subject) {
            @Override
            public Optional<CurvatureNumbers> curvature(double[] p) {
                return sound.curvature(p).map(numbers -> new CurvatureNumbers() {
                    @Override
                    public double component(TensorKind kind, int... indices) {
                        double excess = Arrays.stream(faults)
                                .filter(f -> f.hits(kind, indices))
                                .mapToDouble(Fault::number)
                                .sum();
                        return numbers.component(kind, indices) + excess;
                    }

                    @Override
                    public double error(TensorKind kind, int... indices) {
                        return numbers.error(kind, indices);
                    }
                });
            }

            @Override
            public CurvatureFormulas formulas() {
                CurvatureFormulas formulas = sound.formulas();
                return new CurvatureFormulas() {
                    @Override
                    public Expr component(TensorKind kind, int... indices) {
                        Expr all = formulas.component(kind, indices);
                        for (Fault fault : faults) {
                            all = fault.hits(kind, indices) ? all.plus(fault.formula()) : all;
                        }
                        return all;
                    }

                    @Override
                    public ZeroTest.Answer equal(Expr claimed, TensorKind kind, int... indices) {
                        return formulas.equal(claimed, kind, indices);
                    }

                    @Override
                    public Function<double[], NumericJet.Numbers> numbers(Graph graph, List<Node> nodes) {
                        return formulas.numbers(graph, nodes);
                    }
                };
            }
        };
    }

    private static Fault both(TensorKind kind, double fault, Integer... indices) {
        return new Fault(kind, List.of(indices), fault, number(fault));
    }

    private static Fault inNumbers(TensorKind kind, double fault, Integer... indices) {
        return new Fault(kind, List.of(indices), fault, ZERO);
    }

    private static Fault inFormulas(TensorKind kind, Expr fault, Integer... indices) {
        return new Fault(kind, List.of(indices), 0, fault);
    }

    private static Subject space() {
        return geometry(
                new Space("space", Domain.cartesian(3), Signature.riemannian(3), x -> LineElement.euclidean(x.all())));
    }

    /** The unit sphere as dθ² + sin²θ dφ², so that no embedding tells its curvature. */
    private static Subject withoutEmbedding() {
        return geometry(new Space(
                "sphere",
                Domain.of(Coordinate.of("theta").in(Interval.open(0, PI)), Coordinate.angle("phi")),
                Signature.riemannian(2),
                x -> LineElement.diagonal(x, ONE, square(sin(x.get(0))))));
    }

    /** 0 at the points that are looked at, not between them: π (z − z_k). */
    private static Expr hidden() {
        Subject space = space();
        Expr product = number(FAULT);
        for (double[] p : Sample.of(space, Laws.POINTS, SEED).points().subList(0, PointCheck.FEW)) {
            product = product(product, symbol(space.coordinates().get(2)).minus(exact(p[2])));
        }
        return product;
    }

    private static Expr exact(double value) {
        BigDecimal all = new BigDecimal(value);
        return Constant.of(all.unscaledValue(), BigInteger.TEN.pow(all.scale()));
    }

    static void plant(Map<String, Planted> planted) {
        // torsion whose products with itself vanish, so that R stays 0
        planted.put(
                "compatible",
                new Planted(
                        with(
                                space(),
                                both(TensorKind.CHRISTOFFEL, FAULT, 0, 1, 2),
                                both(TensorKind.CHRISTOFFEL, -FAULT, 0, 2, 1)),
                        1));
        planted.put(
                "riemann",
                new Planted(with(withoutEmbedding(), both(TensorKind.RIEMANN_LOWER, FAULT, 0, 1, 0, 1)), FAULT));
        planted.put(
                "second bianchi",
                new Planted(with(space(), inFormulas(TensorKind.RIEMANN_LOWER, hidden(), 0, 1, 0, 1)), 1));
        planted.put("traces", new Planted(with(sound(), inNumbers(TensorKind.EINSTEIN, FAULT, 0, 0)), FAULT));
        planted.put(
                "gauss",
                new Planted(
                        new PlantedSubject(sound()) {
                            @Override
                            public Optional<EmbeddingJet> embeddingJet(double[] p) {
                                EmbeddingJet map = sound.embeddingJet(p).orElseThrow();
                                map.second()[0][0][0] += FAULT;
                                return Optional.of(map);
                            }
                        },
                        FAULT));
        planted.put("gauss of hypersurfaces", new Planted(bent(0, FAULT, 0), FAULT));
        planted.put("codazzi", new Planted(bent(0, 0, FAULT), FAULT));
        planted.put(
                "formula = number", new Planted(with(sound(), inFormulas(TensorKind.SCALAR, number(FAULT))), FAULT));
        planted.put("facts", new Planted(claiming("scalar", ratio(2_000_001, 1_000_000)), FAULT));
        planted.put(
                "invariants",
                new Planted(
                        new PlantedSubject(soundChart()) {
                            @Override
                            public Subject inMetricCoordinates() {
                                return with(sound.inMetricCoordinates(), inNumbers(TensorKind.SCALAR, FAULT));
                            }
                        },
                        1));
    }

    /** The unit sphere as a surface with II_θθ, the curvature of the space around, or ∂_θ II_φφ too large. */
    static Subject bent(double second, double around, double slope) {
        return new PlantedSubject(sound()) {
            @Override
            public Optional<HypersurfaceNumbers> hypersurface(double[] p) {
                return sound.hypersurface(p).map(numbers -> new HypersurfaceNumbers() {
                    @Override
                    public Value second(int i, int j) {
                        return more(numbers.second(i, j), i + j == 0 ? second : 0);
                    }

                    @Override
                    public Value slope(int l, int i, int j) {
                        return more(numbers.slope(l, i, j), l == 0 && i * j == 1 ? slope : 0);
                    }

                    @Override
                    public Value around(int l, int k, int i, int j) {
                        return more(numbers.around(l, k, i, j), l == 0 && k == 1 && i == 0 && j == 1 ? around : 0);
                    }
                });
            }

            private static HypersurfaceNumbers.Value more(HypersurfaceNumbers.Value right, double excess) {
                return new HypersurfaceNumbers.Value(right.value() + excess, right.size(), right.error());
            }
        };
    }

    /** The unit sphere with a claim of its author. */
    static Subject claiming(String name, Expr value) {
        return new PlantedSubject(sound()) {
            @Override
            public List<Claim> claims() {
                return List.of(new Claim(name, value.toString(), value));
            }
        };
    }

    /** The unit sphere with a claim of its author that is neither proved nor disproved, since no formula is found in no time. */
    static Subject claimingInHaste(String name, Expr value) {
        Formulas hasty = Geometry.of(sphere()).formulas().within(-1);
        return new PlantedSubject(claiming(name, value)) {
            @Override
            public CurvatureFormulas formulas() {
                CurvatureFormulas formulas = sound.formulas();
                return new CurvatureFormulas() {
                    @Override
                    public Expr component(TensorKind kind, int... indices) {
                        return hasty.component(kind, indices);
                    }

                    @Override
                    public ZeroTest.Answer equal(Expr claimed, TensorKind kind, int... indices) {
                        return hasty.equal(claimed, kind, indices);
                    }

                    @Override
                    public Function<double[], NumericJet.Numbers> numbers(Graph graph, List<Node> nodes) {
                        return formulas.numbers(graph, nodes);
                    }
                };
            }
        };
    }
}
