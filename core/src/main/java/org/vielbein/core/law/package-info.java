/**
 * The laws that every metric and every chart must obey, as data: name, statement, check.
 *
 * <p>A {@link org.vielbein.core.law.Law} looks at a geometry through a {@link org.vielbein.core.law.Subject}, at the points
 * and vectors of a seeded {@link org.vielbein.core.law.Sample}, and gives a {@link org.vielbein.core.law.Violation} with place
 * and amount where it does not hold. The same laws run on the geometries of the distribution, on third parties' (through the
 * test kit), and on planted ones that break each law.
 *
 * <p>The laws of curvature hold formulas, numbers and what authors claim beside each other. They are quick: formulas that are not
 * found in a moment, those in more than five dimensions, and derivatives that a function of Java code does not supply are not
 * looked at; what a law did look at, it found right.
 *
 * <pre>{@code
 * Geometry sphere = Geometry.of(new Sphere());
 * List<Violation> none = Laws.check(sphere, 3969);
 * }</pre>
 *
 * <p>Data flows from {@code core.geometry}, {@code core.curvature} and {@code core.kernel} to sentences.
 */
@NullMarked
package org.vielbein.core.law;

import org.jspecify.annotations.NullMarked;
