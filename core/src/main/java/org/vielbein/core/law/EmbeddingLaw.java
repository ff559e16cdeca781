package org.vielbein.core.law;

import java.util.Optional;

/** √|det g| from the minors of an embedding's Jacobian (Cauchy and Binet). */
final class EmbeddingLaw {
    private static final double MINORS = 1e-13;

    static final Law LAW = new Law(
            "minors",
            "√|det g| = √Σ(minors)² of the Jacobian into the surrounding Euclidean space",
            EmbeddingLaw::check);

    private EmbeddingLaw() {}

    private static Optional<Violation> check(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            Optional<double[][]> jacobian =
                    subject.coframe(p).filter(EmbeddingLaw::isRiemannian).flatMap(Subject.Frame::embedding);
            if (jacobian.isPresent()) {
                double expected = Math.sqrt(squaredMinors(jacobian.get(), 0, new int[jacobian.get()[0].length], 0));
                double element = subject.coframe(p)
                        .map(h -> Math.abs(Small.determinant(h.h())))
                        .orElseThrow();
                double off = Math.abs(element - expected) / Math.max(expected, Double.MIN_NORMAL);
                if (!(off <= MINORS)) {
                    String found = "|det h| = " + element + " and √Σ(minors)² = " + expected;
                    return Optional.of(Violation.of(law, subject, sample, p, found, off));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRiemannian(Subject.Frame h) {
        for (int sign : h.signs()) {
            if (sign < 0) {
                return false;
            }
        }
        return true;
    }

    /** The sum over all choices of rows, those from {@code chosen} on still open. */
    private static double squaredMinors(double[][] j, int from, int[] rows, int chosen) {
        int n = rows.length;
        if (chosen == n) {
            double[][] minor = new double[n][];
            for (int a = 0; a < n; a++) {
                minor[a] = j[rows[a]];
            }
            double det = Small.determinant(minor);
            return det * det;
        }
        double sum = 0;
        for (int row = from; row <= j.length - (n - chosen); row++) {
            rows[chosen] = row;
            sum += squaredMinors(j, row + 1, rows, chosen + 1);
        }
        return sum;
    }
}
