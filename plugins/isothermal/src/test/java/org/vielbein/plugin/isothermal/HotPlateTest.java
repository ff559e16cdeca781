package org.vielbein.plugin.isothermal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.vielbein.api.expr.Expressions.number;
import static org.vielbein.api.expr.Expressions.ratio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.ScalarField;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.NoAnswerException;
import org.vielbein.core.geometry.TangentSpace;

class HotPlateTest {

    private static final double ROUNDING = 1e-14;

    private final HotPlate plate = new HotPlate();

    private Geometry heated(ScalarField temperature, Expr alpha) {
        return Geometry.of(
                plate, Arguments.of(plate).with(HotPlate.T, temperature).with(HotPlate.ALPHA, alpha));
    }

    private static TangentSpace at(Geometry geometry, long x, long y) {
        return geometry.at(List.of(number(x), number(y)));
    }

    @Test
    void aRulerTwiceAsLongReadsHalf() {
        TangentSpace hot = at(heated(x -> number(1), number(1)), 0, 0);
        assertEquals(50, hot.norm(100, 0), ROUNDING);
        assertEquals(25, hot.norm(0, 50), ROUNDING);
    }

    /** What reads 100 cm where T = 0 reads 100/(1 + α T) cm where it is hot: the exchange rate of the two places. */
    @ParameterizedTest
    @CsvSource({"1, 2", "3, 4", "-1, 2", "0, 1"})
    void rateBetweenColdAndHotIsOnePlusAlphaT(long temperature, long divisor) {
        Geometry geometry = heated(x -> x.get(0).times(temperature), ratio(1, divisor));
        double expansion = 1 + (double) temperature / divisor;
        TangentSpace cold = at(geometry, 0, 0);
        TangentSpace hot = at(geometry, 1, 0);
        assertArrayEquals(
                new double[] {expansion, expansion},
                hot.rate(cold, List.of()).stretches().orElseThrow(),
                ROUNDING);
        assertEquals(100 / expansion, hot.norm(100, 0), 100 * ROUNDING);
    }

    /** T = (x² + y²)/(4R²), α = 1: ds² = (dx² + dy²)/(1 + (x² + y²)/(4R²))², the sphere in its stereographic chart. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1, 1, -2", "2, 3, 5", "7, -4, 1"})
    void parabolicHeatIsTheSphere(long r, long x, long y) {
        ScalarField heat = p -> p.get(0).squared().plus(p.get(1).squared()).over(4 * r * r);
        TangentSpace here = at(heated(heat, number(1)), x, y);
        // On the sphere: the circle of latitude through this point has the circumference 2πR sin θ, tan(θ/2) = ρ/(2R).
        double rho = Math.hypot(x, y);
        double latitude = r * Math.sin(2 * Math.atan(rho / (2 * r)));
        assertEquals(latitude, here.norm(-y, x), 10 * ROUNDING);
        assertEquals(Math.pow(1 + rho * rho / (4 * r * r), -2), here.metric()[0][0], ROUNDING);
    }

    @Test
    void conditionIsThatTheRulerHasALength() {
        assertEquals(
                "[1 + alpha*T(x, y) > 0]",
                plate.domain(Arguments.of(plate)).conditions().toString());
        Geometry freezing = heated(x -> number(-2), number(1));
        NoAnswerException refused = assertThrows(NoAnswerException.class, () -> at(freezing, 0, 0));
        assertEquals(
                "hot-plate at x = 0, y = 0: the point lies outside the chart because 1 + alpha*T(x, y) > 0 is violated:"
                        + " 1 + alpha*T(x, y) = -1.00000.",
                refused.getMessage());
    }

    @Test
    void lastsForThreeDimensionsToo() {
        Arguments given = Arguments.of(plate)
                .with(HotPlate.N, 3)
                .with(HotPlate.T, x -> x.get(2))
                .with(HotPlate.ALPHA, ratio(1, 100));
        Geometry room = Geometry.of(plate, given);
        assertEquals(List.of("x", "y", "z"), room.coordinates());
        assertEquals(40, room.at(0, 0, 25).norm(0, 0, 50), ROUNDING * 40);
        assertEquals(
                "Geometry 'hot-plate': n = 4 is not in [2, 3].",
                assertThrows(IllegalArgumentException.class, () -> given.with(HotPlate.N, 4))
                        .getMessage());
    }
}
