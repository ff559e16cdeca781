package org.vielbein.core.linalg;

import java.util.Optional;
import org.vielbein.core.number.DoubleDouble;

/**
 * The triangular factor of a positive definite matrix, or where definiteness fails.
 *
 * <p>{@code g = EᵀE}, E upper triangular n × n with positive diagonal.
 *
 * <p>Scaled by powers of two to a diagonal near 1; R from EJML in double; then {@code Y = R⁻ᵀ g R⁻¹ = I + O(cond·2⁻⁵³)}, its
 * factor R₂ in double-double, E = R₂R. Where EJML finds no factor, or Y is far from I (cond of about 1e16 and more), the
 * minors of g are eliminated exactly.
 *
 * <p>EᵀE agrees with g to about 4n²u² √(g_ii g_jj) per component; relative error of E at most about cond·1e-31, cond
 * that of the scaled matrix, and 12u² on the exact road.
 *
 * <p>Degenerate: pivot k fails when it is not positive, or when it is at most tolerance·‖w‖₁², w row k of L⁻¹ in g =
 * LDLᵀ, of the scaled g: an error of this size in the components could make it zero. tolerance = relativeError +
 * n·2⁻¹⁰³.
 */
public final class Cholesky {
    private final Optional<Matrix> factor;
    private final Optional<FailedPivot> failure;

    private Cholesky(Optional<Matrix> factor, Optional<FailedPivot> failure) {
        this.factor = factor;
        this.failure = failure;
    }

    /**
     * Where definiteness fails: g restricted to the coordinates before {@code index} is positive definite, and the squared
     * length of the part of ∂_index perpendicular to them is {@code value}, not positive (or not told from zero).
     */
    public record FailedPivot(int index, DoubleDouble value) {}

    /** The factor of exactly known components. */
    public static Cholesky of(Matrix g) {
        return of(g, 0);
    }

    /**
     * The factor of components known to {@code relativeError} (see the package).
     *
     * @throws IllegalArgumentException if g is not symmetric
     */
    public static Cholesky of(Matrix g, double relativeError) {
        g.requireSymmetric("Cholesky factor");
        int[] s = Equilibration.symmetric(g);
        Matrix scaled = g.scaled(s, s);
        Optional<Matrix> polished = Ejml.cholesky(scaled).flatMap(r -> Triangular.polished(whitened(scaled, r), r));
        if (polished.isPresent()) {
            return decided(polished.get(), s, relativeError);
        }
        Triangular.Outcome exact = ExactFactor.of(FractionFree.of(scaled));
        int k = exact.failed();
        return exact.succeeded()
                ? decided(exact.factor(), s, relativeError)
                : failed(k, exact.pivot().scalb(-2 * s[k]));
    }

    /** R⁻ᵀ g R⁻¹. */
    private static Matrix whitened(Matrix g, double[][] r) {
        return Triangular.overRight(Triangular.overRight(g, r).transpose(), r);
    }

    private static Cholesky decided(Matrix e, int[] s, double relativeError) {
        int[] back = Equilibration.negated(s);
        double tolerance = Tolerance.of(relativeError, e.rows());
        int k = Triangular.firstUncertain(e, Math.sqrt(tolerance));
        return k < 0
                ? new Cholesky(Optional.of(e.scaled(new int[s.length], back)), Optional.empty())
                : failed(k, e.at(k, k).squared().scalb(2 * back[k]));
    }

    private static Cholesky failed(int index, DoubleDouble value) {
        return new Cholesky(Optional.empty(), Optional.of(new FailedPivot(index, value)));
    }

    public boolean isDefinite() {
        return factor.isPresent();
    }

    /** E; empty where g is not positive definite. */
    public Optional<Matrix> factor() {
        return factor;
    }

    /** Where definiteness fails; empty where g is positive definite. */
    public Optional<FailedPivot> failure() {
        return failure;
    }
}
