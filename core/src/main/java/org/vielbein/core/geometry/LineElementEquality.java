package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * Whether two line elements in the same coordinates are equal, as equation (6) claims of the sphere: component by component,
 * proved as identities of formulas, or refused with the first component in which they differ.
 *
 * <p>Parameters stay symbols; functions without a formula stay unknown in the proof. A difference is shown at a point of the
 * chart, with sample values for what has none.
 */
public final class LineElementEquality {
    private static final int POINTS = 8;
    private static final long SEED = 3969;
    private static final double CLEAR = 1e-9;

    /** A difference counts where it is this many times what double arithmetic loses in either side. */
    private static final double MARGIN = 100;

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

    private Optional<String> refusal(int i, int j, Expr a, Expr b) {
        Graph graph = new Graph();
        Node difference = graph.sum(graph.of(a), graph.negate(graph.of(b)));
        if (ZeroTest.of(difference) == ZeroTest.Answer.PROVED) {
            return Optional.empty();
        }
        String component = LocalMetric.component(x.names().get(i), x.names().get(j)) + " is " + graph.of(a)
                + " in the first and " + graph.of(b) + " in the second";
        return Optional.of(counterexample(a, b)
                .map(point -> component + "; " + point + ".")
                .orElse(component + ", which agree at " + POINTS
                        + " points and are not proved equal by the rules known here; leave one of them out."));
    }

    /** A point of the chart where the two differ clearly. */
    private Optional<String> counterexample(Expr a, Expr b) {
        Arguments sample = SampleArguments.filled(metric, arguments);
        Geometry geometry = Geometry.of(metric, sample);
        GivenArguments given = new GivenArguments(sample, x.names());
        Graph graph = new Graph();
        List<String> inputs = new ArrayList<>(x.names());
        inputs.addAll(given.inputs(sample));
        FormulaSet formulas = new FormulaSet(graph, inputs, List.of(given.node(graph, a), given.node(graph, b)));
        RandomPoints points = new RandomPoints(geometry);
        Random random = new Random(SEED);
        for (int k = 0; k < POINTS; k++) {
            Place here = Place.numeric(x.names(), points.next(random));
            Values values = formulas.at(here.with(ParameterValues.of(given.numeric())));
            double first = values.at(0).doubleValue();
            double second = values.at(1).doubleValue();
            double difference = Math.abs(values.at(0).minus(values.at(1)).doubleValue());
            double rounding = Math.abs(first - values.rough()[0]) + Math.abs(second - values.rough()[1]);
            if (difference > CLEAR * (Math.abs(first) + Math.abs(second)) && difference > MARGIN * rounding) {
                return Optional.of("at " + here.text(x.names()) + " these are " + first + " and " + second);
            }
        }
        return Optional.empty();
    }
}
