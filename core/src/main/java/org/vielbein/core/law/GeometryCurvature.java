package org.vielbein.core.law;

import java.util.List;
import java.util.function.Function;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.CurvatureAtPoint;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The curvature of a geometry as the laws see it. */
record GeometryCurvature(Geometry geometry) implements CurvatureFormulas {
    @Override
    public Expr component(TensorKind kind, int... indices) {
        return geometry.quickFormulas().component(kind, indices);
    }

    @Override
    public ZeroTest.Answer equal(Expr claimed, TensorKind kind, int... indices) {
        return geometry.quickFormulas().equal(claimed, kind, indices);
    }

    @Override
    public Function<double[], NumericJet.Numbers> numbers(Graph graph, List<Node> formulas) {
        return geometry.numbers(graph, formulas);
    }

    /** The same at a point. */
    record Numbers(CurvatureAtPoint at) implements CurvatureNumbers {
        @Override
        public double component(TensorKind kind, int... indices) {
            return at.component(kind, indices);
        }

        @Override
        public double error(TensorKind kind, int... indices) {
            return at.error(kind, indices);
        }
    }
}
