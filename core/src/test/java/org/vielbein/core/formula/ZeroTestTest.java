package org.vielbein.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.vielbein.api.expr.Expressions.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.polynomial.Budget;

class ZeroTestTest {
    private static final Expr X = symbol("x");
    private static final Expr Y = symbol("y");
    private static final Expr Z = symbol("z");

    private static ZeroTest.Answer answer(Expr left, Expr right) {
        return ZeroTest.of(new Graph().of(left.minus(right)));
    }

    private static DynamicTest test(ZeroTest.Answer expected, Expr left, Expr right) {
        return DynamicTest.dynamicTest(left + " = " + right, () -> assertEquals(expected, answer(left, right)));
    }

    @TestFactory
    Stream<DynamicTest> identitiesAreProved() {
        Expr f = FunctionSymbol.unknown("f", 1).at(X);
        return Stream.of(
                test(ZeroTest.Answer.PROVED, square(X.plus(Y)), sum(square(X), product(number(2), X, Y), square(Y))),
                test(ZeroTest.Answer.PROVED, square(X).minus(square(Y)).over(X.minus(Y)), X.plus(Y)),
                test(ZeroTest.Answer.PROVED, tan(X.over(2)), sin(X).over(ONE.plus(cos(X)))),
                test(
                        ZeroTest.Answer.PROVED,
                        sin(X.times(3)),
                        sin(X).times(3).minus(sin(X).pow(3).times(4))),
                test(
                        ZeroTest.Answer.PROVED,
                        cos(X.plus(Y)),
                        product(cos(X), cos(Y)).minus(product(sin(X), sin(Y)))),
                test(
                        ZeroTest.Answer.PROVED,
                        sin(X).pow(4).minus(cos(X).pow(4)),
                        square(sin(X)).minus(square(cos(X)))),
                test(
                        ZeroTest.Answer.PROVED,
                        cosh(X),
                        exp(X).plus(exp(X.negate())).over(2)),
                test(ZeroTest.Answer.PROVED, square(cosh(X)).minus(square(sinh(X))), ONE),
                test(ZeroTest.Answer.PROVED, tanh(X.times(2)), tanh(X).times(2).over(ONE.plus(square(tanh(X))))),
                test(ZeroTest.Answer.PROVED, product(exp(X), exp(Y)), exp(X.plus(Y))),
                test(
                        ZeroTest.Answer.PROVED,
                        ONE.over(sqrt(X).minus(1)),
                        sqrt(X).plus(1).over(X.minus(1))),
                test(ZeroTest.Answer.PROVED, sqrt(number(8)), sqrt(number(2)).times(2)),
                test(ZeroTest.Answer.PROVED, sqrt(ratio(1, 2)), sqrt(number(2)).over(2)),
                test(
                        ZeroTest.Answer.PROVED,
                        square(sqrt(ONE.minus(number(2).over(X)))),
                        X.minus(2).over(X)),
                test(
                        ZeroTest.Answer.PROVED,
                        square(f.plus(1)).minus(square(f)),
                        f.times(2).plus(1)),
                test(ZeroTest.Answer.PROVED, square(abs(X.minus(Y))), square(Y.minus(X))),
                // not negative, though its normal form, x² + 1 + (y² − 1) cos² z, has a term that may be
                test(ZeroTest.Answer.PROVED, abs(betweenItsAxes()), betweenItsAxes()),
                test(ZeroTest.Answer.PROVED, abs(cos(X).minus(cosh(Y))), cosh(Y).minus(cos(X))),
                test(ZeroTest.Answer.DISPROVED, abs(cos(X).times(2).minus(cosh(Y))), cosh(Y).minus(cos(X).times(2))));
    }

    private static Expr betweenItsAxes() {
        return sum(square(X), product(square(Y), square(cos(Z))), square(sin(Z)));
    }

    @TestFactory
    Stream<DynamicTest> equalArgumentsGiveEqualValues() {
        Expr p = symbol("p");
        Expr f = FunctionSymbol.unknown("f", 1).at(square(X.plus(1)));
        Expr g = FunctionSymbol.unknown("f", 1).at(sum(square(X), X.times(2), ONE));
        return Stream.of(
                test(ZeroTest.Answer.PROVED, f, g),
                test(
                        ZeroTest.Answer.PROVED,
                        sqrt(ONE.minus(Y.over(X))),
                        sqrt(X.minus(Y).over(X))),
                test(
                        ZeroTest.Answer.PROVED,
                        sqrt(square(X).plus(square(cos(Y)))),
                        sqrt(sum(square(X), ONE, square(sin(Y)).negate()))),
                test(
                        ZeroTest.Answer.PROVED,
                        sqrt(X.times(8).plus(8)),
                        sqrt(X.plus(1).over(2)).times(4)),
                test(
                        ZeroTest.Answer.PROVED,
                        ln(square(X.minus(Y))),
                        ln(square(X).minus(product(X, Y)).minus(product(X, Y)).plus(square(Y)))),
                test(
                        ZeroTest.Answer.PROVED,
                        sin(X.minus(Y).times(2)),
                        sin(X.times(2).minus(Y.times(2)))),
                test(ZeroTest.Answer.PROVED, sin(X.plus(PI.over(2))), cos(X)),
                test(
                        ZeroTest.Answer.PROVED,
                        cos(X.minus(PI.over(3))).times(2),
                        cos(X).plus(sqrt(number(3)).times(sin(X)))),
                test(ZeroTest.Answer.PROVED, cosh(ln(X)), X.plus(ONE.over(X)).over(2)),
                test(ZeroTest.Answer.PROVED, exp(ln(X).over(2)), sqrt(X)),
                // √x has a value for x ≥ 0 only
                test(ZeroTest.Answer.PROVED, sqrt(product(X, Y)), product(sqrt(X), sqrt(Y))),
                test(ZeroTest.Answer.PROVED, ln(product(X, Y)), ln(X).plus(ln(Y))),
                test(
                        ZeroTest.Answer.PROVED,
                        square(X.pow(p).plus(1)),
                        sum(X.pow(p.times(2)), X.pow(p).times(2), ONE)),
                test(
                        ZeroTest.Answer.PROVED,
                        X.times(X.pow(p).plus(1)),
                        X.pow(p.plus(1)).plus(X)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsDifferentIsDisproved() {
        return Stream.of(
                test(ZeroTest.Answer.DISPROVED, square(X.plus(Y)), square(X).plus(square(Y))),
                test(ZeroTest.Answer.DISPROVED, ONE.over(X), ONE.over(X.plus(1))),
                test(ZeroTest.Answer.DISPROVED, number(1), number(2)),
                test(ZeroTest.Answer.DISPROVED, square(sin(X)), square(cos(X))),
                test(ZeroTest.Answer.DISPROVED, sin(X.times(3)), sin(X).times(3)),
                test(ZeroTest.Answer.DISPROVED, exp(X), sin(X).plus(Y)),
                test(ZeroTest.Answer.DISPROVED, tanh(X.plus(Y)), tanh(X).plus(tanh(Y))));
    }

    /** True on some domains and false on others: without a declared range a value in the false part decides. */
    @TestFactory
    Stream<DynamicTest> rangesDecide() {
        Graph graph = new Graph();
        Node x = graph.symbol("x");
        Optional<Node> zero = Optional.of(graph.constant(0));
        Optional<Node> pi = Optional.of(graph.of(PI));
        Assumptions positive = Assumptions.none().with(x, new Assumptions.Range(zero, Optional.empty()));
        Assumptions half = Assumptions.none().with(x, new Assumptions.Range(zero, pi));
        Optional<Node> scaled = Optional.of(graph.of(PI.times(Y)));
        Assumptions wave = Assumptions.none()
                .with(graph.symbol("y"), new Assumptions.Range(zero, Optional.empty()))
                .with(x, new Assumptions.Range(zero, scaled));
        return Stream.of(
                test(graph, wave, ZeroTest.Answer.PROVED, abs(sin(X.over(Y))), sin(X.over(Y))),
                test(graph, wave, ZeroTest.Answer.PROVED, abs(sinh(X.over(Y))), sinh(X.over(Y))),
                test(
                        graph,
                        wave,
                        ZeroTest.Answer.DISPROVED,
                        abs(sin(X.over(Y).times(2))),
                        sin(X.over(Y).times(2))),
                test(graph, wave, ZeroTest.Answer.DISPROVED, abs(cos(X.over(Y))), cos(X.over(Y))),
                test(ZeroTest.Answer.DISPROVED, sqrt(square(X)), X),
                test(ZeroTest.Answer.DISPROVED, sqrt(ONE.minus(square(cos(X)))), sin(X)),
                test(ZeroTest.Answer.DISPROVED, atan(X), asin(X)),
                test(graph, positive, ZeroTest.Answer.PROVED, sqrt(square(X)), X),
                test(graph, half, ZeroTest.Answer.PROVED, sqrt(ONE.minus(square(cos(X)))), sin(X)),
                test(graph, positive, ZeroTest.Answer.PROVED, ln(product(X, X)), ln(X).times(2)));
    }

    private static DynamicTest test(
            Graph graph, Assumptions assumptions, ZeroTest.Answer expected, Expr left, Expr right) {
        return DynamicTest.dynamicTest(
                left + " = " + right + " under assumptions",
                () -> assertEquals(expected, ZeroTest.of(graph.of(left.minus(right)), assumptions)));
    }

    /** −c² < x and 0 < c < b < a: x + a² is positive; without b < a it need not be. */
    @TestFactory
    Stream<DynamicTest> endsAreFollowedFromOneSymbolToTheNext() {
        Graph graph = new Graph();
        Expr a = symbol("a");
        Expr b = symbol("b");
        Expr c = symbol("c");
        Assumptions confocal = Assumptions.none()
                .with(
                        graph.symbol("x"),
                        new Assumptions.Range(Optional.of(graph.of(square(c).negate())), Optional.empty()))
                .with(graph.symbol("c"), new Assumptions.Range(Optional.of(graph.constant(0)), Optional.empty()))
                .withNotNegative(graph.of(b.minus(c)));
        Assumptions ordered = confocal.withNotNegative(graph.of(a.minus(b)));
        Expr sum = X.plus(square(a));
        return Stream.of(
                test(graph, ordered, ZeroTest.Answer.PROVED, abs(sum), sum),
                test(graph, ordered, ZeroTest.Answer.PROVED, abs(c.minus(a)), a.minus(c)),
                test(graph, confocal, ZeroTest.Answer.PROVED, abs(X.plus(square(b))), X.plus(square(b))),
                test(graph, confocal, ZeroTest.Answer.DISPROVED, abs(sum), sum));
    }

    @Test
    void rangesThatEndAtEachOtherSayNothing() {
        Graph graph = new Graph();
        Node x = graph.symbol("x");
        Node y = graph.symbol("y");
        Assumptions mutual = Assumptions.none()
                .with(x, new Assumptions.Range(Optional.of(y), Optional.empty()))
                .with(y, new Assumptions.Range(Optional.of(x), Optional.empty()));
        assertNotEquals(
                ZeroTest.Answer.PROVED, ZeroTest.of(graph.of(sqrt(square(X)).minus(X)), mutual));
    }

    /** Beyond the relations known here: the answer must not be a wrong one. */
    @TestFactory
    Stream<DynamicTest> whatIsNotDecidedIsUnknown() {
        return Stream.of(
                test(
                        ZeroTest.Answer.UNKNOWN,
                        sqrt(number(3).plus(sqrt(number(2)).times(2))),
                        ONE.plus(sqrt(number(2)))),
                test(ZeroTest.Answer.UNKNOWN, asin(X).plus(acos(X)), PI.over(2)),
                test(
                        ZeroTest.Answer.UNKNOWN,
                        ONE.over(sum(square(sin(X)), square(cos(X)), number(-1).times(square(sqrt(ONE))))),
                        X));
    }

    /** A division by what is identically zero, though it is not written as 0, is no value to prove anything of. */
    @Test
    void aHiddenDivisionByZeroIsUnknown() {
        Expr zero = cos(X.times(2)).plus(1).minus(square(cos(X)).times(2));
        assertEquals(ZeroTest.Answer.UNKNOWN, answer(ONE.over(zero), number(5)));
        assertEquals(ZeroTest.Answer.UNKNOWN, answer(square(sqrt(ONE.over(zero)).plus(1)), number(5)));
        assertEquals(
                ZeroTest.Answer.UNKNOWN,
                answer(
                        square(X.plus(1))
                                .minus(square(X))
                                .minus(X.times(2))
                                .minus(1)
                                .over(zero),
                        ZERO));
    }

    @Test
    void aBudgetThatRunsOutGivesNoAnswer() {
        Expr sum = sum(X, Y, Z, ONE);
        Expr big = square(sum.times(X.plus(1))).pow(15);
        Expr same = sum.times(X).plus(sum).pow(30);
        assertEquals(
                ZeroTest.Answer.UNKNOWN,
                ZeroTest.of(new Graph().of(big.minus(same)), Assumptions.none(), Budget.of(2_000, 1_000)));
    }

    @Test
    void regroupedRationalFunctionsAreEqualAndChangedOnesAreNot() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<Expr> parts = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                parts.add(polynomial(random)
                        .over(polynomial(random).plus(square(X)).plus(7)));
            }
            Expr sum = sum(parts.toArray(Expr[]::new));
            Collections.shuffle(parts, random);
            Expr common = ONE;
            for (Expr part : parts) {
                common = common.times(square(X).plus(k(random)));
            }
            Expr regrouped = ZERO;
            for (Expr part : parts) {
                regrouped = regrouped.plus(part.times(common));
            }
            long used = seed;
            assertEquals(ZeroTest.Answer.PROVED, answer(sum, regrouped.over(common)), () -> "seed " + used);
            assertEquals(
                    ZeroTest.Answer.DISPROVED, answer(sum, regrouped.plus(1).over(common)), () -> "seed " + used);
        }
    }

    private static long k(Random random) {
        return 1 + random.nextInt(5);
    }

    private static Expr polynomial(Random random) {
        Expr sum = number(1 + random.nextInt(9));
        for (int k = 0; k < 3; k++) {
            Expr term = number(random.nextInt(9) - 4);
            for (Expr v : List.of(X, Y, Z)) {
                term = term.times(v.pow(random.nextInt(3)));
            }
            sum = sum.plus(term);
        }
        return sum;
    }

    @Test
    void changedTrigonometricIdentitiesAreNeverProved() {
        for (int k = 1; k <= 500; k++) {
            Expr left = cos(X.times(1 + k % 5)).times(cos(Y));
            Expr right = cos(X.times(1 + k % 5).plus(Y))
                    .plus(cos(X.times(1 + k % 5).minus(Y)))
                    .over(2);
            assertEquals(ZeroTest.Answer.PROVED, answer(left, right));
            Expr changed = right.plus(ratio(1, 1000 * k).times(sin(X)));
            assertNotEquals(ZeroTest.Answer.PROVED, answer(left, changed));
        }
    }
}
