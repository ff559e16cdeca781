package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Components as nested lists, in the order of the letters of a symbol. */
final class Tensors {
    private Tensors() {}

    /** The component of each tuple of indices, nested as deeply as the tensor has indices; the component itself for none. */
    static Object nested(int rank, int dimension, Function<int[], ?> component) {
        return nested(rank, dimension, component, new int[0]);
    }

    private static Object nested(int rank, int dimension, Function<int[], ?> component, int[] known) {
        if (known.length == rank) {
            return component.apply(known);
        }
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            int[] more = java.util.Arrays.copyOf(known, known.length + 1);
            more[known.length] = i;
            row.add(nested(rank, dimension, component, more));
        }
        return row;
    }
}
