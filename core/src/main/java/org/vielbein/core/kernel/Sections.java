package org.vielbein.core.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tape cut into sections that become methods of about {@link #LIMIT} bytes and never of 7000: HotSpot compiles long ones
 * badly, and beyond 8000 bytes not at all. Results used in a later section cross by the work array.
 */
final class Sections {
    /** Bytes of bytecode, measured as the best size of a method on two JVMs. */
    static final int LIMIT = 3000;

    /** Instructions from {@code from} to before {@code to}. */
    record Section(int from, int to) {}

    private final List<Section> sections = new ArrayList<>();
    private final int[] lastUse;
    private final int[] workIndex;
    private final int work;

    Sections(Tape tape) {
        int count = tape.instructions().size();
        int from = 0;
        MethodSize size = new MethodSize(tape);
        for (int k = 0; k < count; k++) {
            if (size.with(k) > LIMIT && k > from) {
                sections.add(new Section(from, k));
                from = k;
                size = new MethodSize(tape);
            }
            size.add(k);
        }
        sections.add(new Section(from, count));
        lastUse = lastUses(tape);
        workIndex = new int[count];
        work = assignWork();
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
