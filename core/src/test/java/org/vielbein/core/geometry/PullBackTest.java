package org.vielbein.core.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.OpaqueFunction;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.Signature;

/** The metric seen in charts: regular where it is regular, refused where the point or its image is outside. */
class PullBackTest {
    private static Geometry sphere(double radius) {
        Metric sphere = Spaces.sphere();
        Geometry own = Geometry.of(sphere, Arguments.of(sphere).with(Spaces.R, number(radius)));
        CoordinateChart chart = Spaces.stereographic();
        return own.in(chart, Arguments.of(chart).with(Spaces.R, number(radius)));
    }

    @Test
    void theCentreOfTheStereographicMapIsRegularThoughItsAnglesAreNot() {
        TangentSpace centre = sphere(1).at(List.of(ZERO, ZERO));
        assertArrayEquals(new double[][] {{1, 0}, {0, 1}}, centre.metric());
        assertEquals(5, centre.norm(3, 4));
        assertEquals(1, centre.volumeElement().doubleValue());
        assertEquals(
                List.of(
                        "theta = 0 lies on the boundary of the chart, theta in (0, pi); the values are those of the formulas there.",
                        "dtheta/dx of chart 'stereographic' has no value at x = 0, y = 0; the metric is that of the pulled-back formula, which is regular there."),
                centre.notes());
        assertEquals(1, centre.curvature().component(org.vielbein.core.curvature.TensorKind.SCALAR) / 2, 1e-15);
    }

    /** 1/(1 + (x² + y²)/4R²)² of J. M. Lee's example, scale 1 at the centre; also where x² + y² is no double any more. */
    @ParameterizedTest(name = "x = {0}, R = {1}: factor {2}")
    @CsvSource({"0, 3, 1", "2, 1, 0.25", "4, 2, 0.25", "1e-160, 1, 1", "-3e-200, 5, 1", "1e-9, 1, 1"})
    void theConformalFactorIsRightFromTheCentreOutward(double x, double radius, double factor) {
        Geometry space = sphere(radius);
        TangentSpace here = space.at(x, 0);
        assertEquals(factor, here.metric()[0][0], 4e-16 * factor);
        assertEquals(factor, here.metric()[1][1], 4e-16 * factor);
        double[] program = space.presentProgram().compiled().at(space.presentInput(x, 0));
        assertArrayEquals(new double[] {factor, 0, factor}, program, 4e-16 * factor);
    }

    @Test
    void aProgramInTheMetricsOwnCoordinatesIsTheMetricsOwn() {
        Geometry own = Geometry.of(Spaces.sphere());
        assertEquals(own.metricPrograms().components(), own.presentProgram());
        assertArrayEquals(own.metricPrograms().input(1, 2), own.presentInput(1, 2));
    }

    @Test
    void numbersOfChainsAreThoseOfTheWholeMap() {
        // r = e^u, then u = a + b, φ = b: ds² = e^(2a + 2b) ((da + db)² + db²)
        CoordinateChart log = Spaces.chart(
                "log",
                "polar",
                Domain.of(Coordinate.of("u"), Coordinate.angle("phi")),
                x -> Map.of("r", exp(x.get(0)), "phi", x.get(1)));
        CoordinateChart tilted = Spaces.chart(
                "tilted",
                "log",
                Domain.of(Coordinate.of("a"), Coordinate.of("b")),
                x -> Map.of("u", x.get(0).plus(x.get(1)), "phi", x.get(1)));
        Geometry space = Spaces.in(Spaces.in(Spaces.in(Geometry.of(Spaces.plane()), Spaces.polar()), log), tilted);
        double factor = Math.exp(2 * (0.3 + 0.5));
        double[] expected = {factor, factor, 2 * factor};
        assertArrayEquals(expected, space.presentProgram().compiled().at(space.presentInput(0.3, 0.5)), 1e-14);
        double[][] g = space.at(0.3, 0.5).metric();
        assertArrayEquals(expected, new double[] {g[0][0], g[0][1], g[1][1]}, 1e-14);
    }

    /** Kerr has a parameter a, confocal coordinates are often called a, b: the two must not be taken for each other. */
    @Test
    void aParameterAndACoordinateOfOneNameAreTwoThings() {
        Parameter.Real a = Parameter.real("a", 3);
        Metric stretched = new Spaces.Given(
                "stretched",
                List.of(a),
                given -> Domain.cartesian(2),
                (x, given) -> OneForm.d(x.get(0))
                        .times(given.get(a))
                        .squared()
                        .plus(OneForm.d(x.get(1)).squared()),
                Signature.riemannian(2));
        CoordinateChart confused = Spaces.chart(
                "confused",
                "stretched",
                Domain.of(Coordinate.of("a"), Coordinate.of("b")),
                x -> Map.of("x", square(x.get(0)), "y", x.get(1)));
        Geometry space = Spaces.in(Geometry.of(stretched), confused);
        // ds² = 9 (2a da)² + db²
        assertEquals(36 * 25, space.at(5, 1).metric()[0][0]);
        assertArrayEquals(
                new double[] {36 * 25, 0, 1},
                space.presentProgram().interpreted().at(space.presentInput(5, 1)));
        assertEquals("36*a^2", space.formulas().metric().get(0).get(0).toString());
    }

    @Test
    void anImageOutsideTheMetricIsRefusedWithTheCondition() {
        CoordinateChart shifted = Spaces.chart(
                "shifted",
                "sphere",
                Domain.cartesian(2),
                x -> Map.of("theta", x.get(0).plus(1), "phi", x.get(1)));
        Geometry space = Spaces.in(Geometry.of(Spaces.sphere()), shifted);
        assertEquals(
                "sphere at theta = 4.0, phi = 0.0: the point lies outside the chart because theta is not in (0, pi), where pi = 3.14159.",
                assertThrows(NoAnswerException.class, () -> space.at(3, 0)).getMessage());
    }

    /** dx²/x⁴ with x = 1/u is du²: regular at u = 0, the image of which is no point of x > 0, but u > 0 next to it has one. */
    @Test
    void aPointAtInfinityIsReachedWhereTheChartReachesBeyondIt() {
        Metric far = Spaces.riemannian(
                "far",
                Domain.of(Coordinate.of("x").in(Interval.POSITIVE)),
                x -> LineElement.diagonal(x, ONE.over(x.get(0).pow(4))));
        CoordinateChart inverse =
                Spaces.chart("inverse", "far", Domain.of(Coordinate.of("u")), x -> Map.of("x", ONE.over(x.get(0))));
        TangentSpace infinity = Spaces.in(Geometry.of(far), inverse).at(0);
        assertEquals(1, infinity.metric()[0][0]);
        assertEquals(
                List.of(
                        "x of chart 'inverse' has no value at u = 0.0; the metric is that of the pulled-back formula, which is regular there."),
                infinity.notes());
        CoordinateChart beyond = Spaces.chart(
                "beyond",
                "far",
                Domain.of(Coordinate.of("u")),
                x -> Map.of("x", ONE.over(square(x.get(0))).negate()));
        assertEquals(
                "far at u = 0.0: the map of chart 'beyond' has no finite value of x there, so no pull-back exists at this point.",
                assertThrows(
                                NoAnswerException.class,
                                () -> Spaces.in(Geometry.of(far), beyond).at(0))
                        .getMessage());
    }

    @ParameterizedTest(name = "cone of slope {0}: no metric at its tip")
    @ValueSource(doubles = {0.5, 2})
    void aTrueSingularityStaysOne(double slope) {
        Metric cone = Spaces.riemannian(
                "cone",
                Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("phi")),
                x -> LineElement.diagonal(x, ONE, product(number(slope), square(x.get(0)))));
        CoordinateChart flat = Spaces.chart(
                "flat",
                "cone",
                Domain.cartesian(2),
                x -> Map.of("r", sqrt(square(x.get(0)).plus(square(x.get(1)))), "phi", atan2(x.get(1), x.get(0))));
        NoAnswerException none = assertThrows(
                NoAnswerException.class,
                () -> Spaces.in(Geometry.of(cone), flat).at(0, 0));
        assertTrue(none.getMessage().endsWith("so no pull-back exists at this point."), none.getMessage());
    }

    @Test
    void functionsThatAreCodeArePulledBackWithoutANormalForm() {
        FunctionSymbol height = FunctionSymbol.opaque("h", new OpaqueFunction() {
            @Override
            public int arity() {
                return 1;
            }

            @Override
            public int smoothness() {
                return 0;
            }

            @Override
            public double derivative(int[] orders, double[] at) {
                return 2 + at[0];
            }
        });
        Metric bent = Spaces.riemannian(
                "bent", Domain.cartesian(2), x -> LineElement.euclidean(x.all()).times(height.at(x.get(0))));
        Geometry space = Spaces.in(
                Geometry.of(bent),
                Spaces.chart(
                        "polar",
                        "bent",
                        Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("phi")),
                        x -> Map.of("x", product(x.get(0), cos(x.get(1))), "y", product(x.get(0), sin(x.get(1))))));
        double[] g = space.presentProgram().compiled().at(space.presentInput(3, 0));
        assertArrayEquals(new double[] {5, 0, 45}, g, 1e-14);
    }
}
