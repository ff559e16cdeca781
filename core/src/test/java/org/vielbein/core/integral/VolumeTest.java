package org.vielbein.core.integral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.api.expr.Expressions.*;
import static org.vielbein.core.integral.Regions.integral;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.geometry.NoAnswerException;

class VolumeTest {
    private static final String PLANE = "coordinates x, y; ds^2 = dx^2 + dy^2";
    private static final String SPHERE =
            "parameter R = 2 in (0, inf); coordinates theta in (0, pi), phi in [0, 2pi) periodic; ds^2 = R^2 (dtheta^2 + sin(theta)^2 dphi^2)";
    private static final String SCHWARZSCHILD =
            "parameter M = 1 in (0, inf); coordinates t, r in (2M, inf), theta in (0, pi), phi in [0, 2 pi) periodic;"
                    + " ds^2 = -(1 - 2M/r) dt^2 + dr^2/(1 - 2M/r) + r^2 (dtheta^2 + sin(theta)^2 dphi^2)";

    private static void assertVolume(double expected, VolumeIntegral integral, double relative) {
        Volume found = integral.volume();
        assertEquals(Volume.Answer.CONVERGES, found.answer(), found::toString);
        assertEquals(expected, found.value(), relative * Math.abs(expected));
        assertTrue(Math.abs(found.value() - expected) <= found.error() + Math.ulp(expected), found::toString);
    }

    @Test
    void theExampleOfTheDocumentation() {
        Geometry sphere = Catalog.builder().build().script("sphere", SPHERE, java.util.Map.of());
        Volume area = VolumeIntegral.of(sphere, Region.of("theta", ZERO, PI).and("phi", ZERO, PI.times(2)))
                .volume();
        assertEquals(16 * Math.PI, area.value(), 1e-13);
        assertEquals(Volume.Answer.CONVERGES, area.answer());
        Volume square = VolumeIntegral.of(sphere, Region.of("theta", ZERO, PI).and("phi", ZERO, PI.times(2)))
                .times(square(cos(symbol("theta"))))
                .volume();
        assertEquals(1.0 / 3, square.value() / area.value(), 1e-15);
    }

    @Test
    void theEllipsoidOfTheEarth() {
        String wgs84 =
                "parameter a = 6378137 in (0, inf), f = 1/298.257223563 in [0, 1); coordinates lat in (-pi/2, pi/2), lon in [-pi, pi) periodic;"
                        + " q = f*(2 - f); N = a/sqrt(1 - q sin(lat)^2); M = a*(1 - q)/(1 - q sin(lat)^2)^(3/2); ds^2 = M^2 dlat^2 + N^2 cos(lat)^2 dlon^2";
        assertVolume(510065621724088.5, integral(wgs84, "lat=-pi/2..pi/2, lon=-pi..pi"), 1e-14);
    }

    @Test
    void aMapGivesThePartOfASpace() {
        assertVolume(
                215.4981915071451996, integral(SCHWARZSCHILD, "r=2..3, theta=0..pi, phi=0..2pi", "t=0", ""), 1e-14);
        assertVolume(Math.sqrt(2), integral(PLANE, "t=0..1", "x=t, y=t", ""), 1e-15);
        assertVolume(
                Math.PI / 6 * (5 * Math.sqrt(5) - 1),
                integral(
                        "coordinates x, y, z; ds^2 = dx^2 + dy^2 + dz^2",
                        "u=0..1, v=0..2pi",
                        "x=u cos(v), y=u sin(v), z=u^2",
                        ""),
                1e-14);
    }

    @Test
    void ballsByNestedBoundsToThirteenDigits() {
        String disk = "x=-1..1, y=-sqrt(1-x^2)..sqrt(1-x^2)";
        assertVolume(Math.PI, integral(PLANE, disk), 1e-14);
        String ball = disk + ", z=-sqrt(1-x^2-y^2)..sqrt(1-x^2-y^2)";
        assertVolume(4 * Math.PI / 3, integral("coordinates x, y, z; ds^2 = dx^2 + dy^2 + dz^2", ball), 1e-14);
        assertVolume(
                Math.PI * Math.PI / 2,
                integral(
                        "coordinates x, y, z, w; ds^2 = dx^2 + dy^2 + dz^2 + dw^2",
                        ball + ", w=-sqrt(1-x^2-y^2-z^2)..sqrt(1-x^2-y^2-z^2)"),
                1e-13);
    }

    @ParameterizedTest
    @CsvSource({
        "r, r=0..1, diverges at r = 0 -2",
        "r, r=1..inf, converges",
        "1/sqrt(r), r=0..1, diverges at r = 0 -3.5",
        "r^2, r=0..1, diverges at r = 0 -1",
        "r^3, r=0..1, converges",
        "r^2, r=1..inf, diverges at r = inf -1"
    })
    void anImproperIntegralIsAnsweredWithItsExponent(String f, String range, String answer) {
        // √|det g| = 1/r³
        Volume found = integral("coordinates r in (0, inf), t; ds^2 = dr^2/r^6 + dt^2", range + ", t=0..1", "", f)
                .volume();
        if (answer.equals("converges")) {
            assertEquals(Volume.Answer.CONVERGES, found.answer());
            return;
        }
        String[] word = answer.split(" ");
        assertEquals(Volume.Answer.DIVERGES, found.answer());
        assertEquals(Double.POSITIVE_INFINITY, found.value());
        String sentence = found.notes().get(found.notes().size() - 1);
        assertTrue(sentence.startsWith("The integral diverges at r = " + word[4] + ","), sentence);
        assertTrue(sentence.contains(" " + word[5] + ";") || sentence.contains("^" + word[5] + ";"), sentence);
    }

    private static void assertRefused(String sentence, VolumeIntegral integral) {
        assertEquals(
                sentence,
                assertThrows(GeometryException.class, integral::volume).getMessage());
    }

    @Test
    void boundsThatCrossAreRefusedWithThePlace() {
        assertRefused(
                "The bounds of y cross: y=x..1 at x = 2 goes from 2 down to 1; a lower bound must nowhere exceed its upper one.",
                integral(PLANE, "x=0..2, y=x..1"));
        assertRefused(
                "The bounds of x cross: x=1..0 goes from 1 down to 0; a lower bound must nowhere exceed its upper one.",
                integral(PLANE, "x=1..0, y=0..1"));
        String narrow = assertThrows(
                        GeometryException.class,
                        () -> integral(PLANE, "x=0..1, y=0..(x-0.3)^2-1e-7").volume())
                .getMessage();
        assertTrue(narrow.startsWith("The bounds of y cross: y=0..(x - 3/10)^2 - 1/10000000 at x = 0.29"), narrow);
        assertRefused(
                "The range y=0..sqrt(1 - x^2) at x = 2 has no value there; change the bounds so that they exist all over the region.",
                integral(PLANE, "x=0..2, y=0..sqrt(1-x^2)"));
    }

    @Test
    void aRegionOutsideTheChartIsRefused() {
        String leaves = assertThrows(
                        NoAnswerException.class,
                        () -> integral(SPHERE, "theta=0..4, phi=0..2pi").volume())
                .getMessage();
        assertTrue(
                leaves.startsWith("The region theta=0..4, phi=0..2*pi leaves the chart: test at theta = 3.99"), leaves);
        assertThrows(
                NoAnswerException.class,
                () -> integral(SCHWARZSCHILD, "r=1..3, theta=0..pi, phi=0..2pi", "t=0", "")
                        .volume());
        assertRefused(
                "The range phi=0..4*pi has the length 12.5664, and phi has the period 6.28319, so it covers points more than once;"
                        + " end it after one period, or use a map, which counts them.",
                integral(SPHERE, "theta=0..pi, phi=0..4pi"));
    }

    @Test
    void namesThatDoNotFitAreRefused() {
        assertRefused(
                "The region x=0..1 gives no range of y, and test has the coordinates x, y; give a range of each, or a map from fewer variables.",
                integral(PLANE, "x=0..1"));
        assertRefused(
                "The region x=0..1, q=0..1 names q, and the coordinates of test are x, y; name these, or give a map to them.",
                integral(PLANE, "x=0..1, q=0..1"));
        assertRefused(
                "The bound y of x contains y, whose range comes later; put the range of y before that of x.",
                integral(PLANE, "x=0..y, y=0..1"));
        assertRefused(
                "The region x=0..1, x=0..1 gives the range of x twice; give it once.",
                integral(PLANE, "x=0..1, x=0..1"));
        assertRefused(
                "The region R=0..1 has a variable R, which is a parameter of the geometry; give it another name.",
                integral(SPHERE, "R=0..1", "theta=R, phi=R", ""));
    }

    /** All beyond tau = 236 is infinity by infinity in numbers, and nothing. */
    @Test
    void aRangeReachesToInfinityWhereExponentialsOverflow() {
        assertVolume(
                4 * Math.PI,
                integral(
                        "coordinates x in [0, 2pi) periodic, y; ds^2 = (dx^2 + dy^2)/cosh(y)^2",
                        "x=0..2pi, y=-inf..inf"),
                1e-14);
        assertVolume(
                Math.PI * Math.PI * 2 / Math.tanh(1) / (Math.sinh(1) * Math.sinh(1)),
                integral(
                        "coordinates sigma in [0, 2pi) periodic, tau in (0, inf), phi in [0, 2pi) periodic;"
                                + " ds^2 = (dsigma^2 + dtau^2 + sinh(tau)^2 dphi^2)/(cosh(tau) - cos(sigma))^2",
                        "sigma=0..2pi, tau=1..inf, phi=0..2pi"),
                1e-13);
    }

    /** An eighth of the sphere in conical coordinates, b = 2, c = 1: singular at all four ends, none of which is 0. */
    @Test
    void singularEndsOfTwoDirectionsAreToldApart() {
        assertVolume(
                Math.PI,
                integral(PLANE, "x=1..2, y=-1..1", "", "(x^2 - y^2)/sqrt((4 - x^2)(x^2 - 1)(4 - y^2)(1 - y^2))"),
                1e-13);
    }

    /** Half of the sphere in orthographic coordinates: singular where bounds move, so that values are lost along a curve. */
    @Test
    void whatIsLostAtMovingEndsIsInTheError() {
        Volume found = integral(
                        "coordinates x, y; ds^2 = dx^2 + dy^2 + (x dx + y dy)^2/(1 - x^2 - y^2)",
                        "x=-1..1, y=-sqrt(1-x^2)..sqrt(1-x^2)")
                .within(1_000_000, 60_000)
                .volume();
        assertTrue(Math.abs(found.value() - 2 * Math.PI) <= found.error(), found::toString);
        assertTrue(found.error() < 1e-4, found::toString);
    }

    /** What ends before infinity is no part that has faded. */
    @Test
    void anIntegrandThatEndsInsideIsUndecided() {
        Volume found = integral("coordinates x; ds^2 = dx^2", "x=0..inf", "", "exp(-x) sqrt(9 - x)")
                .volume();
        assertEquals(Volume.Answer.UNDECIDED, found.answer(), found::toString);
    }

    /** ∫ cos(x₁) over the unit cube, with a product that ties all directions together and hardly matters. */
    @Test
    void manyDirectionsGoByLattices() {
        StringBuilder names = new StringBuilder("x1");
        StringBuilder form = new StringBuilder("dx1^2");
        StringBuilder region = new StringBuilder("x1=0..1");
        for (int i = 2; i <= 10; i++) {
            names.append(", x").append(i);
            form.append(" + dx").append(i).append("^2");
            region.append(", x").append(i).append("=0..1");
        }
        String product = names.toString().replace(", ", " ");
        Volume found = integral(
                        "coordinates " + names + "; ds^2 = " + form, region.toString(), "", "exp(" + product + ")")
                .within(1_000_000, 60_000)
                .volume();
        // Σ 1/(m! (m+1)^10)
        assertEquals(1.000985193399217, found.value(), found.error());
        assertTrue(found.error() < 1e-5, found::toString);
        assertEquals(Volume.Answer.CONVERGES, found.answer());
        assertTrue(found.notes().get(0).endsWith(" by randomised lattices."), found::toString);
    }

    @Test
    void anInterruptedThreadIsHeard() {
        VolumeIntegral long4 = integral(
                "coordinates x, y, z, w; ds^2 = dx^2 + dy^2 + dz^2 + dw^2",
                "x=0..1, y=0..1, z=0..1, w=0..1",
                "",
                "sin(x y z w)");
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, long4::volume);
    }

    @Test
    void aMetricInCodeIsAsGood() {
        Metric halfPlane = new Metric() {
            @Override
            public String name() {
                return "half-plane";
            }

            @Override
            public Domain domain(org.vielbein.api.chart.Arguments given) {
                return Domain.of(Coordinate.of("x"), Coordinate.of("y").in(Interval.POSITIVE));
            }

            @Override
            public LineElement lineElement(
                    org.vielbein.api.chart.Coordinates x, org.vielbein.api.chart.Arguments given) {
                return LineElement.euclidean(x.all()).times(ONE.over(square(x.get(1))));
            }
        };
        Region strip = Region.of("x", ZERO, ONE).andFrom("y", ONE);
        assertVolume(1, VolumeIntegral.of(Geometry.of(halfPlane), strip), 1e-14);
    }
}
