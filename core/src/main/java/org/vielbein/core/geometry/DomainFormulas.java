package org.vielbein.core.geometry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;

/** The formulas of a domain with the given functions and expressions in them, as numbers; each is built when it is first asked for. */
final class DomainFormulas {
    private final GivenArguments given;
    private final Map<Expr, FormulaSet> built = new ConcurrentHashMap<>();

    DomainFormulas(GivenArguments given) {
        this.given = given;
    }

    /** The number of a formula at a place that knows its symbols. */
    DoubleDouble value(Expr formula, Place place) {
        return built.computeIfAbsent(formula, this::built).atNumbers(place).at(0);
    }

    private FormulaSet built(Expr formula) {
        Graph graph = new Graph();
        List<Node> nodes = List.of(given.node(graph, formula));
        Set<String> symbols = Symbols.of(nodes);
        return new FormulaSet(graph, List.copyOf(symbols), nodes);
    }
}
