package org.vielbein.plugin.coordinates;

import org.vielbein.api.expr.Expr;

/** Two formulas: a point (x, y) of the plane, or its curvilinear coordinates (u, v). */
record Pair(Expr first, Expr second) {
    Pair swapped() {
        return new Pair(second, first);
    }
}
