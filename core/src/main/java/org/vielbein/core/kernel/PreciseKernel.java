package org.vielbein.core.kernel;

import org.vielbein.core.number.DoubleDouble;

/**
 * The outputs of a {@link Program} at one point in double-double arithmetic: rational operations, roots and elementary
 * functions to about 1e-30 relative, special and opaque functions to an ulp of a double
 * ({@link Program#isFullPrecision()}). Stateless and thread-safe.
 */
@FunctionalInterface
public interface PreciseKernel {
    /** The outputs at the given inputs, as many as the program has. */
    DoubleDouble[] eval(DoubleDouble[] in);
}
