package org.vielbein.core.geometry;

import java.util.Optional;
import org.vielbein.core.number.Scaled;

/**
 * A tangent vector measured.
 *
 * @param components vⁱ in the coordinate frame
 * @param squaredNorm g(v, v) with its sign
 * @param norm √|g(v, v)|
 * @param causal the causal character; empty in a definite or degenerate metric
 * @param inFrame h v, the components in the orthonormal frame; empty where there is no frame
 */
public record MeasuredVector(
        double[] components, Scaled squaredNorm, Scaled norm, Optional<Causal> causal, Optional<Scaled[]> inFrame) {}
