package org.vielbein.core.law;

import static org.vielbein.core.curvature.TensorKind.CHRISTOFFEL;
import static org.vielbein.core.curvature.TensorKind.METRIC;
import static org.vielbein.core.curvature.TensorKind.RIEMANN_LOWER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Laws of the connexion and of Riemann's tensor, from their formulas and the derivatives of these. */
final class RiemannLaws {
    /** Relative to the terms that cancel: formulas are evaluated in double-double, sums are made in double. */
    private static final double CURVED = 1e-12;

    /** Beyond, the formulas are too many to be looked at quickly. */
    private static final int FEW_DIMENSIONS = 5;

    private RiemannLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("compatible", "∇ₖ g_ij = 0 and Γᵏᵢⱼ = Γᵏⱼᵢ", RiemannLaws::compatible),
                new Law(
                        "riemann",
                        "R_lkij = g_lm (∂ᵢΓᵐⱼₖ − ∂ⱼΓᵐᵢₖ + …) = −R_klij = −R_lkji = R_ijlk, R_lkij + R_lijk + R_ljki = 0",
                        RiemannLaws::riemann),
                new Law("second bianchi", "∇ₘ R_lkij + ∇ᵢ R_lkjm + ∇ⱼ R_lkmi = 0", RiemannLaws::secondBianchi));
    }

    /** The formulas, where the law can be asked: few dimensions, and derivatives of what is Java code. */
    static Optional<CurvatureFormulas> formulas(Subject subject, int dimensions, int smoothness) {
        return subject.coordinates().size() > dimensions || subject.smoothness() < smoothness
                ? Optional.empty()
                : Optional.of(subject.formulas());
    }

    private static Optional<Violation> compatible(Law law, Subject subject, Sample sample) {
        int n = subject.coordinates().size();
        Optional<CurvatureFormulas> formulas = formulas(subject, FEW_DIMENSIONS, 1);
        Optional<FormulaBatch> metric = formulas.flatMap(f -> FormulaBatch.withDerivatives(subject, f, METRIC));
        Optional<FormulaBatch> christoffel = formulas.flatMap(f -> FormulaBatch.of(subject, f, CHRISTOFFEL));
        if (metric.isEmpty() || christoffel.isEmpty()) {
            return Optional.empty();
        }
        return PointCheck.first(law, subject, sample, (p, numbers) -> {
            FormulaBatch.At g = metric.get().at(p, numbers);
            FormulaBatch.At gamma = christoffel.get().at(p, numbers);
            return Small.indices(n, 3).stream()
                    .flatMap(x -> incompatible(g, gamma, n, x[0], x[1], x[2]).stream())
                    .findFirst();
        });
    }

    private static Optional<PointCheck.Wrong> incompatible(
            FormulaBatch.At g, FormulaBatch.At gamma, int n, int k, int i, int j) {
        Sized sum = g.derivative(k, METRIC, i, j);
        for (int m = 0; m < n; m++) {
            sum = sum.minus(gamma.component(CHRISTOFFEL, m, k, i).times(g.component(METRIC, m, j)))
                    .minus(gamma.component(CHRISTOFFEL, m, k, j).times(g.component(METRIC, i, m)));
        }
        String indices = "[" + k + "][" + i + "][" + j + "]";
        Sized torsion = gamma.component(CHRISTOFFEL, k, i, j).minus(gamma.component(CHRISTOFFEL, k, j, i));
        return PointCheck.unlessZero(sum, CURVED, "∇g " + indices)
                .or(() -> PointCheck.unlessZero(torsion, CURVED, "Γ − its transpose " + indices));
    }

    private static Optional<Violation> riemann(Law law, Subject subject, Sample sample) {
        int n = subject.coordinates().size();
        Optional<FormulaBatch> connexion = formulas(subject, FEW_DIMENSIONS, 2)
                .flatMap(f -> FormulaBatch.withDerivatives(subject, f, CHRISTOFFEL));
        if (connexion.isEmpty()) {
            return Optional.empty();
        }
        return PointCheck.first(law, subject, sample, (p, numbers) -> {
            Sized[] r = lowered(connexion.get().at(p, numbers), numbers);
            return Small.indices(n, 4).stream()
                    .flatMap(x -> wrong(r, numbers, x).stream())
                    .findFirst();
        });
    }

    /** R_lkij from the derivatives of the formulas of Γ, without any symmetry but that of Γ. */
    private static Sized[] lowered(FormulaBatch.At gamma, PointNumbers numbers) {
        int n = numbers.dimension();
        List<int[]> indices = Small.indices(n, 4);
        Sized[] up = indices.stream()
                .map(x -> riemann(gamma, n, x[0], x[1], x[2], x[3]))
                .toArray(Sized[]::new);
        return indices.stream()
                .map(x -> {
                    Sized sum = Sized.ZERO;
                    for (int m = 0; m < n; m++) {
                        sum = sum.plus(numbers.of(METRIC, x[0], m).times(up[Small.position(n, m, x[1], x[2], x[3])]));
                    }
                    return sum;
                })
                .toArray(Sized[]::new);
    }

    /** ∂ᵢΓˡⱼₖ − ∂ⱼΓˡᵢₖ + ΓˡᵢₘΓᵐⱼₖ − ΓˡⱼₘΓᵐᵢₖ. */
    private static Sized riemann(FormulaBatch.At gamma, int n, int l, int k, int i, int j) {
        Sized sum = gamma.derivative(i, CHRISTOFFEL, l, j, k).minus(gamma.derivative(j, CHRISTOFFEL, l, i, k));
        for (int m = 0; m < n; m++) {
            sum = sum.plus(gamma.component(CHRISTOFFEL, l, i, m).times(gamma.component(CHRISTOFFEL, m, j, k)))
                    .minus(gamma.component(CHRISTOFFEL, l, j, m).times(gamma.component(CHRISTOFFEL, m, i, k)));
        }
        return sum;
    }

    private static Optional<PointCheck.Wrong> wrong(Sized[] r, PointNumbers numbers, int[] x) {
        int n = numbers.dimension();
        int l = x[0];
        int k = x[1];
        int i = x[2];
        int j = x[3];
        Sized here = r[Small.position(n, l, k, i, j)];
        Sized other = numbers.of(RIEMANN_LOWER, l, k, i, j);
        Sized cycle = here.plus(r[Small.position(n, l, i, j, k)]).plus(r[Small.position(n, l, j, k, i)]);
        String at = Arrays.toString(x);
        return PointCheck.unlessZero(here.minus(other), CURVED, "R_lkij from Γ minus R_lkij at " + at)
                .or(() -> PointCheck.unlessZero(
                        here.plus(r[Small.position(n, k, l, i, j)]), CURVED, "R_lkij + R_klij at " + at))
                .or(() -> PointCheck.unlessZero(
                        here.plus(r[Small.position(n, l, k, j, i)]), CURVED, "R_lkij + R_lkji at " + at))
                .or(() -> PointCheck.unlessZero(
                        here.minus(r[Small.position(n, i, j, l, k)]), CURVED, "R_lkij − R_ijlk at " + at))
                .or(() -> PointCheck.unlessZero(cycle, CURVED, "R_lkij + R_lijk + R_ljki at " + at));
    }

    private static Optional<Violation> secondBianchi(Law law, Subject subject, Sample sample) {
        int n = subject.coordinates().size();
        Optional<CurvatureFormulas> formulas = formulas(subject, FEW_DIMENSIONS - 1, 3);
        Optional<FormulaBatch> christoffel = formulas.flatMap(f -> FormulaBatch.of(subject, f, CHRISTOFFEL));
        Optional<FormulaBatch> riemann = n < 3
                ? Optional.empty()
                : formulas.flatMap(f -> FormulaBatch.withDerivatives(subject, f, RIEMANN_LOWER));
        if (christoffel.isEmpty() || riemann.isEmpty()) {
            return Optional.empty();
        }
        return PointCheck.first(law, subject, sample, (p, numbers) -> {
            FormulaBatch.At gamma = christoffel.get().at(p, numbers);
            FormulaBatch.At r = riemann.get().at(p, numbers);
            return Small.indices(n, 5).stream()
                    .filter(x -> x[0] < x[1] && x[2] < x[3] && x[3] < x[4])
                    .flatMap(x -> PointCheck.unlessZero(
                            covariant(r, gamma, n, x[4], x[0], x[1], x[2], x[3])
                                    .plus(covariant(r, gamma, n, x[2], x[0], x[1], x[3], x[4]))
                                    .plus(covariant(r, gamma, n, x[3], x[0], x[1], x[4], x[2])),
                            CURVED,
                            "∇ₘ R_lkij + ∇ᵢ R_lkjm + ∇ⱼ R_lkmi at " + Arrays.toString(x))
                            .stream())
                    .findFirst();
        });
    }

    /** ∇ₘ R_lkij. */
    private static Sized covariant(FormulaBatch.At r, FormulaBatch.At gamma, int n, int m, int... lkij) {
        Sized sum = r.derivative(m, RIEMANN_LOWER, lkij);
        for (int slot = 0; slot < lkij.length; slot++) {
            for (int s = 0; s < n; s++) {
                int[] other = lkij.clone();
                other[slot] = s;
                sum = sum.minus(
                        gamma.component(CHRISTOFFEL, s, m, lkij[slot]).times(r.component(RIEMANN_LOWER, other)));
            }
        }
        return sum;
    }
}
