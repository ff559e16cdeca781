package org.vielbein.core.geometry;

import java.util.Optional;

/**
 * A tangent vector measured by the m-th root of a form P of degree m.
 *
 * @param components vⁱ in the coordinate frame
 * @param form P(v), which is F(v)^m
 * @param norm {@code F(v) = P(v)^(1/m)}; empty where P(v) &lt; 0
 * @param fundamentalTensor {@code g_ij(v) = ½ ∂²F²/∂vⁱ∂vʲ}, for which {@code g_ij vⁱ vʲ = F²}; empty where P(v) is not positive
 * @param degenerate whether the determinant of the fundamental tensor vanishes within rounding
 */
public record MinkowskiVector(
        double[] components,
        double form,
        Optional<Double> norm,
        Optional<double[][]> fundamentalTensor,
        boolean degenerate) {}
