/**
 * Numbers of twice the digits of a double, and numbers beyond its range.
 *
 * <ul>
 *   <li>{@link org.vielbein.core.number.DoubleDouble}: hi + lo, about 106 bits; arithmetic and roots;
 *   <li>{@link org.vielbein.core.number.Elementary}: sin, exp, log, atan2 … of such numbers to 1e-30 relative;
 *   <li>{@link org.vielbein.core.number.Scaled}: a double-double times a power of two with a long exponent.
 * </ul>
 *
 * <p>The package uses nothing but the JDK. Inside it data flow from the primitives ({@code Expansion}, {@code
 * NearestDouble}) to {@code DoubleDouble}, from there to the function families ({@code Exponential}, {@code Logarithm},
 * {@code Circular}, {@code Inverse}, {@code Hyperbolic}), and to the callers through {@code Elementary}.
 *
 * <p>In this package {@code u} = 2⁻⁵³ is the unit roundoff of a double; {@code u²} = 1.2e-32 is that of a double-double.
 * Bounds hold while results and their low words stay normal, |x| between about 1e-290 and 1.7e308; below, the low word
 * loses bits and the absolute error stays under a few 2⁻¹⁰⁷⁴.
 */
@NullMarked
package org.vielbein.core.number;

import org.jspecify.annotations.NullMarked;
