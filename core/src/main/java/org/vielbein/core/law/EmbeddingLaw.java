package org.vielbein.core.law;

import java.util.Optional;

/** det g from the minors of the Jacobian of an embedding (Cauchy and Binet). */
final class EmbeddingLaw {
    /** Minors of entries rounded once, a few ulp of Hadamard's bound each. */
    private static final double MINORS = 1e-13;

    static final Law LAW = new Law(
            "minors",
            "|det h|² = |Σ ±(minors)²| of the Jacobian into the surrounding space, all + in a Euclidean one",
            EmbeddingLaw::check);

    private EmbeddingLaw() {}

    private static Optional<Violation> check(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            Optional<Subject.Frame> frame = subject.coframe(p);
            Optional<Subject.Embedding> embedding = frame.flatMap(Subject.Frame::embedding);
            if (embedding.isEmpty()) {
                continue;
            }
            double expected = Math.sqrt(Math.abs(squaredMinors(embedding.get())));
            double element = Math.abs(Small.determinant(frame.get().h()));
            double size = Small.hadamard(embedding.get().jacobian());
            double off = Math.abs(element - expected) * (element + expected) / Math.max(size * size, Double.MIN_NORMAL);
            if (!(off <= MINORS)) {
                String found = "|det h| = " + element + " and √|Σ ±(minors)²| = " + expected;
                return Optional.of(Violation.of(law, subject, sample, p, found, off));
            }
        }
        return Optional.empty();
    }

    private static double squaredMinors(Subject.Embedding embedding) {
        int n = embedding.jacobian()[0].length;
        return squaredMinors(embedding, 0, new int[n], 0);
    }

    /** The sum over all choices of rows, those from {@code chosen} on still open. */
    private static double squaredMinors(Subject.Embedding embedding, int from, int[] rows, int chosen) {
        int n = rows.length;
        if (chosen == n) {
            return signedSquare(embedding, rows);
        }
        double sum = 0;
        for (int row = from; row <= embedding.jacobian().length - (n - chosen); row++) {
            rows[chosen] = row;
            sum += squaredMinors(embedding, row + 1, rows, chosen + 1);
        }
        return sum;
    }

    private static double signedSquare(Subject.Embedding embedding, int[] rows) {
        double[][] minor = new double[rows.length][];
        int sign = 1;
        for (int a = 0; a < rows.length; a++) {
            minor[a] = embedding.jacobian()[rows[a]];
            sign *= embedding.signs()[rows[a]];
        }
        double det = Small.determinant(minor);
        return sign * det * det;
    }
}
