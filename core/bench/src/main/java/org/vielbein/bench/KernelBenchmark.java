package org.vielbein.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vielbein.core.kernel.Kernel;
import org.vielbein.core.kernel.Program;

/** g and ∂g at {@value #POINTS} points that stay in the cache; nanoseconds per point. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(KernelBenchmark.POINTS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class KernelBenchmark {
    static final int POINTS = 256;

    @Param({"SPHERE", "TORUS", "FULL", "KERR"})
    Subject subject;

    private double[] in;
    private double[] out;
    private double[] work;
    private int inputs;
    private int outputs;
    private Kernel generated;
    private Kernel interpreted;
    private double[][] columns;
    private double[][] outputColumns;
    private double[][] columnWork;

    /** Prepares the kernels and refuses to time what does not agree. */
    @Setup
    public void prepare() {
        Program program = subject.program();
        generated = program.compiled();
        interpreted = program.interpreted();
        inputs = subject.inputs().size();
        outputs = subject.outputs();
        in = subject.points(POINTS);
        out = new double[POINTS * outputs];
        work = new double[Math.max(generated.scratch(), interpreted.scratch())];
        columns = new double[inputs][POINTS];
        for (int k = 0; k < in.length; k++) {
            columns[k % inputs][k / inputs] = in[k];
        }
        outputColumns = new double[outputs][POINTS];
        columnWork = generated.columnScratch();
        double[] expected = interpreter().clone();
        requireEqual("generated", expected, generated().clone());
        requireEqual("tile", expected, rows(tile()));
        requireEqual("hand-written", expected, handWritten().clone());
        requireEqual("printed", expected, printed().clone());
        requireEqual("gradient", expected, hipparchusGradient().clone());
    }

    private double[] rows(double[][] found) {
        double[] rows = new double[POINTS * outputs];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = found[k % outputs][k / outputs];
        }
        return rows;
    }

    private void requireEqual(String way, double[] expected, double[] found) {
        for (int k = 0; k < expected.length; k++) {
            if (!(Math.abs(expected[k] - found[k]) <= 1e-12 * Math.max(1, Math.abs(expected[k])))) {
                throw new IllegalStateException(way + " " + subject + ": output " + k % outputs + " is " + found[k]
                        + ", expected " + expected[k]);
            }
        }
        Arrays.fill(out, Double.NaN);
    }

    /** The compiled kernel. */
    @Benchmark
    public double[] generated() {
        for (int p = 0; p < POINTS; p++) {
            generated.eval(in, p * inputs, out, p * outputs, work);
        }
        return out;
    }

    /** The compiled kernel's column entry. */
    @Benchmark
    public double[][] tile() {
        generated.tile(columns, outputColumns, columnWork, 0, POINTS);
        return outputColumns;
    }

    /** Closed forms by hand. */
    @Benchmark
    public double[] handWritten() {
        switch (subject) {
            case SPHERE -> {
                for (int p = 0; p < POINTS; p++) {
                    HandWritten.sphere(in, p * inputs, out, p * outputs);
                }
            }
            case TORUS -> {
                for (int p = 0; p < POINTS; p++) {
                    HandWritten.torus(in, p * inputs, out, p * outputs);
                }
            }
            case FULL -> {
                for (int p = 0; p < POINTS; p++) {
                    HandWritten.full(in, p * inputs, out, p * outputs);
                }
            }
            case KERR -> {
                for (int p = 0; p < POINTS; p++) {
                    HandWritten.kerr(in, p * inputs, out, p * outputs);
                }
            }
        }
        return out;
    }

    /** The same shared graph as Java source. */
    @Benchmark
    public double[] printed() {
        switch (subject) {
            case SPHERE -> {
                for (int p = 0; p < POINTS; p++) {
                    Printed.sphere(in, p * inputs, out, p * outputs);
                }
            }
            case TORUS -> {
                for (int p = 0; p < POINTS; p++) {
                    Printed.torus(in, p * inputs, out, p * outputs);
                }
            }
            case FULL -> {
                for (int p = 0; p < POINTS; p++) {
                    Printed.full(in, p * inputs, out, p * outputs);
                }
            }
            case KERR -> {
                for (int p = 0; p < POINTS; p++) {
                    Printed.kerr(in, p * inputs, out, p * outputs);
                }
            }
        }
        return out;
    }

    /** The tape interpreter. */
    @Benchmark
    public double[] interpreter() {
        for (int p = 0; p < POINTS; p++) {
            interpreted.eval(in, p * inputs, out, p * outputs, work);
        }
        return out;
    }

    /** Automatic differentiation. */
    @Benchmark
    public double[] hipparchusGradient() {
        for (int p = 0; p < POINTS; p++) {
            Gradients.eval(subject, in, p * inputs, out, p * outputs);
        }
        return out;
    }
}
