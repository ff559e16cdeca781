/**
 * Integrals over parts of a space: volumes of regions and integrals of functions, with an estimate of the error and an answer to whether an
 * improper integral exists.
 *
 * <p>A {@link org.vielbein.core.integral.VolumeIntegral} takes a geometry and a {@link org.vielbein.core.integral.Region} and gives a
 * {@link org.vielbein.core.integral.Volume}; a {@link org.vielbein.core.integral.CurveLength} or {@link
 * org.vielbein.core.integral.Polyline} measures lines by the same sums and gives a {@link org.vielbein.core.integral.Length}. Data flows from the formula of the volume element through its separation into integrals over
 * fewer variables to the rules that sum columns of kernels: products of one-dimensional rules, the
 * adaptive rule of Gauss and Kronrod, adaptive cubature, randomised lattices.
 */
@NullMarked
package org.vielbein.core.integral;

import org.jspecify.annotations.NullMarked;
