package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;

/**
 * The search for a point of a chart where two formulas have clearly different values: first with the parameters as they are
 * given, then with others, since R² and R agree at the default R = 1.
 */
final class Counterexample {
    private static final int POINTS = 8;
    private static final long SEED = 3969;

    /** A difference counts where it is this many times the errors of both sides … */
    private static final double MARGIN = 1e6;

    /** … and this part of the largest summand: the errors are measured, and may by chance be measured as 0. */
    private static final double CLEAR = 1e-20;

    private final Metric metric;
    private final Arguments arguments;
    private final List<String> x;
    private int compared;

    Counterexample(Metric metric, Arguments arguments) {
        this.metric = metric;
        this.arguments = SampleArguments.filled(metric, arguments);
        x = metric.domain(arguments).names();
    }

    /** How many points were compared, in vain if no point was found. */
    int compared() {
        return compared;
    }

    /** {@code at x = 0.3, R = 3/2 these are 1.2 and 1.3}. */
    Optional<String> between(Expr a, Expr b) {
        compared = 0;
        Optional<String> found = between(a, b, arguments);
        return found.or(() -> {
            Arguments others = changed(a, b);
            return others == arguments ? Optional.empty() : between(a, b, others);
        });
    }

    private Optional<String> between(Expr a, Expr b, Arguments sample) {
        try {
            return search(a, b, sample);
        } catch (GeometryException none) {
            // no point inside the chart was found for these parameters
            return Optional.empty();
        }
    }

    private Optional<String> search(Expr a, Expr b, Arguments sample) {
        GivenArguments given = new GivenArguments(sample, x);
        List<String> inputs = new ArrayList<>(x);
        inputs.addAll(given.inputs(sample));
        Graph graph = new Graph();
        List<Node> outputs = new ArrayList<>(List.of(given.node(graph, a), given.node(graph, b)));
        outputs.addAll(summands(outputs));
        FormulaSet formulas = new FormulaSet(graph, inputs, outputs);
        RandomPoints points = new RandomPoints(Geometry.of(metric, sample));
        Random random = new Random(SEED);
        for (int k = 0; k < POINTS; k++) {
            Place here = Place.numeric(x, points.next(random));
            Values values = formulas.at(here.with(ParameterValues.of(given.numeric())));
            if (!values.at(0).isFinite() || !values.at(1).isFinite()) {
                continue;
            }
            compared++;
            if (differ(values)) {
                return Optional.of("at " + here.text(x) + used(a, b, sample) + " these are "
                        + values.at(0).doubleValue() + " and " + values.at(1).doubleValue());
            }
        }
        return Optional.empty();
    }

    /** All that is added anywhere in the formulas: what cancels was of this size. */
    private static Set<Node> summands(List<Node> roots) {
        Set<Node> summands = new LinkedHashSet<>();
        for (Node node : Graph.reachable(roots)) {
            if (node.kind() == Node.Kind.SUM) {
                summands.addAll(node.children());
            }
        }
        return summands;
    }

    private static boolean differ(Values values) {
        double size = 0;
        for (DoubleDouble value : values.precise()) {
            size = Math.max(size, value.abs().doubleValue());
        }
        double difference = values.at(0).minus(values.at(1)).abs().doubleValue();
        return difference > MARGIN * (values.error(0) + values.error(1)) && difference > CLEAR * size;
    }

    /** The parameters in the two formulas with their values: {@code , R = 3/2, f(x) = x^2/3 + 1}. */
    private String used(Expr a, Expr b, Arguments sample) {
        Set<String> names = names(a, b);
        StringBuilder text = new StringBuilder();
        for (ParameterValue p : ParameterValue.of(sample, x)) {
            if (names.contains(p.parameter().name())) {
                text.append(", ").append(left(p.parameter())).append(" = ").append(p.value());
            }
        }
        return text.toString();
    }

    private String left(Parameter parameter) {
        return parameter instanceof Parameter.Function f
                ? f.name() + "(" + String.join(", ", GivenArguments.arguments(f, x)) + ")"
                : parameter.name();
    }

    private static Set<String> names(Expr a, Expr b) {
        Graph graph = new Graph();
        List<Node> roots = List.of(graph.of(a), graph.of(b));
        Set<String> names = new TreeSet<>(Symbols.of(roots));
        names.addAll(Symbols.unknownFunctions(roots));
        return names;
    }

    /** The arguments with other values of the real parameters in the formulas, each as far as its interval allows. */
    private Arguments changed(Expr a, Expr b) {
        Set<String> names = names(a, b);
        Arguments changed = arguments;
        long k = 0;
        for (Parameter parameter : arguments.parameters()) {
            if (parameter instanceof Parameter.Real real && names.contains(real.name())) {
                Optional<Expr> other = other(real, ++k);
                changed = other.isPresent() ? changed.with(real, other.get()) : changed;
            }
        }
        return changed;
    }

    private Optional<Expr> other(Parameter.Real real, long k) {
        Expr value = arguments.value(real).orElseThrow();
        return List.of(
                        value.plus(Expressions.ratio(k, 7)),
                        value.minus(Expressions.ratio(k, 7)),
                        value.times(Expressions.ratio(k + 1, k + 2)))
                .stream()
                .map(candidate -> new Graph().of(candidate).toExpr())
                .filter(candidate -> !real.interval().excludes(candidate) && !candidate.equals(value))
                .findFirst();
    }
}
