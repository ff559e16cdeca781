package @PACKAGE@;

import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.testkit.ChartLaws;

/** The chart obeys the laws of all charts: its inverse is its inverse, and lengths are the same on both sides. */
class @TYPE@PolarLawsTest extends ChartLaws {
    @Override
    protected Metric metric() {
        return new @TYPE@();
    }

    @Override
    protected CoordinateChart chart() {
        return new @TYPE@Polar();
    }
}
