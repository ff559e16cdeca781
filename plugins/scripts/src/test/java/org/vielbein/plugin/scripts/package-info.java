/** Tests of the script folders and of the geometries that come with them. */
@NullMarked
package org.vielbein.plugin.scripts;

import org.jspecify.annotations.NullMarked;
