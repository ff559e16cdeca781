package org.vielbein.core.integral;

import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;

/**
 * One sum of a product of Fejér's rules, 127² points, in one thread: over the columns of a compiled kernel, with the marginals, against the
 * same nodes and weights over Java by hand in two loops. Microseconds for a sum; read the ratio.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class CubatureBenchmark {
    private static final Expr X = symbol("x");
    private static final Expr Y = symbol("y");

    /** An integrand, by formula and by hand, over x = 0..1, y = 0..1, or to x where it is a triangle. */
    public enum Integrand {
        RATIONAL(ONE.plus(X).plus(Y).pow(-3), false) {
            @Override
            double at(double x, double y) {
                double r = 1 / (1 + x + y);
                return r * r * r;
            }
        },
        ELLIPSOID(
                product(
                        sin(X),
                        sqrt(sum(
                                product(square(sin(X)), sum(square(cos(Y)), product(number(2), square(sin(Y))))),
                                product(number(3), square(cos(X)))))),
                false) {
            @Override
            double at(double x, double y) {
                double s = Math.sin(x);
                double c = Math.cos(x);
                double u = Math.cos(y);
                double v = Math.sin(y);
                return s * Math.sqrt(s * s * (u * u + 2 * v * v) + 3 * c * c);
            }
        },
        EXPONENTIAL(exp(X.times(Y)), false) {
            @Override
            double at(double x, double y) {
                return Math.exp(x * y);
            }
        },
        TRIANGLE(sqrt(ONE.plus(X.squared()).plus(Y.squared())), true) {
            @Override
            double at(double x, double y) {
                return Math.sqrt(1 + x * x + y * y);
            }
        };

        private final Expr formula;
        private final boolean triangle;

        Integrand(Expr formula, boolean triangle) {
            this.formula = formula;
            this.triangle = triangle;
        }

        abstract double at(double x, double y);
    }

    @Param({"RATIONAL", "ELLIPSOID", "EXPONENTIAL", "TRIANGLE"})
    Integrand integrand;

    private Cube cube;
    private Nodes rule;

    /** Prepares the kernel and refuses to time what does not agree. */
    @Setup
    public void prepare() {
        Graph graph = new Graph();
        Expr upper = integrand.triangle ? X : ONE;
        Part part = new Part(
                graph.of(integrand.formula),
                List.of("x", "y"),
                List.of(
                        new Part.Ends(Optional.of(graph.constant(0)), Optional.of(graph.constant(1)), Optional.empty()),
                        new Part.Ends(Optional.of(graph.constant(0)), Optional.of(graph.of(upper)), Optional.empty())),
                List.of(Bounds.of("x", ZERO, ONE), Bounds.of("y", ZERO, upper)));
        cube = new Cube(part, Map.of());
        rule = Nodes.fejer(128);
        if (Math.abs(columns() - handWritten()) > 1e-13) {
            throw new IllegalStateException(integrand + ": " + columns() + " and by hand " + handWritten());
        }
    }

    /** Columns of the compiled kernel. */
    @Benchmark
    public double columns() {
        return new Grid(cube, new Nodes[] {rule, rule}, new Effort(Long.MAX_VALUE / 2, 1_000_000)).sum();
    }

    /** Two loops. */
    @Benchmark
    public double handWritten() {
        double[] position = rule.position();
        double[] weight = rule.weight();
        double sum = 0;
        for (int i = 0; i < position.length; i++) {
            double x = position[i] >= 0 ? position[i] : 1 + position[i];
            double width = integrand.triangle ? x : 1;
            double row = 0;
            for (int j = 0; j < position.length; j++) {
                double y = (position[j] >= 0 ? 0 : width) + width * position[j];
                row += weight[j] * integrand.at(x, y);
            }
            sum += weight[i] * width * row;
        }
        return sum;
    }
}
