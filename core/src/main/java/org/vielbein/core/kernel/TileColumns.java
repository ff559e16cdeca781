package org.vielbein.core.kernel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The column of each slot: first those of the inputs, then those of the outputs, then five for sine and cosine where these occur, then
 * others, each taken again as soon as the value in it is used up, so that a tile stays near the processor.
 */
final class TileColumns {
    private final Tape tape;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final int count;

    TileColumns(Tape tape, List<TilePass> passes, Copies copies) {
        this.tape = tape;
        int[] last = lastPasses(tape, passes);
        Deque<Integer> free = new ArrayDeque<>();
        boolean circular = passes.stream().anyMatch(TilePass.Sines.class::isInstance);
        int next = scratch(tape) + (circular ? TrigonometryColumns.SCRATCH : 0);
        for (int p = 0; p < passes.size(); p++) {
            for (int k : passes.get(p).results()) {
                int output = copies.output(tape.firstResult() + k);
                if (output >= 0) {
                    columns.put(tape.firstResult() + k, tape.inputs() + output);
                } else if (last[k] != p) {
                    columns.put(tape.firstResult() + k, free.isEmpty() ? next++ : free.pop());
                }
            }
            for (int slot : arguments(tape, passes.get(p))) {
                if (last[slot - tape.firstResult()] == p && column(slot) >= scratch(tape)) {
                    free.push(column(slot));
                }
            }
        }
        count = next;
    }

    /** For each instruction the last pass that takes its result; −1 if none does. */
    private static int[] lastPasses(Tape tape, List<TilePass> passes) {
        int[] last = new int[tape.instructions().size()];
        Arrays.fill(last, -1);
        for (int p = 0; p < passes.size(); p++) {
            for (int slot : arguments(tape, passes.get(p))) {
                last[slot - tape.firstResult()] = p;
            }
        }
        return last;
    }

    /** The slots of results that a pass takes from outside or inside, each once. */
    private static Set<Integer> arguments(Tape tape, TilePass pass) {
        Set<Integer> slots = new HashSet<>();
        for (int k : pass.results()) {
            for (int slot : tape.instructions().get(k).arguments()) {
                if (slot >= tape.firstResult()) {
                    slots.add(slot);
                }
            }
        }
        return slots;
    }

    /** The first of the columns for sine and cosine. */
    static int scratch(Tape tape) {
        return tape.inputs() + tape.outputs().length;
    }

    /** The column of an input or result; −1 for a result that only its own loop takes. */
    int column(int slot) {
        return slot < tape.inputs() ? slot : columns.getOrDefault(slot, -1);
    }

    /** The number of all columns, those of inputs and outputs among them. */
    int count() {
        return count;
    }
}
