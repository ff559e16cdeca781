package org.vielbein.core.curvature;

import org.vielbein.api.expr.Constant;
import org.vielbein.core.formula.Field;
import org.vielbein.core.number.DoubleDouble;

/**
 * A number of 106 bits with a running estimate of its absolute error: what its operands bring along and the rounding of each
 * operation.
 */
record Approximate(DoubleDouble value, double error) {
    private static final double ROUNDING = 0x1p-103;

    static Approximate rounded(DoubleDouble value, double error) {
        return new Approximate(value, error + ROUNDING * size(value));
    }

    private static double size(DoubleDouble value) {
        return Math.abs(value.hi());
    }

    /** The root of a value that is not negative; NaN of a negative one. */
    Approximate root() {
        DoubleDouble root = value.sqrt();
        return rounded(root, error == 0 ? 0 : error / Math.max(size(root), Math.sqrt(error)));
    }

    /** A value that is not larger than its error is 0. */
    double settled() {
        return size(value) <= error ? 0 : value.doubleValue();
    }

    /** The arithmetic of these numbers. */
    static final class Numbers implements Field<Approximate> {
        @Override
        public Approximate constant(Constant c) {
            return rounded(DoubleDouble.of(c.numerator(), c.denominator()), 0);
        }

        @Override
        public Approximate plus(Approximate a, Approximate b) {
            return rounded(a.value.plus(b.value), a.error + b.error);
        }

        @Override
        public Approximate times(Approximate a, Approximate b) {
            return rounded(
                    a.value.times(b.value), size(a.value) * b.error + size(b.value) * a.error + a.error * b.error);
        }

        @Override
        public Approximate dividedBy(Approximate a, Approximate b) {
            DoubleDouble quotient = a.value.over(b.value);
            return rounded(quotient, (a.error + size(quotient) * b.error) / size(b.value));
        }

        @Override
        public boolean isZero(Approximate a) {
            return a.value.isZero() && a.error == 0;
        }
    }
}
