/**
 * How distance is measured: line elements, written as they stand on paper.
 *
 * <p>A {@link org.vielbein.api.metric.Metric} gives a {@link org.vielbein.api.metric.LineElement}
 * {@code ds² = Σ c·α·β}, c an expression, α and β one-forms ({@link org.vielbein.api.metric.OneForm}) made of exact differentials. What was
 * written is kept: an embedding stays an embedding, a coframe a coframe, and only on request everything is expanded to the
 * components {@code g_ij}. Index i counts the domain's coordinates from 0; component arrays are {@code [i][j]}, symmetric.
 *
 * <p>Data flows from {@code api.expr} (formulas) and {@code api.chart} (coordinates, parameters) through here to the host. To
 * add a metric write one public class that implements {@link org.vielbein.api.metric.Metric} and carries PF4J's
 * {@code @Extension}; further abilities, such as {@link org.vielbein.api.metric.DistanceFormula}, are interfaces that extend
 * it.
 */
@NullMarked
package org.vielbein.api.metric;

import org.jspecify.annotations.NullMarked;
