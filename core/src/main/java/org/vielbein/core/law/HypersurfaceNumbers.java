package org.vielbein.core.law;

import org.vielbein.core.curvature.HypersurfaceAtPoint;
import org.vielbein.core.curvature.HypersurfaceKind;

/** How a subject lies as a hypersurface in the Riemannian space around it, as numbers at a point. */
public interface HypersurfaceNumbers {
    /**
     * A number.
     *
     * @param value the number
     * @param size the size of the terms that may cancel in it
     * @param error an estimate of its absolute error
     */
    record Value(double value, double size, double error) {}

    /** II_ij. */
    Value second(int i, int j);

    /** ∂ₗ II_ij. */
    Value slope(int l, int i, int j);

    /** {@code R̄(∂ₗX, ∂ₖX, ∂ᵢX, ∂ⱼX)} of the space around; an index one beyond the coordinates stands for the normal N. */
    Value around(int l, int k, int i, int j);

    /** Those of a geometry. */
    static HypersurfaceNumbers of(HypersurfaceAtPoint at) {
        return new HypersurfaceNumbers() {
            @Override
            public Value second(int i, int j) {
                double value = at.component(HypersurfaceKind.SECOND_FORM, i, j);
                return new Value(value, Math.abs(value), at.error(HypersurfaceKind.SECOND_FORM, i, j));
            }

            @Override
            public Value slope(int l, int i, int j) {
                double value = at.slope(l, i, j);
                return new Value(value, Math.abs(value), at.slopeError(l, i, j));
            }

            @Override
            public Value around(int l, int k, int i, int j) {
                return new Value(at.around(l, k, i, j), at.aroundSize(l, k, i, j), at.aroundError(l, k, i, j));
            }
        };
    }
}
