/**
 * Spheres of any radius and dimension, written as the embedding of equation (5) of the founding text, and their
 * stereographic chart.
 *
 * <p>The package sees the API alone: {@link org.vielbein.plugin.sphere.Sphere} hands formulas to the host, and
 * {@link org.vielbein.plugin.sphere.Stereographic} finds its target by name.
 */
@NullMarked
package org.vielbein.plugin.sphere;

import org.jspecify.annotations.NullMarked;
