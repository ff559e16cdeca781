package org.vielbein.core.law;

import static org.vielbein.core.curvature.TensorKind.CHRISTOFFEL;
import static org.vielbein.core.curvature.TensorKind.EINSTEIN;
import static org.vielbein.core.curvature.TensorKind.INVERSE;
import static org.vielbein.core.curvature.TensorKind.METRIC;
import static org.vielbein.core.curvature.TensorKind.RICCI;
import static org.vielbein.core.curvature.TensorKind.RIEMANN;
import static org.vielbein.core.curvature.TensorKind.SCALAR;
import static org.vielbein.core.curvature.TensorKind.WEYL;

import java.util.Optional;

/** The traces of curvature, and the divergence of Einstein's tensor. */
final class TraceLaws {
    private static final double CURVED = 1e-12;

    /** Formulas of Ricci's tensor and their derivatives. */
    private static final int FEW_DIMENSIONS = 4;

    static final Law LAW = new Law(
            "traces",
            "R_kj = Rⁱₖᵢⱼ, S = gᵏʲ R_kj, gᵏʲ G_kj = (1 − n/2) S, gˡⁱ C_lkij = 0 (C = 0 for n = 3), ∇ᵏ R_kj = ½ ∂ⱼ S",
            TraceLaws::check);

    private TraceLaws() {}

    private static Optional<Violation> check(Law law, Subject subject, Sample sample) {
        Optional<Violation> atPoints = PointCheck.first(law, subject, sample, (p, numbers) -> traces(numbers));
        return atPoints.or(() -> divergence(law, subject, sample));
    }

    private static Optional<PointCheck.Wrong> traces(PointNumbers c) {
        int n = c.dimension();
        Sized scalar = c.of(SCALAR);
        Sized ricci = scalar.times(-1);
        Sized einstein = scalar.times(n / 2.0 - 1);
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                Sized inverse = c.of(INVERSE, k, j);
                ricci = ricci.plus(inverse.times(c.of(RICCI, k, j)));
                einstein = einstein.plus(inverse.times(c.of(EINSTEIN, k, j)));
            }
        }
        // both are made from Ricci's tensor, whose own terms may cancel
        Sized traceOfRicci = ricci;
        Sized traceOfEinstein = new Sized(einstein.value(), einstein.size() + ricci.size(), einstein.error());
        return PointCheck.unlessZero(traceOfRicci, CURVED, "gᵏʲ R_kj − S")
                .or(() -> PointCheck.unlessZero(traceOfEinstein, CURVED, "gᵏʲ G_kj − (1 − n/2) S"))
                .or(() -> Small.indices(n, 2).stream()
                        .flatMap(x -> traces(c, x[0], x[1]).stream())
                        .findFirst())
                .or(() -> n == 3 ? weylOfSpace(c) : Optional.empty());
    }

    private static Optional<PointCheck.Wrong> traces(PointNumbers c, int k, int j) {
        int n = c.dimension();
        Sized ricci = c.of(RICCI, k, j).times(-1);
        Sized weyl = Sized.ZERO;
        for (int i = 0; i < n; i++) {
            ricci = ricci.plus(c.of(RIEMANN, i, k, i, j));
            for (int l = 0; l < n && n > 2; l++) {
                weyl = weyl.plus(c.of(INVERSE, l, i).times(c.of(WEYL, l, k, i, j)));
            }
        }
        Sized traceOfWeyl = weyl;
        String at = "[" + k + "][" + j + "]";
        return PointCheck.unlessZero(ricci, CURVED, "Rⁱₖᵢⱼ − R_kj at " + at)
                .or(() -> PointCheck.unlessZero(traceOfWeyl, CURVED, "gˡⁱ C_lkij at " + at));
    }

    /** The terms of C_lkij are of the size of g_li R_kj. */
    private static Optional<PointCheck.Wrong> weylOfSpace(PointNumbers c) {
        return Small.indices(3, 4).stream()
                .flatMap(x -> {
                    Sized weyl = c.of(WEYL, x);
                    Sized terms = c.of(METRIC, x[0], x[2])
                            .times(c.of(RICCI, x[1], x[3]))
                            .plus(c.of(METRIC, x[1], x[3]).times(c.of(RICCI, x[0], x[2])));
                    Sized all = new Sized(weyl.value(), weyl.size() + terms.size(), weyl.error());
                    return PointCheck.unlessZero(all, CURVED, "C_lkij in 3 dimensions").stream();
                })
                .findFirst();
    }

    private static Optional<Violation> divergence(Law law, Subject subject, Sample sample) {
        int n = subject.coordinates().size();
        Optional<CurvatureFormulas> formulas = RiemannLaws.formulas(subject, FEW_DIMENSIONS, 3);
        Optional<FormulaBatch> batch = formulas.flatMap(f -> FormulaBatch.withDerivatives(subject, f, RICCI, SCALAR));
        Optional<FormulaBatch> christoffel = formulas.flatMap(f -> FormulaBatch.of(subject, f, CHRISTOFFEL, INVERSE));
        if (batch.isEmpty() || christoffel.isEmpty()) {
            return Optional.empty();
        }
        return PointCheck.first(law, subject, sample, (p, numbers) -> {
            FormulaBatch.At ricci = batch.get().at(p, numbers);
            FormulaBatch.At gamma = christoffel.get().at(p, numbers);
            return Small.indices(n, 1).stream()
                    .flatMap(x -> PointCheck.unlessZero(
                            divergence(ricci, gamma, n, x[0])
                                    .minus(ricci.derivative(x[0], SCALAR).times(0.5)),
                            CURVED,
                            "∇ᵏ R_kj − ½ ∂ⱼ S for j = " + x[0])
                            .stream())
                    .findFirst();
        });
    }

    /** gᵏᵐ ∇ₘ R_kj. */
    private static Sized divergence(FormulaBatch.At ricci, FormulaBatch.At gamma, int n, int j) {
        Sized sum = Sized.ZERO;
        for (int[] km : Small.indices(n, 2)) {
            Sized covariant = ricci.derivative(km[1], RICCI, km[0], j);
            for (int s = 0; s < n; s++) {
                covariant = covariant
                        .minus(gamma.component(CHRISTOFFEL, s, km[1], km[0]).times(ricci.component(RICCI, s, j)))
                        .minus(gamma.component(CHRISTOFFEL, s, km[1], j).times(ricci.component(RICCI, km[0], s)));
            }
            sum = sum.plus(gamma.component(INVERSE, km[0], km[1]).times(covariant));
        }
        return sum;
    }
}
