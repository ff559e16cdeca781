package org.vielbein.core.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.vielbein.api.expr.Constant;

/** Numbers as written, {@code 12}, {@code 0.25}, {@code .5}, {@code 2e3}: exact rationals. */
final class Numerals {
    /** The number in ASCII and the place behind it. */
    record Scan(String text, int end) {}

    private Numerals() {}

    /** The number that begins at a digit, or at a point before one. */
    static Scan scan(String text, int start) {
        return scan(text, start, false);
    }

    /** The same where a point without digits behind it ends a sentence. */
    static Scan scanBeforeFullStop(String text, int start) {
        return scan(text, start, true);
    }

    private static Scan scan(String text, int start, boolean fullStop) {
        StringBuilder number = new StringBuilder();
        int at = digits(text, start, number);
        boolean point = at < text.length() && text.charAt(at) == '.' && !text.startsWith("..", at);
        boolean ends = fullStop && point && (at + 1 == text.length() || !Letters.isDigit(text.codePointAt(at + 1)));
        if (point && !ends) {
            number.append('.');
            int fraction = digits(text, at + 1, number);
            if (fraction == at + 1) {
                throw new Refusal(
                        new Span(start, fraction),
                        "`" + text.substring(start, fraction) + "` is not a number here: digits must follow the point.",
                        "Write `" + text.substring(start, at) + "`.");
            }
            at = fraction;
        }
        at = exponent(text, start, at, number);
        if (number.length() > Limits.DIGITS) {
            throw new Refusal(
                    new Span(start, at),
                    "The number has " + number.length() + " characters; at most " + Limits.DIGITS + " are read.");
        }
        return new Scan(number.toString(), at);
    }

    private static int exponent(String text, int start, int at, StringBuilder number) {
        if (at >= text.length() || (text.charAt(at) != 'e' && text.charAt(at) != 'E')) {
            return at;
        }
        int sign = at + 1 < text.length() && (text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-') ? 1 : 0;
        StringBuilder power = new StringBuilder(text.substring(at + 1, at + 1 + sign));
        int end = digits(text, at + 1 + sign, power);
        if (end == at + 1 + sign) {
            return at;
        }
        Span span = new Span(start, end);
        if (text.charAt(at) == 'E') {
            throw new Refusal(
                    span,
                    "`" + text.substring(start, end) + "` is not a number here.",
                    "Write `" + text.substring(start, at) + "e" + power + "`, or `" + text.substring(start, at) + " "
                            + text.substring(at, end) + "` for a product.");
        }
        if (power.length() > 6 || Math.abs(Integer.parseInt(power.toString())) > Limits.DIGITS) {
            throw new Refusal(
                    span, "The power of ten in `" + text.substring(start, end) + "` is beyond ±" + Limits.DIGITS + ".");
        }
        number.append('e').append(power);
        return end;
    }

    private static int digits(String text, int start, StringBuilder to) {
        int at = start;
        while (at < text.length() && Letters.isDigit(text.codePointAt(at))) {
            to.append((char) Letters.plain(text.codePointAt(at)));
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The exact value of a number token, {@code 0.25} or {@code 1/2}. */
    static Constant value(String number) {
        int bar = number.indexOf('/');
        return bar < 0
                ? Constant.of(new BigDecimal(number))
                : Constant.of(new BigInteger(number.substring(0, bar)), new BigInteger(number.substring(bar + 1)));
    }
}
