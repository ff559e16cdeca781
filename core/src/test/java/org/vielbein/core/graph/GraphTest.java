package org.vielbein.core.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;

class GraphTest {
    private final Graph graph = new Graph();
    private final Expr x = symbol("x");
    private final Expr y = symbol("y");
    private final Expr z = symbol("z");

    private void assertOneNode(Expr a, Expr b) {
        assertSame(graph.of(a), graph.of(b), () -> graph.of(a) + " and " + graph.of(b));
    }

    @Test
    void likeTermsAreCollectedInAnyOrder() {
        assertOneNode(sum(x, y, x), sum(y, product(number(2), x)));
        assertOneNode(sum(product(x, y), product(y, x).negate()), ZERO);
        assertOneNode(sum(number(1), x, number(2)), x.plus(3));
    }

    @Test
    void equalBasesAreMerged() {
        assertOneNode(product(x, y, x), product(y, square(x)));
        assertOneNode(x.over(x), ONE);
        assertOneNode(product(sqrt(x), sqrt(x)), x);
        assertOneNode(product(sqrt(product(x, y)), sqrt(product(x, y)), x), product(square(x), y));
        assertOneNode(product(number(2).pow(x), number(2).pow(y)), number(2).pow(x.plus(y)));
    }

    @Test
    void integerPowersGoIntoProductsAndPowers() {
        assertOneNode(square(product(x, y)), product(square(x), square(y)));
        assertOneNode(square(x.pow(3)), x.pow(6));
        assertOneNode(square(sqrt(x)), x);
        assertOneNode(exp(x).pow(-3), exp(x.times(-3)));
        assertOneNode(square(abs(x)), square(x));
        assertOneNode(product(abs(x), abs(x), x.pow(-2)), ONE);
        assertOneNode(product(abs(x).pow(-1), product(abs(x), x.pow(-1)).pow(-1)), x.pow(-1));
    }

    @Test
    void theRootOfASquareStays() {
        assertNotEquals(graph.of(x), graph.of(sqrt(square(x))));
        assertOneNode(sqrt(square(x)), sqrt(square(x)));
    }

    @Test
    void rationalRootsAreExact() {
        assertOneNode(sqrt(number(4)), number(2));
        assertOneNode(sqrt(ratio(9, 16)), ratio(3, 4));
        assertOneNode(number(8).pow(ratio(2, 3)), number(4));
        assertNotEquals(graph.of(number(1)), graph.of(sqrt(number(2))));
        assertEquals("sqrt(2)", graph.of(sqrt(number(2))).toString());
    }

    @Test
    void parityBringsTheSignOut() {
        assertOneNode(sin(x.negate()), sin(x).negate());
        assertOneNode(cos(x.minus(y)), cos(y.minus(x)));
        assertOneNode(tanh(y.minus(x)), tanh(x.minus(y)).negate());
        assertOneNode(abs(x.times(-2)), abs(x.times(2)));
    }

    @Test
    void trigonometryHasExactValuesAtMultiplesOfPi() {
        assertOneNode(sin(PI), ZERO);
        assertOneNode(cos(PI), ONE.negate());
        assertOneNode(sin(PI.over(6)), ratio(1, 2));
        assertOneNode(square(sin(PI.over(3))), ratio(3, 4));
        assertOneNode(cos(PI.times(3).over(4)), sqrt(number(2)).over(-2));
        assertOneNode(sin(PI.times(-7).over(6)), ratio(1, 2));
        assertOneNode(cot(PI.over(2)), ZERO);
        assertOneNode(tan(PI.over(4)), ONE);
        assertOneNode(acos(ONE.negate()), PI);
        assertOneNode(exp(ZERO), ONE);
    }

    @Test
    void squaredSineAndCosineAddUp() {
        assertOneNode(square(sin(x)).plus(square(cos(x))), ONE);
        assertOneNode(sum(product(y, square(sin(x))), z, product(y, square(cos(x)))), y.plus(z));
        assertOneNode(sum(square(cosh(x)), square(sinh(x)).negate()), ONE);
        assertNotEquals(graph.constant(1), graph.of(square(sin(x)).plus(square(cos(y)))));
        assertOneNode(
                sum(product(number(2), square(sin(x))), square(cos(x))),
                sum(square(cos(x)), product(number(2), square(sin(x)))));
    }

    @Test
    void theEmbeddedSphereBecomesItsLineElement() {
        Expr r = symbol("R");
        List<Expr> embedding = List.of(product(r, sin(x), cos(y)), product(r, sin(x), sin(y)), product(r, cos(x)));
        assertSame(graph.of(square(r)), gram(embedding, x, x));
        assertSame(graph.constant(0), gram(embedding, x, y));
        assertSame(graph.of(product(square(r), square(sin(x)))), gram(embedding, y, y));
    }

    private Node gram(List<Expr> embedding, Expr u, Expr v) {
        return graph.sum(embedding.stream()
                .map(graph::of)
                .map(e -> graph.product(graph.derivative(e, graph.of(u)), graph.derivative(e, graph.of(v))))
                .toList());
    }

    @Test
    void zeroDoesNotAbsorbADivisionByZero() {
        Node node = graph.of(product(x, ONE.over(y)));
        Node at = graph.substitute(node, Map.of(graph.of(x), graph.constant(0), graph.of(y), graph.constant(0)));
        assertFalse(at.isZero());
        assertTrue(at.isSingular());
    }

    @Test
    void derivativesFollowTheRules() {
        assertSame(graph.of(cos(x)), graph.derivative(graph.of(sin(x)), graph.of(x)));
        assertSame(
                graph.of(product(number(3), square(x), exp(y))),
                graph.derivative(graph.of(product(x.pow(3), exp(y))), graph.of(x)));
        assertSame(
                graph.of(product(number(2).pow(x), ln(number(2)))),
                graph.derivative(graph.of(number(2).pow(x)), graph.of(x)));
        assertSame(graph.constant(0), graph.derivative(graph.of(sin(y)), graph.of(x)));
    }

    @Test
    void partialDerivativesOfUnknownFunctionsCommute() {
        Node f = graph.of(FunctionSymbol.unknown("f", 2).at(x, y));
        Node xy = graph.derivative(graph.derivative(f, graph.of(x)), graph.of(y));
        Node yx = graph.derivative(graph.derivative(f, graph.of(y)), graph.of(x));
        assertSame(xy, yx);
        assertEquals("f[1,1](x, y)", xy.toString());
    }

    @Test
    void aFormulaTakesThePlaceOfAnUnknownFunctionAndOfItsDerivatives() {
        Node f = graph.of(FunctionSymbol.unknown("f", 2).at(y, x));
        Map<String, FunctionBody> bodies = Map.of(
                "f", new FunctionBody(List.of("x", "y"), square(symbol("x")).times(sin(symbol("y")))));
        assertSame(graph.of(product(square(y), sin(x))), graph.bind(f, bodies));
        Node dx = graph.derivative(f, graph.of(x));
        assertSame(graph.of(product(square(y), cos(x))), graph.bind(dx, bodies));
    }

    @Test
    void aFormulaOfTheWrongArityIsRefused() {
        Node f = graph.of(FunctionSymbol.unknown("f", 2).at(x, y));
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> graph.bind(f, Map.of("f", new FunctionBody(List.of("x"), symbol("x")))));
        assertEquals("function 'f' takes 2 arguments, and the formula given for it has 1.", e.getMessage());
    }

    @Test
    void branchesNotTakenDoNotEnterDerivatives() {
        Expr e = ifLess(x, ZERO, ZERO, sqrt(x));
        assertEquals(
                "if(x < 0, 0, 1/2*x^(-1/2))",
                graph.derivative(graph.of(e), graph.of(x)).toString());
    }

    @Test
    void sixtySquaringsStaySixtyNodes() {
        Expr e = x.plus(y);
        for (int i = 0; i < 60; i++) {
            e = e.plus(number(1)).squared();
        }
        graph.of(e);
        assertTrue(graph.size() < 400, () -> "nodes: " + graph.size());
    }

    @Test
    void depthOfAHundredThousandDoesNotOverflowTheStack() {
        Expr e = x;
        for (int i = 0; i < 100_000; i++) {
            e = sin(e);
        }
        assertEquals(100_002, reach(graph.derivative(graph.of(e.plus(y)), graph.of(y)), graph.of(e.plus(y))));
    }

    private static int reach(Node derivative, Node node) {
        assertTrue(derivative.isOne());
        return Graph.reachable(List.of(node)).size() - 1;
    }

    @Test
    void aCancelledMultipleOfASumIsOpened() {
        Expr s = x.plus(y);
        assertOneNode(s.times(3).minus(s.times(2)).minus(x), y);
    }

    @Test
    void aNodePrintsAsTheExpressionItStandsFor() {
        assertEquals("x^2*sin(y)", graph.of(product(square(x), sin(y))).toString());
        assertOneNode(
                graph.of(product(square(x), sin(y)).over(z.plus(1))).toExpr(),
                product(square(x), sin(y)).over(z.plus(1)));
    }

    @Test
    void aGraphEndsAtItsStepsAndNeverBefore() {
        Graph small = new Graph(100);
        Node sum = small.of(x.plus(y).times(z));
        assertEquals(sum, small.of(x.plus(y).times(z)));
        GraphLimitException e = assertThrows(GraphLimitException.class, () -> {
            for (int k = 2; k < 100; k++) {
                small.of(x.plus(k));
            }
        });
        assertEquals("the formulas take more than 100 steps to put together", e.getMessage());
    }
}
