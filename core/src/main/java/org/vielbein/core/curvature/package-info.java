/**
 * What follows from the components of a metric: Christoffel symbols, curvature, differential operators, and what kind of space it is.
 *
 * <p>{@code Curvature} and {@code Calculus} are written once over any {@link org.vielbein.core.formula.Field}. With normal forms they
 * give {@link org.vielbein.core.curvature.Formulas}, each verified by the same text over residues modulo 2⁶¹ − 1, which
 * start from the components as they were given; with double-double numbers that carry their errors,
 * {@link org.vielbein.core.curvature.CurvatureAtPoint}. A {@code MetricJet} supplies g, ∂g and ∂∂g.
 *
 * <p>Data flows from {@code core.geometry}, which has the components ({@link org.vielbein.core.curvature.MetricFormulas}) or their
 * numbers ({@link org.vielbein.core.curvature.NumericJet}), through a {@code Workspace} to expressions of the api, numbers and
 * {@link org.vielbein.core.curvature.SpaceFact}s. The package stands below the geometry, so that {@code geometry.formulas()} is there
 * for its users. To add a tensor, add a constant to {@link org.vielbein.core.curvature.TensorKind}.
 */
@NullMarked
package org.vielbein.core.curvature;

import org.jspecify.annotations.NullMarked;
