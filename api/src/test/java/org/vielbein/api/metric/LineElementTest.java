package org.vielbein.api.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.ONE;
import static org.vielbein.api.expr.Expressions.ZERO;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.symbol;
import static org.vielbein.api.metric.OneForm.d;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.expr.Expr;

class LineElementTest {

    private static final Coordinates UV = Coordinates.of("u", "v");
    private static final Expr U = UV.get(0);
    private static final Expr V = UV.get(1);

    private static String refused(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @Test
    void oneFormExpandsTotalDifferentials() {
        Expr a = symbol("a");
        OneForm form = d(U.times(V)).plus(d(U).times(a)).minus(d(V));
        assertEquals("[v + a, u - 1]", form.coefficients(UV).toString());
        assertEquals("d(u*v) + a du - dv", form.toString());
    }

    @Test
    void differentialOfAParameterIsZero() {
        assertEquals(List.of(ZERO, ZERO), d(symbol("R")).coefficients(UV));
    }

    @Test
    void componentsAreTheMatrixGiven() {
        Expr e = symbol("E"), f = symbol("F"), g = symbol("G");
        LineElement ds2 = LineElement.components(UV, (i, j) -> i != j ? f : i == 0 ? e : g);
        assertEquals(List.of(List.of(e, f), List.of(f, g)), ds2.components(UV));
        assertEquals("E du^2 + 2*F du dv + G dv^2", ds2.toString());
        assertEquals(LineElement.Origin.COMPONENTS, ds2.origin());
        assertFalse(ds2.isSumOfSquares());
        assertEquals(2, ds2.degree());
    }

    @Test
    void componentsAreReadOncePerPairAboveTheDiagonal() {
        List<String> asked = new ArrayList<>();
        LineElement.components(Coordinates.of("x", "y", "z"), (i, j) -> {
            asked.add(i + "" + j);
            return ONE;
        });
        assertEquals(List.of("00", "01", "02", "11", "12", "22"), asked);
    }

    @Test
    void matrixIsSymmetricAsObjects() {
        List<List<Expr>> g = d(U).plus(d(V).times(U)).squared().components(UV);
        assertSame(g.get(0).get(1), g.get(1).get(0));
    }

    @Test
    void productOfFormsIsSymmetrised() {
        LineElement ds2 = d(U).times(d(V)).times(-2);
        assertEquals(List.of(List.of(ZERO, number(-1)), List.of(number(-1), ZERO)), ds2.components(UV));
        assertEquals(number(-1), ds2.component(UV, 1, 0));
    }

    @Test
    void zerosOfADiagonalAreLeftOut() {
        LineElement ds2 = LineElement.diagonal(UV, ONE, ZERO);
        assertEquals("du^2", ds2.toString());
        assertEquals(ZERO, ds2.component(UV, 1, 1));
    }

    @Test
    void rowsCarryWeightAndFactorOutsideTheForm() {
        LineElement ds2 = LineElement.sum(
                        d(U).squared().times(sin(V)),
                        d(U).minus(d(V).times(U)).squared().negate())
                .times(symbol("f"));
        List<Row> rows = ds2.rows(UV);
        assertEquals("[f*sin(v) [1, 0], -f [1, -u]]", rows.toString());
        assertTrue(ds2.isSumOfSquares());
    }

    @Test
    void conformalFactorStaysBeforeTheWhole() {
        LineElement flat = LineElement.euclidean(UV.all());
        LineElement ds2 = flat.times(symbol("f"));
        assertEquals("f (du^2 + dv^2)", ds2.toString());
        assertEquals(symbol("f"), ds2.factor());
        assertEquals(flat, ds2.unscaled());
        assertEquals(symbol("f"), ds2.component(UV, 1, 1));
        assertEquals(LineElement.Origin.EUCLIDEAN, ds2.origin());
    }

    @Test
    void sumTakesFactorsIntoTheTerms() {
        LineElement ds2 = LineElement.euclidean(U)
                .times(sin(V))
                .minus(LineElement.euclidean(V).times(cos(V)));
        assertEquals(ONE, ds2.factor());
        assertEquals("sin(v) du^2 - cos(v) dv^2", ds2.toString());
        assertEquals(LineElement.Origin.SUM, ds2.origin());
    }

    @Test
    void sumInAFactorStandsInBrackets() {
        assertEquals("(u + 1) du^2", LineElement.diagonal(UV, U.plus(1), ZERO).toString());
    }

    @Test
    void hessianKeepsItsPotential() {
        Expr potential = U.pow(3).times(V);
        LineElement ds2 = LineElement.hessian(UV, potential);
        assertEquals(Optional.of(potential), ds2.potential());
        assertEquals("3*u^2", ds2.component(UV, 0, 1).toString());
        assertEquals(ZERO, ds2.component(UV, 1, 1));
    }

    @Test
    void pullBackReplacesAllCoordinatesAtOnce() {
        LineElement swapped = LineElement.diagonal(UV, V, U).pulledBack(UV, Map.of("u", V, "v", U));
        assertEquals(List.of(List.of(V, ZERO), List.of(ZERO, U)), swapped.components(UV));
    }

    @Test
    void pullBackRefusesAMapOfOtherNames() {
        assertEquals(
                "The map of a pull-back gives [u, w], and the line element is written in [u, v]: give one expression for"
                        + " each of these.",
                refused(() -> LineElement.euclidean(U, V).pulledBack(UV, Map.of("u", U, "w", V))));
    }

    @Test
    void rowsRefuseAProduct() {
        assertEquals(
                "The term du dv is not a square, so the line element has no rows: use its components.",
                refused(() -> d(U).times(d(V)).rows(UV)));
    }

    @Test
    void diagonalRefusesAnotherNumberOfCoefficients() {
        assertEquals(
                "The diagonal line element in [u, v] takes 2 coefficients, found 1: give one for each coordinate, in this"
                        + " order.",
                refused(() -> LineElement.diagonal(UV, ONE)));
    }

    @Test
    void refusesNullByName() {
        Expr none = null;
        assertEquals(
                "functions[1] is null",
                assertThrows(NullPointerException.class, () -> LineElement.euclidean(U, none))
                        .getMessage());
        assertEquals(
                "g(0, 1) is null",
                assertThrows(
                                NullPointerException.class,
                                () -> LineElement.components(UV, (i, j) -> i == j ? ONE : none))
                        .getMessage());
    }

    @Test
    void writtenAlikeIsEqual() {
        assertEquals(d(U).squared().times(V), d(U).squared().times(V));
        assertEquals(d(U).squared().times(V).hashCode(), d(U).squared().times(V).hashCode());
    }

    /** Written out, the sixtieth square has 2⁶⁰ factors; a nest of three thousand sines overflows the call stack. */
    @Test
    void sharedAndDeepFormulasAreAsCheapAsTheirNodes() {
        Expr shared = U;
        for (int k = 0; k < 60; k++) {
            shared = shared.squared().plus(shared);
        }
        Expr deep = V;
        for (int k = 0; k < 3_000; k++) {
            deep = sin(deep);
        }
        LineElement ds2 = d(shared).plus(d(deep).times(shared)).squared().times(deep);
        assertEquals(2, ds2.components(UV).size());
        assertEquals(ds2, d(shared).plus(d(deep).times(shared)).squared().times(deep));
        assertTrue(ds2.toString().length() < 20_000);
        assertTrue(ds2.isSumOfSquares());
    }

    @Test
    void signatureCountsSigns() {
        assertEquals("(3, 1)", Signature.lorentzian(4).toString());
        assertEquals(Signature.of(2, 0), Signature.riemannian(2));
        assertEquals(
                "The signature (-1, 1) does not exist: both numbers are at least 0 and not both are 0.",
                refused(() -> Signature.lorentzian(0)));
    }
}
