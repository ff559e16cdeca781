package org.vielbein.core.curvature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.core.graph.Node;

/**
 * How a hypersurface lies in a Riemannian space at a point, as numbers computed in double-double from the map, its first and second
 * derivatives and the metric along it.
 *
 * <p>Each number has an estimated error: the errors of these and the rounding of every operation, carried along. A number that is not
 * larger than its error is 0. Conventions: {@link HypersurfaceKind}. Thread-safe.
 */
public final class HypersurfaceAtPoint {
    private final Hypersurface<Approximate> hypersurface;

    /**
     * @param source the formulas
     * @param nodes formulas of the source, all of {@link MapFormulas#ingredients} among them
     * @param numbers their values
     */
    public HypersurfaceAtPoint(MapFormulas source, List<Node> nodes, NumericJet.Numbers numbers) {
        Map<Node, Approximate> values = new HashMap<>();
        for (int k = 0; k < nodes.size(); k++) {
            values.put(nodes.get(k), numbers.at(k));
        }
        hypersurface =
                new Hypersurface<>(new MapJet<>(source, new Approximate.Numbers(), values::get), Approximate::root);
    }

    /** A component; 0 where it is not larger than its error, infinite or NaN where the map is singular. */
    public synchronized double component(HypersurfaceKind kind, int... indices) {
        return kind.component(hypersurface, indices).settled();
    }

    /** An estimate of the absolute error of a component before it is rounded to a double. */
    public synchronized double error(HypersurfaceKind kind, int... indices) {
        return kind.component(hypersurface, indices).error();
    }

    /** {@code g_ij}, the first fundamental form. */
    public synchronized double first(int i, int j) {
        return hypersurface.first(i, j).settled();
    }

    /** The principal curvatures, the largest first. */
    public synchronized double[] principal() {
        return PrincipalCurvatures.numbers(hypersurface).stream()
                .mapToDouble(Approximate::settled)
                .toArray();
    }

    /** The estimated absolute error of all principal curvatures. */
    public synchronized double principalError() {
        return PrincipalCurvatures.numbers(hypersurface).get(0).error();
    }

    /**
     * {@code R_lkij} by Gauss's equation, {@code R̄(∂ₗX, ∂ₖX, ∂ᵢX, ∂ⱼX) + II_li II_kj − II_lj II_ki}; only where the formulas of
     * {@link MapFormulas#curvatureIngredients} have values.
     */
    public synchronized double gauss(int l, int k, int i, int j) {
        return hypersurface.gauss(l, k, i, j).settled();
    }

    /** An estimate of the absolute error of {@link #gauss}. */
    public synchronized double gaussError(int l, int k, int i, int j) {
        return hypersurface.gauss(l, k, i, j).error();
    }

    /** The largest of the terms of {@link #gauss}, by which its difference from the curvature is judged. */
    public synchronized double gaussSize(int l, int k, int i, int j) {
        return hypersurface.gaussSize(l, k, i, j, x -> Math.abs(x.value().hi()));
    }
}
