package org.vielbein.core.kernel;

/**
 * One operation of a tape; its result is the slot after those of the instructions before it.
 *
 * @param op what is done
 * @param arguments slots of earlier results, inputs or constants
 * @param opaque the index of the opaque call; −1 for every other operation
 */
record Instruction(Op op, int[] arguments, int opaque) {
    int a() {
        return arguments[0];
    }

    int b() {
        return arguments[1];
    }
}
