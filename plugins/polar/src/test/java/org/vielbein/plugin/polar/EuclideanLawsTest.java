package org.vielbein.plugin.polar;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.metric.Metric;
import org.vielbein.testkit.MetricLaws;

class EuclideanLawsTest extends MetricLaws {
    @Override
    protected Metric metric() {
        return new Euclidean();
    }

    @Override
    protected List<Arguments> arguments() {
        Arguments plane = Arguments.of(metric());
        return List.of(plane, plane.with(Euclidean.N, 1), plane.with(Euclidean.N, 8));
    }
}
