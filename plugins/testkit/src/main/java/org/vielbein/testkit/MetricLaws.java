package org.vielbein.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.SampleArguments;
import org.vielbein.core.law.Law;
import org.vielbein.core.law.Laws;

/**
 * The laws of metrics as tests of one metric: extend it and say which.
 *
 * <pre>{@code
 * class SphereLawsTest extends MetricLaws {
 *     protected Metric metric() { return new Sphere(); }
 * }
 * }</pre>
 *
 * <p>Each law is a test named by its statement; a failure names law, point, expected and found values, and the seed.
 */
public abstract class MetricLaws {
    /** The metric under test. */
    protected abstract Metric metric();

    /**
     * The arguments to test with, one geometry each: the defaults, with a number inside its range or a positive function for
     * what has none, unless overridden.
     */
    protected List<Arguments> arguments() {
        return List.of(SampleArguments.of(metric()));
    }

    /** The seed of the points and vectors. */
    protected long seed() {
        return 3969;
    }

    /** The laws, one test for each law and each set of arguments. */
    @TestFactory
    Stream<DynamicTest> laws() {
        return arguments().stream().flatMap(given -> tests(Geometry.of(metric(), given), Laws.ofMetrics(), seed()));
    }

    static Stream<DynamicTest> tests(Geometry geometry, List<Law> laws, long seed) {
        String values = geometry.parameters().stream()
                .map(p -> p.parameter().name() + " = " + p.value())
                .reduce((a, b) -> a + ", " + b)
                .map(text -> "(" + text + ")")
                .orElse("");
        return laws.stream()
                .map(law -> DynamicTest.dynamicTest(
                        geometry.name() + values + " " + law, () -> LawAssertions.assertObeyed(geometry, law, seed)));
    }
}
