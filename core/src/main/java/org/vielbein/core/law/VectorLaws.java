package org.vielbein.core.law;

import java.util.List;
import java.util.Optional;

/** Laws of vectors at a point: polarisation, norm, and the parallelogram. */
final class VectorLaws {
    /** Each side is right to a few ulp of its largest term. */
    private static final double VECTOR = 1e-13;

    private VectorLaws() {}

    static List<Law> all() {
        return List.of(
                new Law(
                        "polarisation",
                        "4 g(u,v) = g(u+v,u+v) − g(u−v,u−v) and ‖v‖² = |g(v,v)|",
                        VectorLaws::polarisation),
                new Law("parallelogram", "area² = |g(u,u) g(v,v) − g(u,v)²|", VectorLaws::parallelogram));
    }

    private static Optional<Violation> polarisation(Law law, Subject subject, Sample sample) {
        for (int k = 0; k < sample.points().size(); k++) {
            double[] p = sample.points().get(k);
            double[] u = sample.u(k);
            double[] v = sample.v(k);
            double plus = subject.squaredNorm(p, Small.combined(u, 1, v));
            double minus = subject.squaredNorm(p, Small.combined(u, -1, v));
            double inner = subject.inner(p, u, v);
            double scale = size(subject, p, u, v);
            double off = Math.abs(4 * inner - (plus - minus)) / scale;
            if (!(off <= VECTOR)) {
                return Optional.of(Violation.of(
                        law,
                        subject,
                        sample,
                        p,
                        "g(u,v) = " + inner
                                + " and ¼(g(u+v,u+v) − g(u−v,u−v)) = " + (plus - minus) / 4 + " for u = "
                                + Violation.numbers(u) + ", v = " + Violation.numbers(v),
                        off));
            }
            double norm = subject.norm(p, v);
            double squared = subject.squaredNorm(p, v);
            double offNorm = Math.abs(norm * norm - Math.abs(squared)) / scale;
            if (!(offNorm <= VECTOR)) {
                return Optional.of(Violation.of(
                        law,
                        subject,
                        sample,
                        p,
                        "‖v‖ = " + norm + " and g(v,v) = " + squared + " for v = " + Violation.numbers(v),
                        offNorm));
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> parallelogram(Law law, Subject subject, Sample sample) {
        for (int k = 0; k < sample.points().size(); k++) {
            double[] p = sample.points().get(k);
            double[] u = sample.u(k);
            double[] v = sample.v(k);
            double area = subject.area(p, u, v);
            double inner = subject.inner(p, u, v);
            double gram = subject.squaredNorm(p, u) * subject.squaredNorm(p, v) - inner * inner;
            double scale = size(subject, p, u, v);
            double off = Math.abs(area * area - Math.abs(gram)) / (scale * scale);
            if (!(off <= VECTOR)) {
                return Optional.of(Violation.of(
                        law,
                        subject,
                        sample,
                        p,
                        "area² = " + area * area
                                + " and g(u,u) g(v,v) − g(u,v)² = " + gram + " for u = " + Violation.numbers(u)
                                + ", v = "
                                + Violation.numbers(v),
                        off));
            }
        }
        return Optional.empty();
    }

    /** Σ |g_ij| (|uⁱ| + |vⁱ|)(|uʲ| + |vʲ|), the size of the terms that are added. */
    private static double size(Subject subject, double[] p, double[] u, double[] v) {
        double[][] g = subject.metric(p);
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j < u.length; j++) {
                sum += Math.abs(g[i][j]) * (Math.abs(u[i]) + Math.abs(v[i])) * (Math.abs(u[j]) + Math.abs(v[j]));
            }
        }
        return sum;
    }
}
