package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * Lowers a graph to a tape. Results of equal operations on equal slots are one slot, so that sums and products share their
 * beginnings, powers their squares, quotients their reciprocals.
 *
 * <p>While lowering, results are numbered from {@link #RESULTS} on, since the number of constants is not known yet.
 */
final class Lowering {
    private static final int RESULTS = 1 << 24;
    private static final int PI = RESULTS - 1;

    private record Key(Op op, List<Integer> arguments, int opaque) {}

    private final List<String> inputs;
    private final List<Node> outputs;
    private final Map<Constant, Integer> constants = new LinkedHashMap<>();
    private final Map<Key, Integer> known = new HashMap<>();
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<OpaqueCall> opaque = new ArrayList<>();
    private final Map<Node, Integer> magnitudes = new HashMap<>();
    private final Demand demand;

    private Lowering(List<String> inputs, List<Node> outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        demand = new Demand(outputs);
    }

    /**
     * The tape of these outputs.
     *
     * @throws UnboundSymbolException if a symbol is no input or a function is unknown
     */
    static Tape tape(List<String> inputs, List<Node> outputs) {
        requireBound(inputs, outputs);
        return new Lowering(inputs, outputs).lowered();
    }

    private static void requireBound(List<String> inputs, List<Node> outputs) {
        TreeSet<String> unbound = new TreeSet<>();
        for (Node node : Graph.reachable(outputs)) {
            if (node.kind() == Node.Kind.SYMBOL && !inputs.contains(node.name())) {
                unbound.add(node.name());
            } else if (node.kind() == Node.Kind.APPLY && node.function().isUnknown()) {
                unbound.add(node.function().name());
            }
        }
        if (!unbound.isEmpty()) {
            throw new UnboundSymbolException(unbound, inputs);
        }
    }

    private Tape lowered() {
        Factors factors = new Factors(this, demand);
        Terms terms = new Terms(this);
        for (Node node : demand.needed()) {
            magnitudes.put(
                    node,
                    switch (node.kind()) {
                        case CONSTANT -> constant(node.constant().orElseThrow());
                        case SYMBOL -> inputs.indexOf(node.name());
                        case SUM -> terms.sum(node);
                        case PRODUCT -> factors.product(node);
                        case POWER -> factors.power(node);
                        case APPLY -> application(node);
                    });
        }
        int[] slots = outputs.stream().mapToInt(this::slot).toArray();
        return renumbered(slots);
    }

    private Tape renumbered(int[] slots) {
        List<Constant> values = new ArrayList<>(constants.keySet());
        int pi = inputs.size() + values.size();
        values.add(Constant.of(0));
        int first = pi + 1;
        List<Instruction> renumbered = instructions.stream()
                .map(i -> new Instruction(i.op(), renumbered(i.arguments(), pi, first), i.opaque()))
                .toList();
        return new Tape(
                inputs.size(), List.copyOf(values), pi, renumbered, renumbered(slots, pi, first), List.copyOf(opaque));
    }

    private static int[] renumbered(int[] slots, int pi, int first) {
        return Arrays.stream(slots)
                .map(s -> s == PI ? pi : s >= RESULTS ? s - RESULTS + first : s)
                .toArray();
    }

    private int application(Node node) {
        FunctionSymbol f = node.function();
        int[] arguments = node.children().stream().mapToInt(this::slot).toArray();
        if (!f.isElementary()) {
            return emit(Op.OPAQUE, opaqueIndex(f), arguments);
        }
        return f.name().equals("pi") ? PI : emit(Op.valueOf(f.name().toUpperCase(Locale.ROOT)), arguments);
    }

    private int opaqueIndex(FunctionSymbol f) {
        OpaqueCall call = OpaqueCall.of(f);
        for (int k = 0; k < opaque.size(); k++) {
            if (opaque.get(k).code() == call.code()
                    && Arrays.equals(opaque.get(k).orders(), call.orders())) {
                return k;
            }
        }
        opaque.add(call);
        return opaque.size() - 1;
    }

    /** The slot of a node's value. */
    int slot(Node node) {
        int magnitude = magnitudes.get(node);
        return isNegative(node) ? emit(Op.NEG, magnitude) : magnitude;
    }

    /** The slot of a node's value without the sign of its coefficient. */
    int magnitude(Node node) {
        return magnitudes.get(node);
    }

    /** Whether a node is a product with a negative coefficient, of which only the magnitude is computed. */
    static boolean isNegative(Node node) {
        return node.kind() == Node.Kind.PRODUCT
                && node.children().get(0).constant().filter(c -> c.signum() < 0).isPresent();
    }

    int constant(Constant value) {
        return inputs.size() + constants.computeIfAbsent(value, v -> constants.size());
    }

    int emit(Op op, int... arguments) {
        return emit(op, -1, arguments);
    }

    /** The slot of an operation; sums and products of two are looked up in either order. */
    private int emit(Op op, int call, int[] arguments) {
        int[] ordered = arguments.clone();
        if ((op == Op.ADD || op == Op.MUL) && ordered[0] > ordered[1]) {
            ordered[0] = arguments[1];
            ordered[1] = arguments[0];
        }
        Key key = new Key(op, Arrays.stream(ordered).boxed().toList(), call);
        return known.computeIfAbsent(key, k -> {
            instructions.add(new Instruction(op, ordered, call));
            return RESULTS + instructions.size() - 1;
        });
    }
}
