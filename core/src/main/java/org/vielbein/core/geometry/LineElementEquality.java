package org.vielbein.core.geometry;

import java.util.List;
import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Budget;

/**
 * Whether two line elements in the same coordinates are equal, as equation (6) claims of the sphere: component by component,
 * proved as identities of formulas, or refused with the first component in which they differ.
 *
 * <p>All proofs of one object share one budget of work. Parameters stay symbols; functions without a formula stay unknown in the proof. A difference is shown at a point of the
 * chart, with sample values for what has none.
 */
public final class LineElementEquality {
    private static final long TERMS = 3_000_000;
    private static final long MILLISECONDS = 1_000;

    private final Budget budget = Budget.of(TERMS, MILLISECONDS);
    private final Metric metric;
    private final Arguments arguments;
    private final Coordinates x;

    /** @param metric the metric in whose chart both are written */
    public LineElementEquality(Metric metric, Arguments arguments) {
        this.metric = metric;
        this.arguments = arguments;
        x = Coordinates.of(metric.domain(arguments));
    }

    /** Nothing where the two are proved equal; else a sentence with the first component that differs or is not decided. */
    public Optional<String> refusal(LineElement first, LineElement second) {
        if (first.degree() != 2) {
            return refusalOfValues(first, second);
        }
        List<List<Expr>> a = first.components(x);
        List<List<Expr>> b = second.components(x);
        for (int i = 0; i < x.size(); i++) {
            for (int j = i; j < x.size(); j++) {
                Optional<String> refusal =
                        refusal(i, j, a.get(i).get(j), b.get(i).get(j));
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return Optional.empty();
    }

    /** Forms of another degree have no components: their values on one unknown vector are compared. */
    private Optional<String> refusalOfValues(LineElement first, LineElement second) {
        List<Expr> v = x.names().stream()
                .<Expr>map(name -> Expressions.symbol(RootForm.velocity(name)))
                .toList();
        ZeroTest.Answer zero = zero(new Graph(), first.value(x, v), second.value(x, v));
        return zero == ZeroTest.Answer.PROVED
                ? Optional.empty()
                : Optional.of("their values on a vector" + undecided(zero, 0));
    }

    private ZeroTest.Answer zero(Graph graph, Expr a, Expr b) {
        Node difference = graph.sum(graph.of(a), graph.negate(graph.of(b)));
        return ZeroTest.of(difference, new DomainAssumptions(graph).of(metric.domain(arguments), arguments), budget);
    }

    private Optional<String> refusal(int i, int j, Expr a, Expr b) {
        Graph graph = new Graph();
        ZeroTest.Answer zero = zero(graph, a, b);
        if (zero == ZeroTest.Answer.PROVED) {
            return Optional.empty();
        }
        String component = LocalMetric.component(x.names().get(i), x.names().get(j)) + " is " + graph.of(a)
                + " in the first and " + graph.of(b) + " in the second";
        Counterexample search = new Counterexample(metric, arguments);
        return Optional.of(search.between(a, b)
                .map(point -> component + "; " + point + ".")
                .orElseGet(() -> component + undecided(zero, search.compared())));
    }

    private static String undecided(ZeroTest.Answer zero, int points) {
        if (zero == ZeroTest.Answer.DISPROVED) {
            return ", which are different functions.";
        }
        String agreement =
                points == 0 ? "have no values to compare at the points tried" : "agree at " + points + " points";
        return ", which " + agreement + " and are not proved equal by the rules known here; leave one of them out.";
    }
}
