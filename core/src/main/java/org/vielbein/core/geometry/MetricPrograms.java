package org.vielbein.core.geometry;

import java.util.List;
import org.vielbein.core.kernel.Program;

/**
 * The metric in its own coordinates as programs: inputs are these coordinates and then the numeric real parameters, see {@link #input}.
 * Formulas are built once, kernels when they are first asked for, and shared by all numbers of the parameters. Thread-safe.
 */
public final class MetricPrograms {
    private final String name;
    private final SpecifiedMetric metric;

    MetricPrograms(String name, SpecifiedMetric metric) {
        this.name = name;
        this.metric = metric;
    }

    /**
     * The components; outputs {@code g_ij} packed by rows for i ≤ j.
     *
     * @throws GeometryException if a function has no formula
     */
    public Program components() {
        metric.requireBound(name);
        return metric.form().components().program();
    }

    /** Whether {@code ∂ₖ g_ij} exists: false where an opaque function supplies no more derivatives than g takes of it. */
    public boolean areDifferentiable() {
        return metric.form().isDifferentiable();
    }

    /**
     * The derivatives {@code ∂ₖ g_ij}; outputs [k][i ≤ j].
     *
     * @throws GeometryException if a function has no formula
     */
    public Program derivatives() {
        metric.requireBound(name);
        return metric.form().derivatives().program();
    }

    /**
     * The input at a point: the point, then the numbers of the parameters.
     *
     * @throws GeometryException if a parameter has no value
     */
    public double[] input(double... point) {
        metric.requireNumbers(name);
        return metric.input(point);
    }

    /** The opaque functions in the components, with their arguments at a point. */
    public List<OpaqueUse> opaqueFunctions(double... point) {
        return metric.form().opaque(input(point));
    }
}
