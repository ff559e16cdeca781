package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Kernel;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.DoubleDouble;

/** A chart as numbers: the map y = φ(x) from its own coordinates to those of its target, and the Jacobian {@code ∂yᵏ/∂xⁱ}. */
final class ChartMap {
    /** The Jacobian [k][i] at a point, and the estimated error of its entries. */
    record Slope(Matrix jacobian, double[][] error) {}

    private final CoordinateChart chart;
    private final Arguments arguments;
    private final Domain domain;
    private final List<String> target;
    private final GivenArguments given;
    private final ParameterValues parameters;
    private final FormulaSet map;
    private final FormulaSet jacobian;
    private final Optional<FormulaSet> inverse;

    ChartMap(CoordinateChart chart, Arguments arguments, List<String> target) {
        this.chart = chart;
        this.arguments = arguments;
        this.target = target;
        domain = chart.domain(arguments);
        given = new GivenArguments(arguments, domain.names());
        given.missing().stream().findFirst().ifPresent(name -> {
            throw new GeometryException("chart '" + chart.name() + "': the parameter " + name
                    + " has no value and no default: give " + chart.name() + "(" + name + " = …).");
        });
        parameters = ParameterValues.of(given.numeric());
        Coordinates own = Coordinates.of(domain);
        Graph graph = new Graph();
        List<Node> image = nodes(graph, chart.toTarget(own, arguments), target, "toTarget");
        List<String> inputs = inputs(own.names());
        map = new FormulaSet(graph, inputs, image);
        jacobian = new FormulaSet(graph, inputs, derivatives(graph, image, own.names()));
        Map<String, Expr> back = chart.fromTarget(Coordinates.of(target), arguments);
        inverse = back.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormulaSet(graph, inputs(target), nodes(graph, back, own.names(), "fromTarget")));
    }

    private List<String> inputs(List<String> names) {
        List<String> inputs = new ArrayList<>(names);
        inputs.addAll(given.inputs(arguments));
        return inputs;
    }

    private List<Node> nodes(Graph graph, Map<String, Expr> formulas, List<String> names, String method) {
        if (!formulas.keySet().equals(new TreeSet<>(names))) {
            throw new GeometryException("chart '" + chart.name() + "': " + method + " gives "
                    + new TreeSet<>(formulas.keySet()) + " and the coordinates are " + names
                    + "; the names must be the same.");
        }
        return names.stream().map(name -> given.node(graph, formulas.get(name))).toList();
    }

    private static List<Node> derivatives(Graph graph, List<Node> image, List<String> own) {
        List<Node> nodes = new ArrayList<>();
        for (Node y : image) {
            own.forEach(x -> nodes.add(graph.derivative(y, graph.symbol(x))));
        }
        return nodes;
    }

    CoordinateChart chart() {
        return chart;
    }

    /** The names of the coordinates of the target. */
    List<String> target() {
        return target;
    }

    /**
     * The map as formulas of another graph.
     *
     * @param values parameters that enter by their values, not as symbols
     */
    List<Node> image(Graph graph, Map<Node, Node> values) {
        Map<String, Expr> formulas = chart.toTarget(Coordinates.of(domain), arguments);
        return target.stream()
                .map(name -> graph.substitute(given.node(graph, formulas.get(name)), values))
                .toList();
    }

    /** The map φ. */
    FormulaSet map() {
        return map;
    }

    /** ∂yᵏ/∂xⁱ, row after row. */
    FormulaSet jacobian() {
        return jacobian;
    }

    /** The map in double arithmetic. */
    Kernel mapKernel() {
        return map.program().interpreted();
    }

    /** The Jacobian in double arithmetic. */
    Kernel jacobianKernel() {
        return jacobian.program().interpreted();
    }

    /** The input of the kernels at a point. */
    double[] kernelInput(double[] x) {
        double[] input = Arrays.copyOf(x, map.inputs().size());
        double[] values = parameters.doubles(map.inputs().subList(x.length, input.length));
        System.arraycopy(values, 0, input, x.length, values.length);
        return input;
    }

    /** This map after another one into the chart's own coordinates, the chart's parameters by their values. */
    Map<String, Expr> after(Map<String, Expr> images) {
        Graph graph = new Graph();
        Map<Node, Node> values = new HashMap<>();
        given.numeric().forEach((name, value) -> values.put(graph.symbol(name), graph.of(value)));
        images.forEach((x, e) -> values.put(graph.symbol(x), graph.of(e)));
        Map<String, Expr> composed = new LinkedHashMap<>();
        List<Node> nodes = image(graph, values);
        for (int k = 0; k < target.size(); k++) {
            composed.put(target.get(k), nodes.get(k).toExpr());
        }
        return composed;
    }

    /** The numbers of the chart's own parameters. */
    ParameterValues parameters() {
        return parameters;
    }

    Arguments arguments() {
        return arguments;
    }

    Domain domain() {
        return domain;
    }

    GivenArguments given() {
        return given;
    }

    /** A place in this chart with the chart's own parameters. */
    Place own(Place coordinates) {
        return coordinates.with(parameters);
    }

    /**
     * The notes on a place of this chart that is on the boundary of its domain.
     *
     * @throws NoAnswerException if it is outside
     */
    List<String> check(String subject, Place own) {
        return new DomainCheck(subject, given, own).check(domain);
    }

    /**
     * The image of a place.
     *
     * @throws NoPullBackException if a coordinate of it has no value
     */
    Place image(String subject, Place own) {
        Values image = map.at(own);
        for (int k = 0; k < target.size(); k++) {
            requireFinite(subject, own, image.at(k), target.get(k));
        }
        return place(image, target);
    }

    /**
     * The Jacobian at a place.
     *
     * @throws NoPullBackException if a derivative has no value
     */
    Slope slope(String subject, Place own) {
        Values slopes = jacobian.at(own);
        int n = domain.size();
        DoubleDouble[][] j = new DoubleDouble[target.size()][n];
        double[][] error = new double[target.size()][n];
        for (int k = 0; k < target.size(); k++) {
            for (int i = 0; i < n; i++) {
                j[k][i] = slopes.at(k * n + i);
                error[k][i] = slopes.error(k * n + i);
                requireFinite(
                        subject,
                        own,
                        j[k][i],
                        "d" + target.get(k) + "/d" + domain.names().get(i));
            }
        }
        return new Slope(Matrix.of(j), error);
    }

    private void requireFinite(String subject, Place own, DoubleDouble value, String what) {
        if (!value.isFinite()) {
            throw new NoPullBackException(
                    subject + " at " + own.text(domain.names()) + ": the map of chart '" + chart.name()
                            + "' has no finite value of " + what + " there, so no pull-back exists at this point.",
                    what + " of chart '" + chart.name() + "'");
        }
    }

    /** The coordinates in this chart of a place of the target, by the given inverse; empty where the chart has none. */
    Optional<Place> fromTarget(Place ofTarget) {
        return inverse.map(set -> place(set.at(ofTarget.with(parameters)), domain.names()));
    }

    private static Place place(Values values, List<String> names) {
        Map<String, DoubleDouble> numbers = new LinkedHashMap<>();
        Map<String, Expr> exact = new LinkedHashMap<>();
        for (int k = 0; k < names.size(); k++) {
            numbers.put(names.get(k), values.at(k));
            if (!values.closed().isEmpty()) {
                exact.put(names.get(k), values.closed().get(k).toExpr());
            }
        }
        return new Place(numbers, values.closed().isEmpty() ? Optional.empty() : Optional.of(exact));
    }
}
