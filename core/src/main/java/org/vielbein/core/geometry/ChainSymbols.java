package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielbein.api.expr.Expr;

/**
 * Which parameters of a metric and its charts are symbols of the formulas in the present chart, and which enter by their values: those
 * that have the name of a coordinate on the way, and those of a chart that were met before with another value.
 *
 * @param symbols the parameters that are symbols, with their values
 * @param byValue for the metric and then for each chart the parameters that enter by their values
 */
record ChainSymbols(Map<String, Expr> symbols, List<Map<String, Expr>> byValue) {
    static ChainSymbols of(ChartChain chain) {
        Set<String> coordinates = new HashSet<>(chain.metric().domain().names());
        chain.charts().forEach(chart -> coordinates.addAll(chart.domain().names()));
        Map<String, Expr> symbols = new LinkedHashMap<>();
        List<Map<String, Expr>> byValue = new ArrayList<>();
        byValue.add(sort(chain.metric().given().numeric(), coordinates, symbols));
        chain.charts().forEach(chart -> byValue.add(sort(chart.given().numeric(), coordinates, symbols)));
        return new ChainSymbols(symbols, byValue);
    }

    private static Map<String, Expr> sort(
            Map<String, Expr> numeric, Set<String> coordinates, Map<String, Expr> symbols) {
        Map<String, Expr> values = new LinkedHashMap<>();
        numeric.forEach((name, value) -> {
            boolean other = symbols.containsKey(name) && !value.equals(symbols.get(name));
            if (coordinates.contains(name) || other) {
                values.put(name, value);
            } else {
                symbols.put(name, value);
            }
        });
        return values;
    }
}
