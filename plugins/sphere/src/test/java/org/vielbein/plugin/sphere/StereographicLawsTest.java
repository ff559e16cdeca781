package org.vielbein.plugin.sphere;

import static org.vielbein.api.expr.Expressions.number;

import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.testkit.ChartLaws;

class StereographicLawsTest extends ChartLaws {
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
        return Arguments.of(metric()).with(Sphere.R, number(2));
    }

    @Override
    protected Arguments chartArguments() {
        return Arguments.of(chart()).with(Stereographic.R, number(2));
    }
}
