package org.vielbein.plugin.polar;

import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.sin;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/**
 * The plane in polar coordinates, equation (2) of the founding text: {@code ds² = dr² + r² dθ²}, written as equation (1) with
 * {@code x = r cos θ, y = r sin θ} put in.
 *
 * <p>Degenerate: at r = 0, outside the domain, det g = r² = 0.
 */
@Extension
public final class PolarMetric implements Metric {

    @Override
    public String name() {
        return "polar";
    }

    @Override
    public String title() {
        return "The plane in polar coordinates";
    }

    @Override
    public List<String> references() {
        return List.of("Su Jianlin, From the Pythagorean theorem to the Riemannian metric, equation (2)");
    }

    @Override
    public Domain domain(Arguments given) {
        return PolarChart.DISC;
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        Expr r = x.get("r"), theta = x.get("theta");
        return LineElement.euclidean(r.times(cos(theta)), r.times(sin(theta)));
    }
}
