package org.vielbein.core.curvature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.graph.Node;

/**
 * How a hypersurface lies in a Riemannian space at a point, as numbers computed in double-double from the map, its first and second
 * derivatives and the metric along it.
 *
 * <p>Each number has an estimated error: the errors of these and the rounding of every operation, carried along. A number that is not
 * larger than its error is 0. Conventions: {@link HypersurfaceKind}. Thread-safe.
 */
public final class HypersurfaceAtPoint {
    private final MapFormulas source;
    private final Map<Node, Approximate> values = new HashMap<>();
    private final Hypersurface<Approximate> hypersurface;
    private @Nullable Hypersurface<FirstOrder> slopes;

    /**
     * @param source the formulas
     * @param nodes formulas of the source, all of {@link MapFormulas#ingredients} among them
     * @param numbers their values
     */
    public HypersurfaceAtPoint(MapFormulas source, List<Node> nodes, NumericJet.Numbers numbers) {
        this.source = source;
        for (int k = 0; k < nodes.size(); k++) {
            values.put(nodes.get(k), numbers.at(k));
        }
        hypersurface =
                new Hypersurface<>(new MapJet<>(source, new Approximate.Numbers(), this::value), Approximate::root);
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
     * The curvature of the space around on vectors of the frame ∂₁X, …, ∂ₙX, N: {@code R̄(∂ₗX, ∂ₖX, ∂ᵢX, ∂ⱼX)}, the index n standing for N;
     * only where the formulas of {@link MapFormulas#bendingIngredients} have values.
     */
    public synchronized double around(int l, int k, int i, int j) {
        return hypersurface.around(l, k, i, j).settled();
    }

    /** An estimate of the absolute error of {@link #around}. */
    public synchronized double aroundError(int l, int k, int i, int j) {
        return hypersurface.around(l, k, i, j).error();
    }

    /** The size of the terms of {@link #around}, which may cancel in it. */
    public synchronized double aroundSize(int l, int k, int i, int j) {
        return hypersurface.aroundSize(l, k, i, j, x -> Math.abs(x.value().hi()));
    }

    /** {@code ∂ₗ II_ij}; only where the formulas of {@link MapFormulas#bendingIngredients} have values. */
    public synchronized double slope(int l, int i, int j) {
        return slopes().second(i, j).slopes()[l].settled();
    }

    /** An estimate of the absolute error of {@link #slope}. */
    public synchronized double slopeError(int l, int i, int j) {
        return slopes().second(i, j).slopes()[l].error();
    }

    private Hypersurface<FirstOrder> slopes() {
        Hypersurface<FirstOrder> known = slopes;
        if (known == null) {
            FirstOrder.Numbers field = new FirstOrder.Numbers(source.dimension());
            known = new Hypersurface<>(new MapJet<>(source, field, this::withSlopes), FirstOrder::root);
            slopes = known;
        }
        return known;
    }

    private FirstOrder withSlopes(Node formula) {
        return new FirstOrder(
                value(formula),
                IntStream.range(0, source.dimension())
                        .mapToObj(l -> value(source.derivative(formula, l)))
                        .toArray(Approximate[]::new));
    }

    private Approximate value(Node formula) {
        return Objects.requireNonNull(values.get(formula));
    }
}
