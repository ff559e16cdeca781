package org.vielbein.core.integral;

import java.util.Arrays;
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
import org.vielbein.core.graph.Graph;

/**
 * One sum of a product of Fejér's rules, 127², 31³ or 63³ points, in one thread: over the columns of a compiled kernel, with the
 * marginals that the errors are taken from, against the same nodes and weights in loops by hand, without marginals. Microseconds for a
 * sum; read the ratio of the medians, which other work on the machine moves little.
 *
 * <p>Ratios of medians on two shared virtual cores with vectors of 32 bytes: rational 0.7, ellipsoid 0.6, exponential 1.0 to 1.2 (there are
 * no vectors for exp), wave 0.5, triangle 0.5, box 0.9, ball 1.15 (its integrand takes two operations). Columns need the second compiler:
 * before it is done, for a second or more on a busy machine, they take several times as long.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class CubatureBenchmark {
    @Param
    Integrals integral;

    private Cube cube;
    private Nodes[] rules;

    /** Prepares the kernel and refuses to time what does not agree. */
    @Setup
    public void prepare() {
        Graph graph = new Graph();
        List<Bounds> bounds = integral.bounds();
        List<Part.Ends> ends = bounds.stream()
                .map(b -> new Part.Ends(b.lower().map(graph::of), b.upper().map(graph::of), Optional.empty()))
                .toList();
        List<String> variables = bounds.stream().map(Bounds::variable).toList();
        cube = new Cube(new Part(graph.of(integral.formula()), variables, ends, bounds), Map.of());
        rules = new Nodes[bounds.size()];
        Arrays.fill(rules, integral.rule());
        if (!(Math.abs(columns() - handWritten()) < 1e-13)) {
            throw new IllegalStateException(integral + ": " + columns() + " and by hand " + handWritten());
        }
    }

    /** Columns of the compiled kernel. */
    @Benchmark
    public double columns() {
        return new Grid(cube, rules, new Effort(Long.MAX_VALUE / 2, 1_000_000)).sum();
    }

    /** Loops. */
    @Benchmark
    public double handWritten() {
        Nodes rule = rules[0];
        double[] t = new double[rule.size()];
        for (int j = 0; j < t.length; j++) {
            t[j] = rule.position()[j] >= 0 ? rule.position()[j] : 1 + rule.position()[j];
        }
        return integral.byHand(t, rule.weight());
    }
}
