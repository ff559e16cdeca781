package org.vielbein.core.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielbein.core.number.Errors.assertWithin;
import static org.vielbein.core.number.Errors.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleDoubleTest {
    private static final MathContext DIGITS = new MathContext(120);
    private static final int SAMPLES = 2_000;
    private static final double INF = Double.POSITIVE_INFINITY;

    @ParameterizedTest(name = "sizes within 2^±{0}")
    @ValueSource(ints = {0, 3, 60, 400})
    void arithmeticKeepsItsStatedErrors(int range) {
        Random random = new Random(11 + range);
        for (int i = 0; i < SAMPLES; i++) {
            DoubleDouble x = random(random, range);
            DoubleDouble y = random(random, range);
            BigDecimal a = x.toBigDecimal();
            BigDecimal b = y.toBigDecimal();
            String what = x + ", " + y;
            assertWithin(3.001, a.add(b), x.plus(y), "sum of " + what);
            assertWithin(3.001, a.subtract(b), x.minus(y), "difference of " + what);
            assertWithin(5, a.multiply(b), x.times(y), "product of " + what);
            assertEquals(x.times(y), y.times(x));
            assertWithin(4, a.divide(b, DIGITS), x.over(y), "quotient of " + what);
            assertWithin(2, a.add(new BigDecimal(y.hi())), x.plus(y.hi()), "sum with double of " + what);
            assertWithin(2, a.multiply(new BigDecimal(y.hi())), x.times(y.hi()), "product with double of " + what);
            assertWithin(4, a.abs().sqrt(DIGITS), x.abs().sqrt(), "root of " + what);
        }
    }

    @Test
    void sumsThatCancelKeepTheirRelativeError() {
        Random random = new Random(12);
        for (int i = 0; i < SAMPLES; i++) {
            DoubleDouble x = random(random, 5);
            double h = Math.nextUp(x.hi());
            DoubleDouble y = DoubleDouble.sum(-h, Math.ulp(h) * (random.nextDouble() - 0.5));
            assertWithin(3.001, x.toBigDecimal().add(y.toBigDecimal()), x.plus(y), "sum of " + x + ", " + y);
        }
    }

    @Test
    void productsAndSumsOfDoublesAreExact() {
        Random random = new Random(13);
        for (int i = 0; i < SAMPLES; i++) {
            double a = random(random, 300).hi();
            double b = random(random, 300).hi();
            BigDecimal x = new BigDecimal(a);
            BigDecimal y = new BigDecimal(b);
            assertEquals(0, x.multiply(y).compareTo(DoubleDouble.product(a, b).toBigDecimal()));
            assertEquals(0, DoubleDouble.sum(a, b).toBigDecimal().compareTo(roundedSum(x.add(y))));
        }
    }

    /** The sum itself, or its double when the rest lies below half an ulp of any low word. */
    private static BigDecimal roundedSum(BigDecimal exact) {
        return DoubleDouble.of(exact).toBigDecimal();
    }

    @Test
    void differencesOfNearlyEqualProductsKeepTheirDigits() {
        double a = 1 + 0x1p-52;
        double b = 1 - 0x1p-52;
        assertEquals(DoubleDouble.of(-0x1p-104), DoubleDouble.differenceOfProducts(a, b, 1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1e-300", "1e-250", "1e305", "1.7e308", "1e-290"})
    void quotientsAndRootsWorkNextToTheEndsOfTheRange(double size) {
        DoubleDouble x = DoubleDouble.of(size);
        assertEquals(DoubleDouble.ONE, x.over(x));
        assertWithin(4, new BigDecimal(size).sqrt(DIGITS), x.sqrt(), "root of " + size);
        assertWithin(
                4,
                new BigDecimal(size).divide(BigDecimal.valueOf(3), DIGITS),
                x.over(3).scalb(0),
                "third");
    }

    @Test
    void lowWordsStayBelowHalfAnUlp() {
        Random random = new Random(14);
        for (int i = 0; i < SAMPLES; i++) {
            DoubleDouble x = random(random, 20);
            DoubleDouble y = random(random, 20);
            for (DoubleDouble z : new DoubleDouble[] {
                x.plus(y), x.times(y), x.over(y), x.abs().sqrt(), x.times(y.hi())
            }) {
                assertEquals(z.hi(), z.hi() + z.lo());
            }
        }
    }

    @ParameterizedTest(name = "x^{0}")
    @ValueSource(ints = {0, 1, 2, 3, 7, 64, 200, -1, -2, -13, -200})
    void integerPowersKeepTheirStatedError(int n) {
        Random random = new Random(15 + n);
        for (int i = 0; i < 500; i++) {
            DoubleDouble x = random(random, 1);
            BigDecimal exact = x.toBigDecimal().pow(n, DIGITS);
            assertWithin(5 * Math.abs(n) + 4, exact, x.pow(n), x + "^" + n);
        }
    }

    @Test
    void powersOfTheSmallestExponentDoNotLoop() {
        assertEquals(DoubleDouble.ONE, DoubleDouble.ONE.pow(Integer.MIN_VALUE));
        assertEquals(DoubleDouble.ZERO, DoubleDouble.TWO.pow(Integer.MIN_VALUE));
        assertEquals(0x1p-1050, DoubleDouble.TWO.pow(-1050).hi());
    }

    @Test
    void rationalsAreRoundedCorrectly() {
        Random random = new Random(16);
        for (int i = 0; i < 2000; i++) {
            BigInteger n = new BigInteger(1 + random.nextInt(300), random).negate();
            BigInteger d = new BigInteger(1 + random.nextInt(300), random).add(BigInteger.ONE);
            assertWithin(1, new BigDecimal(n).divide(new BigDecimal(d), DIGITS), DoubleDouble.of(n, d), n + "/" + d);
        }
        BigInteger huge = BigInteger.TEN.pow(1000);
        assertEquals(DoubleDouble.of(1e10), DoubleDouble.of(huge, BigInteger.TEN.pow(990)));
        assertEquals(
                DoubleDouble.of(1e300).hi(),
                DoubleDouble.of(huge, BigInteger.TEN.pow(700)).hi());
        assertEquals(DoubleDouble.POSITIVE_INFINITY, DoubleDouble.of(huge, BigInteger.ONE));
        assertEquals(DoubleDouble.ZERO, DoubleDouble.of(BigInteger.ONE, huge));
        assertEquals(DoubleDouble.of(-0.5), DoubleDouble.of(BigInteger.ONE, BigInteger.valueOf(-2)));
    }

    @Test
    void aDenominatorOfZeroIsRefused() {
        ArithmeticException e =
                assertThrows(ArithmeticException.class, () -> DoubleDouble.of(BigInteger.TEN, BigInteger.ZERO));
        assertEquals("The quotient 10/0 does not exist; give a denominator other than 0.", e.getMessage());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "0.1, 0.1",
        "-2.5e40, -2.5e40",
        "1e-400, 0",
        "1e400, Infinity",
        "-1e999999, -Infinity",
        "0e999999999, 0",
        "0.10000000000000000000000000000001, 0.10000000000000000000000000000001"
    })
    void decimalsAreReadAndPrinted(String text, String printed) {
        assertEquals(printed, DoubleDouble.of(new BigDecimal(text)).decimal(32));
    }

    @Test
    void longsAreExact() {
        for (long n : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, (1L << 62) + 1, -3}) {
            assertEquals(0, BigDecimal.valueOf(n).compareTo(DoubleDouble.of(n).toBigDecimal()));
        }
    }

    @Test
    void infinitiesAndNaNFollowIeee() {
        DoubleDouble inf = DoubleDouble.POSITIVE_INFINITY;
        DoubleDouble three = DoubleDouble.of(3);
        assertEquals(inf, DoubleDouble.ONE.over(DoubleDouble.ZERO));
        assertEquals(inf.negate(), three.negate().over(DoubleDouble.ZERO));
        assertEquals(inf, inf.plus(three));
        assertEquals(inf, three.plus(INF));
        assertEquals(inf, inf.times(three));
        assertEquals(inf, inf.times(3.0));
        assertEquals(inf, inf.sqrt());
        assertEquals(inf, inf.over(three));
        assertEquals(DoubleDouble.ZERO, three.over(inf));
        assertEquals(inf, DoubleDouble.of(Double.MAX_VALUE).plus(DoubleDouble.of(Double.MAX_VALUE)));
        assertEquals(inf, DoubleDouble.of(1e200).squared());
        assertEquals(inf, DoubleDouble.of(1e200).scalb(1000));
        assertEquals(inf, DoubleDouble.of(1e200).over(1e-200));
        assertEquals(DoubleDouble.ZERO, DoubleDouble.of(1e-200).over(1e200));
        assertEquals(inf, DoubleDouble.ZERO.pow(-1));
        for (DoubleDouble nan : new DoubleDouble[] {
            inf.minus(inf), inf.times(DoubleDouble.ZERO), DoubleDouble.ZERO.over(DoubleDouble.ZERO), inf.over(inf),
            three.negate().sqrt(), DoubleDouble.NaN.plus(three), three.times(DoubleDouble.NaN), DoubleDouble.NaN.sqrt()
        }) {
            assertTrue(nan.isNaN());
            assertEquals(0, nan.lo());
        }
        assertThrows(ArithmeticException.class, inf::toBigDecimal);
    }

    @Test
    void orderIsThatOfTheValues() {
        DoubleDouble one = DoubleDouble.ONE;
        DoubleDouble above = DoubleDouble.sum(1, 0x1p-80);
        assertTrue(one.compareTo(above) < 0 && above.compareTo(one) > 0);
        assertEquals(DoubleDouble.of(0.0), DoubleDouble.of(-0.0));
        assertEquals(DoubleDouble.of(0.0).hashCode(), DoubleDouble.of(-0.0).hashCode());
        assertEquals(above, one.max(above));
        assertEquals(one, one.min(above));
        assertTrue(
                DoubleDouble.NaN.max(one).isNaN() && one.max(DoubleDouble.NaN).isNaN());
        assertTrue(DoubleDouble.NaN.min(one).isNaN());
        assertEquals(-1, one.negate().signum());
        assertEquals(1 / 0.0, 1 / DoubleDouble.of(-0.0).abs().hi());
    }

    @ParameterizedTest(name = "{0} in {1} digits is {2}")
    @CsvSource({
        "1, 32, 1",
        "1.5e20, 17, 1.5e20",
        "-0.0001220703125, 17, -0.0001220703125",
        "1e-7, 1, 1e-7",
        "123456, 3, 1.23e5",
        "0, 5, 0"
    })
    void textIsShort(double value, int digits, String text) {
        assertEquals(text, DoubleDouble.of(value).decimal(digits));
    }

    @Test
    void constantsAreRight() {
        assertEquals("3.1415926535897932384626433832795", DoubleDouble.PI.toString());
        assertEquals("2.7182818284590452353602874713527", DoubleDouble.E.toString());
    }
}
