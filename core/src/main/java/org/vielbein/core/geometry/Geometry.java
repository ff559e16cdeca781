package org.vielbein.core.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.curvature.Formulas;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.number.DoubleDouble;

/**
 * A metric with the values of its parameters, seen in a chart: {@code ds² = g_ij dxⁱ dxʲ} ready for numbers.
 *
 * <p>Immutable and thread-safe. Formulas are built once, kernels when they are first asked for; {@link #with} another number
 * for a parameter shares both, since real parameters are inputs of the kernels. A real parameter may also be given as an
 * expression in the coordinates, a function parameter as a formula; these are put into the formulas.
 *
 * <p>In another chart ({@link #in}) the metric at a point is the pull-back {@code Jᵀ g(φ(x)) J} by the chart's map φ with
 * Jacobian J, computed as numbers; where these do not exist it is that of the formula, in which what cancels has cancelled.
 *
 * <pre>{@code
 * Geometry sphere = Geometry.of(new Sphere(), Arguments.of(new Sphere()).with(Sphere.R, number(2)));
 * double length = sphere.at(Math.PI / 3, 0.4).norm(0, 1);       // 2 sin(π/3)
 * }</pre>
 */
public final class Geometry {
    private final String name;
    private final SpecifiedMetric own;
    private final ChartChain chain;
    private final List<String> notes;
    private final Optional<String> text;
    private final PresentChart present;
    private final ChartPoints points;

    private Geometry(String name, ChartChain chain, List<String> notes, Optional<String> text) {
        this.name = name;
        this.own = chain.metric();
        this.chain = chain;
        this.notes = List.copyOf(notes);
        this.text = text;
        present = new PresentChart(name, chain);
        points = new ChartPoints(name, chain);
    }

    /**
     * The geometry of a metric.
     *
     * @param arguments the values; a real parameter or function without one is asked for when a number is
     * @throws GeometryException if a parameter is outside its range
     */
    public static Geometry of(Metric metric, Arguments arguments) {
        SpecifiedMetric own = SpecifiedMetric.of(metric, arguments);
        return new Geometry(metric.name(), new ChartChain(own, List.of()), List.of(), Optional.empty());
    }

    /** The geometry of a metric with the defaults of its parameters. */
    public static Geometry of(Metric metric) {
        return of(metric, Arguments.of(metric));
    }

    /** This geometry under the name by which it was asked for; used in messages. */
    public Geometry named(String reference) {
        return new Geometry(reference, chain, notes, text);
    }

    /**
     * This geometry with the text it was read from.
     *
     * @param script what its author wrote
     * @param remarks what was assumed in reading it; every tangent space repeats them
     */
    public Geometry readFrom(String script, List<String> remarks) {
        return new Geometry(name, chain, remarks, Optional.of(script));
    }

    /** The script its author wrote; empty where it was not read from one. */
    public Optional<String> text() {
        return text;
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
        return new Geometry(name, new ChartChain(own.with(other), chain.charts()), notes, text);
    }

    /**
     * The same space in the coordinates of a chart, whose target are the present coordinates.
     *
     * @throws GeometryException if the chart's map does not give exactly the present coordinates, or a parameter is missing
     */
    public Geometry in(CoordinateChart chart, Arguments chartArguments) {
        return new Geometry(name, chain.in(name, chart, chartArguments), notes, text);
    }

    /** The same space in the coordinates that the present chart is one of; empty for the metric's own. */
    public Optional<Geometry> below() {
        return charts().isEmpty() ? Optional.empty() : Optional.of(new Geometry(name, chain.below(), notes, text));
    }

    /** The metric and the charts through which it is seen. */
    ChartChain chain() {
        return chain;
    }

    /** The same space in the metric's own coordinates. */
    public Geometry inMetricCoordinates() {
        return new Geometry(name, new ChartChain(own, List.of()), notes, text);
    }

    /**
     * The geometry of a part of this space: the pull-back of its metric by a map from new coordinates, with the same parameters.
     *
     * <pre>{@code
     * Geometry flamm = schwarzschildSpace.pulledBack("photon-sphere", Domain.of(of("theta"), of("phi")),
     *         Map.of("r", M.times(3), "theta", symbol("theta"), "phi", symbol("phi")));
     * }</pre>
     *
     * @param part its name
     * @param domain of the new coordinates, as many as this space has dimensions or fewer
     * @param map for each coordinate of this space, by name, an expression in the new ones and the parameters
     * @throws GeometryException if the map does not give exactly these coordinates, or there are more new ones than these
     */
    public Geometry pulledBack(String part, Domain domain, Map<String, Expr> map) {
        PulledBackMetric metric = PulledBackMetric.of(part, name, chain, domain, map);
        return of(metric, metric.inherited(own.arguments()));
    }

    /** This geometry as a part of the space around it, where its metric comes from a map into one. */
    public Optional<Submanifold> submanifold() {
        return Ambient.of(own).map(around -> new Submanifold(this, around, new ImmersionFormulas(name, chain, around)));
    }

    /** The same geometry made anew from its definition: its formulas and kernels are equal to these, not the same. */
    public Geometry rebuilt() {
        return new Geometry(name, chain.rebuilt(), notes, text);
    }

    public String name() {
        return name;
    }

    public String title() {
        return own.metric().title();
    }

    public Metric metric() {
        return own.metric();
    }

    /** The arguments of the metric, as given. */
    public Arguments arguments() {
        return own.arguments();
    }

    /** The charts through which the space is seen, the first one on the metric's own coordinates; empty for these themselves. */
    public List<CoordinateChart> charts() {
        return chain.charts().stream().map(ChartMap::chart).toList();
    }

    /** The domain of the present coordinates. */
    public Domain domain() {
        return chain.domain();
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
        return chain.parameterValues();
    }

    /** The sources of the metric and of its charts. */
    public List<String> references() {
        return chain.references();
    }

    /** The line element as its author wrote it, in the metric's own coordinates. */
    public LineElement lineElement() {
        return own.lineElement();
    }

    /** The components {@code g_ij} in the metric's own coordinates, functions and expressions in place, numeric parameters as symbols. */
    public List<List<Expr>> components() {
        return GeometryFormulas.exprs(own.form().matrix());
    }

    /** The formula of the volume element √|det g| where g is diagonal after the construction rules; else empty. */
    public Optional<Expr> volumeElement() {
        return own.form().volumeElement();
    }

    /** The metric's own coordinates y as formulas in the present ones x, along all charts between them. */
    public List<Expr> map() {
        return GeometryFormulas.exprs(List.of(new GeometryFormulas(name, chain).map()))
                .get(0);
    }

    /** {@code ∂yᵏ/∂xⁱ} of {@link #map} as formulas, not simplified, [k][i]. */
    public List<List<Expr>> mapDerivatives() {
        return GeometryFormulas.exprs(new GeometryFormulas(name, chain).jacobian());
    }

    /** Components, Christoffel symbols, curvature as exact formulas in the present coordinates, numeric parameters as symbols. */
    public Formulas formulas() {
        return present.formulas();
    }

    /** The same with a third of a second for each formula, for those who would rather go without than wait. */
    public Formulas quickFormulas() {
        return present.quickFormulas();
    }

    /** A formula of the metric's author, with the given functions, expressions and whole numbers in it. */
    public Expr given(Expr formula) {
        return own.given(formula);
    }

    /** Formulas in the present coordinates and the parameters as a function of a point: in double-double, with their errors. */
    public Function<double[], NumericJet.Numbers> numbers(Graph graph, List<Node> formulas) {
        return present.numbers(graph, formulas);
    }

    /** How many derivatives of the components in the present chart exist; many where no function is opaque. */
    public int smoothness() {
        return present.smoothness();
    }

    /** The metric in its present chart. */
    PresentChart present() {
        return present;
    }

    /**
     * The numbers of the real parameters of the metric and then of its charts.
     *
     * @throws GeometryException if one has none, or a function has no formula
     */
    public Map<String, DoubleDouble> parameterNumbers() {
        own.requireNumbers(name);
        return chain.parameterNumbers();
    }

    /** The degree m of the line element {@code ds^m}: 2, or that of an m-th root metric, for which there is no g_ij. */
    public int degree() {
        return own.lineElement().degree();
    }

    /**
     * The norm that a line element of another degree than 2 gives at a point of exact constants.
     *
     * @throws GeometryException if the degree is 2, the number of coordinates is wrong or one is no finite number
     * @throws NoAnswerException if the point lies outside the chart
     */
    public MinkowskiNorm minkowskiNorm(List<Expr> point) {
        return MinkowskiNorm.at(name, chain, points.of(point));
    }

    /** The signature the metric claims. */
    public Signature claimedSignature() {
        return own.metric().signature(own.arguments());
    }

    /** The components in the metric's own coordinates, and their derivatives, as programs. */
    public MetricPrograms metricPrograms() {
        return new MetricPrograms(name, own);
    }

    /**
     * The components in the present chart as a program: inputs are the present coordinates and then the parameters (see
     * {@link #presentInput}), outputs {@code g_ij} packed by rows for i ≤ j. Without a chart it is that of
     * {@link #metricPrograms}.
     *
     * <p>A pull-back is compiled from its normal form, so it has numbers where the metric is regular and the chart below is not, as at the
     * centre of a stereographic map; where no normal form is found soon, and of functions that are code, from the formula
     * {@code Jᵀ g(φ(x)) J} as it was put together. Domains are not checked: see {@link #contains}.
     *
     * @throws GeometryException if a parameter has no value or a function no formula
     */
    public Program presentProgram() {
        own.requireNumbers(name);
        return present.form().packed().program();
    }

    /**
     * The input of {@link #presentProgram} at a point of the present chart: the point, then the numbers of the parameters.
     *
     * @throws GeometryException if a parameter has no value
     */
    public double[] presentInput(double... point) {
        points.requireCount(point.length);
        own.requireNumbers(name);
        return present.input(point);
    }

    /** Whether a point lies inside the chart and, by its map, the metric's domain: not on an open boundary, no condition without a value. */
    public boolean contains(double... point) {
        own.requireNumbers(name);
        return points.contains(point);
    }

    /** The ends of the intervals of the present coordinates, {@code [i] = {lower, upper}}; infinite where there is none. */
    public double[][] ranges() {
        own.requireNumbers(name);
        return chain.ranges(name);
    }

    /** The periods of the present coordinates; 0 for those that are not periodic. */
    public double[] periods() {
        own.requireNumbers(name);
        return Arrays.stream(chain.periods(name))
                .mapToDouble(DoubleDouble::doubleValue)
                .toArray();
    }

    /**
     * The tangent space at a point of the present chart, the doubles taken as exact.
     *
     * @throws GeometryException if the number of coordinates is wrong or one is not finite
     * @throws NoAnswerException if the point lies outside the chart or the metric has no finite value there
     */
    public TangentSpace at(double... point) {
        return at(points.of(point));
    }

    /**
     * The tangent space at a point given by exact constants such as {@code pi/3}.
     *
     * @throws GeometryException if the number of coordinates is wrong or one is not a finite real constant
     * @throws NoAnswerException if the point lies outside the chart or the metric has no finite value there
     */
    public TangentSpace at(List<Expr> point) {
        return at(points.of(point));
    }

    /** The points of the present chart. */
    ChartPoints points() {
        return points;
    }

    TangentSpace at(Place here) {
        own.requireNumbers(name);
        return new TangentSpace(this, here, new PullBack(name, chain, present).at(here));
    }

    /**
     * The point of the metric's own coordinates that a point of the present chart stands for.
     *
     * @throws NoAnswerException if the point lies outside the chart
     */
    public double[] toMetricCoordinates(double... point) {
        return points.toMetric(point);
    }

    /** The point of the present chart for a point of the metric's own coordinates; empty where a chart gives no inverse. */
    public Optional<double[]> fromMetricCoordinates(double... point) {
        return points.fromMetric(point);
    }

    /**
     * The Jacobian of the map from the present chart to the metric's own coordinates, {@code [k][i] = ∂yᵏ/∂xⁱ}.
     *
     * @throws NoAnswerException if the point lies outside the chart or the map has no derivative there
     */
    public double[][] jacobian(double... point) {
        return points.jacobian(point);
    }

    @Override
    public String toString() {
        return name;
    }
}
