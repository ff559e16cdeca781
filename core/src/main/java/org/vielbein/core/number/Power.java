package org.vielbein.core.number;

/** xʸ, cube root and hypotenuse. */
final class Power {
    private static final double BY_SQUARING = 1024;
    private static final double BY_ROOT = 64;

    private Power() {}

    static DoubleDouble pow(DoubleDouble x, DoubleDouble y) {
        if (!x.isFinite() || !y.isFinite() || x.isZero() || y.isZero()) {
            return DoubleDouble.of(Math.pow(x.hi(), y.hi()));
        }
        if (isInteger(y) && Math.abs(y.hi()) <= BY_SQUARING) {
            return x.pow((int) y.hi());
        }
        if (x.signum() < 0) {
            return isInteger(y) ? negativeBase(x, y) : DoubleDouble.NaN;
        }
        DoubleDouble twice = y.scalb(1);
        if (isInteger(twice) && Math.abs(twice.hi()) <= BY_ROOT) {
            return x.sqrt().pow((int) twice.hi());
        }
        return Exponential.exp(y.times(Logarithm.log(x)));
    }

    private static DoubleDouble negativeBase(DoubleDouble x, DoubleDouble y) {
        DoubleDouble size = pow(x.negate(), y);
        boolean odd = Math.abs(y.hi() % 2) + Math.abs(y.lo() % 2) == 1;
        return odd ? size.negate() : size;
    }

    private static boolean isInteger(DoubleDouble y) {
        return y.hi() == Math.rint(y.hi()) && y.lo() == Math.rint(y.lo());
    }

    static DoubleDouble cbrt(DoubleDouble x) {
        if (x.isZero() || !x.isFinite()) {
            return DoubleDouble.of(Math.cbrt(x.hi()));
        }
        int third = Math.getExponent(x.hi()) / 3;
        DoubleDouble a = x.scalb(-3 * third);
        double y = Math.cbrt(a.hi());
        DoubleDouble cube = DoubleDouble.product(y, y).times(y);
        DoubleDouble step = a.minus(cube).over(DoubleDouble.product(y, y).times(3));
        double second = step.hi() * step.hi() / y; // y³(1 + s/y − s²/y²)³ = a + O(s³)
        return step.minus(second).plus(y).scalb(third);
    }

    static DoubleDouble hypot(DoubleDouble x, DoubleDouble y) {
        if (!x.isFinite() || !y.isFinite() || x.isZero() || y.isZero()) {
            return x.isZero() ? y.abs() : y.isZero() ? x.abs() : DoubleDouble.of(Math.hypot(x.hi(), y.hi()));
        }
        int k = Math.max(Math.getExponent(x.hi()), Math.getExponent(y.hi()));
        return x.scalb(-k).squared().plus(y.scalb(-k).squared()).sqrt().scalb(k);
    }
}
