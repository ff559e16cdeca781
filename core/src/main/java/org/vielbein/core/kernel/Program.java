package org.vielbein.core.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * Formulas as a straight-line program: outputs of a graph as functions of named inputs, interpreted or compiled.
 *
 * <p>Immutable and thread-safe. The compiled kernel is made when it is first asked for and kept. Interpreted and compiled
 * values are equal bit for bit, at points and in tiles.
 *
 * <p>Accuracy: each operation rounds once (sine and cosine within an ulp, the other elementary functions of {@link Math}
 * within an ulp or two); what a formula does with these errors is its own affair, and comparing with {@link #precise()} shows
 * it.
 */
public final class Program {
    private final List<String> inputs;
    private final Tape tape;
    private final Kernel interpreted;
    private volatile @Nullable Kernel compiled;

    private Program(List<String> inputs, Tape tape) {
        this.inputs = inputs;
        this.tape = tape;
        interpreted = new Interpreter(tape);
    }

    /**
     * The program of outputs in inputs of these names.
     *
     * @param graph the graph of the outputs
     * @throws UnboundSymbolException if a symbol is not among the inputs or a function is unknown
     */
    public static Program of(Graph graph, List<String> inputs, List<Node> outputs) {
        for (Node output : outputs) {
            if (output.graph() != graph) {
                throw new IllegalArgumentException("program: the output '" + output + "' belongs to another graph.");
            }
        }
        List<String> names = List.copyOf(inputs);
        return new Program(names, Lowering.tape(names, List.copyOf(outputs)));
    }

    /** The names of the inputs, in order. */
    public List<String> inputs() {
        return inputs;
    }

    /** The number of operations. */
    public int operations() {
        return tape.instructions().size();
    }

    /** Whether every function in it is known to double-double accuracy, not only to an ulp of a double. */
    public boolean isFullPrecision() {
        return tape.isFullPrecision();
    }

    /** The interpreter in double: the oracle of the compiled kernel. */
    public Kernel interpreted() {
        return interpreted;
    }

    /** The interpreter in double-double. */
    public PreciseKernel precise() {
        return new DoubleDoubleInterpreter(tape);
    }

    /** The compiled kernel; the interpreter for the rare program with more constants (32 000) than a class file has room for. */
    public Kernel compiled() {
        Kernel known = compiled;
        if (known == null) {
            synchronized (this) {
                known = compiled;
                if (known == null) {
                    known = KernelCompiler.compile(tape);
                    compiled = known;
                }
            }
        }
        return known;
    }

    /**
     * The same operations over products of points, for many of which a part of the inputs is the same.
     *
     * @param sides what each input belongs to
     */
    public Stages stages(List<Stages.Side> sides) {
        return new Stages(tape, sides);
    }

    /**
     * The same operations, but with the sine and cosine of {@link Math}, as the source of a Java method
     * {@code static void name(double[] in, int inOff, double[] out, int outOff)}, to be read or compiled elsewhere.
     *
     * @throws IllegalArgumentException if the program calls an opaque function, which has no source
     */
    public String javaSource(String name) {
        return new JavaPrinter(tape).method(name);
    }

    Tape tape() {
        return tape;
    }
}
