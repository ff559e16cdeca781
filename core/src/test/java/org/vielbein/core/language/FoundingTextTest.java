package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.text.TextPrinter;

/** Equations (2), (3), (6) and (7) of the founding text and the reply's d(r cos θ), in its own LaTeX, are read and printed back. */
class FoundingTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ds^2 = dr^2 + r^2 d\\theta^2",
                "coordinates x1, x2; | ds^2 = E(x^1, x^2)(dx^1)^2 + 2F(x^1, x^2)dx^1 dx^2 + G(x^1, x^2)(dx^2)^2",
                "'' | ds^2=d\\theta^2+\\sin^2\\theta d\\varphi^2",
                "'' | ds^2 = f(x,y,z)(dx^2+dy^2+dz^2)",
                "coordinates r, \\theta; | ds^2 = d(r\\cos\\theta)^2 + d(r\\sin\\theta)^2",
            })
    void itsEquationsAreReadAndPrintedBack(String declared, String latex) {
        LineElement read = lineElement(declared + latex);
        String printed = TextPrinter.latex().print(read);
        String functions = declared.contains("x1")
                ? "function E(u,v); function F(u,v); function G(u,v); "
                : printed.contains("f") && printed.contains("z") ? "function f(u,v,w); " : "";
        assertEquals(
                TextPrinter.plain().print(read),
                TextPrinter.plain().print(lineElement(functions + declared + "ds^2 = " + printed)),
                printed);
    }

    private static LineElement lineElement(String text) {
        Metric metric = Script.read("case", text, KnownGeometries.NONE).metric().orElseThrow();
        Arguments given = Arguments.of(metric);
        return metric.lineElement(Coordinates.of(metric.domain(given)), given);
    }
}
