package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.vielbein.core.linalg.Cholesky;
import org.vielbein.core.linalg.Inertia;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.linalg.PseudoCoframe;
import org.vielbein.core.linalg.Qr;
import org.vielbein.core.linalg.SymmetricRoot;
import org.vielbein.core.number.DoubleDouble;

/** The coframes h with g = hᵀηh at one point, each kind with the sentence that says why it does not exist there. */
final class Frames {
    private final String where;
    private final LocalMetric local;
    private final double relativeError;
    private final Inertia inertia;

    Frames(String where, LocalMetric local) {
        this.where = where;
        this.local = local;
        relativeError = local.relativeError();
        inertia = inertia();
    }

    private Inertia inertia() {
        boolean definiteRows = local.rows().filter(LocalMetric.Rows::isDefinite).isPresent();
        if (definiteRows && triangularOfRows().isPresent()) {
            return new Inertia(local.g().rows(), 0, 0);
        }
        return Inertia.of(local.g(), relativeError);
    }

    Inertia signature() {
        return inertia;
    }

    boolean isDegenerate() {
        return inertia.zero() > 0;
    }

    /** Whether all signs are equal. */
    boolean isDefinite() {
        return !isDegenerate() && (inertia.plus() == 0 || inertia.minus() == 0);
    }

    boolean isRiemannian() {
        return !isDegenerate() && inertia.minus() == 0;
    }

    /** The frame for measuring: definite metrics Cholesky's, others the author's one-forms, the scale factors, or pivots. */
    Coframe byDefault() {
        requireNondegenerate();
        if (isDefinite()) {
            return of(FrameKind.CHOLESKY);
        }
        if (local.rows().filter(LocalMetric.Rows::isSquare).isPresent()) {
            return of(FrameKind.COFRAME);
        }
        return of(isDiagonal() ? FrameKind.COORDINATE : FrameKind.PIVOTED);
    }

    /**
     * The coframe of a kind.
     *
     * @throws NoAnswerException if it does not exist at this point
     */
    Coframe of(FrameKind kind) {
        requireNondegenerate();
        return switch (kind) {
            case CHOLESKY -> coframe(kind, definite(kind, this::triangular));
            case SYMMETRIC -> coframe(kind, definite(kind, () -> SymmetricRoot.of(positive())));
            case COORDINATE -> coordinate();
            case COFRAME -> asWritten();
            case PIVOTED -> pivoted();
        };
    }

    private void requireNondegenerate() {
        if (isDegenerate()) {
            throw new NoAnswerException(where + ": no orthonormal frame exists, since det g = 0 (signature "
                    + SignatureText.of(inertia) + ").");
        }
    }

    private Matrix definite(FrameKind kind, Supplier<Matrix> root) {
        if (!isDefinite()) {
            throw new NoAnswerException(
                    where + ": the " + kind.text() + " frame exists for definite metrics only, and the signature is "
                            + SignatureText.of(inertia) + ".");
        }
        return root.get();
    }

    private Coframe coframe(FrameKind kind, Matrix h) {
        int[] signs = new int[h.rows()];
        Arrays.fill(signs, inertia.minus() == 0 ? 1 : -1);
        return new Coframe(kind, settled(h), signs, embedding());
    }

    /** h with the entries set to 0 that are no more than the rounding of their column. */
    private Matrix settled(Matrix h) {
        DoubleDouble[][] rows = new DoubleDouble[h.rows()][];
        for (int a = 0; a < rows.length; a++) {
            rows[a] = row(h, a);
            for (int i = 0; i < rows[a].length; i++) {
                double size = Math.sqrt(Math.abs(local.g().at(i, i).hi()));
                if (Math.abs(rows[a][i].hi()) <= 0x1p-96 * size) {
                    rows[a][i] = DoubleDouble.ZERO;
                }
            }
        }
        return Matrix.of(rows);
    }

    /** g, or −g where all signs are negative. */
    private Matrix positive() {
        return inertia.minus() == 0 ? local.g() : negated(local.g());
    }

    private static Matrix negated(Matrix g) {
        DoubleDouble[][] rows = new DoubleDouble[g.rows()][g.rows()];
        for (int i = 0; i < g.rows(); i++) {
            for (int j = 0; j < g.rows(); j++) {
                rows[i][j] = g.at(i, j).negate();
            }
        }
        return Matrix.of(rows);
    }

    private Matrix triangular() {
        return triangularOfRows()
                .or(() -> Cholesky.of(positive(), relativeError).factor())
                .orElseThrow();
    }

    /** The triangular factor from the squares themselves, so that the condition of g is never met. */
    private Optional<Matrix> triangularOfRows() {
        return local.rows()
                .filter(rows -> rows.isDefinite() && rows.e().rows() >= rows.e().columns())
                .map(rows -> Qr.of(rows.e(), rows.error()))
                .filter(qr -> qr.dependentColumn().isEmpty())
                .map(Qr::factor);
    }

    private Coframe coordinate() {
        if (!isDiagonal()) {
            throw new NoAnswerException(where + ": the coordinate frame exists for diagonal metrics only, and "
                    + offDiagonal() + " is not 0.");
        }
        List<Integer> order =
                negativeFirst(i -> local.g().at(i, i).signum() < 0, local.g().rows());
        int n = local.g().rows();
        DoubleDouble[][] h = new DoubleDouble[n][n];
        int[] signs = new int[n];
        for (int a = 0; a < n; a++) {
            Arrays.fill(h[a], DoubleDouble.ZERO);
            int i = order.get(a);
            h[a][i] = local.g().at(i, i).abs().sqrt();
            signs[a] = local.g().at(i, i).signum();
        }
        return new Coframe(FrameKind.COORDINATE, Matrix.of(h), signs, embedding());
    }

    private Coframe asWritten() {
        LocalMetric.Rows rows = local.rows()
                .filter(LocalMetric.Rows::isSquare)
                .orElseThrow(() -> new NoAnswerException(where
                        + ": the line element is not written as a sum of as many squares as there are coordinates, so it has no"
                        + " coframe of its own; choose cholesky, symmetric or coordinate."));
        List<Integer> order = negativeFirst(a -> rows.signs()[a] < 0, rows.signs().length);
        DoubleDouble[][] h = new DoubleDouble[order.size()][];
        int[] signs = new int[order.size()];
        for (int a = 0; a < h.length; a++) {
            h[a] = row(rows.e(), order.get(a));
            signs[a] = rows.signs()[order.get(a)];
        }
        return new Coframe(FrameKind.COFRAME, Matrix.of(h), signs, Optional.empty());
    }

    private Coframe pivoted() {
        PseudoCoframe factors = PseudoCoframe.of(local.g(), relativeError);
        return new Coframe(FrameKind.PIVOTED, factors.coframe(), factors.signs(), embedding());
    }

    private static DoubleDouble[] row(Matrix e, int a) {
        DoubleDouble[] row = new DoubleDouble[e.columns()];
        for (int i = 0; i < row.length; i++) {
            row[i] = e.at(a, i);
        }
        return row;
    }

    private static List<Integer> negativeFirst(IntPredicate negative, int n) {
        List<Integer> order = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            if (negative.test(a)) {
                order.add(a);
            }
        }
        for (int a = 0; a < n; a++) {
            if (!negative.test(a)) {
                order.add(a);
            }
        }
        return order;
    }

    boolean isDiagonal() {
        for (int i = 0; i < local.g().rows(); i++) {
            for (int j = 0; j < i; j++) {
                if (isOffDiagonal(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether g_ij is told from 0: beyond its error and the rounding of √|g_ii g_jj|. */
    private boolean isOffDiagonal(int i, int j) {
        Matrix g = local.g();
        double size = Math.sqrt(Math.abs(g.at(i, i).hi()))
                * Math.sqrt(Math.abs(g.at(j, j).hi()));
        return Math.abs(g.at(i, j).hi()) > Math.max(local.error()[i][j], 0x1p-98 * size);
    }

    private String offDiagonal() {
        for (int i = 0; i < local.g().rows(); i++) {
            for (int j = i + 1; j < local.g().rows(); j++) {
                if (isOffDiagonal(j, i)) {
                    return "g[" + i + "][" + j + "] = " + local.g().at(i, j).doubleValue();
                }
            }
        }
        throw new IllegalStateException("the metric is diagonal");
    }

    /** The Jacobian into the ambient space, where there are more squares than dimensions. */
    Optional<LocalMetric.Rows> embedding() {
        return local.rows().filter(rows -> rows.e().rows() > rows.e().columns());
    }
}
