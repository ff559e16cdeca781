package org.vielbein.core.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/** The coordinate chart that a text describes. */
final class ScriptChart extends ScriptDefinition implements CoordinateChart {
    private final String target;

    ScriptChart(
            String name,
            String title,
            List<Parameter> parameters,
            List<String> references,
            Sheet sheet,
            String target) {
        super(name, title, parameters, references, sheet);
        this.target = target;
    }

    @Override
    public String target() {
        return target;
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Map<String, Expr> map = shaped(given, Shape::map);
        return substituted(map, substitution(Coordinates.of(domain(given)), own));
    }

    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        Map<String, Expr> map = shaped(given, Shape::inverse);
        return map.isEmpty() ? map : substituted(map, substitution(Coordinates.of(target.names()), target));
    }

    private static Map<String, Expr> substituted(Map<String, Expr> map, Map<Expr, Expr> symbols) {
        Map<String, Expr> images = new LinkedHashMap<>();
        map.forEach((name, e) -> images.put(name, Expressions.substitute(e, symbols)));
        return images;
    }
}
