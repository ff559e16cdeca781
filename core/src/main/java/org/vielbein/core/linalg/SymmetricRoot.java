package org.vielbein.core.linalg;

import java.util.Locale;

/**
 * The symmetric coframe of a positive definite matrix.
 *
 * <p>{@code H = g^½}: symmetric positive definite with H H = g. It is the polar factor of E, g = EᵀE: with EJML's singular
 * vectors of E refined in double-double, E V = U Σ and H = V Σ Vᵀ.
 *
 * <p>H H agrees with g to about 1e-30 of its largest entry; relative error of H at most about cond(E)·1e-30.
 */
public final class SymmetricRoot {
    private SymmetricRoot() {}

    /**
     * g^½.
     *
     * @throws ArithmeticException if g is not positive definite
     * @throws IllegalArgumentException if g is not symmetric
     */
    public static Matrix of(Matrix g) {
        Cholesky cholesky = Cholesky.of(g);
        Matrix e = cholesky.factor().orElseThrow(() -> {
            Cholesky.FailedPivot failed = cholesky.failure().orElseThrow();
            return new ArithmeticException(String.format(
                    Locale.ROOT,
                    "The symmetric root needs a positive definite matrix, but pivot %d is %s.",
                    failed.index(),
                    failed.value().decimal(17)));
        });
        return SingularValues.of(e).polar();
    }
}
