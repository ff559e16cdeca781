/**
 * Equation (7) of the founding text: all directions stretched alike, {@code ds² = f (dx² + dy² + …)}, and Feynman's hot plate
 * as the case where a ruler that expands with temperature does the measuring.
 *
 * <p>The domains are named {@code plane} for n = 2 and {@code space} for n = 3, as that of Euclidean space is, so that the
 * charts of those serve here too. The package sees the API alone.
 */
@NullMarked
package org.vielbein.plugin.isothermal;

import org.jspecify.annotations.NullMarked;
