package org.vielbein.core.curvature;

import java.util.List;
import java.util.function.Function;
import org.vielbein.core.graph.Node;

/**
 * A tensor field given by its components.
 *
 * @param up for each index whether it stands above
 * @param components the component of a tuple of indices
 */
record TensorField(List<Boolean> up, Function<int[], Node> components) {
    static TensorField vector(List<Node> v) {
        return new TensorField(List.of(true), i -> v.get(i[0]));
    }

    boolean isUp(int index) {
        return up.get(index);
    }

    Node component(int... indices) {
        return components.apply(indices);
    }
}
