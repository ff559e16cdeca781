package org.vielbein.core.law;

import static org.vielbein.core.curvature.TensorKind.CHRISTOFFEL;
import static org.vielbein.core.curvature.TensorKind.RIEMANN_LOWER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The equations of Gauss and Codazzi for a hypersurface of any Riemannian space: how its curvature and the change of its second
 * fundamental form follow from the curvature R̄ of the space around.
 *
 * <p>Source: M. P. do Carmo, "Riemannian Geometry" (1992), chapter 6, theorem 2.5 and proposition 3.4.
 */
final class HypersurfaceLaws {
    /** Everything is computed in double-double and rounded once. */
    private static final double EQUATION = 1e-12;

    private HypersurfaceLaws() {}

    static List<Law> all() {
        return List.of(
                new Law(
                        "gauss of hypersurfaces",
                        "R_lkij = R̄(∂ₗX, ∂ₖX, ∂ᵢX, ∂ⱼX) + II_li II_kj − II_lj II_ki in a Riemannian space",
                        (law, subject, sample) -> check(law, subject, sample, 4, HypersurfaceLaws::gauss)),
                new Law(
                        "codazzi",
                        "∇ᵢ II_jk − ∇ⱼ II_ik = R̄(N, ∂ₖX, ∂ᵢX, ∂ⱼX) in a Riemannian space, N the normal",
                        (law, subject, sample) -> check(law, subject, sample, 3, HypersurfaceLaws::codazzi)));
    }

    /** What is wrong with an equation at some indices. */
    private interface Equation {
        Optional<PointCheck.Wrong> wrong(HypersurfaceNumbers bent, PointNumbers own, int[] indices);
    }

    private static Optional<Violation> check(Law law, Subject subject, Sample sample, int rank, Equation equation) {
        List<int[]> indices = Small.indices(subject.coordinates().size(), rank);
        return PointCheck.first(
                law,
                subject,
                sample,
                (p, own) -> subject.hypersurface(p)
                        .flatMap(bent -> indices.stream()
                                .flatMap(x -> equation.wrong(bent, own, x).stream())
                                .findFirst()));
    }

    private static Optional<PointCheck.Wrong> gauss(HypersurfaceNumbers bent, PointNumbers own, int[] x) {
        int l = x[0];
        int k = x[1];
        int i = x[2];
        int j = x[3];
        if (l >= k || i >= j) {
            return Optional.empty();
        }
        Sized right = around(bent, l, k, i, j)
                .plus(second(bent, l, i).times(second(bent, k, j)))
                .minus(second(bent, l, j).times(second(bent, k, i)));
        return PointCheck.unlessZero(
                right.minus(own.of(RIEMANN_LOWER, l, k, i, j)),
                EQUATION,
                "R̄(∂ₗX, ∂ₖX, ∂ᵢX, ∂ⱼX) + II_li II_kj − II_lj II_ki − R_lkij at " + Arrays.toString(x));
    }

    private static Optional<PointCheck.Wrong> codazzi(HypersurfaceNumbers bent, PointNumbers own, int[] x) {
        int i = x[0];
        int j = x[1];
        int k = x[2];
        return i >= j
                ? Optional.empty()
                : PointCheck.unlessZero(
                        covariant(bent, own, i, j, k)
                                .minus(covariant(bent, own, j, i, k))
                                .minus(around(bent, own.dimension(), k, i, j)),
                        EQUATION,
                        "∇ᵢ II_jk − ∇ⱼ II_ik − R̄(N, ∂ₖX, ∂ᵢX, ∂ⱼX) at " + Arrays.toString(x));
    }

    /** {@code ∇ᵢ II_jk = ∂ᵢ II_jk − Γˡᵢⱼ II_lk − Γˡᵢₖ II_jl}. */
    private static Sized covariant(HypersurfaceNumbers bent, PointNumbers own, int i, int j, int k) {
        Sized sum = sized(bent.slope(i, j, k));
        for (int l = 0; l < own.dimension(); l++) {
            sum = sum.minus(own.of(CHRISTOFFEL, l, i, j).times(second(bent, l, k)))
                    .minus(own.of(CHRISTOFFEL, l, i, k).times(second(bent, j, l)));
        }
        return sum;
    }

    private static Sized second(HypersurfaceNumbers bent, int i, int j) {
        return sized(bent.second(i, j));
    }

    private static Sized around(HypersurfaceNumbers bent, int l, int k, int i, int j) {
        return sized(bent.around(l, k, i, j));
    }

    private static Sized sized(HypersurfaceNumbers.Value number) {
        return new Sized(number.value(), number.size(), number.error());
    }
}
