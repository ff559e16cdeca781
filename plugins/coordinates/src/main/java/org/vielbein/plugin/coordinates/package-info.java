/**
 * The classical orthogonal coordinate systems of the Euclidean plane and space, as charts of the domains {@code plane} and
 * {@code space}.
 *
 * <p>Three {@link org.vielbein.plugin.coordinates.PlaneSystem systems of the plane} give eleven charts: each is a
 * {@link org.vielbein.plugin.coordinates.PlaneChart} itself, a {@link org.vielbein.plugin.coordinates.CylinderChart} by
 * moving the plane along z, and a {@link org.vielbein.plugin.coordinates.RevolutionChart} by turning it about one of its axes
 * of symmetry. The systems of confocal quadrics stand by themselves, as do spherical coordinates of n dimensions and geodetic
 * ones. Charts of spheres, of the hyperbolic plane and of space-times are the scripts in {@code META-INF/vielbein}.
 *
 * <p>Formulas flow from a system to its charts and from these to the host; the package sees the API alone.
 */
@NullMarked
package org.vielbein.plugin.coordinates;

import org.jspecify.annotations.NullMarked;
