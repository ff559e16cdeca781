package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a loop over columns costs while it grows, in bytes of bytecode: HotSpot unrolls, and takes vector registers for, only
 * loops of less than 60 nodes of its own.
 */
final class LoopBudget {
    /** Measured on the metrics of the benchmark: 60 to 80 are equally good, Kerr at 100 takes 1.7 times as long. */
    static final int LIMIT = 70;

    private static final int LOAD = 6;
    private static final int STORE = 6;

    private final Tape tape;
    private final TileUses uses;
    private final List<Integer> instructions = new ArrayList<>();

    LoopBudget(Tape tape, TileUses uses) {
        this.tape = tape;
        this.uses = uses;
    }

    boolean isEmpty() {
        return instructions.isEmpty();
    }

    void add(int k) {
        instructions.add(k);
    }

    /** The instructions so far; it begins anew. */
    int[] take() {
        int[] taken = instructions.stream().mapToInt(k -> k).toArray();
        instructions.clear();
        return taken;
    }

    /** The cost with one instruction more. */
    int with(int next) {
        instructions.add(next);
        int cost = cost();
        instructions.remove(instructions.size() - 1);
        return cost;
    }

    private int cost() {
        Set<Integer> computed = new HashSet<>();
        Set<Integer> loaded = new HashSet<>();
        int cost = 0;
        for (int k : instructions) {
            cost += 3;
            for (int slot : tape.instructions().get(k).arguments()) {
                cost += tape.isConstant(slot) ? 3 : 2;
                if (!tape.isUniform(slot) && !computed.contains(slot)) {
                    loaded.add(slot);
                }
            }
            computed.add(tape.firstResult() + k);
        }
        int stores = (int)
                instructions.stream().filter(k -> isStored(k, instructions)).count();
        return cost + LOAD * loaded.size() + STORE * stores;
    }

    /** The bytes of a pass at most: for each column that a loop takes or gives 8 to find it, and as much to load or store. */
    static int size(Tape tape, TilePass pass) {
        int size = 40;
        for (int k : pass.results()) {
            size += 30 + 26 * tape.instructions().get(k).arguments().length;
        }
        return size;
    }

    /** Whether something outside these instructions takes the result. */
    boolean isStored(int k, List<Integer> loop) {
        int slot = tape.firstResult() + k;
        int inside = 0;
        for (int user : loop) {
            for (int argument : tape.instructions().get(user).arguments()) {
                if (argument == slot) {
                    inside++;
                    break;
                }
            }
        }
        return uses.isOutput(k) || inside < uses.of(k);
    }
}
