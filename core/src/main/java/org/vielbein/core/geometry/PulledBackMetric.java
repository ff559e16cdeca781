package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.Immersion;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;

/** The metric that a map written in Java pulls back from another; its parameters are those of the other. */
record PulledBackMetric(
        String name,
        Metric ambient,
        Arguments whole,
        List<Parameter> parameters,
        Domain domain,
        Map<String, Expr> images)
        implements Immersion {

    /**
     * The pull-back by a map into the present coordinates of a space.
     *
     * @param space the name of that space, for messages
     * @throws GeometryException if the map does not give exactly these coordinates, or there are more own ones than these
     */
    static PulledBackMetric of(String name, String space, ChartChain chain, Domain domain, Map<String, Expr> map) {
        List<String> coordinates = chain.domain().names();
        if (!map.keySet().equals(Set.copyOf(coordinates)) || domain.size() > coordinates.size()) {
            throw new GeometryException(space + ": a map into it gives one expression for each of its coordinates "
                    + coordinates + " in at most " + coordinates.size() + " new ones, found expressions for "
                    + new TreeSet<>(map.keySet()) + " in " + domain.names() + ".");
        }
        return of(name, chain.metric(), domain, chain.toMetric(map));
    }

    private static PulledBackMetric of(String name, SpecifiedMetric around, Domain domain, Map<String, Expr> images) {
        Arguments whole = Arguments.of(around.metric());
        List<Parameter> own = new ArrayList<>();
        for (Parameter p : around.arguments().parameters()) {
            if (p instanceof Parameter.Whole n) {
                whole = whole.with(n, around.arguments().get(n));
            } else if (p instanceof Parameter.Function f && f.ofCoordinates()) {
                Parameter.Function named =
                        Parameter.function(f.name(), around.domain().names().toArray(String[]::new));
                own.add(f.byDefault().map(named::withDefault).orElse(named));
            } else {
                own.add(p);
            }
        }
        return new PulledBackMetric(name, around.metric(), whole, List.copyOf(own), domain, Map.copyOf(images));
    }

    /** The values of the metric around as those of this one. */
    Arguments inherited(Arguments around) {
        Arguments all = Arguments.of(this);
        for (Parameter p : parameters) {
            if (p instanceof Parameter.Real real && around.isGiven(real)) {
                all = all.with(real, around.value(real).orElseThrow());
            } else if (p instanceof Parameter.Function f && around.isGiven(f)) {
                all = all.with(f, around.value(f).orElseThrow());
            }
        }
        return all;
    }

    @Override
    public Domain domain(Arguments given) {
        return domain;
    }

    @Override
    public Arguments ambientArguments(Arguments given) {
        return whole;
    }

    @Override
    public Map<String, Expr> map(Coordinates x, Arguments given) {
        Map<Expr, Expr> symbols = new HashMap<>();
        Coordinates own = Coordinates.of(domain);
        own.names().forEach(n -> symbols.put(own.get(n), x.get(n)));
        Map<String, Expr> moved = new HashMap<>();
        images.forEach((y, e) -> moved.put(y, Expressions.substitute(e, symbols)));
        return moved;
    }

    /** Riemannian where the metric around is; else as many minus signs as fit. */
    @Override
    public Signature signature(Arguments given) {
        Signature around = ambient.signature(whole);
        int minus = Math.min(around.minus(), domain.size());
        return around.isRiemannian() ? Signature.riemannian(domain.size()) : Signature.of(domain.size() - minus, minus);
    }
}
