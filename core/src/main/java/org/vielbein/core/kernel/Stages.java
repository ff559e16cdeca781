package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The operations of a program over products of points, each done as seldom as its inputs change: what follows from outer inputs alone once
 * for each outer point, what follows from inner inputs alone once for each inner point, and the rest for each pair of them.
 *
 * <p>{@link #outer} and {@link #inner} take the inputs of the program, of which they read their own, and those that are the same for all
 * points. {@link #rest} evaluates columns of outer points that have the inner one in common, and gives the outputs of the program, bit
 * for bit. It takes the outputs of inner, of which the first element counts for all points of a column, then those of outer.
 *
 * <p>An input may lie between ends that are outer: rest takes it as end + width·position, the position behind the outputs of inner, end and
 * width as columns behind those of outer.
 *
 * <p>Immutable and thread-safe.
 */
public final class Stages {
    /** With what an input changes. */
    public enum Side {
        NONE,
        OUTER,
        INNER,
        /** Of one input at most: it lies between ends that change with the outer inputs. */
        BOTH
    }

    private final Tape tape;
    private final Side[] sides;
    private final List<Integer> outerResults = new ArrayList<>();
    private final List<Integer> innerResults = new ArrayList<>();
    private final CompiledTile outer;
    private final CompiledTile inner;
    private final CompiledTile rest;

    Stages(Tape tape, List<Side> inputs) {
        this.tape = tape;
        sides = new Side[tape.slots()];
        for (int i = 0; i < tape.inputs(); i++) {
            sides[i] = inputs.get(i);
        }
        for (int k = 0; k < tape.instructions().size(); k++) {
            sides[tape.firstResult() + k] = side(tape.instructions().get(k));
        }
        for (int k : of(Side.BOTH)) {
            for (int slot : tape.instructions().get(k).arguments()) {
                take(slot);
            }
        }
        for (int slot : tape.outputs()) {
            take(slot);
        }
        outer = part(Side.OUTER, outerResults);
        inner = part(Side.INNER, innerResults);
        rest = rest(inputs.indexOf(Side.BOTH));
    }

    private Side side(Instruction instruction) {
        Side side = Side.NONE;
        for (int slot : instruction.arguments()) {
            if (!tape.isConstant(slot) && sides[slot] != Side.NONE) {
                side = side == Side.NONE || side == sides[slot] ? sides[slot] : Side.BOTH;
            }
        }
        return side;
    }

    /** The instructions of a side; those of none stand on either. */
    private List<Integer> of(Side side) {
        return IntStream.range(0, tape.instructions().size())
                .filter(k -> sides[tape.firstResult() + k] == side
                        || side != Side.BOTH && sides[tape.firstResult() + k] == Side.NONE)
                .boxed()
                .toList();
    }

    private void take(int slot) {
        List<Integer> results = sides[slot] == Side.OUTER ? outerResults : innerResults;
        if (!tape.isConstant(slot) && sides[slot] != Side.BOTH && !results.contains(slot)) {
            results.add(slot);
        }
    }

    /** The tile of the instructions of one side, its outputs being slots of the whole. */
    private CompiledTile part(Side side, List<Integer> outputs) {
        Map<Integer, Integer> slots = new HashMap<>();
        for (int slot = 0; slot < tape.firstResult(); slot++) {
            slots.put(slot, slot);
        }
        return tile(tape.inputs(), 0, slots, new ArrayList<>(), side, outputs);
    }

    private CompiledTile rest(int between) {
        Map<Integer, Integer> slots = new HashMap<>();
        innerResults.forEach(slot -> slots.put(slot, slots.size()));
        int position = innerResults.size();
        int uniform = between < 0 ? position : position + 1;
        for (int r = 0; r < outerResults.size(); r++) {
            slots.put(outerResults.get(r), uniform + r);
        }
        int end = uniform + outerResults.size();
        int inputs = between < 0 ? end : end + 2;
        for (int c = 0; c < tape.constants().size(); c++) {
            slots.put(tape.firstConstant() + c, inputs + c);
        }
        List<Instruction> instructions = new ArrayList<>();
        if (between >= 0) {
            int first = inputs + tape.constants().size();
            instructions.add(new Instruction(Op.MUL, new int[] {end + 1, position}, -1));
            instructions.add(new Instruction(Op.ADD, new int[] {end, first}, -1));
            slots.put(between, first + 1);
        }
        List<Integer> outputs = IntStream.of(tape.outputs()).boxed().toList();
        return tile(inputs, uniform, slots, instructions, Side.BOTH, outputs);
    }

    private CompiledTile tile(
            int inputs,
            int uniform,
            Map<Integer, Integer> slots,
            List<Instruction> instructions,
            Side side,
            List<Integer> outputs) {
        int first = inputs + tape.constants().size();
        for (int k : of(side)) {
            Instruction i = tape.instructions().get(k);
            int[] arguments = IntStream.of(i.arguments()).map(slots::get).toArray();
            slots.put(tape.firstResult() + k, first + instructions.size());
            instructions.add(new Instruction(i.op(), arguments, i.opaque()));
        }
        return TileCompiler.compile(new Tape(
                inputs,
                uniform,
                tape.constants(),
                slots.getOrDefault(tape.pi(), -1),
                instructions,
                outputs.stream().mapToInt(slots::get).toArray(),
                tape.opaque()));
    }

    /** At outer points. */
    public CompiledTile outer() {
        return outer;
    }

    /** At inner points. */
    public CompiledTile inner() {
        return inner;
    }

    /** At outer points with one inner point. */
    public CompiledTile rest() {
        return rest;
    }
}
