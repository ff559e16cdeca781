package org.vielbein.core.kernel;

/**
 * Numbers in, numbers out: the outputs of a {@link Program} in double arithmetic, at one point ({@link #eval}) or at up to
 * {@link #TILE} points at once ({@link #tile}), which is the faster way to many. Both give the same numbers bit for bit.
 *
 * <p>Stateless and thread-safe. Nothing is checked and nothing allocated (but for opaque functions, which get an array of
 * their arguments): where a formula has no value the output is NaN or infinite.
 */
public interface Kernel {
    /** The number of points that one call of {@link #tile} evaluates at most: columns of 2 KB, of which many fit the cache. */
    int TILE = 256;

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

    /**
     * Evaluates at the points {@code from} to before {@code to}, each input and each output a column: the point p has the
     * inputs {@code in[i][p]} and gets the outputs {@code out[o][p]}. What lies outside {@code from … to} is not touched.
     *
     * @param in a column for each input, at least {@code to} long; not modified
     * @param out a column for each output, at least {@code to} long; no column may occur twice, or be one of the inputs
     * @param work what {@link #columnScratch()} gives; modified
     * @param to at most {@link #TILE} beyond {@code from}
     */
    default void tile(double[][] in, double[][] out, double[][] work, int from, int to) {
        double[] point = work[0];
        double[] value = work[1];
        for (int p = from; p < to; p++) {
            for (int i = 0; i < point.length; i++) {
                point[i] = in[i][p];
            }
            eval(point, 0, value, 0, work[2]);
            for (int o = 0; o < value.length; o++) {
                out[o][p] = value[o];
            }
        }
    }

    /**
     * A new work array for {@link #tile}; one per thread, its contents mean nothing between calls. Its shape is the kernel's
     * own affair, so an array of one kernel is of no use to another.
     */
    default double[][] columnScratch() {
        return new double[][] {new double[inputs()], new double[outputs()], new double[scratch()]};
    }

    /** The outputs at one point, in new arrays. */
    default double[] at(double... in) {
        double[] out = new double[outputs()];
        eval(in, 0, out, 0, new double[scratch()]);
        return out;
    }
}
