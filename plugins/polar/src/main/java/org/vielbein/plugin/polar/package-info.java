/**
 * Euclidean space of any dimension, and its curvilinear coordinates.
 *
 * <p>{@link org.vielbein.plugin.polar.Euclidean} names its domain {@code plane} for n = 2 and {@code space} for n = 3; the
 * charts find these by name, so that they serve every other metric on a domain of that name too. Metrics and charts have
 * separate names: {@code polar} is equation (2) of the founding text as a metric, and {@code euclidean in polar} the
 * same by its chart.
 */
@NullMarked
package org.vielbein.plugin.polar;

import org.jspecify.annotations.NullMarked;
