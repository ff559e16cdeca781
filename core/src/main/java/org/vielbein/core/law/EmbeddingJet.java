package org.vielbein.core.law;

/**
 * The derivatives of a map into a flat space at a point.
 *
 * @param weights the constant weight of the square of each dimension of that space
 * @param first {@code [a][i] = ∂ᵢ Xᵃ}
 * @param second {@code [a][i][j] = ∂ᵢ ∂ⱼ Xᵃ}
 */
public record EmbeddingJet(double[] weights, double[][] first, double[][][] second) {
    /** ⟨∂ᵢ∂ⱼ X, ∂ₖ∂ₗ X⟩. */
    Sized product(int i, int j, int k, int l) {
        Sized sum = Sized.ZERO;
        for (int a = 0; a < weights.length; a++) {
            sum = sum.plus(Sized.of(weights[a] * second[a][i][j] * second[a][k][l], 0));
        }
        return sum;
    }

    /** ⟨∂ᵢ∂ⱼ X, ∂ₘ X⟩. */
    Sized product(int i, int j, int m) {
        Sized sum = Sized.ZERO;
        for (int a = 0; a < weights.length; a++) {
            sum = sum.plus(Sized.of(weights[a] * second[a][i][j] * first[a][m], 0));
        }
        return sum;
    }

    /** Whether each row is the differential of a function, up to rounding. */
    boolean isExact() {
        for (double[][] hessian : second) {
            double size = Small.largest(hessian);
            for (int i = 0; i < hessian.length; i++) {
                for (int j = 0; j < i; j++) {
                    if (!(Math.abs(hessian[i][j] - hessian[j][i]) <= 1e-12 * size)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
