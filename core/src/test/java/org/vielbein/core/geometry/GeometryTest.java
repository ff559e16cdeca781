package org.vielbein.core.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

class GeometryTest {
    private final Metric sphere = Spaces.sphere();

    private Geometry sphere(Expr radius) {
        return Geometry.of(sphere, Arguments.of(sphere).with(Spaces.R, radius));
    }

    @Test
    void theEmbeddingGivesTheLineElementOfTheSphere() {
        Geometry g = Geometry.of(sphere);
        assertEquals("[[R^2, 0], [0, R^2*sin(theta)^2]]", g.components().toString());
        assertEquals("R^2*abs(sin(theta))", g.volumeElement().orElseThrow().toString());
    }

    @Test
    void anotherRadiusSharesTheKernel() {
        Geometry one = Geometry.of(sphere);
        Geometry three = one.with(Arguments.of(sphere).with(Spaces.R, number(3)));
        assertSame(one.metricPrograms().components(), three.metricPrograms().components());
        assertEquals(9, three.at(1.0, 0.5).metric()[0][0]);
        assertArrayEquals(new double[] {1, 0.5, 3}, three.metricPrograms().input(1, 0.5));
    }

    @Test
    void aParameterOutsideItsRangeIsRefused() {
        GeometryException e = assertThrows(
                GeometryException.class, () -> sphere(sqrt(number(2)).negate()));
        assertEquals("sphere: the parameter R = -sqrt(2) is not in (0, inf).", e.getMessage());
    }

    @Test
    void aPointOutsideTheChartIsRefusedWithTheCondition() {
        NoAnswerException e =
                assertThrows(NoAnswerException.class, () -> sphere(ONE).at(List.of(number(4), ZERO)));
        assertEquals(
                "sphere at theta = 4, phi = 0: the point lies outside the chart because theta is not in (0, pi), where pi = 3.14159.",
                e.getMessage());
    }

    @Test
    void aConditionIsQuotedWithItsNumbers() {
        Metric disk = Spaces.riemannian(
                "disk",
                Domain.cartesian(2).where(x -> Condition.less(square(x.get(0)).plus(square(x.get(1))), 1)),
                x -> LineElement.euclidean(x.all())
                        .times(number(4).over(square(ONE.minus(square(x.get(0))).minus(square(x.get(1)))))));
        NoAnswerException e =
                assertThrows(NoAnswerException.class, () -> Geometry.of(disk).at(0.8, 0.7));
        assertEquals(
                "disk at x = 0.8, y = 0.7: the point lies outside the chart because x^2 + y^2 < 1 is violated: x^2 + y^2 = 1.13000.",
                e.getMessage());
        NoAnswerException edge =
                assertThrows(NoAnswerException.class, () -> Geometry.of(disk).at(List.of(ratio(3, 5), ratio(4, 5))));
        assertEquals(
                "disk at x = 3/5, y = 4/5: the component g_xx has no finite value there, so the metric does not exist at this point.",
                edge.getMessage());
    }

    @Test
    void wrongCountsAndNumbersAreRefused() {
        Geometry g = Geometry.of(sphere);
        assertEquals(
                "sphere: a point has 2 coordinates [theta, phi], found 1.",
                assertThrows(GeometryException.class, () -> g.at(1.0)).getMessage());
        assertEquals(
                "sphere: the coordinate phi = NaN is not a finite number; give a finite one.",
                assertThrows(GeometryException.class, () -> g.at(1.0, Double.NaN))
                        .getMessage());
        assertEquals(
                "sphere: the coordinate theta = sqrt(-1) is not a finite real number; give a finite one.",
                assertThrows(GeometryException.class, () -> g.at(List.of(sqrt(number(-1)), ZERO)))
                        .getMessage());
        assertEquals(
                "sphere at theta = 1.0, phi = 0.5: a vector has 2 components [theta, phi], found 3.",
                assertThrows(GeometryException.class, () -> g.at(1.0, 0.5).norm(1, 2, 3))
                        .getMessage());
    }

    @Test
    void anUnknownFunctionIsAskedForWhenANumberIs() {
        Metric isothermal = Spaces.isothermal();
        Geometry unknown = Geometry.of(isothermal);
        assertEquals("[[f(x, y), 0], [0, f(x, y)]]", unknown.components().toString());
        assertEquals(
                "isothermal: the function f has no formula, so no number can be computed; give isothermal(f = …).",
                assertThrows(GeometryException.class, () -> unknown.at(0, 0)).getMessage());
        Geometry hot = unknown.with(Arguments.of(isothermal)
                .with(
                        Spaces.F,
                        u -> number(1).over(square(ONE.plus(square(u.get(0))).plus(square(u.get(1)))))));
        assertEquals(1.0 / 36, hot.at(1, 2).metric()[0][0], 1e-17);
    }

    @Test
    void aRealParameterMayBeAnExpressionInTheCoordinates() {
        Metric hole = Spaces.schwarzschild();
        Geometry growing =
                Geometry.of(hole, Arguments.of(hole).with(Spaces.M, symbol("t").over(10)));
        double g = growing.at(5.0, 4.0, 1.0, 0.5).metric()[0][0];
        assertEquals(-(1 - 2 * 0.5 / 4), g, 1e-15);
    }

    /** Of radius theta + 2 the embedded surface has g_θθ = R² + R′², and the formula with R constant only R². */
    @Test
    void aRealParameterUnderADifferentialMayNot() {
        GeometryException e = assertThrows(
                GeometryException.class, () -> sphere(symbol("theta").plus(2)));
        assertEquals(
                "sphere: the parameter R = theta + 2 depends on the coordinates, and the line element takes a differential"
                        + " with R constant; give a constant.",
                e.getMessage());
    }

    @Test
    void theSamePlaneHasTheSameLengthsInPolarCoordinates() {
        Metric plane = Spaces.plane();
        Geometry polar = Geometry.of(plane).in(Spaces.polar(), Arguments.of(Spaces.polar()));
        assertEquals(List.of("r", "phi"), polar.coordinates());
        TangentSpace here = polar.at(List.of(number(2), PI.over(3)));
        assertArrayEquals(new double[] {1, 0}, here.metric()[0]);
        assertArrayEquals(new double[] {0, 4}, here.metric()[1]);
        TangentSpace there = polar.at(1.7, 0.3);
        assertEquals(0, there.metric()[0][1]);
        assertEquals(0, there.inverse().orElseThrow()[0][1]);
        assertEquals(2, here.volumeElement().doubleValue(), 1e-15);
        assertArrayEquals(new double[] {1, Math.sqrt(3)}, polar.toMetricCoordinates(2, Math.PI / 3), 1e-15);
        assertArrayEquals(
                new double[] {2, Math.PI / 3},
                polar.fromMetricCoordinates(1, Math.sqrt(3)).orElseThrow(),
                1e-15);
        assertArrayEquals(new double[] {0.5, -Math.sqrt(3)}, polar.jacobian(2, Math.PI / 3)[0], 1e-15);
    }

    @Test
    void whereAChartsMapHasNoDerivativeTheSentenceSaysSo() {
        Metric plane = Spaces.plane();
        var inverse = new Spaces.GivenChart(
                "root",
                "plane",
                Domain.cartesian(2),
                List.of(),
                (x, a) -> java.util.Map.of("x", sqrt(x.get(0)), "y", x.get(1)),
                (y, a) -> java.util.Map.of());
        Geometry g = Geometry.of(plane).in(inverse, Arguments.of(inverse));
        assertEquals(
                "plane at x = 0, y = 1: the map of chart 'root' has no finite value of dx/dx there, so no pull-back exists at this point.",
                assertThrows(NoAnswerException.class, () -> g.at(List.of(ZERO, ONE)))
                        .getMessage());
    }

    @Test
    void theHorizonIsOutsideByItsParameter() {
        Geometry g = Geometry.of(Spaces.schwarzschild());
        NoAnswerException e =
                assertThrows(NoAnswerException.class, () -> g.at(List.of(ZERO, ratio(3, 2), PI.over(2), ZERO)));
        assertTrue(e.getMessage().contains("r is not in (M*2, inf), where M*2 = 2.00000."), e.getMessage());
    }

    @Test
    void anOpenBoundaryIsNotInside() {
        Geometry g = Geometry.of(sphere);
        assertTrue(g.contains(1, 0));
        assertFalse(g.contains(0, 0));
        assertFalse(g.contains(4, 0));
    }
}
