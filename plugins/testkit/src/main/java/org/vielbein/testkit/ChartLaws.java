package org.vielbein.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.core.law.Law;
import org.vielbein.core.law.Laws;

/**
 * The laws of charts as tests of one chart of one metric: its inverse, lengths and volumes that do not depend on
 * coordinates, and all the laws of metrics for the space seen in it.
 *
 * <pre>{@code
 * class StereographicLawsTest extends ChartLaws {
 *     protected Metric metric() { return new Sphere(); }
 *     protected CoordinateChart chart() { return new Stereographic(); }
 * }
 * }</pre>
 */
public abstract class ChartLaws {
    /** A metric on the chart's target. */
    protected abstract Metric metric();

    /** The chart under test. */
    protected abstract CoordinateChart chart();

    /** The arguments of the metric; the defaults unless overridden. */
    protected Arguments metricArguments() {
        return SampleArguments.of(metric());
    }

    /** The arguments of the chart; its defaults unless overridden. */
    protected Arguments chartArguments() {
        return SampleArguments.of(chart());
    }

    /** The seed of the points and vectors. */
    protected long seed() {
        return 3969;
    }

    /** The laws, one test each. */
    @TestFactory
    Stream<DynamicTest> laws() {
        Geometry seen = Geometry.of(metric(), metricArguments())
                .in(chart(), chartArguments())
                .named(metric().name() + " in " + chart().name());
        List<Law> laws = new ArrayList<>(Laws.ofCharts());
        laws.addAll(Laws.ofMetrics());
        return MetricLaws.tests(seen, laws, seed());
    }
}
