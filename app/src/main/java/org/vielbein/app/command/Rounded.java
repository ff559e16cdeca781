package org.vielbein.app.command;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Errors for the page: two digits are enough, and never less than the error. */
final class Rounded {
    private Rounded() {}

    static double up(double error) {
        if (!(error > 0) || Double.isInfinite(error)) {
            return error;
        }
        return new BigDecimal(error).round(new MathContext(2, RoundingMode.UP)).doubleValue();
    }
}
