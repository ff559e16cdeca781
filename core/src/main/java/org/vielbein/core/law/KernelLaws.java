package org.vielbein.core.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.vielbein.core.kernel.Kernel;
import org.vielbein.core.kernel.PreciseKernel;
import org.vielbein.core.number.DoubleDouble;

/** Laws of the numbers behind a metric: compiled code, derivatives, purity, threads. */
final class KernelLaws {
    /** Differences of sixth order with this step leave h⁶·|g⁽⁷⁾|/140 and, where a function is known to an ulp, 2⁻⁵²/h. */
    private static final double STEP = 0x1p-12;

    private static final double DERIVATIVE = 1e-8;
    private static final int THREADS = 4;

    private KernelLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("compiled code", "compiled = interpreted, bit for bit", KernelLaws::compiled),
                new Law("derivatives", "∂ₖ g_ij is the limit of differences of g_ij", KernelLaws::derivatives),
                new Law("purity", "the same definition gives the same numbers again", KernelLaws::purity),
                new Law("thread safety", "every thread gets the same numbers", KernelLaws::threads));
    }

    private static Optional<Violation> compiled(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            double[] in = subject.kernelInput(subject.toMetricCoordinates(p));
            double[] expected = subject.interpreted().at(in);
            double[] found = subject.compiled().at(in);
            int k = Arrays.mismatch(expected, found);
            if (k >= 0) {
                return Optional.of(Violation.of(
                        law,
                        subject,
                        sample,
                        p,
                        "output " + k + " is " + found[k] + " compiled and " + expected[k] + " interpreted",
                        Math.abs(found[k] - expected[k])));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> derivatives(Law law, Subject subject, Sample sample) {
        Kernel slopes = subject.derivatives();
        for (double[] p : sample.points()) {
            double[] at = subject.toMetricCoordinates(p);
            double[] in = subject.kernelInput(at);
            double[] d = slopes.at(in);
            for (int k = 0; k < at.length; k++) {
                double[] expected = difference(subject.precise(), in, k);
                double size = largest(expected) + largest(subject.interpreted().at(in));
                for (int c = 0; c < expected.length; c++) {
                    double off = Math.abs(d[k * expected.length + c] - expected[c]) / size;
                    if (!(off <= DERIVATIVE)) {
                        return Optional.of(Violation.of(
                                law,
                                subject,
                                sample,
                                p,
                                "the derivative of component " + c + " by coordinate " + k + " is "
                                        + d[k * expected.length + c] + ", its differences tend to " + expected[c],
                                off));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    /** (45 (f₁ − f₋₁) − 9 (f₂ − f₋₂) + (f₃ − f₋₃)) / 60h in double-double. */
    private static double[] difference(PreciseKernel f, double[] in, int k) {
        double[] weights = {45, -9, 1};
        DoubleDouble[] sum = null;
        double h = STEP * Math.max(1, Math.abs(in[k]));
        for (int m = 1; m <= 3; m++) {
            DoubleDouble[] ahead = shifted(f, in, k, m * h);
            DoubleDouble[] behind = shifted(f, in, k, -m * h);
            if (sum == null) {
                sum = new DoubleDouble[ahead.length];
                Arrays.fill(sum, DoubleDouble.ZERO);
            }
            for (int c = 0; c < sum.length; c++) {
                sum[c] = sum[c].plus(ahead[c].minus(behind[c]).times(weights[m - 1]));
            }
        }
        return Arrays.stream(sum).mapToDouble(s -> s.over(60 * h).doubleValue()).toArray();
    }

    private static DoubleDouble[] shifted(PreciseKernel f, double[] in, int k, double by) {
        DoubleDouble[] x = Arrays.stream(in).mapToObj(DoubleDouble::of).toArray(DoubleDouble[]::new);
        x[k] = x[k].plus(by);
        return f.eval(x);
    }

    private static Optional<Violation> purity(Law law, Subject subject, Sample sample) {
        Subject again = subject.rebuilt();
        for (double[] p : sample.points()) {
            double[][] expected = subject.metric(p);
            double[][] found = again.metric(p);
            if (!Arrays.deepEquals(expected, found)) {
                return Optional.of(Violation.of(
                        law,
                        subject,
                        sample,
                        p,
                        "g = " + Small.text(expected) + " at first and " + Small.text(found) + " when built again",
                        Small.relativeDistance(found, expected)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> threads(Law law, Subject subject, Sample sample) {
        List<double[][]> expected =
                sample.points().stream().map(subject::metric).toList();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Optional<Violation>>> answers = pool.invokeAll(
                    java.util.Collections.nCopies(THREADS, () -> different(law, subject, sample, expected)));
            for (Future<Optional<Violation>> answer : answers) {
                if (answer.get().isPresent()) {
                    return answer.get();
                }
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the law of thread safety was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    subject.name() + ": a thread of the law of thread safety failed: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Optional<Violation> different(Law law, Subject subject, Sample sample, List<double[][]> expected) {
        for (int k = 0; k < expected.size(); k++) {
            double[] p = sample.points().get(k);
            double[][] found = subject.metric(p);
            if (!Arrays.deepEquals(expected.get(k), found)) {
                return Optional.of(Violation.of(
                        law,
                        subject,
                        sample,
                        p,
                        "g = " + Small.text(expected.get(k)) + " in one thread and " + Small.text(found)
                                + " in another",
                        Small.relativeDistance(found, expected.get(k))));
            }
        }
        return Optional.empty();
    }
}
