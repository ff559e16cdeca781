package org.vielbein.api.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.ONE;
import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.ratio;
import static org.vielbein.api.expr.Expressions.symbol;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vielbein.api.expr.ScalarField;

class ArgumentsTest {

    private static final Parameter.Real R = Parameter.real("R", 1).positive();
    private static final Parameter.Whole N = Parameter.integer("n", 2).from(1).to(16);
    private static final Parameter.Function F = Parameter.function("f");
    private static final Parameter.Function A = Parameter.function("a", "t");
    private static final Arguments GIVEN = Arguments.of(R, N, F, A);

    private static String refused(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @Test
    void realParameterIsASymbolWhateverItsValue() {
        assertEquals(symbol("R"), GIVEN.get(R));
        assertEquals(symbol("R"), GIVEN.with(R, PI).get(R));
        assertEquals(Optional.of(PI), GIVEN.with(R, PI).value(R));
    }

    @Test
    void wholeParameterIsItsValue() {
        assertEquals(2, GIVEN.get(N));
        assertEquals(5, GIVEN.with(N, 5).get(N));
    }

    @Test
    void functionParameterStaysUnknown() {
        ScalarField one = x -> ONE;
        assertEquals(
                "f(x, y)",
                GIVEN.with(F, one).get(F).at(symbol("x"), symbol("y")).toString());
        assertEquals("a(t)", GIVEN.get(A).at(symbol("t")).toString());
        assertEquals(Optional.of(one), GIVEN.with(F, one).value(F));
        assertEquals(Optional.empty(), GIVEN.value(F));
    }

    @Test
    void functionOfNamedArgumentsTakesAsManyAsNamed() {
        assertEquals(
                "function 'a' takes 1 argument, found 2.",
                refused(() -> GIVEN.get(A).at(symbol("t"), symbol("x"))));
    }

    @Test
    void valueIsTheDefaultUntilGiven() {
        assertEquals(Optional.of(number(1)), GIVEN.value(R));
        assertFalse(GIVEN.isGiven(R));
        assertTrue(GIVEN.with(R, number(1)).isGiven(R));
        assertFalse(GIVEN.isGiven(R));
    }

    @Test
    void defaultIsTheDecimalAsWritten() {
        assertEquals(Optional.of(ratio(1, 10)), Parameter.real("q", 0.1).byDefault());
    }

    @Test
    void refusesAnUndeclaredParameterByName() {
        assertEquals(
                "This definition does not declare the parameter 'R = 1 in (0, inf)': add it to parameters(), which holds"
                        + " [n = 2 in [1, 16] integer].",
                refused(() -> Arguments.of(N).get(R)));
    }

    @Test
    void parameterOfAnotherKindIsAnotherParameter() {
        assertThrows(IllegalArgumentException.class, () -> GIVEN.get(Parameter.real("n")));
    }

    @Test
    void refusesValuesOutOfRange() {
        assertEquals("This definition: R = -1 is not in (0, inf).", refused(() -> GIVEN.with(R, number(-1))));
        assertEquals("This definition: n = 17 is not in [1, 16].", refused(() -> GIVEN.with(N, 17)));
    }

    @Test
    void refusesADefaultOutOfRange() {
        assertEquals(
                "The default 0 of parameter M is not in (0, inf): change one.",
                refused(() -> Parameter.real("M", 0).positive()));
        assertEquals(
                "The default 1 of parameter n is not in [2, inf): change one.",
                refused(() -> Parameter.integer("n", 1).from(2)));
    }

    @Test
    void wholeParameterWithoutValueIsMissing() {
        Parameter.Whole n = Parameter.integer("n");
        Arguments given = Arguments.of(n, F);
        assertEquals(List.of(n), given.missing());
        assertEquals(
                "This definition: the parameter n has no value and no default: give n = ….",
                refused(() -> given.get(n)));
        assertEquals(List.of(), given.with(n, 3).complete().missing());
    }

    @Test
    void refusesTwoParametersOfOneName() {
        assertEquals(
                "This definition has two parameters named 'n': give every parameter a name of its own.",
                refused(() -> Arguments.of(N, Parameter.real("n"))));
    }

    @Test
    void parametersReadAsTheGeometryLanguageWritesThem() {
        assertEquals(
                "[R = 1 in (0, inf), n = 2 in [1, 16] integer, function f, function a(t)]",
                GIVEN.parameters().toString());
        assertEquals("q", Parameter.real("q").toString());
        assertEquals("n in [1, inf) integer", Parameter.integer("n").from(1).toString());
    }
}
