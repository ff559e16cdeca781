package org.vielbein.core.law;

import org.vielbein.core.curvature.TensorKind;

/**
 * The numbers of curvature at a point with the errors a law grants them: those estimated, and what rounding in double-double may
 * leave of the largest terms Γ Γ, g Γ Γ, … where they cancel.
 */
final class PointNumbers {
    private static final double NOISE = 0x1p-85;

    private final CurvatureNumbers numbers;
    private final int n;
    private final double metric;
    private final double inverse;
    private final double christoffel;

    PointNumbers(CurvatureNumbers numbers, int n) {
        this.numbers = numbers;
        this.n = n;
        metric = largest(TensorKind.METRIC);
        inverse = largest(TensorKind.INVERSE);
        christoffel = largest(TensorKind.CHRISTOFFEL);
    }

    private double largest(TensorKind kind) {
        return Small.indices(n, kind.rank()).stream()
                .mapToDouble(x -> Math.abs(numbers.component(kind, x)))
                .max()
                .orElse(0);
    }

    int dimension() {
        return n;
    }

    /** A component. */
    Sized of(TensorKind kind, int... indices) {
        return Sized.of(numbers.component(kind, indices), numbers.error(kind, indices) + noise(kind));
    }

    /** What rounding may leave of a component that is 0. */
    double noise(TensorKind kind) {
        return NOISE * terms(kind);
    }

    /** The same of a derivative, whose terms are those times Γ. */
    double noiseOfDerivative(TensorKind kind) {
        return christoffel * noise(kind);
    }

    private double terms(TensorKind kind) {
        double square = christoffel * christoffel;
        return switch (kind) {
            case METRIC -> metric;
            case INVERSE -> inverse;
            case DETERMINANT -> 0;
            case CHRISTOFFEL -> christoffel;
            case CHRISTOFFEL1 -> metric * christoffel;
            case RIEMANN, RICCI -> square;
            case EINSTEIN -> square * metric * inverse;
            case RIEMANN_LOWER, WEYL -> square * metric;
            case SCALAR, GAUSS -> square * inverse;
            case KRETSCHMANN -> square * inverse * square * inverse;
        };
    }
}
