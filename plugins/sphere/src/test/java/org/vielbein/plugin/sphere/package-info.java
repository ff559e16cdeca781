/** Tests of the spheres and their stereographic chart. */
@NullMarked
package org.vielbein.plugin.sphere;

import org.jspecify.annotations.NullMarked;
