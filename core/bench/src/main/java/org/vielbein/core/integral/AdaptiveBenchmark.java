package org.vielbein.core.integral;

import static org.vielbein.api.expr.Expressions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
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
 * 20 000 evaluations of adaptive cubature in one thread: over the columns of a compiled kernel against {@link AdaptiveByHand}.
 * Microseconds for an integral; read the ratio of the medians.
 *
 * <p>Ratios of medians on two virtual cores with vectors of 32 bytes, nothing else running: wave 0.64, space 0.83, triangle 1.0,
 * ridge 1.16, rational 1.22; those of the minima up to 1.30, and on a loaded machine up to 1.37. For such cheap integrands four
 * fifths of the time go to the boxes, not to values: points put into columns, sums taken out of them, and the heap. Nor does the loop
 * by hand ask how much the halving of boxes changed their integrals.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class AdaptiveBenchmark {
    private static final int EVALUATIONS = 20_000;

    /** Integrands with a ridge or a peak, where products of rules do not converge, over the unit cube, and a triangle. */
    public enum Peak {
        RIDGE(2, abs(X.minus(Y.squared())), ONE, x -> Math.abs(x[0] - x[1] * x[1])),
        RATIONAL(
                2,
                sum(number(0.01), square(X), square(Y)).pow(-1),
                ONE,
                x -> 1 / (0.01 + x[0] * x[0] + x[1] * x[1])),
        WAVE(2, abs(sin(product(number(5), X, Y))), ONE, x -> Math.abs(Math.sin(5 * x[0] * x[1]))),
        TRIANGLE(2, sqrt(sum(number(0.001), square(X), square(Y))), X, x -> {
            double y = x[0] * x[1];
            return x[0] * Math.sqrt(0.001 + x[0] * x[0] + y * y);
        }),
        SPACE(
                3,
                exp(sum(X, Y, Z, ONE.negate()).squared().negate().times(number(20))),
                ONE,
                x -> {
                    double d = x[0] + x[1] + x[2] - 1;
                    return Math.exp(-20 * (d * d));
                });

        private final int k;
        private final Expr formula;
        private final Expr upper;
        private final ToDoubleFunction<double[]> byHand;

        Peak(int k, Expr formula, Expr upper, ToDoubleFunction<double[]> byHand) {
            this.k = k;
            this.formula = formula;
            this.upper = upper;
            this.byHand = byHand;
        }
    }

    private static final Expr X = symbol("x");
    private static final Expr Y = symbol("y");
    private static final Expr Z = symbol("z");

    @Param
    Peak peak;

    private Cube cube;

    /** Prepares the kernel and refuses to time what does not agree. */
    @Setup
    public void prepare() {
        Graph graph = new Graph();
        List<Bounds> bounds = List.of(
                        Bounds.of("x", ZERO, ONE), Bounds.of("y", ZERO, peak.upper), Bounds.of("z", ZERO, ONE))
                .subList(0, peak.k);
        List<Part.Ends> ends = bounds.stream()
                .map(b -> new Part.Ends(b.lower().map(graph::of), b.upper().map(graph::of), Optional.empty()))
                .toList();
        List<String> variables = bounds.stream().map(Bounds::variable).toList();
        cube = new Cube(new Part(graph.of(peak.formula), variables, ends, bounds), Map.of());
        if (!(Math.abs(columns() - handWritten()) < 1e-5)) {
            throw new IllegalStateException(peak + ": " + columns() + " and by hand " + handWritten());
        }
    }

    /** Columns of the compiled kernel. */
    @Benchmark
    public double columns() {
        return new GenzMalik(cube, 1e-16, new Effort(EVALUATIONS, 1_000_000)).find("x").value();
    }

    /** Point by point. */
    @Benchmark
    public double handWritten() {
        return new AdaptiveByHand(peak.byHand, peak.k).integral(first(), 1e-16, EVALUATIONS);
    }

    /** The unit cube cut once across each direction. */
    private List<double[][]> first() {
        List<double[][]> all = new ArrayList<>();
        for (int b = 0; b < 1 << peak.k; b++) {
            double[][] box = new double[2][peak.k];
            for (int i = 0; i < peak.k; i++) {
                box[0][i] = (b >> i & 1) == 0 ? 0.25 : 0.75;
                box[1][i] = 0.25;
            }
            all.add(box);
        }
        return all;
    }
}
