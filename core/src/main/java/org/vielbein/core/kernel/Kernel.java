package org.vielbein.core.kernel;

/** Numbers in, numbers out: the outputs of a {@link Program} at one point, in double arithmetic. Stateless, thread-safe. */
public interface Kernel {
    int inputs();

    int outputs();

    /** The length of the work array that {@link #eval} needs. */
    int scratch();

    /**
     * Evaluates at one point.
     *
     * @param in the inputs from {@code inOff}; not modified
     * @param out receives the outputs from {@code outOff}
     * @param work at least {@link #scratch()} long, one per thread
     */
    void eval(double[] in, int inOff, double[] out, int outOff, double[] work);
}
