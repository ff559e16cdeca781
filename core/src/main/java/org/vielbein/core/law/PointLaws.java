package org.vielbein.core.law;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.vielbein.core.geometry.NoAnswerException;

/** Laws of the metric at one point: symmetry, signature, frame. */
final class PointLaws {
    /** The frame is factored in double-double and rounded once; products of rounded entries lose n·2⁻⁵³ each. */
    private static final double FRAME = 1e-13;

    /** The name of the law that looks at every point of the chart. */
    static final String DOMAIN = "domain";

    private PointLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("symmetry", "g_ij = g_ji", PointLaws::symmetry),
                new Law(
                        "constant signature",
                        "the signature is the same at all points where det g ≠ 0",
                        PointLaws::constantSignature),
                new Law("claimed signature", "the signature is the one the metric claims", PointLaws::claimedSignature),
                new Law("frame", "g = hᵀηh", PointLaws::frame),
                new Law("volume element", "√|det g| = |det h|", PointLaws::volumeElement),
                new Law(DOMAIN, "the metric is finite everywhere inside its chart", PointLaws::domain));
    }

    private static Optional<Violation> symmetry(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            double[][] g = subject.metric(p);
            for (int i = 0; i < g.length; i++) {
                for (int j = 0; j < i; j++) {
                    if (g[i][j] != g[j][i]) {
                        String found =
                                "g[" + i + "][" + j + "] = " + g[i][j] + " and g[" + j + "][" + i + "] = " + g[j][i];
                        return Optional.of(Violation.of(law, subject, sample, p, found, Math.abs(g[i][j] - g[j][i])));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> constantSignature(Law law, Subject subject, Sample sample) {
        int[] first = null;
        for (double[] p : sample.points()) {
            int[] s = subject.signature(p);
            if (s[2] > 0) {
                continue;
            }
            if (first == null) {
                first = s;
            } else if (first[0] != s[0]) {
                String found = "the signature is " + s[0] + " plus, " + s[1] + " minus, and " + first[0] + " plus, "
                        + first[1] + " minus at the first point";
                return Optional.of(Violation.of(law, subject, sample, p, found, Math.abs(first[0] - s[0])));
            }
        }
        return Optional.empty();
    }

    /** Looks at the first point with det g ≠ 0; the others are the affair of the law before. */
    private static Optional<Violation> claimedSignature(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            int[] s = subject.signature(p);
            if (s[2] == 0) {
                int off = Math.abs(s[0] - subject.claimed().plus())
                        + Math.abs(s[1] - subject.claimed().minus());
                String found = "the signature is " + s[0] + " plus, " + s[1] + " minus, and " + subject.claimed()
                        + " is claimed";
                return off == 0 ? Optional.empty() : Optional.of(Violation.of(law, subject, sample, p, found, off));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> frame(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            Optional<double[][]> product = subject.coframe(p).map(h -> Small.congruence(h.h(), h.signs()));
            if (product.isEmpty()) {
                continue;
            }
            double[][] g = Small.symmetrised(subject.metric(p));
            double off = Small.relativeDistance(product.get(), g);
            if (!(off <= FRAME)) {
                String found = "hᵀηh = " + Small.text(product.get()) + " and g = " + Small.text(g);
                return Optional.of(Violation.of(law, subject, sample, p, found, off));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> volumeElement(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            double element = subject.volumeElement(p);
            double det = subject.coframe(p)
                    .map(h -> Math.abs(Small.determinant(h.h())))
                    .orElse(0.0);
            if (!(Math.abs(element - det) <= FRAME * Math.max(det, Double.MIN_NORMAL))) {
                String found = "√|det g| = " + element + " and |det h| = " + det;
                return Optional.of(Violation.of(law, subject, sample, p, found, Math.abs(element - det) / det));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> domain(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            String found = trouble(() -> Small.largest(subject.metric(p)));
            if (!found.isEmpty()) {
                return Optional.of(Violation.of(law, subject, sample, p, found, Double.POSITIVE_INFINITY));
            }
        }
        return Optional.empty();
    }

    static boolean isFinite(Subject subject, double[] p) {
        return trouble(() -> Small.largest(subject.metric(p))).isEmpty();
    }

    private static String trouble(DoubleSupplier size) {
        try {
            double largest = size.getAsDouble();
            return Double.isFinite(largest) ? "" : "a component is " + largest;
        } catch (NoAnswerException refused) {
            return refused.getMessage().replaceAll("\\.$", "");
        }
    }
}
