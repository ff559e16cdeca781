package org.vielbein.core.linalg;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The triangular factor of a matrix J of m rows and n ≤ m columns: the Cholesky factor of JᵀJ without forming it.
 *
 * <p>{@code EᵀE = JᵀJ}, E upper triangular n × n with diagonal ≥ 0.
 *
 * <p>Columns scaled by powers of two; R from EJML in double; {@code Y = J R⁻¹}, nearly orthonormal; YᵀY = R₂ᵀR₂ in
 * double-double, E = R₂R. Where R is numerically singular (cond(J) of about 1e14 and more) or Y far from orthonormal, the
 * minors of JᵀJ are eliminated exactly.
 *
 * <p>E is the factor of a J changed by about 4n²u² relative to its columns: relative error of E at most about cond(J)·1e-31,
 * where rounding JᵀJ would have cost cond(J)²; 12u² on the exact road.
 *
 * <p>Degenerate: {@link #dependentColumn} names the first column that depends on those before it, to within the
 * uncertainty: tolerance·‖E⁻¹e_k‖₁ ≥ 1 for the scaled E, tolerance = relativeError + n·2⁻¹⁰³.
 */
public final class Qr {
    /** Below this ratio of diagonal entries EJML's factor tells nothing. */
    private static final double SINGULAR = 0x1p-46;

    private final Matrix factor;
    private final int dependent;

    private Qr(Matrix factor, int dependent) {
        this.factor = factor;
        this.dependent = dependent;
    }

    /** The factor of an exactly known matrix. */
    public static Qr of(Matrix j) {
        return of(j, 0);
    }

    /**
     * The factor of a matrix whose columns are known to {@code relativeError} of their largest entry.
     *
     * @throws IllegalArgumentException if J has more columns than rows
     */
    public static Qr of(Matrix j, double relativeError) {
        if (j.columns() > j.rows()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The triangular factor of JᵀJ needs at least as many rows as columns, not %d × %d; JᵀJ is singular.",
                    j.rows(),
                    j.columns()));
        }
        int[] s = Equilibration.columns(j);
        Matrix scaled = j.scaled(new int[j.rows()], s);
        Matrix e = Ejml.qr(scaled)
                .map(Qr::withPositiveDiagonal)
                .filter(Qr::isRegular)
                .flatMap(r -> polished(scaled, r))
                .orElseGet(() -> exact(scaled));
        int dependent = Triangular.firstUncertain(e, Tolerance.of(relativeError, j.columns()));
        return new Qr(e.scaled(new int[s.length], Equilibration.negated(s)), dependent);
    }

    private static Optional<Matrix> polished(Matrix j, double[][] r) {
        Matrix y = Triangular.overRight(j, r);
        return Triangular.polished(y.transpose().times(y), r);
    }

    private static Matrix exact(Matrix j) {
        Dyadic[][] a = FractionFree.of(j);
        return ExactFactor.of(FractionFree.product(FractionFree.transpose(a), a))
                .factor();
    }

    private static double[][] withPositiveDiagonal(double[][] r) {
        for (int i = 0; i < r.length; i++) {
            if (r[i][i] < 0) {
                for (int j = i; j < r.length; j++) {
                    r[i][j] = -r[i][j];
                }
            }
        }
        return r;
    }

    private static boolean isRegular(double[][] r) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = 0; i < r.length; i++) {
            smallest = Math.min(smallest, r[i][i]);
            largest = Math.max(largest, r[i][i]);
        }
        return smallest > SINGULAR * largest;
    }

    /** E. */
    public Matrix factor() {
        return factor;
    }

    /** The first column of J that depends on those before it; empty where JᵀJ is positive definite. */
    public OptionalInt dependentColumn() {
        return dependent < 0 ? OptionalInt.empty() : OptionalInt.of(dependent);
    }
}
