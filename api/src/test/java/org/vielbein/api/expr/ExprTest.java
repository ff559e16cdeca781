package org.vielbein.api.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExprTest {
    private final Expr x = symbol("x");
    private final Expr y = symbol("y");

    @Test
    void expressionsPrintAsTheyAreWritten() {
        assertEquals("x + y*2 - 3", x.plus(y.times(2).minus(3)).toString());
        assertEquals("-x^2", x.squared().negate().toString());
        assertEquals("(x + y)^2/x", x.plus(y).squared().over(x).toString());
        assertEquals("pi/3", PI.over(3).toString());
        assertEquals("1/(x*y)", ONE.over(x.times(y)).toString());
        assertEquals("sqrt(x + 1)", sqrt(x.plus(1)).toString());
        assertEquals("2/3*x", ratio(2, 3).times(x).toString());
        assertEquals("x + 2*y", x.minus(number(-2).times(y)).toString());
        assertEquals("if(x < y, 1, 2)", ifLess(x, y, ONE, number(2)).toString());
        assertEquals(
                "f[1,0](x, y)",
                FunctionSymbol.unknown("f", 2).partial(0).at(x, y).toString());
        assertEquals(
                "a''(x)",
                FunctionSymbol.unknown("a", 1).partial(0).partial(0).at(x).toString());
    }

    @Test
    void decimalsAreTakenAsWritten() {
        assertEquals(ratio(1, 10), number(0.1));
        assertEquals(number(1000), number(1e3));
        assertEquals(
                "number(NaN): the value is not a finite number.",
                assertThrows(IllegalArgumentException.class, () -> number(Double.NaN))
                        .getMessage());
    }

    @Test
    void onlyConstantsAreFolded() {
        assertEquals(number(5), number(2).plus(3));
        assertEquals(ratio(1, 8), number(2).pow(-3));
        assertEquals(x, x.plus(0).times(1).pow(1));
        assertEquals(ZERO, x.times(0));
        assertNotEquals(x.times(y), y.times(x));
    }

    @Test
    void divisionByTheConstantZeroIsRefused() {
        assertEquals(
                "over(0): the divisor of 'x' is the constant 0; a quotient needs a divisor other than 0.",
                assertThrows(IllegalArgumentException.class, () -> x.over(0)).getMessage());
        assertEquals(
                "ratio(1, 0): the denominator is 0; a rational number needs one other than 0.",
                assertThrows(IllegalArgumentException.class, () -> ratio(1, 0)).getMessage());
        assertEquals(
                "the divisor of over is null",
                assertThrows(NullPointerException.class, () -> x.over((Expr) null))
                        .getMessage());
    }

    @Test
    void sixtySquaringsAndSixtyDoublingsStaySmall() {
        Expr a = x;
        Expr b = x;
        for (int k = 0; k < 60; k++) {
            a = a.plus(a).plus(1).squared();
            b = b.plus(b).plus(1).squared();
        }
        assertEquals(a, b);
        assertEquals(a.hashCode(), b.hashCode());
        assertTrue(a.toString().length() <= PlainText.CAP + 100);
        Expr doubled = x;
        for (int k = 0; k < 60; k++) {
            doubled = doubled.plus(doubled).times(doubled);
        }
        assertTrue(derivative(doubled, x).depth() > 60);
    }

    @Test
    void walkersDoNotRecurse() {
        Expr e = x;
        for (int k = 0; k < 50_000; k++) {
            e = sin(e);
        }
        Expr copy = substitute(e, Map.of(x, y));
        assertNotEquals(e, copy);
        assertEquals(e, substitute(copy, Map.of(y, x)));
        assertEquals(50_001, e.depth());
        assertTrue(e.toString().endsWith("…"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sin | cos(x)",
                "cos | -sin(x)",
                "ln | 1/x",
                "atan | 1/(1 + x^2)",
                "lgamma | digamma(x)",
                "trigamma | polygamma(2, x)",
                "abs | sign(x)",
                "exp | exp(x)",
            })
    void derivativesOfFunctions(String name, String expected) {
        Expr f = elementary(name).orElseThrow().at(x);
        assertEquals(expected, derivative(f, x).toString());
    }

    @Test
    void derivativesFollowLeibnizAndTheChainRule() {
        assertEquals("2*x*y", derivative(x.squared().times(y), x).toString());
        assertEquals("cos(x*y)*x", derivative(sin(x.times(y)), y).toString());
        assertEquals("2^x*ln(2)", derivative(number(2).pow(x), x).toString());
        assertEquals("if(x < y, 1, 0)", derivative(min(x, y), x).toString());
        assertEquals(ZERO, derivative(exp(y), x));
        assertEquals(
                "derivative by 'x^2': only a symbol can be differentiated by.",
                assertThrows(IllegalArgumentException.class, () -> derivative(x, x.squared()))
                        .getMessage());
    }

    @Test
    void functionSymbolsKeepTheirOrders() {
        FunctionSymbol f = FunctionSymbol.unknown("f", 2);
        assertEquals(f.partial(0).partial(1), f.partial(1).partial(0));
        assertEquals(f, f.partial(0).primitive());
        assertEquals(
                "function 'f' takes 2 arguments, found 1.",
                assertThrows(IllegalArgumentException.class, () -> f.at(x)).getMessage());
        assertEquals(
                "function 'f': a derivative by argument 2 was asked, and its arguments are 0 to 1.",
                assertThrows(IllegalArgumentException.class, () -> f.partial(2)).getMessage());
        assertEquals(
                "function 'g': its arity is 0; a function has at least 1 argument.",
                assertThrows(IllegalArgumentException.class, () -> FunctionSymbol.unknown("g", 0))
                        .getMessage());
        assertEquals(
                "polygamma(-1, x): the order is negative; it counts derivatives of digamma.",
                assertThrows(IllegalArgumentException.class, () -> polygamma(-1, x))
                        .getMessage());
    }

    @Test
    void foldVisitsSharedNodesOnce() {
        Expr shared = sin(x);
        Expr e = sum(shared, square(shared), exp(shared));
        int[] visits = {0};
        int size = e.<Integer>fold((node, sizes) -> {
            visits[0]++;
            return 1 + sizes.stream().mapToInt(Integer::intValue).sum();
        });
        assertEquals(10, size);
        assertEquals(6, visits[0]);
        assertEquals(List.of("x"), List.of(x.<String>fold((node, parts) -> node.toString())));
    }
}
