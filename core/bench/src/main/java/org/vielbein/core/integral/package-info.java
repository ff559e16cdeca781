/** Benchmarks of what is not public in integrals; see {@link org.vielbein.bench}. */
@NullMarked
package org.vielbein.core.integral;

import org.jspecify.annotations.NullMarked;
