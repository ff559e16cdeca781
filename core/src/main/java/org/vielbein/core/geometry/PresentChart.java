package org.vielbein.core.geometry;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.CurvatureAtPoint;
import org.vielbein.core.curvature.FormulaException;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.curvature.MetricFormulas;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;

/** A metric in its present chart: formulas in the coordinates of the chart, and their numbers at places; made when asked for. */
final class PresentChart {
    private static final long QUICK = 300;

    /**
     * A pull-back that has no normal form after so many products of terms is computed from the formula as it was put together. Terms,
     * not time, so that every machine gives the same numbers; the shipped charts need 1.6 million, or more than 25 (Kerr's nested roots).
     */
    private static final long NORMAL_FORM = 4_000_000;

    /** For what costs time without products of terms. */
    private static final long MILLISECONDS = 5_000;

    private static final int POINTS = 3;
    private static final int TRIES = 40;
    private static final double SAME = 1e-9;

    private final String name;
    private final ChartChain chain;
    private final ChainSymbols parameters;
    private @Nullable Formulas formulas;
    private @Nullable Formulas quick;
    private @Nullable PresentForm form;
    private @Nullable JetForm jet;

    PresentChart(String name, ChartChain chain) {
        this.name = name;
        this.chain = chain;
        parameters = ChainSymbols.of(chain);
    }

    /** The components for formulas; none where roots stand within roots and the normal form has not the values of the metric. */
    private MetricFormulas source() {
        GeometryFormulas given = new GeometryFormulas(name, chain);
        MetricFormulas metric = given.metric();
        boolean doubtful = !chain.charts().isEmpty()
                && new PresentForm(false, given.graph(), given.components(), List.of()).hasNestedRoots();
        return doubtful && !form().isNormal()
                ? metric.refused(name
                        + ": no formula is given, since roots stand within roots here and their relations are not all"
                        + " known, so that a formula could be wrong; ask for numbers at a point instead.")
                : metric;
    }

    synchronized Formulas formulas() {
        Formulas known = formulas;
        if (known == null) {
            known = new Formulas(name, source());
            formulas = known;
        }
        return known;
    }

    synchronized Formulas quickFormulas() {
        Formulas known = quick;
        if (known == null) {
            known = new Formulas(name, source()).within(QUICK);
            quick = known;
        }
        return known;
    }

    /** The components as numbers are computed from them. */
    synchronized PresentForm form() {
        PresentForm known = form;
        if (known == null) {
            known = chain.charts().isEmpty() ? PresentForm.own(chain.metric()) : pulledBack();
            form = known;
        }
        return known;
    }

    private PresentForm pulledBack() {
        GeometryFormulas source = new GeometryFormulas(name, chain);
        PresentForm composed = new PresentForm(false, source.graph(), source.components(), inputs());
        try {
            List<List<Expr>> g = new Formulas(name, source.metric())
                    .ofTerms(NORMAL_FORM)
                    .within(MILLISECONDS)
                    .metric();
            Graph graph = new Graph();
            List<List<Node>> nodes =
                    g.stream().map(row -> row.stream().map(graph::of).toList()).toList();
            PresentForm normal = new PresentForm(true, graph, nodes, inputs());
            return agree(normal, composed) ? normal : composed;
        } catch (FormulaException none) { // too long, or of a function that is code: the formula as it was put together
            return composed;
        }
    }

    /**
     * Whether the normal form has the values of the formula as it was put together, at points of the chart where this has some: with roots
     * within roots it may divide by what is zero by a relation that was not seen.
     */
    private boolean agree(PresentForm normal, PresentForm composed) {
        StartPoints points = new StartPoints(chain.ranges(name), 1);
        int seen = 0;
        for (int k = 0; k < TRIES && seen < POINTS; k++) {
            Place place = Place.numeric(coordinates(), points.at(k));
            if (chain.reaches(name, place)) {
                Values expected = composed.packed().at(complete(place));
                if (Arrays.stream(expected.precise()).allMatch(DoubleDouble::isFinite)) {
                    seen++;
                    Values found = normal.packed().at(complete(place));
                    if (!isSame(found, expected)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isSame(Values found, Values expected) {
        double size = 0;
        double worst = 0;
        for (int k = 0; k < expected.precise().length; k++) {
            if (!found.at(k).isFinite()) {
                return false;
            }
            size = Math.max(size, Math.abs(expected.at(k).hi()));
            worst = Math.max(worst, Math.abs(found.at(k).minus(expected.at(k)).hi()));
        }
        return worst <= SAME * size;
    }

    /** The input of programs at a point of the present chart. */
    double[] input(double... point) {
        return complete(Place.numeric(coordinates(), point)).point(inputs());
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

    /** The numbers of formulas in the coordinates and parameters at a place, with their errors. */
    NumericJet.Numbers numbersAt(Place here, Graph graph, List<Node> nodes) {
        Place all = complete(here);
        Values values = new FormulaSet(graph, List.copyOf(all.values().keySet()), nodes).at(all);
        double[] errors =
                IntStream.range(0, nodes.size()).mapToDouble(values::error).toArray();
        return new NumericJet.Numbers(values.precise(), errors);
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

    /** The place with the values of the parameters that are symbols. */
    Place complete(Place here) {
        return here.with(ParameterValues.of(parameters.symbols()));
    }

    /** The coordinates and then the parameters, those without a value too. */
    private List<String> inputs() {
        List<String> own = chain.metric().form().components().inputs();
        if (chain.charts().isEmpty()) {
            return own;
        }
        Set<String> all = new LinkedHashSet<>(coordinates());
        own.subList(chain.metric().domain().size(), own.size()).stream()
                .filter(p -> !parameters.byValue().get(0).containsKey(p))
                .forEach(all::add);
        all.addAll(parameters.symbols().keySet());
        return List.copyOf(all);
    }

    private synchronized JetForm jet() {
        JetForm known = jet;
        if (known == null) {
            PresentForm source = form();
            known = new JetForm(name, source.graph(), coordinates(), inputs(), source.components());
            jet = known;
        }
        return known;
    }
}
