package org.vielbein.core.geometry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.core.number.Scaled;

/**
 * The local Pythagorean theorem at a point: the metric and what it says of given vectors. What does not exist is empty, and
 * a note says why.
 *
 * @param point the coordinates
 * @param metric g_ij
 * @param inverse gⁱʲ; empty where det g = 0
 * @param determinant det g
 * @param signature [plus, minus, zero]
 * @param volumeElement √|det g|
 * @param frame the orthonormal frame; empty where there is none of the kind asked for
 * @param vectors each vector with its norm
 * @param inner g(vₐ, v_b)
 * @param angles the angle of each pair in radians, 0 on the diagonal; empty where the plane is not spacelike or a vector is 0
 * @param rapidities for pairs of timelike vectors of one time orientation; empty when no pair is
 * @param areas √|g(u,u) g(v,v) − g(u,v)²| of each pair, 0 on the diagonal
 * @param volume √|det g| det(A¹…Aⁿ), signed, for n vectors; √|det Gram| for fewer; empty without vectors or with more than n
 * @param errors the estimated relative error of a quantity, by its key, where it is above 1e-13
 * @param notes sentences: what does not exist and why, boundary points, stated errors
 */
public record Measurement(
        double[] point,
        double[][] metric,
        Optional<double[][]> inverse,
        Scaled determinant,
        int[] signature,
        Scaled volumeElement,
        Optional<Coframe> frame,
        List<MeasuredVector> vectors,
        List<List<Scaled>> inner,
        List<List<Optional<Double>>> angles,
        Optional<List<List<Optional<Double>>>> rapidities,
        List<List<Optional<Scaled>>> areas,
        Optional<Scaled> volume,
        Map<String, Double> errors,
        List<String> notes) {}
