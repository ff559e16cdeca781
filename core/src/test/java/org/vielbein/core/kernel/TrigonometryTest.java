package org.vielbein.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Elementary;
import org.vielbein.core.number.SineCosine;

class TrigonometryTest {
    private static final double ULPS = 1;
    private static final int LAST_QUARTER = 63_661;

    /** The distance in ulps of the true value, both taken as 53 bits. */
    private static double error(DoubleDouble exact, double found) {
        return Math.abs(exact.minus(found).doubleValue()) / Math.ulp(exact.hi());
    }

    private static double worst(double x) {
        SineCosine exact = Elementary.sincos(DoubleDouble.of(x));
        return Math.max(error(exact.sin(), Trigonometry.sin(x)), error(exact.cos(), Trigonometry.cos(x)));
    }

    private static void assertRight(double x) {
        double worst = worst(x);
        assertTrue(worst < ULPS, () -> "at " + x + " off by " + worst + " ulp");
    }

    @Test
    void randomAnglesAreRightToAnUlp() {
        Random random = new Random(31);
        random.doubles(4000, -4, 4).forEach(TrigonometryTest::assertRight);
        random.doubles(4000, -1e5, 1e5).forEach(TrigonometryTest::assertRight);
        random.doubles(1000, -300, 0).map(e -> Math.pow(10, e)).forEach(TrigonometryTest::assertRight);
    }

    /** The double next to k·π/2, and its neighbours; for k = 29 it comes nearest, to 6e-19. */
    @Test
    void theSmallValuesNextToQuarterTurnsAreRightToAnUlpToo() {
        IntStream.concat(IntStream.range(1, 1000), IntStream.iterate(1000, k -> k <= LAST_QUARTER, k -> k + 61))
                .forEach(TrigonometryTest::assertRightNextTo);
    }

    private static void assertRightNextTo(int k) {
        double x = DoubleDouble.PI.times(k).times(0.5).doubleValue();
        assertRight(x);
        assertRight(-Math.nextUp(x));
        assertRight(Math.nextDown(x));
    }

    /** Where the next quarter turn changes, at odd multiples of π/4. */
    @Test
    void theOctantsMeetWithoutError() {
        for (int k = 1; k < 2000; k += 2) {
            double x = DoubleDouble.PI.times(k).times(0.25).doubleValue();
            assertRight(Math.nextDown(x));
            assertRight(x);
            assertRight(Math.nextUp(x));
        }
    }

    @Test
    @Tag("soak")
    void millionsOfAnglesAreRightToAnUlp() {
        Random random = new Random(53);
        random.doubles(2_000_000, -10, 10).forEach(TrigonometryTest::assertRight);
        random.doubles(2_000_000, -1e5, 1e5).forEach(TrigonometryTest::assertRight);
        IntStream.rangeClosed(1, LAST_QUARTER).forEach(TrigonometryTest::assertRightNextTo);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                0.0,
                -0.0,
                Double.MIN_VALUE,
                -Double.MIN_VALUE,
                Double.MIN_NORMAL,
                -1e-300,
                1e-9,
                1e5,
                -1e5,
                123456.789,
                1e22,
                Double.MAX_VALUE
            })
    void whatIsNotFiniteVerySmallOrLargeIsAsInMath(double x) {
        assertEquals(Math.sin(x), Trigonometry.sin(x));
        assertEquals(Math.cos(x), Trigonometry.cos(x));
    }

    @Test
    void columnsHaveTheBitsOfSingleNumbers() {
        Random random = new Random(7);
        double[] odd = {0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, 1e5, -1e300, Double.MIN_VALUE, Math.PI};
        for (int round = 0; round < 1000; round++) {
            double range = round % 2 == 0 ? 7 : 1e5;
            double[][] columns = new double[4 + TrigonometryColumns.SCRATCH][100];
            columns[0] = random.doubles(100, -range, range).toArray();
            columns[0][round % 100] = odd[round % odd.length];
            TrigonometryColumns.sincos(columns, 0, 1, 2, 4, 100);
            TrigonometryColumns.sin(columns, 0, 3, 4, 100);
            assertSame(columns[0], columns[1], columns[2]);
            assertSame(columns[0], columns[3], columns[2]);
            TrigonometryColumns.cos(columns, 0, 2, 4, 100);
            assertSame(columns[0], columns[1], columns[2]);
        }
    }

    private static void assertSame(double[] x, double[] sin, double[] cos) {
        for (int j = 0; j < x.length; j++) {
            assertEquals(Trigonometry.sin(x[j]), sin[j]);
            assertEquals(Trigonometry.cos(x[j]), cos[j]);
        }
    }
}
