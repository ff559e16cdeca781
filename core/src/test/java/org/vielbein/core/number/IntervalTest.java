package org.vielbein.core.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class IntervalTest {
    /** A function of intervals and the same of double-double numbers, right to far more than a double. */
    private record Pair(
            String name,
            UnaryOperator<Interval> interval,
            UnaryOperator<DoubleDouble> number,
            double from,
            double to) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("exp", Interval::exp, Elementary::exp, -20, 20),
            new Pair("ln", Interval::ln, Elementary::log, 1e-9, 50),
            new Pair("sin", Interval::sin, Elementary::sin, -50, 50),
            new Pair("cos", Interval::cos, Elementary::cos, -50, 50),
            new Pair("tan", Interval::tan, Elementary::tan, -1.5, 1.5),
            new Pair("sinh", Interval::sinh, Elementary::sinh, -9, 9),
            new Pair("cosh", Interval::cosh, Elementary::cosh, -9, 9),
            new Pair("tanh", Interval::tanh, Elementary::tanh, -9, 9),
            new Pair("atan", Interval::atan, Elementary::atan, -9, 9),
            new Pair("asin", Interval::asin, Elementary::asin, -1, 1),
            new Pair("acos", Interval::acos, Elementary::acos, -1, 1),
            new Pair("asinh", Interval::asinh, Elementary::asinh, -9, 9),
            new Pair("acosh", Interval::acosh, Elementary::acosh, 1.01, 9),
            new Pair("atanh", Interval::atanh, Elementary::atanh, -0.99, 0.99),
            new Pair("sqrt", Interval::sqrt, DoubleDouble::sqrt, 0, 9));

    @Test
    void functionsHoldTheirValues() {
        Random random = new Random(1);
        for (Pair pair : PAIRS) {
            for (int k = 0; k < 2000; k++) {
                double x = pair.from + random.nextDouble() * (pair.to - pair.from);
                Interval found = pair.interval.apply(Interval.of(x));
                DoubleDouble value = pair.number.apply(DoubleDouble.of(x));
                boolean holds = value.compareTo(DoubleDouble.of(found.low())) >= 0
                        && value.compareTo(DoubleDouble.of(found.high())) <= 0;
                assertTrue(holds, pair.name + "(" + x + ") = " + value + " is not in " + found);
            }
        }
    }

    @Test
    void operationsHoldAllResults() {
        Random random = new Random(2);
        for (int k = 0; k < 5000; k++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            Interval x = new Interval(Math.min(a, a + 0.5), a + 0.5);
            Interval y = new Interval(b, b + 0.25);
            BigDecimal p = new BigDecimal(a).add(new BigDecimal(0.5 * random.nextDouble()));
            BigDecimal q = new BigDecimal(b).add(new BigDecimal(0.25 * random.nextDouble()));
            assertHolds(x.plus(y), p.add(q));
            assertHolds(x.minus(y), p.subtract(q));
            assertHolds(x.times(y), p.multiply(q));
            assertHolds(x.power(3), p.pow(3));
            assertHolds(x.power(2), p.pow(2));
            if (!y.holdsZero()) {
                assertHolds(x.over(y), p.divide(q, java.math.MathContext.DECIMAL128));
            }
        }
    }

    private static void assertHolds(Interval interval, BigDecimal value) {
        assertTrue(
                new BigDecimal(interval.low()).compareTo(value) <= 0
                        && new BigDecimal(interval.high()).compareTo(value) >= 0,
                () -> value + " is not in " + interval);
    }

    @Test
    void whatHasNoValueHasNoFiniteEnds() {
        Interval none = Interval.of(-1).sqrt();
        assertEquals(Interval.ANY, none);
        assertFalse(none.sin().isFinite());
        assertFalse(none.atan().isFinite());
        assertFalse(none.power(2).tanh().isFinite());
        assertFalse(none.max(Interval.ONE).isFinite());
        assertFalse(Interval.of(0).ln().isFinite());
        assertFalse(Interval.ONE.over(new Interval(-1, 1)).isFinite());
        assertFalse(Interval.of(2).asin().isFinite());
        assertHolds(Interval.of(BigInteger.TEN.pow(40), BigInteger.TWO.pow(3)), new BigDecimal("1.25e39"));
    }
}
