package org.vielbein.app.output;

import org.vielbein.core.number.Scaled;

/** Numbers as text for people: as many digits as it takes to read the same number back, and no locale. */
public final class Numbers {
    private static final int DIGITS = 17;

    private Numbers() {}

    /** {@code 0.75}, {@code 2}, {@code 1e-9}, {@code inf}; zero has no sign. */
    public static String text(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String digits = Double.toString(value == 0 ? 0 : value).replace('E', 'e');
        int exponent = digits.indexOf('e');
        String mantissa = exponent < 0 ? digits : digits.substring(0, exponent);
        String whole = mantissa.endsWith(".0") ? mantissa.substring(0, mantissa.length() - 2) : mantissa;
        return exponent < 0 ? whole : whole + digits.substring(exponent);
    }

    /** The same of a number that may lie beyond doubles. */
    public static String text(Scaled value) {
        return isDouble(value) ? text(value.doubleValue()) : value.decimal(DIGITS);
    }

    /** Whether a number is held by a double to all digits: neither overflows nor loses bits below. */
    static boolean isDouble(Scaled value) {
        double nearest = value.doubleValue();
        return value.isZero()
                || !value.isFinite()
                || Double.isFinite(nearest) && Math.abs(nearest) >= Double.MIN_NORMAL;
    }

    /** Decimal text of a number beyond doubles. */
    static String decimal(Scaled value) {
        return value.decimal(DIGITS);
    }
}
