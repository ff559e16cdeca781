package org.vielbein.core.geometry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * A metric with the values of its parameters, in its own coordinates.
 *
 * @param metric as its author wrote it
 * @param arguments the values
 * @param given the values sorted by their way into the numbers
 * @param domain the metric's domain for these values
 * @param quadratic its formulas, shared by all numbers of the real parameters; empty where the degree is not 2
 * @param root its formulas where the degree is not 2
 */
record SpecifiedMetric(
        Metric metric,
        Arguments arguments,
        GivenArguments given,
        Domain domain,
        Optional<MetricForm> quadratic,
        Optional<RootForm> root) {
    static SpecifiedMetric of(Metric metric, Arguments arguments) {
        Domain domain = metric.domain(arguments);
        GivenArguments given = new GivenArguments(arguments, domain.names());
        Coordinates x = Coordinates.of(domain);
        LineElement line = metric.lineElement(x, arguments);
        given.requireConstants(metric.name(), domain.names(), line);
        List<String> inputs = given.inputs(arguments);
        boolean isQuadratic = line.degree() == 2;
        Optional<MetricForm> quadratic =
                isQuadratic ? Optional.of(new MetricForm(x, line, given, inputs)) : Optional.empty();
        Optional<RootForm> root = isQuadratic ? Optional.empty() : Optional.of(new RootForm(x, line, given, inputs));
        return new SpecifiedMetric(metric, arguments, given, domain, quadratic, root).checked();
    }

    LineElement lineElement() {
        return quadratic
                .map(MetricForm::lineElement)
                .orElseGet(() -> root.orElseThrow().lineElement());
    }

    /**
     * The formulas of the components g_ij.
     *
     * @throws GeometryException if the line element is of another degree than 2
     */
    MetricForm form() {
        return quadratic.orElseThrow(() -> {
            int m = root.orElseThrow().degree();
            return new GeometryException(metric.name() + ": this asks for components g_ij, and the line element ds^" + m
                    + " = " + lineElement() + " has degree " + m + ", so there are none; it measures vectors and curves"
                    + " by its root, see measure and length.");
        });
    }

    private List<Node> outputs() {
        return quadratic
                .map(form -> form.components().outputs())
                .orElseGet(() -> root.orElseThrow().jet().outputs());
    }

    /** The same with other values; where only numbers of real parameters differ, the formulas are these. */
    SpecifiedMetric with(Arguments other) {
        GivenArguments more = new GivenArguments(other, domain.names());
        boolean shared = sameWholes(other)
                && given.sameFormulas(more)
                && given.inputs(arguments).equals(more.inputs(other));
        return shared ? new SpecifiedMetric(metric, other, more, domain, quadratic, root).checked() : of(metric, other);
    }

    private boolean sameWholes(Arguments other) {
        return arguments.parameters().stream()
                .filter(Parameter.Whole.class::isInstance)
                .map(Parameter.Whole.class::cast)
                .allMatch(p -> arguments.value(p).equals(other.value(p)));
    }

    /** @throws GeometryException if the number of a real parameter is outside its range */
    private SpecifiedMetric checked() {
        DomainCheck check = new DomainCheck(metric.name(), given, parameterPlace());
        for (Parameter parameter : arguments.parameters()) {
            if (parameter instanceof Parameter.Real real && given.numeric().containsKey(real.name())) {
                check.checkParameter(real.name(), real.interval());
            }
        }
        return this;
    }

    ParameterValues parameterValues() {
        return ParameterValues.of(given.numeric());
    }

    /** The parameters alone, without coordinates. */
    Place parameterPlace() {
        return new Place(Map.of(), Optional.of(Map.of())).with(parameterValues());
    }

    /** A formula of the author with the given functions, expressions and whole numbers in it. */
    Expr given(Expr formula) {
        Graph graph = new Graph();
        Map<String, Node> wholes = new LinkedHashMap<>();
        for (Parameter parameter : arguments.parameters()) {
            if (parameter instanceof Parameter.Whole whole) {
                wholes.put(whole.name(), graph.constant(arguments.value(whole).orElseThrow()));
            }
        }
        return given.node(graph, graph.of(formula, wholes).toExpr()).toExpr();
    }

    /** @throws GeometryException if a function has no formula */
    void requireBound(String name) {
        List<String> unknown = List.copyOf(Symbols.unknownFunctions(outputs()));
        if (!unknown.isEmpty()) {
            throw new GeometryException(name + ": the function " + unknown.get(0)
                    + " has no formula, so no number can be computed; give " + written(unknown.subList(0, 1)) + ".");
        }
    }

    /** How values are written: behind the name, and beside a text that stands for itself. */
    private String written(List<String> parameters) {
        return metric.name().equals("inline")
                ? "--with " + String.join("=… --with ", parameters) + "=…"
                : metric.name() + "(" + String.join(" = …, ", parameters) + " = …)";
    }

    /** @throws GeometryException if a real parameter has no number */
    void requireValues(String name) {
        List<String> missing = given.missing();
        if (!missing.isEmpty()) {
            boolean one = missing.size() == 1;
            throw new GeometryException(name + ": the " + (one ? "parameter " : "parameters ")
                    + String.join(", ", missing) + (one ? " has" : " have") + " no value and no default; give "
                    + written(missing) + ".");
        }
    }

    /** @throws GeometryException if a real parameter has no number or a function no formula */
    void requireNumbers(String name) {
        requireValues(name);
        requireBound(name);
    }

    /** A point and then the numbers of the parameters: the input of the programs. */
    double[] input(double... point) {
        List<String> inputs = form().components().inputs();
        double[] in = Arrays.copyOf(point, inputs.size());
        double[] values = parameterValues().doubles(inputs.subList(domain.size(), inputs.size()));
        System.arraycopy(values, 0, in, domain.size(), values.length);
        return in;
    }
}
