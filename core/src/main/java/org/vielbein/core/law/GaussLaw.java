package org.vielbein.core.law;

import static org.vielbein.core.curvature.TensorKind.INVERSE;
import static org.vielbein.core.curvature.TensorKind.RIEMANN_LOWER;

import java.util.Arrays;
import java.util.Optional;

/** Gauss's equation: the curvature of a space in a flat one is made of products of its second fundamental form. */
final class GaussLaw {
    /** Second derivatives are rounded to doubles. */
    private static final double GAUSS = 1e-12;

    static final Law LAW = new Law(
            "gauss",
            "R_lkij = ⟨II_li, II_kj⟩ − ⟨II_lj, II_ki⟩ in a flat space, II the part of ∂∂X normal to the space",
            GaussLaw::check);

    private GaussLaw() {}

    private static Optional<Violation> check(Law law, Subject subject, Sample sample) {
        int n = subject.coordinates().size();
        return PointCheck.first(law, subject, sample, (p, numbers) -> {
            Optional<EmbeddingJet> map = subject.embeddingJet(p).filter(EmbeddingJet::isExact);
            if (map.isEmpty()) {
                return Optional.empty();
            }
            return Small.indices(n, 4).stream()
                    .filter(x -> x[0] < x[1] && x[2] < x[3])
                    .flatMap(x -> wrong(map.get(), numbers, x[0], x[1], x[2], x[3]).stream())
                    .findFirst();
        });
    }

    private static Optional<PointCheck.Wrong> wrong(
            EmbeddingJet map, PointNumbers numbers, int l, int k, int i, int j) {
        Sized gauss = normal(map, numbers, l, i, k, j).minus(normal(map, numbers, l, j, k, i));
        String text = "⟨II_li, II_kj⟩ − ⟨II_lj, II_ki⟩ − R_lkij at " + Arrays.toString(new int[] {l, k, i, j});
        return PointCheck.unlessZero(gauss.minus(numbers.of(RIEMANN_LOWER, l, k, i, j)), GAUSS, text);
    }

    /** ⟨II_ij, II_kl⟩ = ⟨∂ᵢ∂ⱼX, ∂ₖ∂ₗX⟩ − gᵐˢ ⟨∂ᵢ∂ⱼX, ∂ₘX⟩ ⟨∂ₖ∂ₗX, ∂ₛX⟩. */
    private static Sized normal(EmbeddingJet map, PointNumbers numbers, int i, int j, int k, int l) {
        Sized sum = map.product(i, j, k, l);
        for (int[] ms : Small.indices(numbers.dimension(), 2)) {
            sum = sum.minus(numbers.of(INVERSE, ms[0], ms[1])
                    .times(map.product(i, j, ms[0]))
                    .times(map.product(k, l, ms[1])));
        }
        return sum;
    }
}
