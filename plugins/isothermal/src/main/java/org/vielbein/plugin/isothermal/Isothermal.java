package org.vielbein.plugin.isothermal;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/**
 * Equation (7) of the founding text in n dimensions: {@code ds² = f (dx² + dy² + …)}, f any function of the coordinates.
 *
 * <p>Angles are those of Euclidean space. Degenerate where f = 0; where f &lt; 0 the metric is negative definite, which the
 * claimed signature does not allow.
 */
@Extension
public final class Isothermal implements Metric {
    static final Parameter.Whole N = Parameter.integer("n", 2).from(1).to(16);
    static final Parameter.Function F = Parameter.function("f");

    @Override
    public String name() {
        return "isothermal";
    }

    @Override
    public String title() {
        return "Isothermal coordinates: f times the Euclidean metric";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(N, F);
    }

    @Override
    public List<String> references() {
        return List.of("Su Jianlin, From the Pythagorean theorem to the Riemannian metric, equation (7)");
    }

    @Override
    public Domain domain(Arguments given) {
        return named(Domain.cartesian(given.get(N)));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.euclidean(x.all()).times(given.get(F).at(x.all()));
    }

    /** The domain under the name by which the charts of Euclidean space know it. */
    static Domain named(Domain cartesian) {
        return switch (cartesian.size()) {
            case 2 -> cartesian.named("plane");
            case 3 -> cartesian.named("space");
            default -> cartesian;
        };
    }
}
