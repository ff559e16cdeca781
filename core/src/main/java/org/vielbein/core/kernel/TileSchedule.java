package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The order of a tape's instructions in a tile, cut into passes. Functions wait until all arithmetic is done that stands
 * below no further function, so that the arithmetic fills its loops; each function is a pass of its own.
 */
final class TileSchedule {
    private final Tape tape;
    private final TileUses uses;
    private final List<TilePass> passes = new ArrayList<>();

    TileSchedule(Tape tape, TileUses uses) {
        this.tape = tape;
        this.uses = uses;
        Map<Integer, Integer> cosines = new HashMap<>();
        Map<Integer, Integer> sines = new HashMap<>();
        for (int k = 0; k < tape.instructions().size(); k++) {
            Instruction i = tape.instructions().get(k);
            if (isCircular(i)) {
                (i.op() == Op.SIN ? sines : cosines).putIfAbsent(i.a(), k);
            }
        }
        LoopBudget open = new LoopBudget(tape, uses);
        for (int k : ordered()) {
            Instruction i = tape.instructions().get(k);
            if (i.op().isArithmetic()) {
                if (!open.isEmpty() && open.with(k) > LoopBudget.LIMIT) {
                    close(open);
                }
                open.add(k);
                continue;
            }
            close(open);
            int sin = isCircular(i) ? sines.getOrDefault(i.a(), -1) : -1;
            int cos = isCircular(i) ? cosines.getOrDefault(i.a(), -1) : -1;
            if (k != sin && k != cos) {
                passes.add(new TilePass.Loop(new int[] {k}));
            } else if (k == sin || sin < 0) {
                // the cosine of an angle comes with its sine
                passes.add(new TilePass.Sines(i.a(), sin, cos));
            }
        }
        close(open);
    }

    private boolean isCircular(Instruction i) {
        return (i.op() == Op.SIN || i.op() == Op.COS) && !tape.isConstant(i.a());
    }

    private void close(LoopBudget open) {
        if (!open.isEmpty()) {
            passes.add(new TilePass.Loop(open.take()));
        }
    }

    /** By the number of functions on the way from the inputs, functions first. */
    private int[] ordered() {
        int count = tape.instructions().size();
        int[] depth = new int[count];
        for (int k = 0; k < count; k++) {
            Instruction i = tape.instructions().get(k);
            for (int slot : i.arguments()) {
                if (slot >= tape.firstResult()) {
                    depth[k] = Math.max(depth[k], depth[slot - tape.firstResult()]);
                }
            }
            depth[k] += i.op().isArithmetic() ? 0 : 1;
        }
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(k -> depth[k])
                        .thenComparing(k -> tape.instructions().get(k).op().isArithmetic()))
                .mapToInt(k -> k)
                .toArray();
    }

    List<TilePass> passes() {
        return passes;
    }
}
