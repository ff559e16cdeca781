package org.vielbein.core.integral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Numbers in sentences. */
final class Numerals {
    private Numerals() {}

    /** Six digits, without zeros behind them. */
    static String of(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(value, new MathContext(6)).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= 1e-4 && size < 1e7 ? rounded.toPlainString() : Double.toString(rounded.doubleValue());
    }

    /** {@code (1, 0.5)}. */
    static String point(double... x) {
        return Arrays.stream(x).mapToObj(Numerals::of).collect(Collectors.joining(", ", "(", ")"));
    }
}
