/** Tests of the coordinate systems against the literature and against the geometries that come with Vielbein. */
@NullMarked
package org.vielbein.plugin.coordinates;

import org.jspecify.annotations.NullMarked;
