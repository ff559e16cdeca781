package org.vielbein.plugin.sphere;

import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.ratio;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.metric.Metric;
import org.vielbein.testkit.MetricLaws;

class SphereLawsTest extends MetricLaws {
    @Override
    protected Metric metric() {
        return new Sphere();
    }

    @Override
    protected List<Arguments> arguments() {
        Arguments unit = Arguments.of(metric());
        return List.of(
                unit,
                unit.with(Sphere.R, ratio(1, 1000)),
                unit.with(Sphere.N, 3).with(Sphere.R, number(2)),
                unit.with(Sphere.N, 5));
    }
}
