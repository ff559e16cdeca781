package org.vielbein.plugin.isothermal;

import static org.vielbein.api.expr.Expressions.ratio;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.testkit.MetricLaws;

class HotPlateLawsTest extends MetricLaws {
    @Override
    protected Metric metric() {
        return new HotPlate();
    }

    @Override
    protected List<Arguments> arguments() {
        Arguments plate = SampleArguments.of(metric());
        return List.of(plate, plate.with(HotPlate.N, 3).with(HotPlate.ALPHA, ratio(-1, 10)));
    }
}
