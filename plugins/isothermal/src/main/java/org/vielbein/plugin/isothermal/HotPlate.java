package org.vielbein.plugin.isothermal;

import static org.vielbein.api.expr.Expressions.ONE;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/**
 * Feynman's hot plate: lengths as read off a ruler that expands with temperature, {@code ds² = (dx² + dy²)/(1 + α T)²}.
 *
 * <p>x, y (and z) are the true coordinates of the plate, ds is the reading, T(x, y) the temperature and α the coefficient of
 * expansion: a ruler of length 1 has the true length 1 + α T, so a true length reads shorter where it is hot. The domain
 * is where the ruler has a length, 1 + α T &gt; 0. α = 1 by default: T is then the expansion itself.
 *
 * <p>{@code T = (x² + y²)/(4R²), α = 1} is the sphere of radius R in its stereographic chart.
 */
@Extension
public final class HotPlate implements Metric {
    static final Parameter.Function T = Parameter.function("T");
    static final Parameter.Real ALPHA = Parameter.real("alpha", 1);
    static final Parameter.Whole N = Parameter.integer("n", 2).from(2).to(3);

    @Override
    public String name() {
        return "hot-plate";
    }

    @Override
    public String title() {
        return "Feynman's hot plate: read off a ruler that expands with the temperature T";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(T, ALPHA, N);
    }

    @Override
    public List<String> references() {
        return List.of(
                "R. P. Feynman, R. B. Leighton, M. Sands, The Feynman Lectures on Physics, volume II, section 42-1",
                "Su Jianlin, From the Pythagorean theorem to the Riemannian metric, equation (7)");
    }

    @Override
    public Domain domain(Arguments given) {
        return Isothermal.named(Domain.cartesian(given.get(N))).where(x -> Condition.positive(ruler(x, given)));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.euclidean(x.all()).times(ruler(x, given).pow(-2));
    }

    /** The true length of a ruler of length 1: 1 + α T. */
    private static Expr ruler(Coordinates x, Arguments given) {
        return ONE.plus(given.get(ALPHA).times(given.get(T).at(x.all())));
    }
}
