package org.vielbein.core.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;

/** The metric that a text describes; one that it pulls back is a {@link ScriptImmersion}. */
class ScriptMetric extends ScriptDefinition implements Metric, FactualMetric {
    private final @Nullable Signature claimed;
    private final List<Script.Fact> facts;

    ScriptMetric(
            String name,
            String title,
            List<Parameter> parameters,
            List<String> references,
            Sheet sheet,
            @Nullable Signature claimed,
            List<Script.Fact> facts) {
        super(name, title, parameters, references, sheet);
        this.claimed = claimed;
        this.facts = List.copyOf(facts);
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        requireConstants(given);
        return in(x, members(given).get(0), given);
    }

    @Override
    public List<Script.Fact> facts() {
        return facts;
    }

    @Override
    public Optional<Signature> claimedSignature() {
        return Optional.ofNullable(claimed);
    }

    /** The members of the chain of equalities, in the coordinates' own symbols. */
    List<LineElement> members(Arguments given) {
        return shaped(given, Shape::members);
    }

    private LineElement in(Coordinates x, LineElement line, Arguments given) {
        Coordinates own = Coordinates.of(domain(given));
        if (own.all().equals(x.all())) {
            return line;
        }
        Map<String, Expr> images = new HashMap<>();
        own.names().forEach(n -> images.put(n, x.get(n)));
        return line.pulledBack(own, images);
    }

    /** The claim of the text; without one, what the signs before n squares say, or those of the components. */
    @Override
    public Signature signature(Arguments given) {
        if (claimed != null) {
            return claimed;
        }
        LineElement line = members(given).get(0);
        Coordinates x = Coordinates.of(domain(given));
        int n = x.all().size();
        if (line.degree() != 2) {
            return Signature.riemannian(n);
        }
        int minus = (int) line.terms().stream()
                .filter(term -> WrittenSigns.isNegative(term.weight()))
                .count();
        if (!line.isSumOfSquares() || minus > 0 && line.terms().size() != n) {
            return WrittenSigns.of(line, x);
        }
        return Signature.of(n - minus, minus);
    }
}
