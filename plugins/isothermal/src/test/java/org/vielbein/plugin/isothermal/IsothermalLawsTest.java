package org.vielbein.plugin.isothermal;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.testkit.MetricLaws;

class IsothermalLawsTest extends MetricLaws {
    @Override
    protected Metric metric() {
        return new Isothermal();
    }

    @Override
    protected List<Arguments> arguments() {
        Arguments plane = SampleArguments.of(metric());
        return List.of(plane, plane.with(Isothermal.N, 3), plane.with(Isothermal.N, 10));
    }
}
