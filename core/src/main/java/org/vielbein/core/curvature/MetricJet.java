package org.vielbein.core.curvature;

import org.vielbein.core.formula.Field;

/**
 * The components of a metric and their first and second partial derivatives, as elements of a field.
 *
 * @param <E> an element
 */
interface MetricJet<E> {
    Field<E> field();

    int dimension();

    /** {@code g_ij}, symmetric. */
    E metric(int i, int j);

    /** {@code ∂ₖ g_ij}. */
    E derivative(int k, int i, int j);

    /** {@code ∂ₖ ∂ₗ g_ij}. */
    E secondDerivative(int k, int l, int i, int j);
}
