package org.vielbein.core.integral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;

/**
 * The volume of a region of a space, {@code ∫ f √|det g| dx¹…dxᵏ}, with f = 1 unless a function is given.
 *
 * <p>The integral is first taken apart by its formula: variables that do not occur, factors with different variables, sums of such. What
 * remains of one to five variables is summed by products of one-dimensional rules, or by adaptive cubature where that does not
 * converge; of more by randomised lattices. The result names its methods and carries an estimate of its error. An improper integral is
 * judged by the power of the distance with which the integrand goes at each end.
 *
 * <pre>{@code
 * Volume area = VolumeIntegral.of(sphere, Region.of("theta", ZERO, PI).and("phi", ZERO, PI.times(2))).volume();    // 4π R²
 * }</pre>
 *
 * <p>Immutable and thread-safe; an interruption of the thread cancels with a {@link java.util.concurrent.CancellationException}.
 */
public final class VolumeIntegral {
    /** The relative tolerance unless another is set. */
    public static final double TOLERANCE = 1e-13;

    /** The limit of evaluations unless another is set. */
    public static final long EVALUATIONS = 10_000_000;

    /** The limit of time in milliseconds unless another is set. */
    public static final long MILLISECONDS = 60_000;

    private final Geometry space;
    private final Region region;
    private final Expr integrand;
    private final double tolerance;
    private final long evaluations;
    private final long milliseconds;

    private VolumeIntegral(
            Geometry space, Region region, Expr integrand, double tolerance, long evaluations, long milliseconds) {
        this.space = space;
        this.region = region;
        this.integrand = integrand;
        this.tolerance = tolerance;
        this.evaluations = evaluations;
        this.milliseconds = milliseconds;
    }

    /** The volume of a region. */
    public static VolumeIntegral of(Geometry space, Region region) {
        return new VolumeIntegral(space, region, Expressions.ONE, TOLERANCE, EVALUATIONS, MILLISECONDS);
    }

    /** The integral of a function over the same region: an expression in the coordinates and parameters, and the variables of a map. */
    public VolumeIntegral times(Expr function) {
        return new VolumeIntegral(space, region, function, tolerance, evaluations, milliseconds);
    }

    /**
     * The same to another relative tolerance.
     *
     * @throws GeometryException if it is not between 0 and 1
     */
    public VolumeIntegral to(double relative) {
        if (!(relative > 0 && relative < 1)) {
            throw new GeometryException(
                    "The tolerance is relative, above 0 and below 1, found " + relative + "; give one like 1e-10.");
        }
        return new VolumeIntegral(space, region, integrand, relative, evaluations, milliseconds);
    }

    /** The same with other limits of evaluations and of time in milliseconds. */
    public VolumeIntegral within(long mostEvaluations, long mostMilliseconds) {
        return new VolumeIntegral(space, region, integrand, tolerance, mostEvaluations, mostMilliseconds);
    }

    /**
     * The value with its error.
     *
     * @throws GeometryException if the region does not fit the space, or its bounds cross
     * @throws org.vielbein.core.geometry.NoAnswerException if it leaves the chart
     */
    public Volume volume() {
        RegionCheck check = new RegionCheck(space, region);
        check.names(integrand);
        Map<String, DoubleDouble> values = space.parameterNumbers();
        VolumeElement element = new VolumeElement(space, region);
        Map<String, Node> image = new LinkedHashMap<>();
        region.map()
                .ifPresent(map ->
                        map.forEach((name, e) -> image.put(name, element.graph().of(e))));
        Node f = element.graph().product(element.formula(), element.graph().of(space.given(integrand), image));
        Part part = part(element, f, check.periods());
        check.places(part, values);
        return new Sums(values, tolerance, new Effort(evaluations, milliseconds)).of(part);
    }

    private Part part(VolumeElement element, Node f, Map<String, Double> periods) {
        List<Part.Ends> ends = region.bounds().stream()
                .map(b -> new Part.Ends(
                        b.lower().map(element.graph()::of),
                        b.upper().map(element.graph()::of),
                        Optional.ofNullable(periods.get(b.variable()))))
                .toList();
        return new Part(f, region.variables(), ends, region.bounds());
    }
}
