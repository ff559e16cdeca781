/**
 * Exact formulas: a normal form, the answer to "is it zero?", and a form to be read.
 *
 * <p>A {@link org.vielbein.core.formula.DifferentialField} takes nodes of {@code core.graph} into quotients of polynomials with
 * rational coefficients in generators: symbols, cosines and sines of basis angles, hyperbolic functions, exponentials, roots,
 * absolute values, logarithms, and everything else as atoms. Denominators are kept as products; the numerator is reduced by the
 * relations of the generators, {@code s² = 1 − c²}, {@code ρ^q = P}. The field is closed under differentiation. What
 * {@link org.vielbein.core.formula.Assumptions} say of ranges decides signs, and with them roots, bars and logarithms.
 *
 * <p>{@link org.vielbein.core.formula.ZeroTest} answers proved (nothing is left of the numerator), disproved (independent
 * generators, or an interval without 0), or unknown. {@link org.vielbein.core.formula.ModularPoint} computes the same formulas modulo
 * 2⁶¹ − 1, beside every result. {@link org.vielbein.core.formula.Field} is the arithmetic of any of these, so that
 * {@code core.curvature} is written once.
 *
 * <p>Data flows from nodes through the field and back to expressions of the api, by {@code Display}: factored, with the sines and
 * cosines that give the fewest terms, ordered for a reader. To add a function with relations of its own, see {@code Absorption}; to
 * change how formulas look, {@code DisplayOrder} and {@code TrigonometricForms}.
 */
@NullMarked
package org.vielbein.core.formula;

import org.jspecify.annotations.NullMarked;
