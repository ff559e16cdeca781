/**
 * A metric made ready for numbers: geometries, their tangent spaces, frames, and other charts of the same space.
 *
 * <p>A {@link org.vielbein.core.geometry.Geometry} is a metric of the api with the values of its parameters, seen in a chart.
 * At a point it gives a {@link org.vielbein.core.geometry.TangentSpace}: lengths, angles, areas, volumes, the
 * {@link org.vielbein.core.geometry.Coframe} h with g = hᵀηh. Everything at one point is computed in double-double
 * arithmetic from exact input; bulk work takes the kernels of {@link org.vielbein.core.geometry.MetricPrograms}.
 *
 * <p>Data flows from {@code api.metric} through {@code core.graph} (formulas) and {@code core.kernel} (numbers) to
 * {@code core.linalg} (factors) and out as numbers with a stated error.
 *
 * <p>Index rule: {@code metric[i][j]} = g_ij, {@code coframe[a][i]} = hᵃᵢ (rows are one-forms), {@code frame[i][a]} (columns
 * are vectors), {@code derivatives} packed as {@code [k][i ≤ j]} = ∂ₖ g_ij; indices count from 0.
 */
@NullMarked
package org.vielbein.core.geometry;

import org.jspecify.annotations.NullMarked;
