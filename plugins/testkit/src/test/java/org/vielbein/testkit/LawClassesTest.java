package org.vielbein.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.ONE;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.sqrt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;

/** The classes for authors: every law is a test, and a wrong metric or chart fails the test of the law it breaks. */
class LawClassesTest {
    /** The plane, with a claim of signature. */
    private record Plane(Signature claimed) implements Metric {
        @Override
        public String name() {
            return "plane";
        }

        @Override
        public Domain domain(Arguments given) {
            return Domain.cartesian(2);
        }

        @Override
        public LineElement lineElement(Coordinates x, Arguments given) {
            return LineElement.diagonal(x, ONE, ONE);
        }

        @Override
        public Signature signature(Arguments given) {
            return claimed;
        }
    }

    /** x = u², y = v with u &gt; 0; the inverse gives u + error. */
    private record Squared(double error) implements CoordinateChart {
        @Override
        public String name() {
            return "squared";
        }

        @Override
        public String target() {
            return "plane";
        }

        @Override
        public Domain domain(Arguments given) {
            return Domain.of(Coordinate.of("u").in(Interval.POSITIVE), Coordinate.of("v"));
        }

        @Override
        public Map<String, Expr> toTarget(Coordinates x, Arguments given) {
            return Map.of("x", x.get(0).squared(), "y", x.get(1));
        }

        @Override
        public Map<String, Expr> fromTarget(Coordinates y, Arguments given) {
            return Map.of("u", sqrt(y.get(0)).plus(number(error)), "v", y.get(1));
        }
    }

    private static Stream<DynamicTest> ofMetric(Metric metric) {
        return new MetricLaws() {
            @Override
            protected Metric metric() {
                return metric;
            }
        }.laws();
    }

    private static Stream<DynamicTest> ofChart(CoordinateChart chart) {
        return new ChartLaws() {
            @Override
            protected Metric metric() {
                return new Plane(Signature.riemannian(2));
            }

            @Override
            protected CoordinateChart chart() {
                return chart;
            }
        }.laws();
    }

    /** The messages of the tests that fail. */
    private static List<String> failures(Stream<DynamicTest> tests) throws Throwable {
        List<String> messages = new ArrayList<>();
        for (DynamicTest test : tests.toList()) {
            try {
                test.getExecutable().execute();
            } catch (AssertionFailedError failure) {
                messages.add(failure.getMessage());
            }
        }
        return messages;
    }

    @Test
    void aSoundMetricAndChartPass() throws Throwable {
        assertEquals(List.of(), failures(ofMetric(new Plane(Signature.riemannian(2)))));
        assertEquals(List.of(), failures(ofChart(new Squared(0))));
    }

    @Test
    void everyLawIsATestNamedByItsStatement() {
        List<String> names = ofMetric(new Plane(Signature.riemannian(2)))
                .map(DynamicTest::getDisplayName)
                .toList();
        assertTrue(names.contains("plane frame: g = hᵀηh"), names::toString);
    }

    @Test
    void aWrongMetricFailsTheTestOfItsLaw() throws Throwable {
        List<String> failures = failures(ofMetric(new Plane(Signature.of(1, 1))));
        assertEquals(1, failures.size(), failures::toString);
        assertTrue(failures.get(0).startsWith("plane breaks the law 'claimed signature' at x = "), failures::toString);
        assertTrue(failures.get(0).endsWith("(deviation 2.00, seed 3969)."), failures::toString);
    }

    @Test
    void aWrongChartFailsTheTestOfItsLaw() throws Throwable {
        List<String> failures = failures(ofChart(new Squared(1e-3)));
        assertEquals(1, failures.size(), failures::toString);
        assertTrue(failures.get(0).startsWith("plane in squared breaks the law 'inverse' at u = "), failures::toString);
    }
}
