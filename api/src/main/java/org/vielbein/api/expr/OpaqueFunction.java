package org.vielbein.api.expr;

/**
 * A function given by Java code together with its partial derivatives: a table, a spline, a learned model.
 *
 * <p>Implementations are pure and thread-safe: the same arguments always give the same value, the array is not kept or
 * changed. Values are taken as right to about an ulp; what is less accurate than that makes the engine's error statements
 * wrong by as much.
 */
public interface OpaqueFunction {
    /** The number of arguments, at least 1. */
    int arity();

    /** The highest total order of derivative that exists, 0 if only the value does. */
    int smoothness();

    /**
     * The partial derivative {@code ∂^(k₀+k₁+…) f / ∂x₀^k₀ ∂x₁^k₁ …}.
     *
     * @param orders k, one for each argument, of total at most {@link #smoothness()}; all 0 for the value
     * @param at the arguments, {@link #arity()} many
     */
    double derivative(int[] orders, double[] at);
}
