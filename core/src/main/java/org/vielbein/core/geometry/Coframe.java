package org.vielbein.core.geometry;

import java.util.Optional;
import org.vielbein.core.linalg.Matrix;

/**
 * The vielbein at a point: h with {@code g = hᵀ η h}, so that {@code ds² = ‖h dx‖²} with signs η; at that point h is the
 * Jacobian into the local Cartesian system.
 *
 * <p>h is square, rows are one-forms; its inverse holds the frame, columns are vectors. It is unique up to h → Qh with
 * QᵀηQ = η, and a {@link FrameKind} chooses one. h equals the Jacobian of coordinates only where its rows are closed forms,
 * and then the space is flat. Entries are right to about cond(h)·2⁻⁹⁸ before their last rounding.
 */
public final class Coframe {
    private final FrameKind kind;
    private final Matrix h;
    private final int[] signs;
    private final Optional<LocalMetric.Rows> embedding;

    Coframe(FrameKind kind, Matrix h, int[] signs, Optional<LocalMetric.Rows> embedding) {
        this.kind = kind;
        this.h = h;
        this.signs = signs.clone();
        this.embedding = embedding;
    }

    public FrameKind kind() {
        return kind;
    }

    /** h, {@code [a][i]} = hᵃᵢ: rows are one-forms. */
    public double[][] coframe() {
        return h.toDoubles();
    }

    /** h⁻¹, {@code [i][a]}: columns are the orthonormal vectors. */
    public double[][] frame() {
        return h.inverse().toDoubles();
    }

    /** The diagonal of η, 1 or −1, negative first. */
    public int[] signs() {
        return signs.clone();
    }

    /** The Jacobian into the ambient space, where the line element is a sum of more squares than dimensions. */
    public Optional<double[][]> embedding() {
        return embedding.map(rows -> rows.e().toDoubles());
    }

    /** The signs of the squares of the ambient space, one for each row of {@link #embedding}; all 1 where it is Euclidean. */
    public Optional<int[]> embeddingSigns() {
        return embedding.map(rows -> rows.signs().clone());
    }

    Matrix matrix() {
        return h;
    }
}
