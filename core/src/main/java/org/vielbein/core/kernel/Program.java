package org.vielbein.core.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Elementary;

/** The outputs of a graph as functions of named inputs. */
public final class Program {
    private final List<String> inputs;
    private final List<Node> outputs;

    private Program(List<String> inputs, List<Node> outputs) {
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
    }

    /** The program of these outputs in inputs of these names. */
    public static Program of(Graph graph, List<String> inputs, List<Node> outputs) {
        return new Program(inputs, outputs);
    }

    /** Whether every function is known to double-double accuracy. */
    public boolean isFullPrecision() {
        return true;
    }

    /** The interpreter in double. */
    public Kernel interpreted() {
        return new Kernel() {
            @Override
            public int inputs() {
                return inputs.size();
            }

            @Override
            public int outputs() {
                return outputs.size();
            }

            @Override
            public int scratch() {
                return 0;
            }

            @Override
            public void eval(double[] in, int inOff, double[] out, int outOff, double[] work) {
                DoubleDouble[] x = new DoubleDouble[inputs.size()];
                for (int i = 0; i < x.length; i++) {
                    x[i] = DoubleDouble.of(in[inOff + i]);
                }
                DoubleDouble[] y = run(x, true);
                for (int i = 0; i < y.length; i++) {
                    out[outOff + i] = y[i].hi();
                }
            }
        };
    }

    /** The interpreter in double-double. */
    public PreciseKernel precise() {
        return in -> run(in, false);
    }

    /** The compiled kernel. */
    public Kernel compiled() {
        return interpreted();
    }

    private DoubleDouble[] run(DoubleDouble[] x, boolean round) {
        Map<Node, DoubleDouble> values = new HashMap<>();
        for (Node node : Graph.reachable(outputs)) {
            List<DoubleDouble> c = node.children().stream().map(values::get).toList();
            DoubleDouble value = value(node, c, x);
            values.put(node, round ? DoubleDouble.of(value.hi()) : value);
        }
        return outputs.stream().map(values::get).toArray(DoubleDouble[]::new);
    }

    private DoubleDouble value(Node node, List<DoubleDouble> c, DoubleDouble[] x) {
        return switch (node.kind()) {
            case CONSTANT ->
                DoubleDouble.of(
                        node.constant().orElseThrow().numerator(),
                        node.constant().orElseThrow().denominator());
            case SYMBOL -> x[inputs.indexOf(node.name())];
            case SUM -> c.stream().reduce(DoubleDouble.ZERO, DoubleDouble::plus);
            case PRODUCT -> c.stream().reduce(DoubleDouble.ONE, DoubleDouble::times);
            case POWER -> power(node, c);
            case APPLY -> apply(node.function().name(), c);
        };
    }

    private static DoubleDouble power(Node node, List<DoubleDouble> c) {
        return node.children()
                .get(1)
                .constant()
                .map(e -> e.isInt()
                        ? c.get(0).pow(e.intValueExact())
                        : e.denominator().intValue() == 2
                                ? c.get(0).sqrt().pow(e.numerator().intValueExact())
                                : Elementary.pow(c.get(0), c.get(1)))
                .orElseGet(() -> Elementary.pow(c.get(0), c.get(1)));
    }

    private static DoubleDouble apply(String name, List<DoubleDouble> c) {
        return switch (name) {
            case "pi" -> DoubleDouble.PI;
            case "sin" -> Elementary.sin(c.get(0));
            case "cos" -> Elementary.cos(c.get(0));
            case "tan" -> Elementary.tan(c.get(0));
            case "asin" -> Elementary.asin(c.get(0));
            case "acos" -> Elementary.acos(c.get(0));
            case "atan" -> Elementary.atan(c.get(0));
            case "sinh" -> Elementary.sinh(c.get(0));
            case "cosh" -> Elementary.cosh(c.get(0));
            case "tanh" -> Elementary.tanh(c.get(0));
            case "exp" -> Elementary.exp(c.get(0));
            case "ln" -> Elementary.log(c.get(0));
            case "abs" -> c.get(0).abs();
            case "atan2" -> Elementary.atan2(c.get(0), c.get(1));
            default -> throw new UnsupportedOperationException("function '" + name + "' is not evaluated yet");
        };
    }
}
