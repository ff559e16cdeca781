package org.vielbein.plugin.coordinates;

import org.vielbein.api.expr.Expr;

/** Curvilinear coordinates u, v of the plane, symmetric about the x-axis: the formulas that a chart of any kind is made of. */
interface PlaneSystem {
    /** The point (x, y) at u, v. */
    Pair point(Expr u, Expr v);

    /** The coordinates (u, v) of the point x, y, where y ≥ 0 at least. */
    Pair coordinates(Expr x, Expr y);
}
