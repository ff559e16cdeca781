package org.vielbein.core.kernel;

import java.util.Arrays;

/** How often the result of each instruction is an argument, and which are outputs. */
final class TileUses {
    private final int[] uses;
    private final boolean[] outputs;

    TileUses(Tape tape) {
        uses = new int[tape.instructions().size()];
        outputs = new boolean[uses.length];
        for (Instruction i : tape.instructions()) {
            Arrays.stream(i.arguments())
                    .distinct()
                    .filter(slot -> slot >= tape.firstResult())
                    .forEach(slot -> uses[slot - tape.firstResult()]++);
        }
        for (int slot : tape.outputs()) {
            if (slot >= tape.firstResult()) {
                outputs[slot - tape.firstResult()] = true;
            }
        }
    }

    /** The number of instructions that take this one's result. */
    int of(int instruction) {
        return uses[instruction];
    }

    boolean isOutput(int instruction) {
        return outputs[instruction];
    }
}
