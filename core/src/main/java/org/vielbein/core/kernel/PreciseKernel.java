package org.vielbein.core.kernel;

import org.vielbein.core.number.DoubleDouble;

/** The outputs of a {@link Program} at one point in double-double arithmetic. Stateless, thread-safe. */
public interface PreciseKernel {
    /** The outputs at the given inputs. */
    DoubleDouble[] eval(DoubleDouble[] in);
}
