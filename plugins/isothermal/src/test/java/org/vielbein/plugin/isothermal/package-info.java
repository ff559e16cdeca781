/** Tests of isothermal metrics and of the hot plate. */
@NullMarked
package org.vielbein.plugin.isothermal;

import org.jspecify.annotations.NullMarked;
