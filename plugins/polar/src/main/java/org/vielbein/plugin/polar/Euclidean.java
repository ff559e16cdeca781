package org.vielbein.plugin.polar;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** The theorem of Pythagoras, equation (1) of the founding text in n dimensions: {@code ds² = dx² + dy² + …}. */
@Extension
public final class Euclidean implements Metric {
    static final Parameter.Whole N = Parameter.integer("n", 2).from(1).to(16);

    @Override
    public String name() {
        return "euclidean";
    }

    @Override
    public String title() {
        return "Euclidean space of n dimensions";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(N);
    }

    @Override
    public List<String> references() {
        return List.of("Su Jianlin, From the Pythagorean theorem to the Riemannian metric, equation (1)");
    }

    @Override
    public Domain domain(Arguments given) {
        int n = given.get(N);
        Domain all = Domain.cartesian(n);
        return n == 2 ? all.named(PolarChart.PLANE) : n == 3 ? all.named(SphericalChart.SPACE) : all;
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.euclidean(x.all());
    }
}
