package org.vielbein.core.geometry;

import org.vielbein.api.expr.FunctionSymbol;

/**
 * An opaque function as a metric uses it at a point.
 *
 * @param function the function, without derivatives
 * @param at its arguments there
 */
public record OpaqueUse(FunctionSymbol function, double[] at) {}
