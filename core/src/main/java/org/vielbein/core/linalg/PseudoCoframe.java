package org.vielbein.core.linalg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.vielbein.core.number.DoubleDouble;

/**
 * A coframe of a regular symmetric matrix of any signature: h with {@code g = hᵀ η h}, η = diag(−1, …, 1, …), negative signs
 * first.
 *
 * <p>From P g Pᵀ = L D Lᵀ (see {@link Inertia}) of the scaled g, blocks of D diagonalised by rotations. Within a sign, rows
 * stand in the order of the coordinates they start from, and their leading entries are positive: h of a diagonal g is diagonal up to
 * the order of the signs.
 *
 * <p>hᵀηh agrees with g to about n²·1e-30 of the scaled components. h is one of many: Qh with QᵀηQ = η serves as well.
 */
public final class PseudoCoframe {
    private final Matrix h;
    private final int[] signs;

    private PseudoCoframe(Matrix h, int[] signs) {
        this.h = h;
        this.signs = signs;
    }

    /** A row of h: coordinate it starts from, sign, entries. */
    private record Row(int leading, int sign, DoubleDouble[] entries) {}

    /** The coframe of exactly known components. */
    public static PseudoCoframe of(Matrix g) {
        return of(g, 0);
    }

    /**
     * The coframe of components known to {@code relativeError} (see the package).
     *
     * @throws ArithmeticException if g is singular, or cannot be told from a singular matrix
     * @throws IllegalArgumentException if g is not symmetric
     */
    public static PseudoCoframe of(Matrix g, double relativeError) {
        g.requireSymmetric("coframe");
        int n = g.rows();
        int[] s = Equilibration.symmetric(g);
        PivotedLdl ldl = PivotedLdl.of(g.scaled(s, s), Tolerance.of(relativeError, n));
        if (ldl.rank() < n) {
            throw new ArithmeticException(
                    String.format(Locale.ROOT, "The matrix has rank %d of %d, so it has no coframe.", ldl.rank(), n));
        }
        List<Row> rows = new ArrayList<>();
        for (PivotedLdl.Block block : ldl.blocks()) {
            rows.addAll(block.size() == 1 ? List.of(single(ldl, block.start())) : pair(ldl, block.start()));
        }
        rows.sort(Comparator.comparingInt(Row::sign).thenComparingInt(Row::leading));
        return of(rows, Equilibration.negated(s));
    }

    private static PseudoCoframe of(List<Row> rows, int[] scaling) {
        Matrix h = Matrix.build(
                rows.size(), rows.size(), (i, j) -> rows.get(i).entries()[j].scalb(scaling[j]));
        return new PseudoCoframe(h, rows.stream().mapToInt(Row::sign).toArray());
    }

    private static Row single(PivotedLdl ldl, int k) {
        DoubleDouble d = ldl.d(k, k);
        return row(ldl, k, d, new DoubleDouble[] {DoubleDouble.ONE});
    }

    /** The two rows of a block: Jacobi's rotation annuls its off-diagonal entry. */
    private static List<Row> pair(PivotedLdl ldl, int k) {
        DoubleDouble p = ldl.d(k, k);
        DoubleDouble q = ldl.d(k, k + 1);
        DoubleDouble r = ldl.d(k + 1, k + 1);
        DoubleDouble tau = r.minus(p).over(q.scalb(1));
        Rotation rotation = Rotation.of(tau);
        DoubleDouble shift = rotation.t().times(q);
        DoubleDouble[] first = {rotation.c(), rotation.s().negate()};
        DoubleDouble[] second = {rotation.s(), rotation.c()};
        return List.of(row(ldl, k, p.minus(shift), first), row(ldl, k, r.plus(shift), second));
    }

    /** √|λ|·(x₀ Lᵀ_k + x₁ Lᵀ_k+1 …), back in the order of the coordinates. */
    private static Row row(PivotedLdl ldl, int k, DoubleDouble lambda, DoubleDouble[] x) {
        int n = ldl.rank();
        DoubleDouble root = lambda.abs().sqrt();
        DoubleDouble[] entries = new DoubleDouble[n];
        for (int j = 0; j < n; j++) {
            DoubleDouble sum = DoubleDouble.ZERO;
            for (int b = 0; b < x.length; b++) {
                sum = sum.plus(x[b].times(ldl.l(j, k + b)));
            }
            entries[ldl.order(j)] = sum.times(root);
        }
        int leading = ldl.order(k);
        if (entries[leading].signum() < 0) {
            for (int j = 0; j < n; j++) {
                entries[j] = entries[j].negate();
            }
        }
        return new Row(leading, lambda.signum(), entries);
    }

    /** h, one row per 1-form of the coframe. */
    public Matrix coframe() {
        return h;
    }

    /** The diagonal of η, one of −1 and 1 per row of h, rising. */
    public int[] signs() {
        return signs.clone();
    }
}
