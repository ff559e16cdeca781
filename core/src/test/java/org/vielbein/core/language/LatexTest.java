package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LatexTest {
    static List<Table> readings() {
        return Table.of("latex-readings.txt");
    }

    static List<Table> refusals() {
        return Table.of("latex-refusals.txt");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void eachRuleOfLatexReadsAsItSays(Table table) {
        assertEquals(table.expected(), Described.script(table.input(), TestGeometries.KNOWN));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void eachMistakeInLatexIsToldWithPlaceAndRemedy(Table table) {
        ScriptException e =
                assertThrows(ScriptException.class, () -> Script.read("case", table.input(), TestGeometries.KNOWN));
        assertEquals(table.expected(), e.getMessage().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\theta}{2} | theta/2",
                "\\sqrt{x^2+y^2} | sqrt(x^2 + y^2)",
                "\\sin^2\\theta | sin(theta)^2",
                "$x\\,y$ | x y",
                "xy + \\pi | x y + pi",
                "2\\cdot 3^{2} | 18",
            })
    void singleExpressionsMayBeLatexToo(String latex, String plain) {
        ExpressionReader reader = ExpressionReader.over(List.of("x", "y", "theta"));
        assertEquals(reader.read(plain), reader.read(latex));
    }

    @Test
    void conditionsMayBeLatexToo() {
        ExpressionReader reader = ExpressionReader.over(List.of("x", "theta"));
        assertEquals(
                reader.conditions("0 < theta <= pi and x != 1"), reader.conditions("0<\\theta\\leq\\pi, x \\neq 1"));
    }

    @Test
    void pointsMayBeLatexToo() {
        assertEquals(
                PointReader.read("theta=pi/2, phi=1/3", List.of("theta", "phi")),
                PointReader.read("\\theta=\\frac{\\pi}{2}, \\phi=\\tfrac13", List.of("theta", "phi")));
    }

    @Test
    void backslashesInCommentsAndQuotedTextMakeNoLatex() {
        Script script =
                Script.read("case", "source \"\\\\LaTeX {a}\" # $x$ \\theta\nds^2 = dx1^2", KnownGeometries.NONE);
        assertEquals(List.of("\\\\LaTeX {a}"), script.sources());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "{".repeat(90_000),
                "\\frac{".repeat(15_000),
                "ds^2 = " + "\\sqrt{".repeat(12_000) + "x" + "}".repeat(12_000) + "dx^2",
                "\\left(".repeat(16_000),
                "\\left\\{ x \\right. ".repeat(5_000),
                "\\begin{array}".repeat(7_000),
                "\\begin{cases}".repeat(3_900) + "\\end{cases}".repeat(3_900),
                "ds^2 = x" + "_x".repeat(49_000),
                "ds^2 = x" + "^x".repeat(49_000) + "\\",
                "ds^2 = x" + "^x".repeat(49_000) + "\\theta",
                "\\sum_{i=1}^2 ".repeat(7_000),
                "ds^2 = \\alpha " + "dx".repeat(49_000),
                "ds^2 = \\alpha " + "x,".repeat(49_000) + "=",
                "\\\\ x = 1".repeat(12_000),
                "\\frac".repeat(19_000) + "1");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileLatexIsRefusedBeforeItTakesLong(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThrows(ScriptException.class, () -> Script.read("case", text, KnownGeometries.NONE)));
    }
}
