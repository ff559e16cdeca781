package @PACKAGE@;

import org.vielbein.api.metric.Metric;
import org.vielbein.testkit.MetricLaws;

/** The metric obeys the laws of all metrics: symmetric, of the claimed signature, its derivatives right, and so on. */
class @TYPE@LawsTest extends MetricLaws {
    @Override
    protected Metric metric() {
        return new @TYPE@();
    }
}
