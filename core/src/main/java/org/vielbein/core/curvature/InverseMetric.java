package org.vielbein.core.curvature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.core.formula.Field;

/** Determinant and inverse of the metric, by cofactors within the blocks into which its zeros part it. */
final class InverseMetric<E> {
    private final MetricJet<E> jet;
    private final Field<E> field;
    private final List<List<Integer>> blocks;
    private final Map<List<Integer>, Map<Integer, E>> minors = new HashMap<>();

    InverseMetric(MetricJet<E> jet) {
        this.jet = jet;
        field = jet.field();
        blocks = blocks();
    }

    private List<List<Integer>> blocks() {
        int n = jet.dimension();
        List<List<Integer>> found = new ArrayList<>();
        boolean[] seen = new boolean[n];
        for (int start = 0; start < n; start++) {
            if (!seen[start]) {
                List<Integer> block = new ArrayList<>(List.of(start));
                seen[start] = true;
                for (int at = 0; at < block.size(); at++) {
                    for (int j = 0; j < n; j++) {
                        if (!seen[j] && !field.isZero(jet.metric(block.get(at), j))) {
                            seen[j] = true;
                            block.add(j);
                        }
                    }
                }
                block.sort(null);
                found.add(block);
            }
        }
        return found;
    }

    /** det g. */
    E determinant() {
        E product = field.constant(1);
        for (List<Integer> block : blocks) {
            product = field.times(product, minor(block, block));
        }
        return product;
    }

    /** {@code g^ij}. */
    E inverse(int i, int j) {
        for (List<Integer> block : blocks) {
            if (block.contains(i)) {
                return block.contains(j) ? inverse(block, i, j) : field.constant(0);
            }
        }
        throw new IndexOutOfBoundsException(i);
    }

    private E inverse(List<Integer> block, int i, int j) {
        List<Integer> rows = without(block, j);
        List<Integer> columns = without(block, i);
        E cofactor = minor(rows, columns);
        E signed = (block.indexOf(i) + block.indexOf(j)) % 2 == 0 ? cofactor : field.negate(cofactor);
        return field.dividedBy(signed, minor(block, block));
    }

    private static List<Integer> without(List<Integer> block, int index) {
        List<Integer> rest = new ArrayList<>(block);
        rest.remove(Integer.valueOf(index));
        return rest;
    }

    /** The determinant of the rows and columns, expanded along the first row; each minor once. */
    private E minor(List<Integer> rows, List<Integer> columns) {
        if (rows.isEmpty()) {
            return field.constant(1);
        }
        Map<Integer, E> known = minors.computeIfAbsent(rows, r -> new HashMap<>());
        int key = columns.stream().mapToInt(c -> 1 << c).sum();
        E value = known.get(key);
        if (value == null) {
            Sum<E> sum = new Sum<>(field);
            List<Integer> rest = rows.subList(1, rows.size());
            for (int k = 0; k < columns.size(); k++) {
                E entry = jet.metric(rows.get(0), columns.get(k));
                if (!field.isZero(entry)) {
                    E below = minor(rest, without(columns, columns.get(k)));
                    if (k % 2 == 0) {
                        sum.add(entry, below);
                    } else {
                        sum.subtract(entry, below);
                    }
                }
            }
            value = sum.value();
            known.put(key, value);
        }
        return value;
    }
}
