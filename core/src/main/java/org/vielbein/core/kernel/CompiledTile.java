package org.vielbein.core.kernel;

import java.util.Arrays;

/**
 * What all compiled tiles share; the subclasses are written by {@link TileCompiler}. They take one array of columns: those of
 * the inputs, of the outputs, and of what is between.
 *
 * <p>Stateless and thread-safe.
 */
public abstract class CompiledTile {
    private final int inputs;
    private final int outputs;
    private final int columns;
    private final OpaqueCall[] calls;

    CompiledTile(Tape tape, int columns) {
        inputs = tape.inputs();
        outputs = tape.outputs().length;
        this.columns = columns;
        calls = tape.opaque().toArray(OpaqueCall[]::new);
    }

    /** The number of inputs. */
    public final int inputs() {
        return inputs;
    }

    /** The number of outputs. */
    public final int outputs() {
        return outputs;
    }

    /**
     * Evaluates at the first n points of columns: those of the inputs, then of the outputs, then what {@link #scratch} gives behind
     * these. For many calls with the same columns, without copying them as {@link #tile} does.
     */
    public abstract void run(double[][] columns, int n);

    /** {@link Kernel#columnScratch()}: behind the columns room for those of inputs and outputs that do not begin at 0. */
    public double[][] scratch() {
        double[][] work = new double[columns + inputs + outputs][];
        for (int k = inputs + outputs; k < columns; k++) {
            work[k] = new double[Kernel.TILE];
        }
        return work;
    }

    /** {@link Kernel#tile}; from 0 where there are inputs with one value for all points. */
    public final void tile(double[][] in, double[][] out, double[][] work, int from, int to) {
        if (from == 0) {
            System.arraycopy(in, 0, work, 0, inputs);
            System.arraycopy(out, 0, work, inputs, outputs);
            run(work, to);
        } else {
            shifted(in, out, work, from, to - from);
        }
    }

    /** HotSpot takes vector registers only for columns with one index, so what begins elsewhere is copied to the front. */
    private void shifted(double[][] in, double[][] out, double[][] work, int from, int n) {
        for (int k = 0; k < inputs + outputs; k++) {
            if (work[columns + k] == null) {
                work[columns + k] = new double[Kernel.TILE];
            }
            work[k] = work[columns + k];
        }
        for (int i = 0; i < inputs; i++) {
            System.arraycopy(in[i], from, work[i], 0, n);
        }
        run(work, n);
        for (int o = 0; o < outputs; o++) {
            System.arraycopy(work[inputs + o], 0, out[o], from, n);
        }
    }

    /** Called by the generated code: an output that is a constant. */
    static void fill(double[][] columns, int to, double value, int n) {
        Arrays.fill(columns[to], 0, n, value);
    }

    /** Called by the generated code: an output that is an input with one value for all points. */
    static void spread(double[][] columns, int to, int from, int n) {
        Arrays.fill(columns[to], 0, n, columns[from][0]);
    }

    /** Called by the generated code: an output that is an input or another output. */
    static void copy(double[][] columns, int to, int from, int n) {
        System.arraycopy(columns[from], 0, columns[to], 0, n);
    }

    /** Called by the generated code. */
    final double opaque(int call, double[] arguments) {
        return calls[call].at(arguments);
    }
}
