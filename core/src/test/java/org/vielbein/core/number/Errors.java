package org.vielbein.core.number;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;

/** Relative errors against exact decimals, in units of u² = 2⁻¹⁰⁶, and random double-doubles. */
final class Errors {
    private static final double UNIT = 0x1p-106;

    private Errors() {}

    static void assertWithin(double units, BigDecimal exact, DoubleDouble actual, Object what) {
        assertTrue(actual.isFinite(), () -> what + " is " + actual);
        double error = relative(exact, actual.toBigDecimal()) / UNIT;
        assertTrue(error <= units, () -> what + ": error " + error + " u² of " + actual + ", exact " + exact);
    }

    static double relative(BigDecimal exact, BigDecimal actual) {
        BigDecimal difference = actual.subtract(exact).abs();
        return difference.signum() == 0
                ? 0
                : difference.divide(exact.abs(), MathContext.DECIMAL64).doubleValue();
    }

    /** A double-double of random size 2^±range with a full or short or missing low word. */
    static DoubleDouble random(Random random, int range) {
        double hi = Math.scalb(random.nextDouble() + 0.5, random.nextInt(2 * range + 1) - range);
        double lo = Math.ulp(hi) * (random.nextDouble() - 0.5);
        DoubleDouble value = DoubleDouble.sum(
                random.nextBoolean() ? hi : -hi, random.nextInt(4) == 0 ? 0 : Math.scalb(lo, -random.nextInt(3)));
        return value;
    }
}
