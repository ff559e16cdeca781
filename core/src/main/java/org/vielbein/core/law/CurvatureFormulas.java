package org.vielbein.core.law;

import java.util.List;
import java.util.function.Function;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.curvature.TensorKind;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/** The curvature of a subject as formulas, each found within a short time or not at all. */
public interface CurvatureFormulas {
    /**
     * A component, indices in the order of the kind.
     *
     * @throws org.vielbein.core.curvature.FormulaException if its time ends first
     */
    Expr component(TensorKind kind, int... indices);

    /**
     * Whether a component is a formula that somebody claims.
     *
     * @throws org.vielbein.core.curvature.FormulaException if its time ends first
     */
    ZeroTest.Answer equal(Expr claimed, TensorKind kind, int... indices);

    /** Formulas as numbers, a function of the point. */
    Function<double[], NumericJet.Numbers> numbers(Graph graph, List<Node> formulas);
}
