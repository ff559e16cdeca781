/**
 * Factors, inertia, determinants and volumes of small matrices of double-doubles, with the scaling and rank decisions
 * geometry needs.
 *
 * <ul>
 *   <li>{@link org.vielbein.core.linalg.Matrix}: products, determinant, inverse, solution, congruence AᵀgA;
 *   <li>{@link org.vielbein.core.linalg.Cholesky}: E with g = EᵀE, or where definiteness fails;
 *   <li>{@link org.vielbein.core.linalg.Qr}: E with EᵀE = JᵀJ from the Jacobian J itself, so that cond(g) is never met;
 *   <li>{@link org.vielbein.core.linalg.Inertia}: signs of g, with a rank decision;
 *   <li>{@link org.vielbein.core.linalg.PseudoCoframe}: h, η with g = hᵀηh for indefinite g;
 *   <li>{@link org.vielbein.core.linalg.SymmetricRoot}: g^½;
 *   <li>{@link org.vielbein.core.linalg.Wedge}: minors, compound matrices, Gram determinants and k-volumes.
 * </ul>
 *
 * <p>Two roads. Rational results (determinants, inverses, minors, Gram determinants) are computed exactly in dyadic
 * integers ({@code Dyadic}, {@code FractionFree}) and rounded once: no condition number enters. Irrational ones (factors,
 * roots) start from EJML in double and are polished in double-double, or come from exact minors where a double tells nothing; EJML is
 * seen by {@code Ejml} alone. Everything is
 * scaled by powers of two first, so the sizes 1e±300 of components do no harm.
 *
 * <p>{@code u²} = 2⁻¹⁰⁶ throughout. {@code relativeError} arguments say how well the components are known: |δg_ij| ≤
 * relativeError·2^(−sᵢ−sⱼ) once g is scaled by 2^(sᵢ+sⱼ) to entries near 1, that is, relative to √(g_ii g_jj) for definite
 * g.
 */
@NullMarked
package org.vielbein.core.linalg;

import org.jspecify.annotations.NullMarked;
