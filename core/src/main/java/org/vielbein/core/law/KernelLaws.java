package org.vielbein.core.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.vielbein.core.geometry.OpaqueUse;
import org.vielbein.core.kernel.Kernel;

/** Laws of the numbers behind a metric: compiled code, derivatives, purity, threads. */
final class KernelLaws {
    private static final int THREADS = 4;

    /** A definition may say the same a few times and then something else. */
    private static final int REBUILT = 4;

    private KernelLaws() {}

    static List<Law> all() {
        return List.of(
                new Law(
                        "compiled code",
                        "compiled = interpreted, bit for bit, for g_ij and ∂ₖ g_ij",
                        KernelLaws::compiled),
                new Law(
                        "derivatives",
                        "∂ₖ g_ij is the limit of differences of g_ij, each derivative of Java code of the one before",
                        KernelLaws::derivatives),
                new Law(Laws.PURITY, "the same definition gives the same numbers again", KernelLaws::purity),
                new Law("thread safety", "every thread gets the same numbers", KernelLaws::threads));
    }

    private static Optional<Violation> compiled(Law law, Subject subject, Sample sample) {
        return equal(law, subject, sample, "component", subject.interpreted(), subject.compiled())
                .or(() -> subject.isDifferentiable()
                        ? equal(
                                law,
                                subject,
                                sample,
                                "derivative",
                                subject.interpretedDerivatives(),
                                subject.derivatives())
                        : Optional.empty());
    }

    private static Optional<Violation> equal(
            Law law, Subject subject, Sample sample, String output, Kernel interpreted, Kernel compiled) {
        for (double[] p : sample.points()) {
            double[] in = subject.kernelInput(subject.toMetricCoordinates(p));
            double[] expected = interpreted.at(in);
            double[] found = compiled.at(in);
            int k = Arrays.mismatch(expected, found);
            if (k >= 0) {
                return Optional.of(Violation.of(
                        law,
                        subject,
                        sample,
                        p,
                        output + " " + k + " is " + found[k] + " compiled and " + expected[k] + " interpreted",
                        Math.abs(found[k] - expected[k])));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> derivatives(Law law, Subject subject, Sample sample) {
        return subject.isDifferentiable()
                ? slopes(law, subject, sample).or(() -> opaqueDerivatives(law, subject, sample))
                : opaqueDerivatives(law, subject, sample);
    }

    private static Optional<Violation> slopes(Law law, Subject subject, Sample sample) {
        Kernel slopes = subject.derivatives();
        for (double[] p : sample.points()) {
            double[] at = subject.toMetricCoordinates(p);
            double[] in = subject.kernelInput(at);
            double[] values = subject.interpreted().at(in);
            double[] d = slopes.at(in);
            for (int k = 0; k < at.length; k++) {
                double[] found = Arrays.copyOfRange(d, k * values.length, (k + 1) * values.length);
                Optional<Slope> wrong = Slope.wrong(found, values, subject.precise(), in, k);
                if (wrong.isPresent()) {
                    return Optional.of(Violation.of(
                            law,
                            subject,
                            sample,
                            p,
                            "the derivative of component " + wrong.get().component() + " by coordinate " + k + " is "
                                    + wrong.get().found() + ", its differences tend to "
                                    + wrong.get().expected(),
                            wrong.get().off()));
                }
            }
        }
        return Optional.empty();
    }

    /** Those that ∂ₖ g_ij does not hold, such as the second ones, which curvature needs. */
    private static Optional<Violation> opaqueDerivatives(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            for (OpaqueUse use : subject.opaqueFunctions(subject.toMetricCoordinates(p))) {
                Optional<OpaqueSlopes.Wrong> wrong = OpaqueSlopes.wrong(use);
                if (wrong.isPresent()) {
                    return Optional.of(Violation.of(
                            law,
                            subject,
                            sample,
                            p,
                            wrong.get().found(),
                            wrong.get().off()));
                }
            }
        }
        return Optional.empty();
    }

    /** Looks at all points when it is built again, and at the first one when it is built again and again. */
    private static Optional<Violation> purity(Law law, Subject subject, Sample sample) {
        Optional<Violation> violation = purity(law, subject, sample, sample.points());
        for (int k = 1; k < REBUILT && violation.isEmpty(); k++) {
            violation = purity(
                    law, subject, sample, sample.points().stream().limit(1).toList());
        }
        return violation;
    }

    private static Optional<Violation> purity(Law law, Subject subject, Sample sample, List<double[]> points) {
        Subject again = subject.rebuilt();
        for (double[] p : points) {
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

    /** The threads start at once on a geometry whose kernels nobody has asked for yet. */
    private static Optional<Violation> threads(Law law, Subject subject, Sample sample) {
        Subject fresh = subject.rebuilt();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<double[][]>>> answers = pool.invokeAll(Collections.nCopies(THREADS, () -> {
                start.await();
                return numbers(fresh, sample);
            }));
            List<double[][]> expected = numbers(fresh, sample);
            for (Future<List<double[][]>> answer : answers) {
                Optional<Violation> violation = different(law, subject, sample, expected, answer.get());
                if (violation.isPresent()) {
                    return violation;
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

    /** At each point the metric, and as further rows the outputs of the compiled kernels. */
    private static List<double[][]> numbers(Subject subject, Sample sample) {
        List<double[][]> all = new ArrayList<>();
        for (double[] p : sample.points()) {
            List<double[]> rows = new ArrayList<>(List.of(subject.metric(p)));
            double[] in = subject.kernelInput(subject.toMetricCoordinates(p));
            rows.add(subject.compiled().at(in));
            if (subject.isDifferentiable()) {
                rows.add(subject.derivatives().at(in));
            }
            all.add(rows.toArray(double[][]::new));
        }
        return all;
    }

    private static Optional<Violation> different(
            Law law, Subject subject, Sample sample, List<double[][]> expected, List<double[][]> found) {
        for (int k = 0; k < expected.size(); k++) {
            for (int row = 0; row < expected.get(k).length; row++) {
                double[] one = expected.get(k)[row];
                double[] other = found.get(k)[row];
                int i = Arrays.mismatch(one, other);
                if (i >= 0) {
                    String place = row < expected.get(k).length - 2 ? "row " + row + " of g" : "a kernel's output";
                    return Optional.of(Violation.of(
                            law,
                            subject,
                            sample,
                            sample.points().get(k),
                            place + " is " + Violation.numbers(one) + " in one thread and " + Violation.numbers(other)
                                    + " in another",
                            Math.abs(one[i] - other[i])));
                }
            }
        }
        return Optional.empty();
    }
}
