package org.vielbein.core.curvature;

import java.util.function.Function;
import org.vielbein.core.formula.Field;
import org.vielbein.core.graph.Node;

/**
 * A map with its derivatives, and the metric around with its derivatives along the map, as elements of a field.
 *
 * @param source the formulas
 * @param field where their values are
 * @param value the element of a formula
 */
record MapJet<E>(MapFormulas source, Field<E> field, Function<Node, E> value) {
    /** k. */
    int dimension() {
        return source.dimension();
    }

    /** m. */
    int ambientDimension() {
        return source.ambientDimension();
    }

    /** {@code ∂ᵢXᵃ}. */
    E tangent(int a, int i) {
        return value.apply(source.tangent(a, i));
    }

    /** {@code ∂ᵢ∂ⱼXᵃ}. */
    E hessian(int a, int i, int j) {
        return value.apply(source.hessian(a, i, j));
    }

    /** The metric around, seen from the map: a jet in m directions at the image. */
    MetricJet<E> around() {
        return new MetricJet<>() {
            @Override
            public Field<E> field() {
                return field;
            }

            @Override
            public int dimension() {
                return source.ambientDimension();
            }

            @Override
            public E metric(int a, int b) {
                return value.apply(source.metric(a, b));
            }

            @Override
            public E derivative(int c, int a, int b) {
                return value.apply(source.slope(c, a, b));
            }

            @Override
            public E secondDerivative(int c, int d, int a, int b) {
                return value.apply(source.bend(c, d, a, b));
            }
        };
    }

    /** The metric induced on the map's own coordinates, {@code g_ij = ḡ_ab ∂ᵢXᵃ ∂ⱼXᵇ}; its own geometry differentiates it. */
    MetricJet<E> induced() {
        return new ValueJet<>("the induced metric", field, dimension(), (i, j) -> {
            Sum<E> sum = new Sum<>(field);
            for (int a = 0; a < ambientDimension(); a++) {
                for (int b = 0; b < ambientDimension(); b++) {
                    sum.add(value.apply(source.metric(a, b)), tangent(a, i), tangent(b, j));
                }
            }
            return sum.value();
        });
    }
}
