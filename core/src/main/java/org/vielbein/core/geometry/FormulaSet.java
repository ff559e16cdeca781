package org.vielbein.core.geometry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.GraphLimitException;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.number.DoubleDouble;

/** Formulas in the same inputs, evaluated together: at exact input by substitution, at numbers by the shared tape. */
final class FormulaSet {
    /** Where exact values grow beyond it, as those of x_{k+1} = x_k + x_k² do, numbers take their place. */
    static final long EXACT_STEPS = 200_000;

    private final Graph graph;
    private final List<String> inputs;
    private final List<Node> outputs;
    private @Nullable Program program;

    FormulaSet(Graph graph, List<String> inputs, List<Node> outputs) {
        this.graph = graph;
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
    }

    List<String> inputs() {
        return inputs;
    }

    List<Node> outputs() {
        return outputs;
    }

    synchronized Program program() {
        Program known = program;
        if (known == null) {
            known = Program.of(graph, inputs, outputs);
            program = known;
        }
        return known;
    }

    /** The values at a place that knows all inputs. */
    Values at(Place place) {
        try {
            return place.exact().map(this::atExact).orElseGet(() -> atNumbers(place));
        } catch (GraphLimitException tooLong) {
            return atNumbers(place);
        }
    }

    /**
     * The formulas with the exact values in place of the inputs, in a graph of their own: sin(pi) becomes 0 there, and
     * nothing is left behind in the shared graph.
     */
    private Values atExact(Map<String, Expr> exact) {
        Graph scratch = new Graph(EXACT_STEPS);
        Map<String, Node> symbols = new HashMap<>();
        inputs.forEach(name -> symbols.put(name, scratch.of(exact.get(name))));
        List<Node> closed =
                outputs.stream().map(node -> scratch.of(node.toExpr(), symbols)).toList();
        Program tape = Program.of(scratch, List.of(), closed);
        double[] rough = rough(tape, new double[0]);
        DoubleDouble[] precise = tape.precise().eval(new DoubleDouble[0]);
        return new Values(precise, rough, tape.isFullPrecision(), closed);
    }

    /** The values at the numbers of a place, also where it has exact values. */
    Values atNumbers(Place place) {
        Program tape = program();
        double[] rough = rough(tape, place.point(inputs));
        return new Values(tape.precise().eval(place.inputs(inputs)), rough, tape.isFullPrecision(), List.of());
    }

    private static double[] rough(Program tape, double[] in) {
        double[] out = new double[tape.interpreted().outputs()];
        tape.interpreted().eval(in, 0, out, 0, new double[tape.interpreted().scratch()]);
        return out;
    }
}
