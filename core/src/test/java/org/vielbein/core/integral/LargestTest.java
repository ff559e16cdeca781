package org.vielbein.core.integral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LargestTest {
    /** Against the queue of the JDK, with many equal keys, zeros, and what is not a number. */
    @Test
    void itemsComeInTheOrderOfTheirKeys() {
        Random random = new Random(7);
        Largest<Double> heap = new Largest<>();
        PriorityQueue<Double> expected = new PriorityQueue<>(Comparator.reverseOrder());
        for (int step = 0; step < 20_000; step++) {
            if (random.nextInt(5) < 3 || expected.isEmpty()) {
                double key = key(random);
                heap.add(key, key);
                expected.add(key);
            } else {
                assertEquals(expected.remove(), heap.remove());
            }
            assertEquals(expected.size(), heap.size());
        }
        while (!expected.isEmpty()) {
            assertEquals(expected.remove(), heap.remove());
        }
        assertEquals(0, heap.size());
    }

    private static double key(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> Double.NaN;
            case 3 -> Double.MIN_VALUE;
            case 4 -> random.nextInt(3);
            default -> Math.exp(30 * random.nextGaussian());
        };
    }

    @Test
    void whatIsLeftCanBeWalkedThrough() {
        Largest<Integer> heap = new Largest<>();
        Set<Integer> left = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            heap.add(i * 37 % 300, i * 37 % 300);
            left.add(i);
        }
        for (int i = 0; i < 100; i++) {
            left.remove(heap.remove());
        }
        heap.add(17.5, 1000);
        left.add(1000);
        ArrayList<Integer> found = new ArrayList<>();
        for (int i = 0; i < heap.size(); i++) {
            found.add(heap.get(i));
        }
        assertEquals(201, found.size());
        assertEquals(left, new HashSet<>(found));
    }
}
