package org.vielbein.core.polynomial;

import java.util.Arrays;

/** Which row of a table of monomials is greatest; a row has one monomial at a time. */
final class Heap {
    private final int words;
    private long[] keys;
    private int[] rows;
    private int size;

    /** @param words the length of a monomial */
    Heap(int words, int capacity) {
        this.words = words;
        keys = new long[capacity * words];
        rows = new int[capacity];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The row with the greatest monomial. */
    int top() {
        return rows[0];
    }

    /** Where a row keeps its monomial, to be written before {@link #push}. */
    long[] keys() {
        return keys;
    }

    void ensure(int row) {
        if (row * words >= keys.length) {
            keys = Arrays.copyOf(keys, Math.max(2 * keys.length, (row + 1) * words));
            rows = Arrays.copyOf(rows, keys.length / words);
        }
    }

    int compare(int row, long[] other, int offset) {
        if (words == 1) {
            return Long.compare(keys[row], other[offset]);
        }
        int from = row * words;
        for (int w = 0; w < words; w++) {
            int order = Long.compare(keys[from + w], other[offset + w]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    void push(int row) {
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (compare(row, keys, rows[parent] * words) <= 0) {
                break;
            }
            rows[at] = rows[parent];
            at = parent;
        }
        rows[at] = row;
    }

    int pop() {
        int result = rows[0];
        int last = rows[--size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && compare(rows[child + 1], keys, rows[child] * words) > 0) {
                child++;
            }
            if (compare(last, keys, rows[child] * words) >= 0) {
                break;
            }
            rows[at] = rows[child];
            at = child;
        }
        rows[at] = last;
        return result;
    }
}
