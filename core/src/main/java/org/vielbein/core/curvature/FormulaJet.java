package org.vielbein.core.curvature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.core.formula.DifferentialField;
import org.vielbein.core.formula.Field;
import org.vielbein.core.formula.RationalFunction;
import org.vielbein.core.graph.Node;

/** The jet of a metric as formulas in normal form. */
final class FormulaJet implements MetricJet<RationalFunction> {
    private final DifferentialField field;
    private final List<Node> coordinates;
    private final List<List<RationalFunction>> metric;
    private final Map<List<Integer>, RationalFunction> derivatives = new HashMap<>();

    FormulaJet(DifferentialField field, List<Node> coordinates, List<List<Node>> components) {
        this.field = field;
        this.coordinates = coordinates;
        metric = components.stream()
                .map(row -> row.stream().map(field::of).toList())
                .toList();
    }

    @Override
    public Field<RationalFunction> field() {
        return field;
    }

    @Override
    public int dimension() {
        return coordinates.size();
    }

    @Override
    public RationalFunction metric(int i, int j) {
        return metric.get(i).get(j);
    }

    @Override
    public RationalFunction derivative(int k, int i, int j) {
        List<Integer> key = List.of(k, Math.min(i, j), Math.max(i, j));
        RationalFunction known = derivatives.get(key);
        if (known == null) {
            known = field.derivative(metric(i, j), coordinates.get(k));
            derivatives.put(key, known);
        }
        return known;
    }

    @Override
    public RationalFunction secondDerivative(int k, int l, int i, int j) {
        List<Integer> key = List.of(Math.min(k, l), Math.max(k, l), Math.min(i, j), Math.max(i, j));
        RationalFunction known = derivatives.get(key);
        if (known == null) {
            known = field.derivative(derivative(Math.min(k, l), i, j), coordinates.get(Math.max(k, l)));
            derivatives.put(key, known);
        }
        return known;
    }
}
