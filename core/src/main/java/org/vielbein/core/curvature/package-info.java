/** Curvature. */
@NullMarked
package org.vielbein.core.curvature;

import org.jspecify.annotations.NullMarked;
