package org.vielbein.core.curvature;

import org.vielbein.core.formula.Field;
import org.vielbein.core.number.DoubleDouble;

/**
 * The jet of a metric at a point as numbers with their estimated absolute errors.
 *
 * @param dimension n
 * @param values g_ij packed by rows for i ≤ j
 * @param first ∂ₖ g_ij, k before the packed pair
 * @param second ∂ₖ∂ₗ g_ij, the pair k ≤ l packed by rows before the packed pair
 */
public record NumericJet(int dimension, Numbers values, Numbers first, Numbers second) {
    /**
     * Some numbers.
     *
     * @param values the numbers
     * @param errors the estimated absolute error of each
     */
    public record Numbers(DoubleDouble[] values, double[] errors) {
        Approximate at(int k) {
            return new Approximate(values[k], errors[k]);
        }
    }

    private static final Field<Approximate> FIELD = new Approximate.Numbers();

    MetricJet<Approximate> jet() {
        return new MetricJet<>() {
            @Override
            public Field<Approximate> field() {
                return FIELD;
            }

            @Override
            public int dimension() {
                return dimension;
            }

            @Override
            public Approximate metric(int i, int j) {
                return values.at(packed(i, j));
            }

            @Override
            public Approximate derivative(int k, int i, int j) {
                return first.at(k * pairs() + packed(i, j));
            }

            @Override
            public Approximate secondDerivative(int k, int l, int i, int j) {
                return second.at(packed(k, l) * pairs() + packed(i, j));
            }
        };
    }

    private int pairs() {
        return dimension * (dimension + 1) / 2;
    }

    private int packed(int i, int j) {
        int low = Math.min(i, j);
        return low * dimension - low * (low - 1) / 2 + Math.max(i, j) - low;
    }
}
