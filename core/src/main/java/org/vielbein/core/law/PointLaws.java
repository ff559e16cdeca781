package org.vielbein.core.law;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.vielbein.core.geometry.NoAnswerException;

/** Laws of the metric at one point: symmetry, signature, frame. */
final class PointLaws {
    /** The frame is factored in double-double and rounded once; products of rounded entries lose n·2⁻⁵³ of their sizes. */
    private static final double FRAME = 1e-13;

    /** The name of the law that looks at every point of the chart. */
    static final String DOMAIN = "domain";

    static final Law CLAIMED_SIGNATURE =
            new Law("claimed signature", "the signature is the one the metric claims", PointLaws::claimedSignature);

    private PointLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("symmetry", "g_ij = g_ji", PointLaws::symmetry),
                new Law(
                        "constant signature",
                        "the signature is the same at all points where det g ≠ 0",
                        PointLaws::constantSignature),
                CLAIMED_SIGNATURE,
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
        Optional<double[]> regular = sample.points().stream()
                .filter(p -> subject.signature(p)[2] == 0)
                .findFirst();
        if (regular.isEmpty()) {
            return sample.points().stream()
                    .findFirst()
                    .map(p -> Violation.of(
                            law,
                            subject,
                            sample,
                            p,
                            "det g = 0 there and at all other points of the sample, and " + subject.claimed()
                                    + " is claimed",
                            subject.signature(p)[2]));
        }
        int[] s = subject.signature(regular.get());
        int off = Math.abs(s[0] - subject.claimed().plus())
                + Math.abs(s[1] - subject.claimed().minus());
        String found =
                "the signature is " + s[0] + " plus, " + s[1] + " minus, and " + subject.claimed() + " is claimed";
        return off == 0 ? Optional.empty() : Optional.of(Violation.of(law, subject, sample, regular.get(), found, off));
    }

    private static Optional<Violation> frame(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            Optional<Subject.Frame> h = subject.coframe(p);
            if (h.isEmpty()) {
                continue;
            }
            double[][] product = Small.congruence(h.get().h(), h.get().signs());
            double[][] g = Small.symmetrised(subject.metric(p));
            double off = Small.distance(product, g, Small.columnSizes(h.get().h()));
            if (!(off <= FRAME)) {
                String found = "hᵀηh = " + Small.text(product) + " and g = " + Small.text(g);
                return Optional.of(Violation.of(law, subject, sample, p, found, off));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> volumeElement(Law law, Subject subject, Sample sample) {
        for (double[] p : sample.points()) {
            double element = subject.volumeElement(p);
            double[][] h = subject.coframe(p).map(Subject.Frame::h).orElseGet(() -> new double[1][1]);
            double det = Math.abs(Small.determinant(h));
            double off = Math.abs(element - det) / Math.max(Small.hadamard(h), Double.MIN_NORMAL);
            if (!(off <= FRAME)) {
                String found = "√|det g| = " + element + " and |det h| = " + det;
                return Optional.of(Violation.of(law, subject, sample, p, found, off));
            }
        }
        return Optional.empty();
    }

    /** Looks at the points of the sample and at as many next to the ends of the chart. */
    private static Optional<Violation> domain(Law law, Subject subject, Sample sample) {
        Random random = new Random(sample.seed());
        Stream<double[]> edge = sample.points().stream().map(p -> subject.edgePoint(random));
        for (double[] p : Stream.concat(sample.points().stream(), edge).toList()) {
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
