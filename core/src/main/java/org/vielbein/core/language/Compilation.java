package org.vielbein.core.language;

import java.util.List;
import java.util.stream.Stream;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Symbol;
import org.vielbein.api.metric.FormProduct;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.OneForm;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.GraphLimitException;
import org.vielbein.core.graph.Node;

/**
 * The formulas of a text put together as a geometry does before it measures, so that a text that would take too long is refused
 * when it is read. Steps are counted and no clock is looked at: a text is read everywhere or nowhere.
 */
final class Compilation {
    private final Coordinates x;
    private final List<Node> symbols;
    private final Graph graph = new Graph(Limits.STEPS);

    Compilation(Domain domain) {
        x = Coordinates.of(domain);
        symbols = x.names().stream().map(graph::symbol).toList();
    }

    /** @throws Refusal if all line elements so far take too many steps */
    void require(LineElement line, Span span) {
        try {
            line.products().forEach(this::forms);
            if (line.degree() == 2) {
                // Each of the forms is asked for its coefficient at each coordinate.
                graph.charge(2L * line.products().size() * symbols.size());
                line.components(x).stream()
                        .flatMap(List::stream)
                        .filter(g -> !g.isZero())
                        .forEach(graph::of);
            }
        } catch (GraphLimitException tooLong) {
            throw new Refusal(
                    span,
                    "The formulas of the line element take more than " + Limits.STEPS + " steps to put together.",
                    "Use fewer terms, or definitions that use one another less often.");
        }
    }

    /** The weight and the coefficients of the forms, and one step for each component that they reach. */
    private void forms(FormProduct product) {
        graph.of(product.weight());
        long reached = product.factors().stream()
                .distinct()
                .mapToLong(this::coefficients)
                .max()
                .orElse(0);
        graph.charge(reached * reached / 2);
    }

    private long coefficients(OneForm form) {
        return form.terms().stream()
                .flatMap(term -> {
                    graph.of(term.coefficient());
                    return reached(term.function());
                })
                .distinct()
                .count();
    }

    private Stream<Node> reached(Expr function) {
        if (function instanceof Symbol s) {
            graph.charge(1);
            return Stream.of(graph.symbol(s.name()));
        }
        Node node = graph.of(function);
        graph.charge(symbols.size());
        return symbols.stream().filter(symbol -> !graph.derivative(node, symbol).isZero());
    }
}
