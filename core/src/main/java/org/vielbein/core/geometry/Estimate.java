package org.vielbein.core.geometry;

import org.vielbein.core.number.Scaled;

/** A number with an estimate of its absolute error. */
record Estimate(Scaled value, Scaled error) {
    static Estimate exact(Scaled value) {
        return new Estimate(value, value.abs().scalb(-104));
    }

    /** Whether the value is not told from 0. */
    boolean isZeroWithinError() {
        return value.isFinite() && value.abs().compareTo(error) <= 0;
    }

    /** Whether the value is 0 without any error: from exact arithmetic, or of a zero vector. */
    boolean isExactlyZero() {
        return value.isZero() && error.isZero();
    }

    /** The value, or 0 where it is not told from 0. */
    Scaled settled() {
        return isZeroWithinError() ? Scaled.ZERO : value;
    }

    /** The error relative to the value; infinite where the value is not told from 0 and not exactly 0. */
    double relativeError() {
        if (error.isZero() || value.isZero() && isZeroWithinError()) {
            return 0;
        }
        return value.isZero()
                ? Double.POSITIVE_INFINITY
                : error.over(value.abs()).doubleValue();
    }

    /** √|value|, the error carried along to first order. */
    Estimate root() {
        Scaled root = value.abs().sqrt();
        return root.isZero()
                ? new Estimate(root, error.sqrt())
                : new Estimate(root, error.over(root).scalb(-1).plus(root.scalb(-104)));
    }
}
