package org.vielbein.core.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.Immersion;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;

/** The metric of a text with {@code map to GEOMETRY}. */
final class ScriptImmersion extends ScriptMetric implements Immersion {
    ScriptImmersion(
            String name,
            String title,
            List<Parameter> parameters,
            List<String> references,
            Sheet sheet,
            @Nullable Signature claimed,
            List<Script.Fact> facts) {
        super(name, title, parameters, references, sheet, claimed, facts);
    }

    private Sheet.Pullback pullback() {
        return Optional.ofNullable(sheet().pullback()).orElseThrow();
    }

    @Override
    public Metric ambient() {
        return pullback().target();
    }

    @Override
    public Arguments ambientArguments(Arguments given) {
        return pullback().given();
    }

    @Override
    public Map<String, Expr> map(Coordinates x, Arguments given) {
        return in(x, shaped(given, Shape::map), given);
    }

    @Override
    public Map<String, Expr> ambientParameters(Coordinates x, Arguments given) {
        return in(x, shaped(given, shape -> shape.reals(pullback())), given);
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return super.lineElement(x, given);
    }

    private Map<String, Expr> in(Coordinates x, Map<String, Expr> formulas, Arguments given) {
        Map<Expr, Expr> symbols = substitution(Coordinates.of(domain(given)), x);
        Map<String, Expr> images = new LinkedHashMap<>();
        formulas.forEach((name, formula) -> images.put(name, Expressions.substitute(formula, symbols)));
        return images;
    }
}
