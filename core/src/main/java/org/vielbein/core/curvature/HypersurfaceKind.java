package org.vielbein.core.curvature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What says how a hypersurface lies in the Riemannian space around it; N is the unit normal with det(∂₁X, …, ∂ₖX, N) &gt; 0. */
public enum HypersurfaceKind {
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

    private final String label;
    private final String symbol;
    private final String indices;

    HypersurfaceKind(String label, String symbol, String indices) {
        this.label = label;
        this.symbol = symbol;
        this.indices = indices;
    }

    abstract <E> E component(Hypersurface<E> h, int... i);

    /** The name in commands, {@code second-form}. */
    public String label() {
        return label;
    }

    /** The letter, {@code II}. */
    public String symbol() {
        return symbol;
    }

    /** {@code down,down}; empty for a scalar. */
    public String indices() {
        return indices;
    }

    /** The positions of the indices, {@code up} or {@code down} each. */
    public List<String> positions() {
        return indices.isEmpty() ? List.of() : List.of(indices.split(","));
    }

    public int rank() {
        return positions().size();
    }

    /** Whether the component is the one that stands for all those which are equal to it by symmetry. */
    public boolean isIndependent(int... i) {
        return this != SECOND_FORM || i[0] <= i[1];
    }

    /** The kind of a name in commands. */
    public static Optional<HypersurfaceKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** The convention in which the components are given, as a sentence part. */
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
