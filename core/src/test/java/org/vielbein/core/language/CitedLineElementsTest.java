package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.text.TextPrinter;

/**
 * Numbered equations of the literature, read verbatim: each has the components that SymPy computed from a matrix typed by hand,
 * and so has what the printers make of it.
 */
class CitedLineElementsTest {
    private static final Map<String, List<KnownComponents.Component>> COMPONENTS = KnownComponents.of("cited.csv");

    private static final String DOI = "doi:10\\.\\d{4,}/\\S+";
    private static final String ARXIV = "arXiv:(\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})";

    /** A line element, where it stands, its formula, and the lines put before it. */
    record Cited(
            String name, String paper, String title, String equation, String known, String formula, String before) {
        static Cited of(Table table) {
            String[] of = table.rule().split("; ");
            assertEquals(5, of.length, table.rule());
            return new Cited(of[0], of[1], of[2], of[3], of[4], table.input(), table.expected());
        }

        Metric metric() {
            return read(before + "\n" + formula);
        }

        @Override
        public String toString() {
            return name + " " + equation;
        }
    }

    static List<Cited> cited() {
        return Table.of("cited.txt").stream().map(Cited::of).toList();
    }

    static Stream<Arguments> printed() {
        return cited().stream()
                .flatMap(c -> Stream.of(
                        Arguments.of("plain", TextPrinter.plain(), c),
                        Arguments.of("unicode", TextPrinter.unicode(), c),
                        Arguments.of("latex", TextPrinter.latex(), c)));
    }

    @ParameterizedTest
    @MethodSource("cited")
    void eachIsReadWithoutChange(Cited cited) {
        KnownComponents.assertHas(COMPONENTS.get(cited.name()), cited.metric());
    }

    /** Where no unknown function may have either sign. */
    static List<Cited> known() {
        return cited().stream()
                .filter(c -> c.metric().parameters().stream().noneMatch(Parameter.Function.class::isInstance))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("known")
    void itsSignsAreReadOff(Cited cited) {
        Metric metric = cited.metric();
        assertEquals(
                KnownComponents.signature(COMPONENTS.get(cited.name())),
                metric.signature(org.vielbein.api.chart.Arguments.of(metric)));
    }

    @ParameterizedTest(name = "{2} {0}")
    @MethodSource("printed")
    void whatIsPrintedIsReadBack(String notation, TextPrinter printer, Cited cited) {
        Metric metric = cited.metric();
        var given = org.vielbein.api.chart.Arguments.of(metric);
        String line = printer.print(metric.lineElement(Coordinates.of(metric.domain(given)), given));
        KnownComponents.assertHas(COMPONENTS.get(cited.name()), read(declared(metric, printer) + "ds^2 = " + line));
    }

    /** All parameters but whole ones, which shape a line element and do not stand in it. */
    private static String declared(Metric metric, TextPrinter printer) {
        return metric.parameters().stream()
                .filter(p -> !(p instanceof Parameter.Whole))
                .map(p -> declared(p, printer))
                .collect(Collectors.joining());
    }

    /** The parameter, a function with what it is where the text says it. */
    private static String declared(Parameter p, TextPrinter printer) {
        if (!(p instanceof Parameter.Function f)) {
            return "parameter " + printer.name(p.name()) + "\n";
        }
        String arguments = f.arguments().stream().map(printer::name).collect(Collectors.joining(", "));
        List<Expr> symbols =
                f.arguments().stream().<Expr>map(Expressions::symbol).toList();
        String body =
                f.byDefault().map(b -> " = " + printer.print(b.at(symbols))).orElse("");
        return "function " + printer.name(f.name()) + "(" + arguments + ")" + body + "\n";
    }

    private static Metric read(String text) {
        return Script.read("case", text, KnownGeometries.NONE).metric().orElseThrow();
    }

    @Test
    void thirtyOfThemAndMoreHaveAPaperAndANumber() {
        List<Cited> cited = cited();
        long numbered = cited.stream()
                .filter(c -> c.equation().matches("\\(\\d+(\\.\\d+)?\\)"))
                .count();
        assertTrue(numbered >= 30, () -> "only " + numbered);
        assertEquals(COMPONENTS.keySet(), cited.stream().map(Cited::name).collect(Collectors.toSet()));
        cited.forEach(c -> {
            assertTrue(c.paper().matches(ARXIV + "|" + DOI + "( " + ARXIV + ")?"), c.paper());
            assertTrue(c.equation().matches("\\(\\d+(\\.\\d+)?\\)|no number, .*"), c.equation());
            assertTrue(List.of("source", "body", "conversion", "tag").contains(c.known()), c.known());
        });
    }
}
