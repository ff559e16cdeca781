package org.vielbein.core.law;

import java.util.Optional;

/** √|det g| from the minors of an embedding's Jacobian (Cauchy and Binet). */
final class EmbeddingLaw {
    /** Entries are rounded once, and signed squares cancel up to the hundredfold in the spaces shipped here. */
    private static final double MINORS = 1e-11;

    static final Law LAW = new Law(
            "minors",
            "√|det g| = √|Σ ±(minors)²| of the Jacobian into the surrounding flat space, ± the product of the signs of its rows",
            EmbeddingLaw::check);

    private EmbeddingLaw() {}

    private static Optional<Violation> check(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            Optional<Subject.Frame> frame = subject.coframe(p);
            Optional<Subject.Embedding> embedding = frame.flatMap(Subject.Frame::embedding);
            if (embedding.isEmpty()) {
                continue;
            }
            int n = subject.coordinates().size();
            double expected = Math.sqrt(Math.abs(squaredMinors(embedding.get(), 0, new int[n], 0)));
            double found = Math.abs(Small.determinant(frame.get().h()));
            double off = Math.abs(found - expected) / Math.max(expected, Double.MIN_NORMAL);
            if (!(off <= MINORS)) {
                String sentence = "|det h| = " + found + " and √|Σ ±(minors)²| = " + expected;
                return Optional.of(Violation.of(law, subject, sample, p, sentence, off));
            }
        }
        return Optional.empty();
    }

    /** The sum over all choices of rows, those from {@code chosen} on still open. */
    private static double squaredMinors(Subject.Embedding embedding, int from, int[] rows, int chosen) {
        int n = rows.length;
        double[][] j = embedding.jacobian();
        if (chosen == n) {
            double[][] minor = new double[n][];
            int sign = 1;
            for (int a = 0; a < n; a++) {
                minor[a] = j[rows[a]];
                sign *= embedding.signs()[rows[a]];
            }
            double det = Small.determinant(minor);
            return sign * det * det;
        }
        double sum = 0;
        for (int row = from; row <= j.length - (n - chosen); row++) {
            rows[chosen] = row;
            sum += squaredMinors(embedding, row + 1, rows, chosen + 1);
        }
        return sum;
    }
}
