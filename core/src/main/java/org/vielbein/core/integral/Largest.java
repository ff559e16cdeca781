package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Items with keys, not negative, of which the one with the largest key is taken first; NaN is larger than any.
 *
 * <p>A binary heap in which keys and places move, but no items. Keys are compared as the bits of doubles, whose order is theirs: the larger
 * of two is found by subtraction, since a branch would be guessed wrong every other time.
 */
final class Largest<T> {
    private final List<T> items = new ArrayList<>();
    private long[] keys = new long[64];
    private int[] places = new int[64];
    private int size;

    int size() {
        return size;
    }

    /** An item, in no order of use, from 0 to before {@link #size}. */
    T get(int index) {
        return items.get(places[index]);
    }

    void add(double value, T item) {
        long key = Double.doubleToLongBits(value);
        if (size == items.size()) {
            items.add(item);
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size] = size;
        } else {
            items.set(places[size], item); // where one was taken
        }
        int place = places[size];
        int at = size++;
        while (at > 0 && key > keys[(at - 1) / 2]) {
            int parent = (at - 1) / 2;
            keys[at] = keys[parent];
            places[at] = places[parent];
            at = parent;
        }
        keys[at] = key;
        places[at] = place;
    }

    /** Takes the item with the largest key; there must be one. */
    T remove() {
        int free = places[0];
        size--;
        long key = keys[size];
        int place = places[size];
        int at = 0;
        for (int child = larger(at); child < size && keys[child] > key; child = larger(at)) {
            keys[at] = keys[child];
            places[at] = places[child];
            at = child;
        }
        keys[at] = key;
        places[at] = place;
        places[size] = free;
        return items.get(free);
    }

    /** The child with the larger key; beyond the end where there is none. */
    private int larger(int at) {
        int child = 2 * at + 1;
        return child + 1 < size ? child + (int) (keys[child] - keys[child + 1] >>> 63) : child;
    }
}
