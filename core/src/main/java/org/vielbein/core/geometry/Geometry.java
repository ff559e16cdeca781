package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private Geometry(String name, ChartChain chain, List<String> notes, Optional<String> text) {
        this.name = name;
        this.own = chain.metric();
        this.chain = chain;
        this.notes = List.copyOf(notes);
        this.text = text;
        present = new PresentChart(name, chain);
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
     * @throws GeometryException if the chart's map does not give exactly the present coordinates, or a parameter of it is
     *     missing
     */
    public Geometry in(CoordinateChart chart, Arguments chartArguments) {
        if (degree() != 2) {
            throw new GeometryException(name + ": a line element of degree " + degree()
                    + " is seen in its own coordinates only; write the map into its script instead of the chart "
                    + chart.name() + ".");
        }
        return new Geometry(name, chain.plus(new ChartMap(chart, chartArguments, coordinates())), notes, text);
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
        if (!map.keySet().equals(Set.copyOf(coordinates())) || domain.size() > dimension()) {
            throw new GeometryException(name + ": a map into it gives one expression for each of its coordinates "
                    + coordinates() + " in at most " + dimension() + " new ones, found expressions for "
                    + new TreeSet<>(map.keySet()) + " in " + domain.names() + ".");
        }
        PulledBackMetric metric = PulledBackMetric.of(part, own, domain, chain.toMetric(map));
        return of(metric, metric.inherited(own.arguments()));
    }

    /** This geometry as a part of the space around it, where its metric comes from a map into one. */
    public Optional<Submanifold> submanifold() {
        return Ambient.of(own).map(around -> new Submanifold(this, around, new ImmersionFormulas(name, chain, around)));
    }

    /** The same geometry made anew from its definition: its formulas and kernels are equal to these, not the same. */
    public Geometry rebuilt() {
        Geometry fresh = of(own.metric(), own.arguments());
        for (ChartMap chart : chain.charts()) {
            fresh = fresh.in(chart.chart(), chart.arguments());
        }
        return new Geometry(name, fresh.chain, notes, text);
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
        List<ParameterValue> all =
                new ArrayList<>(ParameterValue.of(own.arguments(), own.domain().names()));
        chain.charts()
                .forEach(chart -> all.addAll(
                        ParameterValue.of(chart.arguments(), chart.domain().names())));
        return all;
    }

    /** The sources of the metric and of its charts. */
    public List<String> references() {
        List<String> all = new ArrayList<>(own.metric().references());
        chain.charts().forEach(chart -> all.addAll(chart.chart().references()));
        return all;
    }

    /** The line element as its author wrote it, in the metric's own coordinates. */
    public LineElement lineElement() {
        return own.lineElement();
    }

    /**
     * The components {@code g_ij} in the metric's own coordinates after the construction rules: functions and expressions in
     * place, numeric parameters as symbols.
     */
    public List<List<Expr>> components() {
        return own.form().matrix().stream()
                .map(row -> row.stream().map(Node::toExpr).toList())
                .toList();
    }

    /** The formula of the volume element √|det g| where g is diagonal after the construction rules; else empty. */
    public Optional<Expr> volumeElement() {
        return own.form().volumeElement();
    }

    /** The metric's own coordinates y as formulas in the present ones x, along all charts between them. */
    public List<Expr> map() {
        return new GeometryFormulas(name, chain)
                .map().stream().map(Node::toExpr).toList();
    }

    /** {@code ∂yᵏ/∂xⁱ} of {@link #map} as formulas, not simplified, [k][i]. */
    public List<List<Expr>> mapDerivatives() {
        return new GeometryFormulas(name, chain)
                .jacobian().stream()
                        .map(row -> row.stream().map(Node::toExpr).toList())
                        .toList();
    }

    /**
     * What follows from the metric as exact formulas in the present coordinates, numeric parameters as symbols: components,
     * Christoffel symbols, curvature.
     */
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

    /**
     * Formulas in the present coordinates and the parameters, such as those of {@link #formulas()}, as a function of a point: the
     * numbers in double-double with their errors.
     */
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
        Map<String, DoubleDouble> numbers = new LinkedHashMap<>();
        chain.charts().forEach(chart -> numbers.putAll(chart.parameters().numbers()));
        // the metric's own last: a chart's parameter of the same name and another value is in the formulas
        numbers.putAll(own.parameterValues().numbers());
        return numbers;
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
        requireCount(point.size());
        own.requireNumbers(name);
        RootForm form = own.root()
                .orElseThrow(() -> new GeometryException(name
                        + ": the line element has degree 2, so its norm is that of the tangent space at a point."));
        return new MinkowskiNorm(name, form, chain.way(name, exact(point)).end());
    }

    /** The signature the metric claims. */
    public Signature claimedSignature() {
        return own.metric().signature(own.arguments());
    }

    /**
     * The components as a program: inputs are the metric's own coordinates and then its numeric real parameters (see
     * {@link #programInput}), outputs {@code g_ij} packed by rows for i ≤ j.
     *
     * @throws GeometryException if a function has no formula
     */
    public Program metricProgram() {
        own.requireBound(name);
        return own.form().components().program();
    }

    /** Whether {@code ∂ₖ g_ij} exists: false where an opaque function supplies no more derivatives than g takes of it. */
    public boolean isDifferentiable() {
        return own.form().isDifferentiable();
    }

    /** The derivatives {@code ∂ₖ g_ij} as a program with the inputs of {@link #metricProgram}; outputs [k][i ≤ j]. */
    public Program derivativeProgram() {
        own.requireBound(name);
        return own.form().derivatives().program();
    }

    /**
     * The input of the programs at a point of the metric's own coordinates: the point, then the numbers of the parameters.
     *
     * @throws GeometryException if a parameter has no value
     */
    public double[] programInput(double... point) {
        own.requireNumbers(name);
        return own.input(point);
    }

    /**
     * The components in the present chart as a program: inputs are the present coordinates and then the parameters (see
     * {@link #presentInput}), outputs {@code g_ij} packed by rows for i ≤ j. Without a chart it is {@link #metricProgram}.
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
        requireCount(point.length);
        own.requireNumbers(name);
        return present.input(point);
    }

    /** The opaque functions in the components, with their arguments at a point of the metric's own coordinates. */
    public List<OpaqueUse> opaqueFunctions(double... metricPoint) {
        return own.form().opaque(programInput(metricPoint));
    }

    /**
     * Whether a point lies inside the chart, by the conditions of the chart and, through its map, of the metric's domain;
     * false on an open boundary and where a condition has no value.
     */
    public boolean contains(double... point) {
        requireCount(point.length);
        own.requireNumbers(name);
        try {
            return chain.way(name, Place.numeric(coordinates(), point))
                    .remarks()
                    .isEmpty();
        } catch (NoAnswerException outside) {
            return false;
        }
    }

    /**
     * The ends of the intervals of the present coordinates as numbers, {@code [i] = {lower, upper}}, infinite where there is no
     * end; for a periodic coordinate its interval.
     */
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
        requireFinite(point);
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
        return at(exact(point));
    }

    private Place exact(List<Expr> point) {
        Map<String, Expr> values = new LinkedHashMap<>();
        for (int i = 0; i < point.size(); i++) {
            values.put(coordinates().get(i), point.get(i));
        }
        return ExactInput.place(name, values);
    }

    /** @throws GeometryException if the number of coordinates is wrong or one is not finite */
    void requireFinite(double... point) {
        requireCount(point.length);
        for (int i = 0; i < point.length; i++) {
            if (!Double.isFinite(point[i])) {
                throw new GeometryException(name + ": the coordinate "
                        + coordinates().get(i) + " = " + point[i] + " is not a finite number; give a finite one.");
            }
        }
    }

    /** @throws GeometryException if the number of coordinates is wrong */
    void requireCount(int found) {
        if (found != dimension()) {
            throw new GeometryException(
                    name + ": a point has " + dimension() + " coordinates " + coordinates() + ", found " + found + ".");
        }
    }

    TangentSpace at(Place here) {
        own.requireNumbers(name);
        PullBack.Found found = new PullBack(name, chain, present).at(here);
        List<String> remarks = new ArrayList<>(notes);
        remarks.addAll(found.remarks());
        return new TangentSpace(this, here, found.metric(), remarks);
    }

    /**
     * The point of the metric's own coordinates that a point of the present chart stands for.
     *
     * @throws NoAnswerException if the point lies outside the chart
     */
    public double[] toMetricCoordinates(double... point) {
        return chain.way(name, Place.numeric(coordinates(), point))
                .end()
                .point(own.domain().names());
    }

    /** The point of the present chart for a point of the metric's own coordinates; empty where a chart gives no inverse. */
    public Optional<double[]> fromMetricCoordinates(double... point) {
        return chain.back(Place.numeric(own.domain().names(), point)).map(p -> p.point(coordinates()));
    }

    /**
     * The Jacobian of the map from the present chart to the metric's own coordinates, {@code [k][i] = ∂yᵏ/∂xⁱ}.
     *
     * @throws NoAnswerException if the point lies outside the chart or the map has no derivative there
     */
    public double[][] jacobian(double... point) {
        return chain.jacobian(name, chain.way(name, Place.numeric(coordinates(), point)))
                .toDoubles();
    }

    @Override
    public String toString() {
        return name;
    }
}
