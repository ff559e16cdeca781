package org.vielbein.core.kernel;

import java.util.List;

/** What all compiled kernels share; the subclasses are written by {@link KernelCompiler}. */
abstract class CompiledKernel implements Kernel {
    private final int inputs;
    private final int outputs;
    private final int scratch;
    private final OpaqueCall[] calls;

    CompiledKernel(int inputs, int outputs, int scratch, List<OpaqueCall> calls) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.scratch = scratch;
        this.calls = calls.toArray(OpaqueCall[]::new);
    }

    @Override
    public final int inputs() {
        return inputs;
    }

    @Override
    public final int outputs() {
        return outputs;
    }

    @Override
    public final int scratch() {
        return scratch;
    }

    /** Called by the generated code. */
    final double opaque(int call, double[] arguments) {
        return calls[call].at(arguments);
    }
}
