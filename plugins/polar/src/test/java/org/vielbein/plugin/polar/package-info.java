/** Tests of Euclidean space and its curvilinear coordinates. */
@NullMarked
package org.vielbein.plugin.polar;

import org.jspecify.annotations.NullMarked;
