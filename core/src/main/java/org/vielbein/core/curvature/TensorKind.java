package org.vielbein.core.curvature;

import java.util.Arrays;
import java.util.Optional;

/** The tensors that follow from a metric, each with the positions of its indices in the order of the letters of its symbol. */
public enum TensorKind implements IndexedKind {
    METRIC("metric", "g", "down,down") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.metric(i[0], i[1]);
        }
    },
    INVERSE("inverse", "g", "up,up") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.inverse(i[0], i[1]);
        }
    },
    DETERMINANT("determinant", "det g", "") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.determinant();
        }
    },
    /** Γᵏᵢⱼ, the Christoffel symbols of the second kind. */
    CHRISTOFFEL("christoffel", "Gamma", "up,down,down") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.christoffel(i[0], i[1], i[2]);
        }
    },
    /** Γ_k,ij, the Christoffel symbols of the first kind. */
    CHRISTOFFEL1("christoffel1", "Gamma", "down,down,down") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.christoffel1(i[0], i[1], i[2]);
        }
    },
    /** Rˡₖᵢⱼ. */
    RIEMANN("riemann", "R", "up,down,down,down") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.riemann(i[0], i[1], i[2], i[3]);
        }
    },
    /** R_lkij. */
    RIEMANN_LOWER("riemann-lower", "R", "down,down,down,down") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.riemannLower(i[0], i[1], i[2], i[3]);
        }
    },
    RICCI("ricci", "Ric", "down,down") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.ricci(i[0], i[1]);
        }
    },
    SCALAR("scalar", "S", "") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.scalar();
        }
    },
    EINSTEIN("einstein", "G", "down,down") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.einstein(i[0], i[1]);
        }
    },
    WEYL("weyl", "C", "down,down,down,down") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.weyl(i[0], i[1], i[2], i[3]);
        }
    },
    /** The Gauss curvature of a surface, R_1212/det g. */
    GAUSS("gauss", "K", "") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.gauss();
        }
    },
    KRETSCHMANN("kretschmann", "K", "") {
        @Override
        <E> E component(Curvature<E> c, int... i) {
            return c.kretschmann();
        }
    };

    private final Writing writing;

    TensorKind(String label, String symbol, String indices) {
        writing = new Writing(label, symbol, indices);
    }

    abstract <E> E component(Curvature<E> c, int... i);

    @Override
    public Writing writing() {
        return writing;
    }

    @Override
    public boolean isIndependent(int... i) {
        return switch (this) {
            case METRIC, INVERSE, RICCI, EINSTEIN -> i[0] <= i[1];
            case CHRISTOFFEL, CHRISTOFFEL1 -> i[1] <= i[2];
            case RIEMANN -> i[2] < i[3];
            case RIEMANN_LOWER, WEYL -> i[0] < i[1] && i[2] < i[3] && (i[0] < i[2] || i[0] == i[2] && i[1] <= i[3]);
            case DETERMINANT, SCALAR, GAUSS, KRETSCHMANN -> true;
        };
    }

    /** The kind of a name in commands. */
    public static Optional<TensorKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    @Override
    public String convention() {
        return switch (this) {
            case CHRISTOFFEL -> "Γᵏᵢⱼ = gᵏˡ Γ_l,ij, components [k][i][j]";
            case CHRISTOFFEL1 -> "Γ_k,ij = ½(∂ᵢg_jk + ∂ⱼg_ik − ∂ₖg_ij), components [k][i][j]";
            case RIEMANN -> "Rˡₖᵢⱼ = ∂ᵢΓˡⱼₖ − ∂ⱼΓˡᵢₖ + ΓˡᵢₘΓᵐⱼₖ − ΓˡⱼₘΓᵐᵢₖ, components [l][k][i][j]";
            case RIEMANN_LOWER -> "R_lkij = g_lm Rᵐₖᵢⱼ, positive R_1212 on a sphere, components [l][k][i][j]";
            case RICCI -> "R_kj = Rⁱₖᵢⱼ, positive on a sphere";
            case SCALAR -> "S = gᵏʲ R_kj, 2/R² on a sphere of radius R";
            case GAUSS -> "K = R_1212/det g, 1/R² on a sphere of radius R";
            case EINSTEIN -> "G_kj = R_kj − ½ S g_kj";
            case WEYL -> "C_lkij, the trace-free part of R_lkij, components [l][k][i][j]";
            case KRETSCHMANN -> "K = R_lkij Rˡᵏⁱʲ";
            case METRIC -> "g_ij";
            case INVERSE -> "gⁱʲ";
            case DETERMINANT -> "det g_ij";
        };
    }
}
