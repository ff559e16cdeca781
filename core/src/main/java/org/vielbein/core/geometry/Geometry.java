package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.linalg.Matrix;

/**
 * A metric with the values of its parameters, seen in a chart: {@code ds² = g_ij dxⁱ dxʲ} ready for numbers.
 *
 * <p>Immutable and thread-safe. Formulas are built once, kernels when they are first asked for; {@link #with} another number
 * for a parameter shares both, since real parameters are inputs of the kernels. A real parameter may also be given as an
 * expression in the coordinates, a function parameter as a formula; these are put into the formulas.
 *
 * <p>In another chart ({@link #in}) the metric at a point is the pull-back {@code Jᵀ g(φ(x)) J} by the chart's map φ with
 * Jacobian J, computed as numbers.
 *
 * <pre>{@code
 * Geometry sphere = Geometry.of(new Sphere(), Arguments.of(new Sphere()).with(Sphere.R, number(2)));
 * double length = sphere.at(Math.PI / 3, 0.4).norm(0, 1);       // 2 sin(π/3)
 * }</pre>
 */
public final class Geometry {
    private final String name;
    private final Metric metric;
    private final Arguments arguments;
    private final GivenArguments given;
    private final Domain metricDomain;
    private final MetricForm form;
    private final List<ChartMap> charts;
    private final List<String> notes;

    private Geometry(
            String name,
            Metric metric,
            Arguments arguments,
            Domain metricDomain,
            MetricForm form,
            List<ChartMap> charts,
            List<String> notes) {
        this.name = name;
        this.metric = metric;
        this.arguments = arguments;
        this.given = new GivenArguments(arguments, metricDomain.names());
        this.metricDomain = metricDomain;
        this.form = form;
        this.charts = List.copyOf(charts);
        this.notes = List.copyOf(notes);
    }

    /**
     * The geometry of a metric.
     *
     * @param arguments the values; a real parameter or function without one is asked for when a number is
     * @throws GeometryException if a parameter is outside its range
     */
    public static Geometry of(Metric metric, Arguments arguments) {
        Domain domain = metric.domain(arguments);
        GivenArguments given = new GivenArguments(arguments, domain.names());
        Coordinates x = Coordinates.of(domain);
        MetricForm form = new MetricForm(x, metric.lineElement(x, arguments), given, given.inputs(arguments));
        Geometry geometry = new Geometry(metric.name(), metric, arguments, domain, form, List.of(), List.of());
        geometry.checkParameters();
        return geometry;
    }

    /** The geometry of a metric with the defaults of its parameters. */
    public static Geometry of(Metric metric) {
        return of(metric, Arguments.of(metric));
    }

    private void checkParameters() {
        DomainTest test = new DomainTest(name, given, parameterPlace());
        for (Parameter parameter : arguments.parameters()) {
            if (parameter instanceof Parameter.Real real && given.numeric().containsKey(real.name())) {
                test.checkParameter(real.name(), real.interval());
            }
        }
    }

    private Place parameterPlace() {
        return new Place(Map.of(), Optional.of(Map.of())).with(parameterValues());
    }

    private ParameterValues parameterValues() {
        return ParameterValues.of(given.numeric());
    }

    /** This geometry under the name by which it was asked for; used in messages. */
    public Geometry named(String reference) {
        return new Geometry(reference, metric, arguments, metricDomain, form, charts, notes);
    }

    /** This geometry with remarks on how it was read; every tangent space repeats them. */
    public Geometry noted(List<String> remarks) {
        return new Geometry(name, metric, arguments, metricDomain, form, charts, remarks);
    }

    /** Remarks on how it was read: coordinates that were inferred, a matrix that was symmetrised. */
    public List<String> notes() {
        return notes;
    }

    /**
     * The same metric with other arguments; where only numbers of real parameters differ, formulas and kernels are shared.
     *
     * @throws GeometryException if a parameter is outside its range
     */
    public Geometry with(Arguments other) {
        boolean shared = sameWholes(other) && sharesFormulas(new GivenArguments(other, metricDomain.names()), other);
        if (!shared) {
            Geometry fresh = of(metric, other);
            return new Geometry(name, metric, other, fresh.metricDomain, fresh.form, charts, notes);
        }
        Geometry geometry = new Geometry(name, metric, other, metricDomain, form, charts, notes);
        geometry.checkParameters();
        return geometry;
    }

    private boolean sharesFormulas(GivenArguments more, Arguments other) {
        return given.sameFormulas(more) && given.inputs(arguments).equals(more.inputs(other));
    }

    private boolean sameWholes(Arguments other) {
        return arguments.parameters().stream()
                .filter(Parameter.Whole.class::isInstance)
                .map(Parameter.Whole.class::cast)
                .allMatch(p -> arguments.value(p).equals(other.value(p)));
    }

    /**
     * The same space in the coordinates of a chart, whose target are the present coordinates.
     *
     * @throws GeometryException if the chart's map does not give exactly the present coordinates, or a parameter of it is
     *     missing
     */
    public Geometry in(CoordinateChart chart, Arguments chartArguments) {
        List<ChartMap> more = new ArrayList<>(charts);
        more.add(new ChartMap(chart, chartArguments, coordinates()));
        return new Geometry(name, metric, arguments, metricDomain, form, more, notes);
    }

    public String name() {
        return name;
    }

    public String title() {
        return metric.title();
    }

    public Metric metric() {
        return metric;
    }

    /** The arguments of the metric, as given. */
    public Arguments arguments() {
        return arguments;
    }

    /** The charts through which the space is seen, the first one on the metric's own coordinates; empty for these themselves. */
    public List<CoordinateChart> charts() {
        return charts.stream().map(ChartMap::chart).toList();
    }

    /** The domain of the present coordinates. */
    public Domain domain() {
        return charts.isEmpty() ? metricDomain : charts.get(charts.size() - 1).domain();
    }

    /** The names of the present coordinates, in order. */
    public List<String> coordinates() {
        return domain().names();
    }

    public int dimension() {
        return domain().size();
    }

    /** The parameters of the metric and then of its charts, with their values. */
    public List<ParameterValue> parameters() {
        List<ParameterValue> all = new ArrayList<>(ParameterValue.of(arguments, metricDomain.names()));
        charts.forEach(chart ->
                all.addAll(ParameterValue.of(chart.arguments(), chart.domain().names())));
        return all;
    }

    /** The sources of the metric and of its charts. */
    public List<String> references() {
        List<String> all = new ArrayList<>(metric.references());
        charts.forEach(chart -> all.addAll(chart.chart().references()));
        return all;
    }

    /** The line element as its author wrote it, in the metric's own coordinates. */
    public LineElement lineElement() {
        return form.lineElement();
    }

    /**
     * The components {@code g_ij} in the metric's own coordinates after the construction rules: functions and expressions in
     * place, numeric parameters as symbols. A pull-back through charts exists as numbers only.
     */
    public List<List<Expr>> components() {
        int n = metricDomain.size();
        List<List<Expr>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Expr> row = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                row.add(component(i, j).toExpr());
            }
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }

    private Node component(int i, int j) {
        int n = metricDomain.size();
        return form.components().outputs().get(MetricForm.packed(n, Math.min(i, j), Math.max(i, j)));
    }

    /** The formula of the volume element √|det g| where g is diagonal after the construction rules; else empty. */
    public Optional<Expr> volumeElement() {
        List<Node> diagonal = new ArrayList<>();
        for (int i = 0; i < metricDomain.size(); i++) {
            diagonal.add(component(i, i));
            for (int j = 0; j < i; j++) {
                if (!component(i, j).isZero()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(DiagonalVolume.of(form.graph(), diagonal));
    }

    /** The signature the metric claims. */
    public Signature claimedSignature() {
        return metric.signature(arguments);
    }

    /**
     * The components as a program: inputs are the metric's own coordinates and then its numeric real parameters (see
     * {@link #programInput}), outputs {@code g_ij} packed by rows for i ≤ j.
     *
     * @throws GeometryException if a function has no formula
     */
    public Program metricProgram() {
        requireBound();
        return form.components().program();
    }

    /** The derivatives {@code ∂ₖ g_ij} as a program with the inputs of {@link #metricProgram}; outputs [k][i ≤ j]. */
    public Program derivativeProgram() {
        requireBound();
        return form.derivatives().program();
    }

    /**
     * The input of the programs at a point of the metric's own coordinates: the point, then the numbers of the parameters.
     *
     * @throws GeometryException if a parameter has no value
     */
    public double[] programInput(double... point) {
        requireNumbers();
        List<String> inputs = form.components().inputs();
        double[] in = java.util.Arrays.copyOf(point, inputs.size());
        double[] values = parameterValues().doubles(inputs.subList(metricDomain.size(), inputs.size()));
        System.arraycopy(values, 0, in, metricDomain.size(), values.length);
        return in;
    }

    /**
     * Whether a point lies inside the chart, by the conditions of the chart and, through its map, of the metric's domain;
     * false where a condition has no value.
     */
    public boolean contains(double... point) {
        requireCount(point.length);
        requireNumbers();
        try {
            toMetricPlace(Place.numeric(coordinates(), point), new ArrayList<>(), new ArrayList<>());
            return true;
        } catch (NoAnswerException outside) {
            return false;
        }
    }

    /**
     * The ends of the intervals of the present coordinates as numbers, {@code [i] = {lower, upper}}, infinite where there is no
     * end; for a periodic coordinate its interval.
     */
    public double[][] ranges() {
        requireNumbers();
        DomainTest test = domainTest();
        return domain().coordinates().stream().map(c -> test.ends(c.interval())).toArray(double[][]::new);
    }

    /** The periods of the present coordinates; 0 for those that are not periodic. */
    public double[] periods() {
        DomainTest test = domainTest();
        return domain().coordinates().stream()
                .mapToDouble(c -> c.period().map(test::number).orElse(0.0))
                .toArray();
    }

    /** The test of the present domain, with the values of its parameters. */
    private DomainTest domainTest() {
        requireNumbers();
        if (charts.isEmpty()) {
            return new DomainTest(name, given, parameterPlace());
        }
        ChartMap last = charts.get(charts.size() - 1);
        return new DomainTest(name, last.given(), last.own(new Place(Map.of(), Optional.of(Map.of()))));
    }

    /** The same space in the metric's own coordinates. */
    public Geometry inMetricCoordinates() {
        return new Geometry(name, metric, arguments, metricDomain, form, List.of(), notes);
    }

    /** The same geometry made anew from its definition: its formulas and kernels are equal to these, not the same. */
    public Geometry rebuilt() {
        Geometry fresh = of(metric, arguments);
        for (ChartMap chart : charts) {
            fresh = fresh.in(chart.chart(), chart.arguments());
        }
        return fresh.named(name).noted(notes);
    }

    /**
     * The tangent space at a point of the present chart, the doubles taken as exact.
     *
     * @throws GeometryException if the number of coordinates is wrong or one is not finite
     * @throws NoAnswerException if the point lies outside the chart or the metric has no finite value there
     */
    public TangentSpace at(double... point) {
        requireCount(point.length);
        for (int i = 0; i < point.length; i++) {
            if (!Double.isFinite(point[i])) {
                throw new GeometryException(name + ": the coordinate "
                        + coordinates().get(i) + " = " + point[i] + " is not a finite number; give a finite one.");
            }
        }
        return at(Place.numeric(coordinates(), point));
    }

    /**
     * The tangent space at a point given by exact constants such as {@code pi/3}.
     *
     * @throws GeometryException if the number of coordinates is wrong or one is not a finite real constant
     * @throws NoAnswerException if the point lies outside the chart or the metric has no finite value there
     */
    public TangentSpace at(List<Expr> point) {
        requireCount(point.size());
        Map<String, Expr> exact = new LinkedHashMap<>();
        for (int i = 0; i < point.size(); i++) {
            exact.put(coordinates().get(i), point.get(i));
        }
        return at(ExactInput.place(name, exact));
    }

    private void requireCount(int found) {
        if (found != dimension()) {
            throw new GeometryException(
                    name + ": a point has " + dimension() + " coordinates " + coordinates() + ", found " + found + ".");
        }
    }

    private void requireBound() {
        List<String> unknown =
                List.copyOf(Symbols.unknownFunctions(form.components().outputs()));
        if (!unknown.isEmpty()) {
            throw new GeometryException(
                    name + ": the function " + unknown.get(0) + " has no formula, so no number can be computed; give "
                            + metric.name() + "(" + unknown.get(0) + " = …).");
        }
    }

    private void requireNumbers() {
        given.missing().stream().findFirst().ifPresent(missing -> {
            throw new GeometryException(name + ": the parameter " + missing + " has no value and no default; give "
                    + metric.name() + "(" + missing + " = …).");
        });
        requireBound();
    }

    private TangentSpace at(Place here) {
        requireNumbers();
        List<String> remarks = new ArrayList<>(notes);
        List<ChartMap.Step> steps = new ArrayList<>();
        Place base = toMetricPlace(here, remarks, steps);
        LocalMetric local = LocalMetric.of(name, form, base);
        for (ChartMap.Step step : steps) {
            local = local.pulledBack(step.jacobian(), step.error());
        }
        return new TangentSpace(this, here, local, remarks);
    }

    /**
     * The place in the metric's own coordinates, with its parameters; every domain on the way is checked.
     *
     * @param remarks receives the remarks on boundary points
     * @param steps receives the steps through the charts, the one next to the metric first
     */
    private Place toMetricPlace(Place here, List<String> remarks, List<ChartMap.Step> steps) {
        Place place = here;
        for (int k = charts.size() - 1; k >= 0; k--) {
            ChartMap chart = charts.get(k);
            Place own = chart.own(place);
            remarks.addAll(new DomainTest(name, chart.given(), own).check(chart.domain()));
            ChartMap.Step step = chart.at(name, own);
            steps.add(0, step);
            place = step.image();
        }
        Place base = place.with(parameterValues());
        remarks.addAll(new DomainTest(name, given, base).check(metricDomain));
        return base;
    }

    /**
     * The point of the metric's own coordinates that a point of the present chart stands for, and the way back by the given
     * inverses of the charts.
     */
    public double[] toMetricCoordinates(double... point) {
        Place place = Place.numeric(coordinates(), point);
        for (int k = charts.size() - 1; k >= 0; k--) {
            place = charts.get(k).at(name, charts.get(k).own(place)).image();
        }
        return place.point(metricDomain.names());
    }

    /** The point of the present chart for a point of the metric's own coordinates; empty where a chart gives no inverse. */
    public Optional<double[]> fromMetricCoordinates(double... point) {
        Optional<Place> place = Optional.of(Place.numeric(metricDomain.names(), point));
        for (ChartMap chart : charts) {
            place = place.flatMap(chart::fromTarget);
        }
        return place.map(p -> p.point(coordinates()));
    }

    /** The Jacobian of the map from the present chart to the metric's own coordinates, {@code [k][i] = ∂yᵏ/∂xⁱ}. */
    public double[][] jacobian(double... point) {
        Place place = Place.numeric(coordinates(), point);
        Matrix jacobian = Matrix.identity(dimension());
        for (int k = charts.size() - 1; k >= 0; k--) {
            ChartMap.Step step = charts.get(k).at(name, charts.get(k).own(place));
            jacobian = step.jacobian().times(jacobian);
            place = step.image();
        }
        return jacobian.toDoubles();
    }

    @Override
    public String toString() {
        return name;
    }
}
