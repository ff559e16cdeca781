package org.vielbein.core.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** Points, vectors and covectors in other coordinates: by the inverse a chart gives, and without one. */
class ConversionTest {
    private static final long SEED = 3969;

    private static Metric line(Domain domain) {
        return Spaces.riemannian("line", domain, x -> LineElement.euclidean(x.all()));
    }

    /** x = φ(u) on an interval, without an inverse. */
    private static Conversion toChart(Interval range, Function<Expr, Expr> map) {
        Geometry own = Geometry.of(line(Domain.cartesian(1)));
        CoordinateChart chart = Spaces.chart(
                "bent", "line", Domain.of(Coordinate.of("u").in(range)), x -> Map.of("x", map.apply(x.get(0))));
        return Conversion.between(own, Spaces.in(own, chart));
    }

    private static final Domain PROLATE = Domain.of(
            Coordinate.of("mu").in(Interval.POSITIVE),
            Coordinate.of("nu").in(Interval.open(0, PI)),
            Coordinate.angle("phi"));

    private static Map<String, Expr> prolate(Coordinates x) {
        Expr across = product(sinh(x.get(0)), sin(x.get(1)));
        return Map.of(
                "x", product(across, cos(x.get(2))),
                "y", product(across, sin(x.get(2))),
                "z", product(cosh(x.get(0)), cos(x.get(1))));
    }

    private static Metric space() {
        return Spaces.riemannian("space", Domain.cartesian(3), x -> LineElement.euclidean(x.all()));
    }

    /** cosh μ and cos ν are half the sum and half the difference of the distances to the foci (0, 0, ∓1). */
    @Test
    void theInverseOfSpheroidalCoordinatesIsFoundWithoutAFormula() {
        Geometry own = Geometry.of(space());
        Geometry chart = Spaces.in(own, Spaces.chart("prolate", "space", PROLATE, ConversionTest::prolate));
        Conversion there = Conversion.between(own, chart);
        Conversion back = Conversion.between(chart, own);
        Random random = new Random(SEED);
        for (int k = 0; k < 25; k++) {
            double size = Math.pow(10, 3 * random.nextDouble() - 1.5);
            double[] p = random.doubles(3, -size, size).toArray();
            double[] found = there.at(p).point();
            double below = Math.hypot(Math.hypot(p[0], p[1]), p[2] + 1);
            double above = Math.hypot(Math.hypot(p[0], p[1]), p[2] - 1);
            assertEquals((below + above) / 2, Math.cosh(found[0]), 1e-14 * (below + above));
            assertEquals((below - above) / 2, Math.cos(found[1]), 1e-14 * (below + above));
            double phi = Math.atan2(p[1], p[0]);
            assertEquals(phi < 0 ? phi + 2 * Math.PI : phi, found[2], 1e-14);
            assertArrayEquals(p, back.at(found).point(), 1e-14 * size);
        }
    }

    @ParameterizedTest(name = "u in [{0}, {1}]: u² = 4 at {2}")
    @CsvSource({"0, 9, 2", "-9, 0, -2", "1, 3, 2", "-2.5, -1.5, -2"})
    void theDeclaredRangeChoosesTheBranch(double lower, double upper, double root) {
        Conversion square = toChart(Interval.open(number(lower), number(upper)), u -> u.squared());
        assertArrayEquals(new double[] {root}, square.at(4).point());
    }

    @Test
    void aMapThatIsNotOneToOneOnItsDomainIsNoChartThere() {
        assertEquals(
                "line at x = 4.0: chart 'bent' has 2 points there, (u = 2.0) and (u = -2.0); its declared ranges should leave one.",
                assertThrows(
                                NoAnswerException.class,
                                () -> toChart(Interval.ALL, Expr::squared).at(4))
                        .getMessage());
    }

    @Test
    void aPointOutsideTheImageIsSaidToBe() {
        assertEquals(
                "line at x = 2.0: no point of chart 'bent', u, is there; Newton's iteration from 48 starting points found none.",
                assertThrows(
                                NoAnswerException.class,
                                () -> toChart(Interval.ALL, u -> tanh(u)).at(2))
                        .getMessage());
    }

    /** As that of the equator in gnomonic coordinates, or of a pole on Mercator's map. */
    @Test
    void aPointAtInfinityIsNoPoint() {
        Conversion atan = toChart(Interval.ALL, u -> atan(u));
        assertEquals(
                "line at x = 1.5707963267948966: no point of chart 'bent', u, is there; Newton's iteration from 48 starting"
                        + " points found none.",
                assertThrows(NoAnswerException.class, () -> atan.at(List.of(PI.over(2))))
                        .getMessage());
        assertEquals(Math.tan(1.5707963), atan.at(1.5707963).point()[0], 1e-7);
        assertEquals(
                "line at x = 1.0: no point of chart 'bent', u, is there; Newton's iteration from 48 starting points found none.",
                assertThrows(
                                NoAnswerException.class,
                                () -> toChart(Interval.ALL, u -> tanh(u)).at(1))
                        .getMessage());
    }

    /** Roots where Newton's own iteration runs away or in circles. */
    @ParameterizedTest(name = "{0} of x = {1}")
    @CsvFileSource(resources = "roots.csv")
    void theIterationIsSafeguarded(String map, double x, double expected) {
        Function<Expr, Expr> phi = switch (map) {
            case "kepler" -> u -> u.minus(product(ratio(9999, 10000), sin(u)));
            case "exp" -> u -> exp(u);
            case "cube" -> u -> u.pow(3);
            case "atan" -> u -> atan(u);
            case "asinh" -> u -> asinh(u);
            default -> u -> u.plus(product(ratio(99, 100), sin(u)));
        };
        double found = toChart(Interval.ALL, phi).at(x).point()[0];
        assertEquals(expected, found, 4e-16 * Math.abs(expected));
    }

    private static CoordinateChart circle(Function<Expr, Expr> inverse) {
        return new Spaces.GivenChart(
                "below",
                "strip",
                Domain.of(Coordinate.of("t").in(Interval.open(PI, PI.times(2)))),
                List.of(),
                (x, a) -> Map.of("x", cos(x.get(0))),
                (y, a) -> Map.of("t", inverse.apply(y.get(0))));
    }

    @Test
    void anInverseOnAnotherBranchIsBroughtToTheDeclaredOne() {
        Metric strip = Spaces.riemannian(
                "strip", Domain.of(Coordinate.of("x").in(Interval.open(-1, 1))), x -> LineElement.euclidean(x.all()));
        Geometry own = Geometry.of(strip);
        Converted found =
                Conversion.between(own, Spaces.in(own, circle(y -> acos(y)))).at(0.5);
        assertArrayEquals(new double[] {5 * Math.PI / 3}, found.point(), 1e-15);
        assertEquals(List.of(), found.notes());
    }

    @Test
    void anInverseThatIsNoneIsReplacedAndReported() {
        Metric strip = Spaces.riemannian(
                "strip", Domain.of(Coordinate.of("x").in(Interval.open(-1, 1))), x -> LineElement.euclidean(x.all()));
        Geometry own = Geometry.of(strip);
        Converted found =
                Conversion.between(own, Spaces.in(own, circle(y -> y.plus(4)))).at(0.5);
        assertArrayEquals(new double[] {5 * Math.PI / 3}, found.point(), 1e-15);
        assertEquals(
                List.of(
                        "The inverse that chart 'below' gives does not lead back from x = 0.5; this point was found by Newton's iteration."),
                found.notes());
    }

    @Test
    void anglesComeInTheirInterval() {
        Geometry own = Geometry.of(Spaces.plane());
        Conversion polar = Conversion.between(own, Spaces.in(own, Spaces.polar()));
        assertArrayEquals(
                new double[] {Math.sqrt(2), 7 * Math.PI / 4}, polar.at(1, -1).point(), 1e-15);
        assertArrayEquals(
                new double[] {1, 3 * Math.PI / 2},
                polar.at(List.of(ZERO, number(-1))).point(),
                1e-15);
    }

    @Test
    void theEndOfAChartIsReachedWithANote() {
        Geometry own = Geometry.of(space());
        Geometry chart = Spaces.in(own, Spaces.chart("prolate", "space", PROLATE, ConversionTest::prolate));
        Converted onAxis = Conversion.between(own, chart).at(0, 0, 2);
        assertEquals(Math.log(2 + Math.sqrt(3)), onAxis.point()[0], 1e-15);
        assertEquals(0, onAxis.point()[1]);
        assertEquals(
                "nu = 0.0 lies on the boundary of the chart, nu in (0, pi); the values are those of the formulas there.",
                onAxis.notes().get(0));
        assertEquals(
                "space at x = 0.0, y = 0.0, z = 2.0: vectors have no components in chart 'prolate' at mu = "
                        + onAxis.point()[0] + ", nu = 0.0, phi = " + onAxis.point()[2]
                        + ", since the derivative of its map is singular there.",
                assertThrows(NoAnswerException.class, () -> onAxis.vector(1, 0, 0))
                        .getMessage());
    }

    /** Isotropic r = ρ(1 + M/2ρ)² has two ρ for each r, one of them on the other side of the throat. */
    @Test
    void lengthsAreKeptInEveryDirectionOfTime() {
        Geometry own = Geometry.of(Spaces.schwarzschild());
        CoordinateChart isotropic = Spaces.chart(
                "isotropic",
                "schwarzschild",
                Domain.of(
                        Coordinate.of("t"),
                        Coordinate.of("rho").in(Interval.above(ratio(1, 2))),
                        Coordinate.of("theta").in(Interval.open(0, PI)),
                        Coordinate.angle("phi")),
                x -> Map.of(
                        "t",
                        x.get(0),
                        "r",
                        product(x.get(1), square(ONE.plus(ONE.over(x.get(1).times(2))))),
                        "theta",
                        x.get(2),
                        "phi",
                        x.get(3)));
        Conversion there = Conversion.between(own, Spaces.in(own, isotropic));
        Converted point = there.at(0.5, 6, 1, 2);
        double rho = (5 + 2 * Math.sqrt(6)) / 2;
        assertArrayEquals(new double[] {0.5, rho, 1, 2}, point.point(), 1e-15 * rho);
        Random random = new Random(SEED);
        for (int k = 0; k < 20; k++) {
            double[] v = random.doubles(4, -1, 1).toArray();
            double[] w = random.doubles(4, -1, 1).toArray();
            Converted.Moved vector = point.vector(v);
            Converted.Moved covector = point.covector(w);
            assertEquals(before(vector), after(vector), 1e-15);
            assertEquals(before(covector), after(covector), 1e-15);
            double pairing = 0;
            double image = 0;
            for (int i = 0; i < 4; i++) {
                pairing += w[i] * v[i];
                image += covector.components()[i] * vector.components()[i];
            }
            assertEquals(pairing, image, 1e-14);
        }
        // k = dt + dr/f is null
        assertEquals(0, after(point.vector(1.5, 1, 0, 0)), 1e-15);
    }

    private static double before(Converted.Moved moved) {
        return moved.length().orElseThrow().before().doubleValue();
    }

    private static double after(Converted.Moved moved) {
        return moved.length().orElseThrow().after().doubleValue();
    }

    @Test
    void chartsOnChartsGoThroughWhatTheyShare() {
        // at the pole of the sphere θ and φ are singular, but both maps are charts of the stereographic one
        Geometry map = Spaces.in(Geometry.of(Spaces.sphere()), Spaces.stereographic());
        CoordinateChart turned = Spaces.chart(
                "turned",
                "stereographic",
                Domain.of(Coordinate.of("p"), Coordinate.of("q")),
                x -> Map.of("x", x.get(0).minus(x.get(1)), "y", x.get(0).plus(x.get(1))));
        Geometry seen = Spaces.in(map, turned);
        Converted pole = Conversion.between(map, seen).at(0, 0);
        assertArrayEquals(new double[] {0, 0}, pole.point());
        Converted.Moved vector = pole.vector(2, 4);
        assertArrayEquals(new double[] {3, 1}, vector.components());
        assertEquals(Math.sqrt(20), before(vector));
        assertEquals(Math.sqrt(20), after(vector));
    }

    @Test
    void twoSpacesAreNotOne() {
        assertEquals(
                "The coordinates of plane and sphere are not of one space: take both from the same geometry.",
                assertThrows(
                                GeometryException.class,
                                () -> Conversion.between(Geometry.of(Spaces.plane()), Geometry.of(Spaces.sphere())))
                        .getMessage());
    }
}
