package org.vielbein.core.curvature;

import java.util.Arrays;
import java.util.Optional;

/** What says how a hypersurface lies in the Riemannian space around it; N is the unit normal with det(∂₁X, …, ∂ₖX, N) &gt; 0. */
public enum HypersurfaceKind implements IndexedKind {
    /** Nᵃ, in the coordinates of the space around. */
    NORMAL("normal", "N", "up") {
        @Override
        <E> E component(Hypersurface<E> h, int... i) {
            return h.normal(i[0]);
        }
    },
    /** II_ij. */
    SECOND_FORM("second-form", "II", "down,down") {
        @Override
        <E> E component(Hypersurface<E> h, int... i) {
            return h.second(i[0], i[1]);
        }
    },
    /** Sⁱⱼ, the shape operator. */
    SHAPE("shape", "S", "up,down") {
        @Override
        <E> E component(Hypersurface<E> h, int... i) {
            return h.shape(i[0], i[1]);
        }
    },
    MEAN("mean", "H", "") {
        @Override
        <E> E component(Hypersurface<E> h, int... i) {
            return h.mean();
        }
    },
    GAUSS_KRONECKER("gauss-kronecker", "K", "") {
        @Override
        <E> E component(Hypersurface<E> h, int... i) {
            return h.gaussKronecker();
        }
    };

    private final Writing writing;

    HypersurfaceKind(String label, String symbol, String indices) {
        writing = new Writing(label, symbol, indices);
    }

    abstract <E> E component(Hypersurface<E> h, int... i);

    @Override
    public Writing writing() {
        return writing;
    }

    @Override
    public boolean isIndependent(int... i) {
        return this != SECOND_FORM || i[0] <= i[1];
    }

    /** The kind of a name in commands. */
    public static Optional<HypersurfaceKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    @Override
    public String convention() {
        return switch (this) {
            case NORMAL -> "g(N, N) = 1 and det(∂₁X, …, ∂ₖX, N) > 0 in the coordinates of the space around";
            case SECOND_FORM -> "II_ij = g(∇ᵢ∂ⱼX, N), negative on a sphere with N outward; det(∂₁X, …, ∂ₖX, N) > 0";
            case SHAPE -> "Sⁱⱼ = gⁱᵏ II_kj, −δⁱⱼ/R on a sphere with N outward; det(∂₁X, …, ∂ₖX, N) > 0";
            case MEAN -> "H = Sⁱᵢ/k, −1/R on a sphere with N outward; det(∂₁X, …, ∂ₖX, N) > 0";
            case GAUSS_KRONECKER -> "K = det S, the product of the principal curvatures; det(∂₁X, …, ∂ₖX, N) > 0";
        };
    }
}
