package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Apply;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Power;
import org.vielbein.api.expr.Product;
import org.vielbein.api.expr.Sum;
import org.vielbein.api.expr.Symbol;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.text.TextPrinter;

/**
 * Line elements as they stand in the literature, each with its matrix written by hand in plain text; only lines that say what is
 * a parameter, or what a sign of the paper means, were added. Both are compared as numbers at random places, unknown functions
 * taken as arbitrary ones.
 */
class LiteratureTest {
    private static final Map<String, DoubleUnaryOperator> FUNCTIONS =
            Map.of("sin", Math::sin, "cos", Math::cos, "sinh", Math::sinh, "cosh", Math::cosh, "exp", Math::exp);

    private final Map<String, Double> values = new TreeMap<>();
    private Random random = new Random(1);

    static List<Table> lineElements() {
        return Table.of("latex-literature.txt");
    }

    @ParameterizedTest
    @MethodSource("lineElements")
    void eachLineElementHasTheMatrixOfItsFormula(Table table) {
        Metric read = metric(table.input());
        Metric matrix = metric(table.expected());
        Coordinates x = coordinates(read);
        assertEquals(x.names(), coordinates(matrix).names());
        for (int point = 0; point < 5; point++) {
            values.clear();
            random = new Random(point);
            for (int i = 0; i < x.names().size(); i++) {
                for (int j = 0; j <= i; j++) {
                    double expected = value(component(matrix, x, i, j));
                    double actual = value(component(read, x, i, j));
                    assertTrue(Double.isFinite(expected), () -> table + " has no value");
                    assertEquals(expected, actual, 1e-12 * (1 + Math.abs(expected)), i + "," + j);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lineElements")
    void eachLineElementIsReadBackFromItsLatex(Table table) {
        Metric read = metric(table.input());
        Coordinates x = coordinates(read);
        String latex = TextPrinter.latex().print(read.lineElement(x, Arguments.of(read)));
        String declared = table.expected().substring(0, table.expected().indexOf("g = "));
        Metric again = metric(declared + "ds^2 = " + latex);
        values.clear();
        for (int i = 0; i < x.names().size(); i++) {
            for (int j = 0; j <= i; j++) {
                double expected = value(component(read, x, i, j));
                assertEquals(expected, value(component(again, x, i, j)), 1e-12 * (1 + Math.abs(expected)), latex);
            }
        }
    }

    @Test
    void thereAreMoreThanThirtyOfThem() {
        assertTrue(lineElements().size() > 30, () -> "only " + lineElements().size());
    }

    /** Misprints of the same sources: a differential or a square was forgotten. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ds^2 = -c^2 dt^2 + \\left[dx-v_s(t)f(r_s(t))\\right]^2+dy^2+dz^2 | The term `v_s(t)f(r_s(t))` has degree 0 in the differentials, and the term `dx` degree 1. All terms of a sum have one degree.",
                "ds^2 = -\\left(1-\\frac{r_s}{r}\\right) c^2dt^2 + \\frac{dr^2}{1-r_s/r} + r^2\\left(\\vartheta^2 + \\beta^2\\sin(\\vartheta)^2 \\varphi^2\\right), | The term `r^2\\left(\\vartheta^2 + \\beta^2\\sin(\\vartheta)^2 \\varphi^2\\right)` has degree 0 in the differentials; a line element has degree 2.",
                "ds^2 = -\\frac{dt}{U^2}+U^2\\left(dx^2+dy^2+dz^2\\right), | The term `\\frac{dt}{U^2}` has degree 1 in the differentials; a line element has degree 2.",
                "\\[ds^2 = -dt^2 + .\\] | Expected a number, a name or a bracket, found the end.",
            })
    void misprintsAreRefused(String latex, String sentence) {
        ScriptException e = assertThrows(
                ScriptException.class,
                () -> Script.read(
                        "case",
                        latex.contains("v_s") ? "function v_s(t)\nfunction r_s(t)\nfunction f(u)\n" + latex : latex,
                        KnownGeometries.NONE));
        assertEquals(sentence, e.problems().get(0).sentence());
    }

    private static Metric metric(String text) {
        return Script.read("case", text, KnownGeometries.NONE).metric().orElseThrow();
    }

    private static Coordinates coordinates(Metric metric) {
        return Coordinates.of(metric.domain(Arguments.of(metric)));
    }

    private static Expr component(Metric metric, Coordinates x, int i, int j) {
        return metric.lineElement(x, Arguments.of(metric)).component(x, i, j);
    }

    private double value(Expr e) {
        return e.<Double>fold(this::value);
    }

    private double value(Expr node, List<Double> parts) {
        if (node instanceof Constant c) {
            return c.numerator().doubleValue() / c.denominator().doubleValue();
        } else if (node instanceof Symbol s) {
            return values.computeIfAbsent(s.name(), name -> 0.3 + 0.6 * random.nextDouble());
        } else if (node instanceof Sum) {
            return parts.stream().mapToDouble(v -> v).sum();
        } else if (node instanceof Product) {
            return parts.stream().mapToDouble(v -> v).reduce(1, (a, b) -> a * b);
        } else if (node instanceof Power) {
            return Math.pow(parts.get(0), parts.get(1));
        }
        return applied((Apply) node, parts);
    }

    private double applied(Apply a, List<Double> arguments) {
        String name = a.function().name();
        if (a.function().isElementary()) {
            return FUNCTIONS.get(name).applyAsDouble(arguments.get(0));
        }
        double unknown = 1 + name.hashCode() % 7 / 10.0;
        for (int i = 0; i < arguments.size(); i++) {
            unknown += Math.sin(arguments.get(i) + i) / 5;
        }
        return unknown;
    }
}
