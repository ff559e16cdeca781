package org.vielbein.core.kernel;

import java.util.HashSet;
import java.util.Set;

/**
 * The bytes that instructions take as one method. What a value costs that crosses to a later section is left out, since the
 * sections are not known yet: at most 10 bytes beside at least 8 of each instruction.
 */
final class MethodSize {
    private static final int FROM_ARRAY = 8;
    private static final int TO_OUTPUT = 12;
    private static final int WIDE = 256;

    private final Tape tape;
    private final Set<Integer> outputs = new HashSet<>();
    private final Set<Integer> locals = new HashSet<>();
    private int bytes;

    MethodSize(Tape tape) {
        this.tape = tape;
        for (int slot : tape.outputs()) {
            outputs.add(slot);
        }
    }

    /** The size with one instruction more. */
    int with(int k) {
        return bytes + cost(k);
    }

    /** Adds an instruction. */
    void add(int k) {
        bytes += cost(k);
        for (int slot : tape.instructions().get(k).arguments()) {
            if (!tape.isConstant(slot)) {
                locals.add(slot);
            }
        }
        locals.add(tape.firstResult() + k);
    }

    private int cost(int k) {
        Instruction i = tape.instructions().get(k);
        int variable = 2 * (locals.size() + i.arguments().length + 1) + SectionWriter.FIRST_LOCAL < WIDE ? 2 : 4;
        int cost = i.op() == Op.OPAQUE ? 12 + 6 * i.arguments().length : 3;
        for (int slot : i.arguments()) {
            boolean kept = locals.contains(slot);
            cost += tape.isConstant(slot) ? 3 : kept ? variable : FROM_ARRAY + 2 * variable;
        }
        return cost + variable + (outputs.contains(tape.firstResult() + k) ? TO_OUTPUT : 0);
    }
}
