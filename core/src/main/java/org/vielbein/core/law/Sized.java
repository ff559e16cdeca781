package org.vielbein.core.law;

/**
 * A number in the making of a law: its value, the size of the terms that may cancel in it, and the error that its operands bring
 * along.
 */
record Sized(double value, double size, double error) {
    static final Sized ZERO = new Sized(0, 0, 0);

    /** An operand with its estimated error. */
    static Sized of(double value, double error) {
        return new Sized(value, Math.abs(value), error);
    }

    Sized plus(Sized other) {
        return new Sized(value + other.value, size + other.size, error + other.error);
    }

    Sized minus(Sized other) {
        return plus(other.times(-1));
    }

    Sized times(double factor) {
        return new Sized(value * factor, size * Math.abs(factor), error * Math.abs(factor));
    }

    Sized times(Sized other) {
        return new Sized(
                value * other.value,
                size * other.size,
                Math.abs(value) * other.error + Math.abs(other.value) * error + error * other.error);
    }

    /** Errors are estimates, and a sum of a few rounded numbers may be off by some of them. */
    private static final double ERRORS = 16;

    /** How far from 0 it is beyond its error, relative to the size of its terms; NaN where it has no value. */
    double off() {
        return Double.isNaN(value)
                ? Double.NaN
                : Math.max(0, Math.abs(value) - ERRORS * error) / Math.max(size, Double.MIN_NORMAL);
    }
}
