/**
 * The shared expression graph: every formula of one geometry, each distinct subexpression once.
 *
 * <p>A {@link org.vielbein.core.graph.Graph} turns the trees of {@code api.expr} into hash-consed
 * {@link org.vielbein.core.graph.Node}s under a short list of construction rules (like terms, equal bases, integer powers of
 * powers and products, parity, exact values, {@code sin² + cos² = 1}); it differentiates and substitutes with the same
 * rules. Nothing is expanded here and {@code √(x²)} stays: normal forms belong to {@code core.formula}.
 *
 * <p>Children always have smaller {@linkplain org.vielbein.core.graph.Node#id() ids} than their parents, so a loop over ids is
 * a walk from the leaves to the roots and no walker recurses. Data flows from {@code api.expr} to the kernels and formulas.
 */
@NullMarked
package org.vielbein.core.graph;

import org.jspecify.annotations.NullMarked;
