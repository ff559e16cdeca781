package org.vielbein.core.linalg;

/**
 * Numbers of positive, negative and zero squares of a symmetric matrix (Sylvester).
 *
 * <p>Read from the blocks of P g Pᵀ = L D Lᵀ with complete 1 × 1 and 2 × 2 pivoting in double-double, of g scaled
 * symmetrically by powers of two.
 *
 * <p>Degenerate: what is left of the elimination counts as zero when it is exactly zero or at most tolerance·max|g|·‖w‖₁²
 * of the scaled g, w the longest row of L⁻¹ left: a change of the components by tolerance = relativeError + n·2⁻¹⁰³ could
 * make it zero.
 */
public record Inertia(int plus, int minus, int zero) {

    /** The inertia of exactly known components. */
    public static Inertia of(Matrix g) {
        return of(g, 0);
    }

    /**
     * The inertia of components known to {@code relativeError} (see the package).
     *
     * @throws IllegalArgumentException if g is not symmetric
     */
    public static Inertia of(Matrix g, double relativeError) {
        g.requireSymmetric("inertia");
        int[] s = Equilibration.symmetric(g);
        PivotedLdl ldl = PivotedLdl.of(g.scaled(s, s), Tolerance.of(relativeError, g.rows()));
        int plus = 0;
        for (PivotedLdl.Block block : ldl.blocks()) {
            boolean positive = ldl.d(block.start(), block.start()).signum() > 0;
            plus += block.size() == 2 || positive ? 1 : 0;
        }
        return new Inertia(plus, ldl.rank() - plus, g.rows() - ldl.rank());
    }

    /** Whether every square is positive. */
    public boolean isDefinite() {
        return minus == 0 && zero == 0;
    }

    /** Whether no square is zero. */
    public boolean isRegular() {
        return zero == 0;
    }
}
