package org.vielbein.core.number;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ElementaryTest {
    /** The javadoc states 1e-30; the table measures 3e-32, and more than this would be a loss worth knowing. */
    private static final double TOLERANCE = 1e-31;

    private static final Map<String, UnaryOperator<DoubleDouble>> UNARY = Map.ofEntries(
            Map.entry("sin", Elementary::sin),
            Map.entry("cos", Elementary::cos),
            Map.entry("tan", Elementary::tan),
            Map.entry("asin", Elementary::asin),
            Map.entry("acos", Elementary::acos),
            Map.entry("atan", Elementary::atan),
            Map.entry("sinh", Elementary::sinh),
            Map.entry("cosh", Elementary::cosh),
            Map.entry("tanh", Elementary::tanh),
            Map.entry("asinh", Elementary::asinh),
            Map.entry("acosh", Elementary::acosh),
            Map.entry("atanh", Elementary::atanh),
            Map.entry("exp", Elementary::exp),
            Map.entry("expm1", Elementary::expm1),
            Map.entry("log", Elementary::log),
            Map.entry("log1p", Elementary::log1p),
            Map.entry("cbrt", Elementary::cbrt));

    private static final Map<String, BinaryOperator<DoubleDouble>> BINARY =
            Map.of("atan2", Elementary::atan2, "pow", Elementary::pow, "hypot", Elementary::hypot);

    private static final Map<String, DoubleUnaryOperator> JDK = Map.ofEntries(
            Map.entry("sin", Math::sin),
            Map.entry("cos", Math::cos),
            Map.entry("tan", Math::tan),
            Map.entry("asin", Math::asin),
            Map.entry("acos", Math::acos),
            Map.entry("atan", Math::atan),
            Map.entry("sinh", Math::sinh),
            Map.entry("cosh", Math::cosh),
            Map.entry("tanh", Math::tanh),
            Map.entry("exp", Math::exp),
            Map.entry("expm1", Math::expm1),
            Map.entry("log", Math::log),
            Map.entry("log1p", Math::log1p),
            Map.entry("cbrt", Math::cbrt));

    @ParameterizedTest(name = "{0}({1}, {3})")
    @CsvFileSource(resources = "elementary.csv")
    void valuesAgreeWithMpmath(String name, String hi, String lo, String hi2, String lo2, String value) {
        DoubleDouble x = words(hi, lo);
        DoubleDouble actual =
                hi2 == null ? UNARY.get(name).apply(x) : BINARY.get(name).apply(x, words(hi2, lo2));
        double growth = name.equals("pow") ? 1 + Math.abs(words(hi2, lo2).hi() * Math.log(Math.abs(x.hi()))) : 1;
        assertTrue(actual.isFinite());
        double error = Errors.relative(new BigDecimal(value), actual.toBigDecimal());
        assertTrue(error <= TOLERANCE * growth, () -> "error " + error + " of " + actual);
    }

    private static DoubleDouble words(String hi, String lo) {
        return DoubleDouble.sum(Double.parseDouble(hi), Double.parseDouble(lo));
    }

    private static void assertNear(double expected, double actual, String what) {
        boolean near = Math.abs(expected - actual) <= 2 * Math.ulp(expected) || Double.compare(expected, actual) == 0;
        assertTrue(near, () -> what + " is " + actual + ", Math says " + expected);
    }

    @Test
    void zerosInfinitiesAndPolesGiveWhatMathGives() {
        double inf = Double.POSITIVE_INFINITY;
        double[] points = {0.0, -0.0, 1, -1, inf, -inf, Double.NaN, 2, -2, 800, -800, 1e300, Double.MAX_VALUE};
        JDK.forEach((name, f) -> {
            for (double x : points) {
                double expected = f.applyAsDouble(x);
                double actual = UNARY.get(name).apply(DoubleDouble.of(x)).hi();
                assertNear(expected, actual, name + "(" + x + ")");
            }
        });
    }

    @Test
    void inverseHyperbolicFunctionsHaveTheirPolesAndZeros() {
        DoubleDouble inf = DoubleDouble.POSITIVE_INFINITY;
        assertEquals(inf, Elementary.atanh(DoubleDouble.ONE));
        assertEquals(inf.negate(), Elementary.atanh(DoubleDouble.ONE.negate()));
        assertTrue(Elementary.atanh(DoubleDouble.TWO).isNaN());
        assertEquals(DoubleDouble.ZERO, Elementary.acosh(DoubleDouble.ONE));
        assertTrue(Elementary.acosh(DoubleDouble.of(0.5)).isNaN());
        assertTrue(Elementary.acosh(DoubleDouble.of(-3)).isNaN());
        assertEquals(inf, Elementary.acosh(inf));
        assertEquals(inf.negate(), Elementary.asinh(inf.negate()));
        assertEquals(DoubleDouble.ZERO, Elementary.asinh(DoubleDouble.ZERO));
    }

    @Test
    void twoArgumentsAtTheAxesAndAtInfinityGiveWhatMathGives() {
        double inf = Double.POSITIVE_INFINITY;
        double[] points = {0.0, -0.0, 1, -1, 2, -3, 0.5, -0.5, inf, -inf, Double.NaN, 1e300, 1e-300};
        Map<String, DoubleBinaryOperator> jdk = Map.of("atan2", Math::atan2, "pow", Math::pow, "hypot", Math::hypot);
        jdk.forEach((name, f) -> {
            for (double x : points) {
                for (double y : points) {
                    double expected = f.applyAsDouble(x, y);
                    double actual = BINARY.get(name)
                            .apply(DoubleDouble.of(x), DoubleDouble.of(y))
                            .hi();
                    assertNear(expected, actual, name + "(" + x + ", " + y + ")");
                }
            }
        });
    }

    @Test
    void sineNextToAMultipleOfPiKeepsRelativeAccuracy() {
        // π rounded to a double-double misses π by 2.9947698097183397e-33 (mpmath, 60 digits)
        assertEquals(-2.9947698097183397e-33, Elementary.sin(DoubleDouble.PI).hi(), 1e-48);
        assertEquals(2.9947698097183397e-33, Elementary.tan(DoubleDouble.PI).hi(), 1e-48);
    }

    @Test
    void sineAndCosineTogetherAreThoseAlone() {
        DoubleDouble x = DoubleDouble.of(-12345.678);
        SineCosine both = Elementary.sincos(x);
        assertAll(
                () -> assertEquals(Elementary.sin(x), both.sin()),
                () -> assertEquals(Elementary.cos(x), both.cos()),
                () -> assertTrue(
                        Elementary.sincos(DoubleDouble.POSITIVE_INFINITY).sin().isNaN()));
    }

    @Test
    void resultsNextToTheEndOfTheRangeDoNotOverflowOnTheWay() {
        assertEquals(Math.sinh(710.4), Elementary.sinh(DoubleDouble.of(710.4)).hi(), 1e293);
        assertEquals(Math.cosh(710.4), Elementary.cosh(DoubleDouble.of(-710.4)).hi(), 1e293);
        assertEquals(
                1.5e308,
                Elementary.hypot(DoubleDouble.of(0.9e308), DoubleDouble.of(1.2e308))
                        .hi(),
                1e293);
        assertEquals(
                Double.MIN_VALUE * 3, Elementary.exp(DoubleDouble.of(-743.34)).hi(), Double.MIN_VALUE);
    }

    @Test
    void everyPowerOfANegativeBaseHasItsSign() {
        DoubleDouble base = DoubleDouble.of(-1.0001);
        assertTrue(Elementary.pow(base, DoubleDouble.of(2001)).signum() < 0);
        assertTrue(Elementary.pow(base, DoubleDouble.of(2000)).signum() > 0);
        assertTrue(Elementary.pow(base, DoubleDouble.of(0.25)).isNaN());
        assertTrue(Elementary.pow(DoubleDouble.ONE.negate(), DoubleDouble.sum(0x1p60, 1))
                        .signum()
                < 0);
    }
}
