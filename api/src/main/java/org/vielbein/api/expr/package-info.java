/**
 * Formulas as data: what an author of a metric writes and what the engine differentiates, simplifies, prints and compiles.
 *
 * <p>An {@link org.vielbein.api.expr.Expr} is an immutable tree with sharing, of six kinds: an exact rational
 * {@link org.vielbein.api.expr.Constant}, a {@link org.vielbein.api.expr.Symbol}, a {@link org.vielbein.api.expr.Sum}, a
 * {@link org.vielbein.api.expr.Product}, a {@link org.vielbein.api.expr.Power} and the
 * {@link org.vielbein.api.expr.Apply application} of a {@link org.vielbein.api.expr.FunctionSymbol}. New functions are new
 * symbols, never new kinds, so a walker written today stays complete.
 *
 * <p>Expressions keep the shape in which they were written; only what cannot be meant otherwise is folded (a sum drops 0, a
 * product drops 1, constants are combined with constants). Simplification belongs to the engine. Data flows from here to the
 * charts and metrics of the other {@code api} packages; this package uses none of them.
 *
 * <p>Start with a static import of {@link org.vielbein.api.expr.Expressions}:
 * {@code product(square(r), square(sin(theta)))}.
 */
@NullMarked
package org.vielbein.api.expr;

import org.jspecify.annotations.NullMarked;
