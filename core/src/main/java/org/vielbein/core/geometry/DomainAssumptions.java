package org.vielbein.core.geometry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.formula.Assumptions;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** What a declared domain says of its coordinates and parameters, as assumptions about symbols of a graph. */
final class DomainAssumptions {
    private final Graph graph;
    private final Map<Node, Node> values;

    DomainAssumptions(Graph graph) {
        this(graph, Map.of());
    }

    /** @param values symbols that enter by their values into the ends of intervals and into conditions */
    DomainAssumptions(Graph graph, Map<Node, Node> values) {
        this.graph = graph;
        this.values = values;
    }

    Assumptions of(Domain domain, Arguments arguments) {
        return parameters(of(domain), arguments, Set.of());
    }

    Assumptions of(Domain domain) {
        Assumptions all = Assumptions.none();
        for (Coordinate x : domain.coordinates()) {
            // a periodic coordinate accepts every real
            all = x.isPeriodic() ? all : with(all, x.name(), x.interval());
        }
        for (Condition condition : domain.conditions()) {
            Node difference = graph.substitute(graph.of(condition.left().minus(condition.right())), values);
            all = switch (condition.relation()) {
                case LESS, AT_MOST -> all.withNotNegative(graph.negate(difference));
                case GREATER, AT_LEAST -> all.withNotNegative(difference);
                case NOT_EQUAL -> all;
            };
        }
        return all;
    }

    /** Also the ranges of real parameters but those that enter by their values. */
    Assumptions parameters(Assumptions known, Arguments arguments, Set<String> byValue) {
        Assumptions all = known;
        for (Parameter parameter : arguments.parameters()) {
            if (parameter instanceof Parameter.Real real && !byValue.contains(real.name())) {
                all = with(all, real.name(), real.interval());
            }
        }
        return all;
    }

    private Assumptions with(Assumptions known, String name, Interval interval) {
        return known.with(
                graph.of(Expressions.symbol(name)),
                new Assumptions.Range(end(interval.lower()), end(interval.upper())));
    }

    private Optional<Node> end(Optional<Expr> end) {
        return end.map(e -> graph.substitute(graph.of(e), values));
    }
}
