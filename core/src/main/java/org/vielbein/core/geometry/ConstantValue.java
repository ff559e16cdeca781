package org.vielbein.core.geometry;

import java.util.List;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.kernel.Program;
import org.vielbein.core.number.DoubleDouble;

/** The number of an expression without symbols, in double-double; NaN where it has none, such as √(−1). */
final class ConstantValue {
    private ConstantValue() {}

    static DoubleDouble of(Expr e) {
        Graph graph = new Graph();
        return of(graph.of(e));
    }

    static DoubleDouble of(Node closed) {
        return closed.constant()
                .map(c -> DoubleDouble.of(c.numerator(), c.denominator()))
                .orElseGet(() -> Program.of(closed.graph(), List.of(), List.of(closed))
                        .precise()
                        .eval(new DoubleDouble[0])[0]);
    }
}
