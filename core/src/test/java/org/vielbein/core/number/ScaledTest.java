package org.vielbein.core.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaledTest {
    private static final Scaled TWO_TO_TENTHOUSAND = Scaled.of(DoubleDouble.ONE, 10_000);

    @Test
    void productsBeyondADoublePrintTheirDigits() {
        Scaled big = Scaled.of(1e200);
        assertEquals("1.5e401", Scaled.of(1.5).times(power10(401)).toString());
        assertEquals("2.5e-401", Scaled.of(2.5).over(power10(401)).toString());
        assertEquals("9.9999999999999994e399", big.squared().toString());
        assertEquals(Double.POSITIVE_INFINITY, big.squared().doubleValue());
        assertEquals(Double.NEGATIVE_INFINITY, big.squared().negate().doubleValue());
        assertEquals(0, Scaled.ONE.over(big.squared()).doubleValue());
        assertEquals(1e200, big.squared().sqrt().doubleValue());
    }

    private static Scaled power10(int n) {
        Scaled result = Scaled.ONE;
        for (int i = 0; i < n; i++) {
            result = result.times(Scaled.of(10));
        }
        return result;
    }

    @Test
    void textIsTheExactValueRounded() {
        Random random = new Random(31);
        for (int i = 0; i < 200; i++) {
            DoubleDouble m = Errors.random(random, 500);
            int e = random.nextInt(4000) - 2000;
            BigDecimal two = BigDecimal.valueOf(2).pow(Math.abs(e));
            BigDecimal exact =
                    e < 0 ? m.toBigDecimal().divide(two) : m.toBigDecimal().multiply(two);
            BigDecimal printed = new BigDecimal(Scaled.of(m, e).decimal(17));
            assertEquals(0, exact.round(new MathContext(17)).compareTo(printed));
        }
    }

    @Test
    void hugeExponentsPrintAtOnce() {
        // 2^(10^8): log10 2 · 10^8 = 30102999.566398119521… (mpmath)
        assertEquals("3.6847e30102999", Scaled.of(DoubleDouble.ONE, 100_000_000).decimal(5));
        assertTrue(Scaled.of(DoubleDouble.ONE, -100_000_000).decimal(5).endsWith("e-30103000"));
    }

    @Test
    void sumsAlignTheirExponents() {
        Scaled one = Scaled.ONE;
        Scaled tiny = Scaled.of(DoubleDouble.ONE, -90);
        assertEquals(Scaled.of(DoubleDouble.sum(1, 0x1p-90)), one.plus(tiny));
        assertEquals(tiny, one.plus(tiny).minus(one));
        assertEquals(TWO_TO_TENTHOUSAND, TWO_TO_TENTHOUSAND.plus(one));
        assertEquals(TWO_TO_TENTHOUSAND, one.plus(TWO_TO_TENTHOUSAND));
        assertEquals(one, Scaled.ZERO.plus(one));
        assertEquals(one, one.minus(Scaled.ZERO));
        assertTrue(one.minus(one).isZero());
    }

    @Test
    void orderIsThatOfTheValues() {
        Scaled[] rising = {
            Scaled.of(Double.NEGATIVE_INFINITY),
            TWO_TO_TENTHOUSAND.negate(),
            Scaled.of(-1),
            Scaled.of(-1e-300).squared().negate(),
            Scaled.ZERO,
            Scaled.of(1e-300).squared(),
            Scaled.ONE,
            Scaled.of(1.5),
            TWO_TO_TENTHOUSAND,
            Scaled.of(Double.POSITIVE_INFINITY)
        };
        for (int i = 0; i < rising.length; i++) {
            for (int j = 0; j < rising.length; j++) {
                assertEquals(Integer.compare(i, j), Integer.signum(rising[i].compareTo(rising[j])), i + ", " + j);
            }
        }
    }

    @Test
    void subnormalsAndOddExponentsAreNormalised() {
        Scaled tiny = Scaled.of(Double.MIN_VALUE);
        assertEquals(-1074, tiny.exponent());
        assertEquals(1, tiny.mantissa().hi());
        assertEquals(0x1p-537, tiny.sqrt().doubleValue());
        assertEquals(
                Scaled.of(DoubleDouble.TWO.sqrt(), -3),
                Scaled.of(DoubleDouble.ONE, -5).sqrt());
    }

    @Test
    void degenerateValuesFollowIeee() {
        assertEquals(Scaled.of(Double.POSITIVE_INFINITY), Scaled.ONE.over(Scaled.ZERO));
        assertTrue(Scaled.of(-1).sqrt().mantissa().isNaN());
        assertEquals("NaN", Scaled.of(Double.NaN).toString());
        assertEquals("0", Scaled.ZERO.toString());
    }

    @Test
    void exponentsBeyondTheStatedRangeAreRefused() {
        ArithmeticException e = assertThrows(ArithmeticException.class, () -> Scaled.of(DoubleDouble.ONE, 900_000_001));
        assertEquals("The result is of size 2^900000001, beyond 2^(±900000000); rescale the input.", e.getMessage());
    }

    @Test
    void quotientsOfAnySizeAreRounded() {
        BigInteger huge = BigInteger.TEN.pow(5000);
        assertEquals("1e5000", Scaled.of(huge, BigInteger.ONE).decimal(17));
        assertEquals("-1e-5000", Scaled.of(BigInteger.ONE.negate(), huge).decimal(17));
        assertEquals(
                0,
                Scaled.of(BigInteger.ONE, BigInteger.valueOf(3))
                        .compareTo(Scaled.of(DoubleDouble.of(BigInteger.ONE, BigInteger.valueOf(3)))));
        assertEquals(0, Scaled.of(BigInteger.ZERO, huge).signum());
    }
}
