package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which output is written where: the first output of a result in the method of its instruction, all others (inputs, constants, results
 * that are outputs again) by copying, in groups that fit a method.
 */
final class Copies {
    /** A copy takes at most 20 bytes. */
    private static final int GROUP = Sections.LIMIT / 20;

    /**
     * One output to be copied.
     *
     * @param output its index
     * @param slot the input or constant it shows
     * @param source the output it repeats; −1 where it shows an input or a constant
     */
    record Copy(int output, int slot, int source) {}

    private final Map<Integer, Integer> first = new HashMap<>();
    private final List<List<Copy>> groups = new ArrayList<>();

    Copies(Tape tape) {
        List<Copy> all = new ArrayList<>();
        int[] outputs = tape.outputs();
        for (int o = 0; o < outputs.length; o++) {
            boolean result = outputs[o] >= tape.firstResult();
            Integer source = result ? first.putIfAbsent(outputs[o], o) : null;
            if (!result || source != null) {
                all.add(new Copy(o, outputs[o], source == null ? -1 : source));
            }
        }
        for (int from = 0; from < all.size(); from += GROUP) {
            groups.add(all.subList(from, Math.min(all.size(), from + GROUP)));
        }
    }

    /** The output to be written by the method that computes this slot; −1 for none. */
    int output(int slot) {
        return first.getOrDefault(slot, -1);
    }

    List<List<Copy>> groups() {
        return groups;
    }
}
