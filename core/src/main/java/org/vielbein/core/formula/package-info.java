/**
 * Exact answers about formulas: is this expression zero?
 *
 * <p>A {@link org.vielbein.core.formula.ZeroTest} brings a node into a quotient of polynomials with rational coefficients in
 * generators: symbols, sine and cosine of basis angles, exponentials, roots, and everything else as opaque atoms. The
 * denominators are kept as products. The numerator is then reduced by the relations of the generators, {@code s² = 1 − c²},
 * {@code ρ^q = N/D}; if nothing is left, the expression is proved to be zero wherever it is defined. Functions and roots of
 * equal arguments are one generator. The other answer that is certain, that it is not zero, is given where all generators are
 * independent: symbols, sines, cosines and exponentials of symbols; else the answer is unknown.
 *
 * <p>Data flows from {@code core.graph} to one of three words. Display forms do not live here yet.
 */
@NullMarked
package org.vielbein.core.formula;

import org.jspecify.annotations.NullMarked;
