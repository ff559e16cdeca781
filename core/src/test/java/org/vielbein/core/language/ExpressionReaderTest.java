package org.vielbein.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;

class ExpressionReaderTest {
    private static final ExpressionReader OVER = ExpressionReader.over(List.of("x", "y", "theta"));

    private static String sentence(Runnable reading) {
        return assertThrows(ScriptException.class, reading::run)
                .problems()
                .get(0)
                .sentence();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1 | 1/10",
                "-2^2 | -4",
                "2^-3 | 1/8",
                "1/3 + 1/6 | 1/2",
                "pi/3 | pi/3",
                "2π | 2*pi",
                "√2/2 | sqrt(2)/2",
                "sqrt(3) | sqrt(3)",
                "1e-3 | 1/1000",
                "sin(pi/3)^2 | sin(pi/3)^2",
                "½ | 1/2",
                "(1+2)(3+4) | 21",
                "sin² (1) | sin(1)^2",
            })
    void constantsAreExact(String text, String expected) {
        assertEquals(expected, ExpressionReader.constants().read(text).toString());
    }

    @Test
    void namesAreThoseGivenInAnySpelling() {
        assertEquals(OVER.read("1/(1+x^2+theta^2)^2"), OVER.read("1/(1 + x² + θ²)²"));
    }

    @Test
    void unknownFunctionsMayBeGiven() {
        Expr e = OVER.withFunction("f", 2).read("f(x, y) + f[0,1](x, 2)");
        assertEquals("f(x, y) + f[0,1](x, 2)", e.toString());
    }

    @Test
    void conditionsAreKeptAsWritten() {
        List<Condition> all = OVER.conditions("0 < x <= 1 and y != 2, x^2 + y^2 < 4");
        assertEquals("[0 < x, x <= 1, y != 2, x^2 + y^2 < 4]", all.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "z + 1 | `z` is not declared. The names that can stand here: x, y, theta.",
                "thta | `thta` is not declared. Did you mean `theta`?",
                "dx | `dx` holds a differential, and a function must stand here.",
                "x y | ",
                "1/0 | Division by 0.",
                "xy | `xy` is not declared. `x y`?",
                "where | `where` begins a statement. Put it on a line of its own, or behind `;`.",
                "x = 1 | Expected an operator or the end, found `=`.",
            })
    void whatCannotBeReadIsTold(String text, String expected) {
        if (expected == null) {
            assertEquals("x*y", OVER.read(text).toString());
        } else {
            assertEquals(expected, sentence(() -> OVER.read(text)));
        }
    }

    @Test
    void noNameIsAConstant() {
        assertEquals(
                "`x` is not declared. Numbers, pi and functions of them can stand here.",
                sentence(() -> ExpressionReader.constants().read("2x")));
        assertEquals(
                "An expression is missing here.",
                sentence(() -> ExpressionReader.constants().read(" ")));
    }

    @Test
    void largeExactNumbersStayExact() {
        assertEquals(
                Constant.of(new java.math.BigDecimal("1e150")),
                ExpressionReader.constants().read("1e150"));
        assertEquals(
                "The number 9^387420489 has more than 20000 bits.",
                sentence(() -> ExpressionReader.constants().read("9^9^9^9")));
    }
}
