package org.vielbein.core.law;

import org.vielbein.core.curvature.TensorKind;

/** The curvature of a subject at a point, as numbers. */
public interface CurvatureNumbers {
    /** A component, indices in the order of the kind. */
    double component(TensorKind kind, int... indices);

    /** An estimate of its absolute error. */
    double error(TensorKind kind, int... indices);
}
