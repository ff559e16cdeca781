package org.vielbein.plugin.polar;

import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.testkit.ChartLaws;

class SphericalChartLawsTest extends ChartLaws {
    @Override
    protected Metric metric() {
        return new Euclidean();
    }

    @Override
    protected CoordinateChart chart() {
        return new SphericalChart();
    }

    @Override
    protected Arguments metricArguments() {
        return Arguments.of(metric()).with(Euclidean.N, 3);
    }
}
