package org.vielbein.core.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.source.ScriptText;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;

/** {@code G in CHART} finds the shortest chain of charts. */
class ChartChainsTest {
    private final Catalog catalog = catalog(
            "geometry flat; coordinates x, y; ds^2 = dx^2 + dy^2",
            "chart around to flat; coordinates r in (0, inf), phi in [0, 2 pi) periodic; x = r cos(phi); y = r sin(phi)",
            "chart log to around; parameter b = 1 in (0, inf); coordinates u, phi in [0, 2 pi) periodic; r = b exp(u)",
            "chart spiral to log; coordinates a, phi in [0, 2 pi) periodic; u = a + phi",
            "chart tilted to flat; coordinates p, q; x = p + q; y = q",
            "chart left to tilted; coordinates v, w; p = v; q = w",
            "chart right to tilted; coordinates v, w; p = w; q = v",
            "chart far to left; coordinates m, n; v = m; w = n",
            "chart goal to left; coordinates m, n; v = m; w = n",
            "geometry solid; coordinates x, y, z; ds^2 = dx^2 + dy^2 + dz^2",
            "chart screw to solid; coordinates i, j, k; x = i; y = j; z = k + i");

    private static Catalog catalog(String... texts) {
        Catalog.Builder builder = Catalog.builder();
        for (String text : texts) {
            String name = text.split("[ ;]")[1];
            builder.script(ScriptText.of(name, name + ".geometry", text), Offered.HERE);
        }
        // a second plugin's chart of the same name as one of the first, over the other chart
        builder.script(
                ScriptText.of("goal", "other/goal.geometry", "chart goal to right; coordinates m, n; v = m; w = n"),
                Offered.THERE);
        Catalog catalog = builder.build();
        assertEquals(List.of(), catalog.problems());
        return catalog;
    }

    private static List<String> charts(Geometry geometry) {
        return geometry.charts().stream().map(CoordinateChart::name).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            flat in around           | around
            flat in log              | around log
            flat in around in log    | around log
            flat in spiral           | around log spiral
            flat in log in spiral    | around log spiral
            flat in far              | tilted left far
            flat in right in goal    | tilted right goal
            flat in tests:goal       | tilted left goal
            """)
    void theShortestChainIsFound(String reference, String chain) {
        assertEquals(chain, String.join(" ", charts(catalog.geometry(reference))));
    }

    @Test
    void whatIsWrittenBehindAChartIsForThatChart() {
        Geometry spiral = catalog.geometry("flat in log(b=3) in spiral");
        assertArrayEquals(new double[] {3 * Math.exp(0.5), 0}, spiral.toMetricCoordinates(0.5, 0), 1e-15);
        assertArrayEquals(
                new double[] {3 * Math.exp(0.5), 0},
                catalog.geometry("flat in log(b=3)").toMetricCoordinates(0.5, 0),
                1e-15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            flat in goal   | The chart 'goal' is reached from the coordinates [x, y] of flat in goal by 2 chains of the same length: write one of them, "… in tests:tilted in tests:left in tests:goal" or "… in tests:tilted in tests:right in others:goal".
            solid in log   | The chart 'log' is one of 'around' and not of solid in log, whose coordinates are [x, y, z]; its charts: screw.
            flat in screw  | The chart 'screw' is one of 'solid' and not of flat in screw, whose coordinates are [x, y]; its charts: around, tilted, log (over around), left (over tilted), right (over tilted), spiral (over around and log), far (over tilted and left), goal (over tilted and left).
            flat in lgo    | There is no chart 'lgo'. Did you mean `log`?
            """)
    void whereThereIsNoOneChainTheSentenceSaysWhichThereAre(String reference, String sentence) {
        assertEquals(
                sentence,
                assertThrows(GeometryException.class, () -> catalog.geometry(reference))
                        .getMessage());
    }
}
