package org.vielbein.plugin.sphere;

import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.testkit.ChartLaws;

class StereographicInThreeDimensionsLawsTest extends ChartLaws {
    @Override
    protected Metric metric() {
        return new Sphere();
    }

    @Override
    protected CoordinateChart chart() {
        return new Stereographic();
    }

    @Override
    protected Arguments metricArguments() {
        return Arguments.of(metric()).with(Sphere.N, 3);
    }

    @Override
    protected Arguments chartArguments() {
        return Arguments.of(chart()).with(Stereographic.N, 3);
    }
}
