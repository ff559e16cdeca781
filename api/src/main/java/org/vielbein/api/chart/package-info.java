/**
 * Where a geometry lives: coordinates with their ranges, conditions, parameters, and maps to other coordinates.
 *
 * <p>Data flows one way: the host makes {@link org.vielbein.api.chart.Arguments} from the parameters a
 * {@link org.vielbein.api.chart.Definition} declares, asks for its {@link org.vielbein.api.chart.Domain}, makes
 * {@link org.vielbein.api.chart.Coordinates} from that, and hands both back for the formulas. Formulas are expressions of
 * {@code org.vielbein.api.expr}; nothing in here computes a number. Coordinates count from 0 everywhere.
 *
 * <p>To add a chart write one public class that implements {@link org.vielbein.api.chart.CoordinateChart} and carries PF4J's
 * {@code @Extension}.
 */
@NullMarked
package org.vielbein.api.chart;

import org.jspecify.annotations.NullMarked;
