package org.vielbein.core.geometry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.number.DoubleDouble;

/** The numbers of the real parameters, exactly as given and in double-double; what is expressed in coordinates is not here. */
record ParameterValues(Map<String, Expr> exact, Map<String, DoubleDouble> numbers) {
    static ParameterValues of(Map<String, Expr> exact) {
        Map<String, DoubleDouble> numbers = new LinkedHashMap<>();
        exact.forEach((name, value) -> numbers.put(name, ConstantValue.of(value)));
        return new ParameterValues(Map.copyOf(exact), numbers);
    }

    double[] doubles(List<String> names) {
        return names.stream().mapToDouble(n -> numbers.get(n).doubleValue()).toArray();
    }
}
