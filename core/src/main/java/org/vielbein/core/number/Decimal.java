package org.vielbein.core.number;

import java.math.BigDecimal;

/** Decimal text: plain between 1e-5 and the number of digits asked for, with an exponent beyond. */
final class Decimal {
    private static final int SMALLEST_PLAIN = -5;

    private Decimal() {}

    static String text(BigDecimal value, int digits) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = value.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= SMALLEST_PLAIN && exponent < digits) {
            return shortest.toPlainString();
        }
        return shortest.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }
}
