package org.vielbein.core.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestDoubleTest {
    /** Midpoints between neighbouring doubles, and just beside them: the parser of the JDK is the oracle. */
    @Test
    void tiesGoToEvenAndNeighboursOfTiesDoNot() {
        Random random = new Random(21);
        BigDecimal sliver = new BigDecimal("1e-1500");
        for (int i = 0; i < 300; i++) {
            double low = Math.abs(Double.longBitsToDouble(random.nextLong() & 0x7fdfffffffffffffL));
            double x = i % 3 == 0 ? low * Double.MIN_NORMAL : low;
            BigDecimal tie =
                    new BigDecimal(x).add(new BigDecimal(Math.nextUp(x))).divide(BigDecimal.valueOf(2));
            for (BigDecimal value : new BigDecimal[] {tie, tie.add(sliver), tie.subtract(sliver)}) {
                assertEquals(Double.parseDouble(value.toString()), nearest(value), value::toString);
                assertEquals(-Double.parseDouble(value.toString()), nearest(value.negate()), value::toString);
            }
        }
    }

    @Test
    void endsOfTheRangeAreRounded() {
        assertEquals(Double.MAX_VALUE, nearest(new BigDecimal(Double.MAX_VALUE)));
        assertEquals(Double.POSITIVE_INFINITY, nearest(new BigDecimal(Double.MAX_VALUE).multiply(BigDecimal.TEN)));
        assertEquals(Double.MIN_VALUE, nearest(new BigDecimal("3e-324")));
        assertEquals(0, nearest(new BigDecimal("2e-324")));
        assertEquals(0, nearest(new BigDecimal(Double.MIN_VALUE).divide(BigDecimal.valueOf(2))));
    }

    private static double nearest(BigDecimal value) {
        return value.scale() > 0
                ? NearestDouble.of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : NearestDouble.of(value.toBigIntegerExact(), BigInteger.ONE);
    }
}
