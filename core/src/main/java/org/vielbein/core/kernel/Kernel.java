package org.vielbein.core.kernel;

/**
 * Numbers in, numbers out: the outputs of a {@link Program} at one point in double arithmetic.
 *
 * <p>Stateless and thread-safe. Nothing is checked and nothing allocated (but for opaque functions, which get an array of
 * their arguments): where a formula has no value the output is NaN or infinite.
 */
public interface Kernel {
    /** The number of inputs. */
    int inputs();

    /** The number of outputs. */
    int outputs();

    /** The length of the work array that {@link #eval} needs; one array per thread, its contents mean nothing between calls. */
    int scratch();

    /**
     * Evaluates at one point.
     *
     * @param in the inputs from {@code inOff} on; not modified
     * @param out receives the outputs from {@code outOff} on; may not overlap the inputs
     * @param work at least {@link #scratch()} long; modified
     */
    void eval(double[] in, int inOff, double[] out, int outOff, double[] work);

    /** The outputs at one point, in new arrays. */
    default double[] at(double... in) {
        double[] out = new double[outputs()];
        eval(in, 0, out, 0, new double[scratch()]);
        return out;
    }
}
