package org.vielbein.plugin.polar;

import org.vielbein.api.metric.Metric;
import org.vielbein.testkit.MetricLaws;

class PolarLawsTest extends MetricLaws {
    @Override
    protected Metric metric() {
        return new PolarMetric();
    }
}
