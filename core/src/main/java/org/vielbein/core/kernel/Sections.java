package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tape cut into sections that become methods of at most {@link #LIMIT} bytes: HotSpot compiles longer ones badly, and
 * beyond 8000 bytes not at all. Results used in a later section cross by the work array.
 */
final class Sections {
    /** Bytes of bytecode, measured as the best size of a method on two JVMs. */
    static final int LIMIT = 3000;

    /** Instructions from {@code from} to before {@code to}. */
    record Section(int from, int to) {
        boolean holds(int instruction) {
            return instruction >= from && instruction < to;
        }
    }

    private final List<Section> sections = new ArrayList<>();
    private final int[] lastUse;
    private final int[] workIndex;
    private final int work;

    Sections(Tape tape) {
        int count = tape.instructions().size();
        int from = 0;
        int size = 0;
        for (int k = 0; k < count; k++) {
            int next = bytes(tape.instructions().get(k));
            if (size + next > LIMIT && k > from) {
                sections.add(new Section(from, k));
                from = k;
                size = 0;
            }
            size += next;
        }
        sections.add(new Section(from, count));
        lastUse = lastUses(tape);
        workIndex = new int[count];
        work = assignWork();
    }

    /**
     * At most the bytes an instruction takes: each argument may have to be loaded from an array and kept, its result stored
     * and written to an array and to the output.
     */
    private static int bytes(Instruction i) {
        int arguments = i.arguments().length;
        int opaque = i.op() == Op.OPAQUE ? 10 + 6 * arguments : 0;
        return 15 * arguments + 3 + 4 + 10 + 12 + opaque;
    }

    private static int[] lastUses(Tape tape) {
        int[] last = new int[tape.instructions().size()];
        Arrays.fill(last, -1);
        for (int k = 0; k < last.length; k++) {
            for (int slot : tape.instructions().get(k).arguments()) {
                if (slot >= tape.firstResult()) {
                    last[slot - tape.firstResult()] = k;
                }
            }
        }
        return last;
    }

    private int assignWork() {
        int next = 0;
        for (Section section : sections) {
            for (int k = section.from(); k < section.to(); k++) {
                workIndex[k] = lastUse[k] >= section.to() ? next++ : -1;
            }
        }
        return next;
    }

    List<Section> all() {
        return sections;
    }

    /** The place in the work array of a result that is used in a later section, else −1. */
    int workIndex(int instruction) {
        return workIndex[instruction];
    }

    /** The length of the work array. */
    int work() {
        return work;
    }
}
