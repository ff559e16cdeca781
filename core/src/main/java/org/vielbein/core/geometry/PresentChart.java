package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.CurvatureAtPoint;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** A metric in its present chart: formulas in the coordinates of the chart, and their numbers at places; made when asked for. */
final class PresentChart {
    private static final long QUICK = 300;

    private final String name;
    private final ChartChain chain;
    private @Nullable Formulas formulas;
    private @Nullable Formulas quick;
    private @Nullable JetForm jet;

    PresentChart(String name, ChartChain chain) {
        this.name = name;
        this.chain = chain;
    }

    synchronized Formulas formulas() {
        Formulas known = formulas;
        if (known == null) {
            known = new Formulas(name, new GeometryFormulas(chain).metric());
            formulas = known;
        }
        return known;
    }

    synchronized Formulas quickFormulas() {
        Formulas known = quick;
        if (known == null) {
            known = new Formulas(name, new GeometryFormulas(chain).metric()).within(QUICK);
            quick = known;
        }
        return known;
    }

    private List<String> coordinates() {
        return chain.domain().names();
    }

    Function<double[], NumericJet.Numbers> numbers(Graph graph, List<Node> nodes) {
        FormulaSet set = new FormulaSet(graph, inputs(), nodes);
        return point -> {
            chain.metric().requireNumbers(name);
            Values values = set.at(complete(Place.numeric(coordinates(), point)));
            double[] errors =
                    IntStream.range(0, nodes.size()).mapToDouble(values::error).toArray();
            return new NumericJet.Numbers(values.precise(), errors);
        };
    }

    int smoothness() {
        return jet().smoothness();
    }

    /** The curvature at a place whose domain was checked. */
    CurvatureAtPoint curvatureAt(Place here) {
        return jet().at(complete(here));
    }

    /** The numbers of formulas in the coordinates and parameters at a place, 0 where not larger than the error. */
    double[] valuesAt(Place here, List<Expr> expressions) {
        Place all = complete(here);
        Graph graph = new Graph();
        List<Node> nodes = expressions.stream().map(graph::of).toList();
        Values values = new FormulaSet(graph, List.copyOf(all.values().keySet()), nodes).at(all);
        double[] numbers = new double[expressions.size()];
        for (int k = 0; k < numbers.length; k++) {
            double value = values.at(k).doubleValue();
            if (!Double.isFinite(value)) {
                throw new NoAnswerException(name + " at " + here.text(coordinates()) + ": the formula "
                        + expressions.get(k) + " has no finite value there.");
            }
            numbers[k] = Math.abs(value) <= values.error(k) ? 0 : value;
        }
        return numbers;
    }

    /** The place with the values of all parameters. */
    private Place complete(Place here) {
        Place all = here;
        for (ChartMap chart : chain.charts()) {
            all = all.with(chart.parameters());
        }
        // the metric's own values last: a chart's parameter of the same name and another value is in the formulas
        return all.with(chain.metric().parameterValues());
    }

    private List<String> inputs() {
        List<String> parameters =
                new ArrayList<>(chain.metric().parameterValues().numbers().keySet());
        for (ChartMap chart : chain.charts()) {
            chart.parameters().numbers().keySet().stream()
                    .filter(p -> !parameters.contains(p) && !coordinates().contains(p))
                    .forEach(parameters::add);
        }
        List<String> all = new ArrayList<>(coordinates());
        all.addAll(parameters);
        return all;
    }

    private synchronized JetForm jet() {
        JetForm known = jet;
        if (known == null) {
            GeometryFormulas source = new GeometryFormulas(chain);
            known = new JetForm(name, source.graph(), coordinates(), inputs(), source.components());
            jet = known;
        }
        return known;
    }
}
