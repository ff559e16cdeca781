package org.vielbein.api.metric;

import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;

/**
 * A metric that knows the distance of any two points in closed form; the laws compare it with geodesics.
 *
 * <p>{@code d(p, q)} is the infimum of the lengths of curves from p to q: symmetric, 0 exactly where p = q, finite on the whole
 * domain. On the sphere of radius R it is {@code R·acos(…)} or better one of the forms that do not cancel.
 */
public interface DistanceFormula extends Metric {

    /**
     * The distance of two points.
     *
     * @param from the coordinates of p: the domain's names, standing for symbols other than those of {@code to}
     * @param to the coordinates of q
     * @param given the parameters
     */
    Expr distance(Coordinates from, Coordinates to, Arguments given);
}
