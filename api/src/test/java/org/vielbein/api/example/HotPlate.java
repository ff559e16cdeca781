package org.vielbein.api.example;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** Feynman's hot plate: ds² = (dx² + dy²)/(1 + α T(x, y))², the reading of a ruler that expands with temperature. */
public final class HotPlate implements Metric {
    static final Parameter.Function T = Parameter.function("T", "x", "y");
    static final Parameter.Real ALPHA = Parameter.real("alpha", 1);

    @Override
    public String name() {
        return "hot-plate";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(T, ALPHA);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.cartesian(2).where(x -> Condition.positive(ruler(x, given)));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.euclidean(x.all()).times(ruler(x, given).pow(-2));
    }

    private static Expr ruler(Coordinates x, Arguments given) {
        return given.get(ALPHA).times(given.get(T).at(x.all())).plus(1);
    }
}
