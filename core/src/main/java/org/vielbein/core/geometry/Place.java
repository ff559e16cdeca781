package org.vielbein.core.geometry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.number.DoubleDouble;

/**
 * The values of coordinates and parameters for which formulas are evaluated.
 *
 * @param values each name with its number
 * @param exact each name with its exact value, where all of them have one
 */
record Place(Map<String, DoubleDouble> values, Optional<Map<String, Expr>> exact) {
    /** The place where the coordinates, in order, and the parameters have these exact values. */
    static Place exact(Map<String, Expr> symbols, Map<String, DoubleDouble> values) {
        return new Place(values, Optional.of(symbols));
    }

    static Place numeric(List<String> coordinates, double[] point) {
        Map<String, DoubleDouble> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            values.put(coordinates.get(i), DoubleDouble.of(point[i]));
        }
        return new Place(values, Optional.empty());
    }

    /** This place with the values of parameters beside the coordinates. */
    Place with(ParameterValues parameters) {
        Map<String, DoubleDouble> all = new LinkedHashMap<>(values);
        all.putAll(parameters.numbers());
        Optional<Map<String, Expr>> symbols = exact.map(known -> {
            Map<String, Expr> more = new LinkedHashMap<>(known);
            more.putAll(parameters.exact());
            return more;
        });
        return new Place(all, symbols);
    }

    DoubleDouble[] inputs(List<String> names) {
        return names.stream().map(values::get).toArray(DoubleDouble[]::new);
    }

    double[] point(List<String> names) {
        return names.stream()
                .mapToDouble(name -> values.get(name).doubleValue())
                .toArray();
    }

    /** The value as the user wrote it, else its shortest decimal. */
    String text(String name) {
        return exact.map(e -> e.get(name).toString())
                .orElseGet(() -> Double.toString(values.get(name).doubleValue()));
    }

    /** {@code theta = pi/3, phi = 0.5}. */
    String text(List<String> names) {
        return String.join(", ", names.stream().map(n -> n + " = " + text(n)).toList());
    }
}
