package org.vielbein.core.kernel;

import java.util.List;
import org.vielbein.api.expr.Constant;

/**
 * A straight-line program in single assignment: slots hold first the inputs, then the constants, then one result for each
 * instruction in order.
 *
 * @param inputs the number of inputs
 * @param uniform how many of these, the first, have one value for all points of a tile: no function but arithmetic takes them
 * @param constants the exact constants
 * @param pi the slot among the constants that holds π, or −1
 * @param instructions in an order in which arguments come before their use
 * @param outputs the slots of the outputs
 * @param opaque the calls of opaque functions
 */
record Tape(
        int inputs,
        int uniform,
        List<Constant> constants,
        int pi,
        List<Instruction> instructions,
        int[] outputs,
        List<OpaqueCall> opaque) {
    Tape(
            int inputs,
            List<Constant> constants,
            int pi,
            List<Instruction> instructions,
            int[] outputs,
            List<OpaqueCall> opaque) {
        this(inputs, 0, constants, pi, instructions, outputs, opaque);
    }

    int firstConstant() {
        return inputs;
    }

    int firstResult() {
        return inputs + constants.size();
    }

    int slots() {
        return firstResult() + instructions.size();
    }

    boolean isConstant(int slot) {
        return slot >= inputs && slot < firstResult();
    }

    /** Whether a slot has one value for all points of a tile. */
    boolean isUniform(int slot) {
        return slot < uniform || isConstant(slot);
    }

    /** The constant in a slot, rounded. */
    double constant(int slot) {
        return slot == pi ? Math.PI : constants.get(slot - inputs).doubleValue();
    }

    boolean isFullPrecision() {
        return instructions.stream().noneMatch(i -> i.op().isRoughOnly());
    }
}
