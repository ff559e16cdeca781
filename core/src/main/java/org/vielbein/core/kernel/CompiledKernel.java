package org.vielbein.core.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What all compiled kernels share; the subclasses are written by {@link KernelCompiler}. The code of the column entry is
 * written when it is first asked for.
 */
abstract class CompiledKernel implements Kernel {
    private final Tape tape;
    private final int scratch;
    private final OpaqueCall[] calls;
    private volatile @Nullable CompiledTile columns;

    CompiledKernel(Tape tape, int scratch) {
        this.tape = tape;
        this.scratch = scratch;
        this.calls = tape.opaque().toArray(OpaqueCall[]::new);
    }

    @Override
    public final int inputs() {
        return tape.inputs();
    }

    @Override
    public final int outputs() {
        return tape.outputs().length;
    }

    @Override
    public final int scratch() {
        return scratch;
    }

    @Override
    public final void tile(double[][] in, double[][] out, double[][] work, int from, int to) {
        columns().tile(in, out, work, from, to);
    }

    @Override
    public final double[][] columnScratch() {
        return columns().scratch();
    }

    private CompiledTile columns() {
        CompiledTile known = columns;
        if (known == null) {
            synchronized (this) {
                known = columns;
                if (known == null) {
                    known = TileCompiler.compile(tape);
                    columns = known;
                }
            }
        }
        return known;
    }

    /** Called by the generated code. */
    final double opaque(int call, double[] arguments) {
        return calls[call].at(arguments);
    }
}
