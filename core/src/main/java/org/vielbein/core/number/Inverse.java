package org.vielbein.core.number;

/** asin, acos, atan, atan2: a double start, then one step by the addition theorem. */
final class Inverse {
    private Inverse() {}

    static DoubleDouble atan(DoubleDouble x) {
        return atan2(x, DoubleDouble.ONE);
    }

    /** The angle of (x, y). */
    static DoubleDouble atan2(DoubleDouble y, DoubleDouble x) {
        double start = Math.atan2(y.hi(), x.hi());
        if (y.isZero() || x.isZero() || !y.isFinite() || !x.isFinite()) {
            return multipleOfEighthTurn(start);
        }
        int k = Math.max(Math.getExponent(y.hi()), Math.getExponent(x.hi()));
        DoubleDouble a = x.scalb(-k);
        DoubleDouble b = y.scalb(-k);
        if (Math.abs(start) < Double.MIN_NORMAL || b.isZero()) {
            return y.over(x); // the quotient underflows
        }
        SineCosine at = Circular.sineCosine(DoubleDouble.of(start));
        DoubleDouble across = b.times(at.cos()).minus(a.times(at.sin()));
        DoubleDouble along = a.times(at.cos()).plus(b.times(at.sin()));
        DoubleDouble step = across.over(along);
        double cube = step.hi() * step.hi() * step.hi() / 3;
        return step.minus(cube).plus(start);
    }

    /** start is one of 0, ±π/4, ±π/2, ±3π/4, ±π rounded, or NaN. */
    private static DoubleDouble multipleOfEighthTurn(double start) {
        if (start == 0 || Double.isNaN(start)) {
            return DoubleDouble.of(start);
        }
        return DoubleDouble.PI.times(Math.rint(start / (Math.PI / 4))).scalb(-2);
    }

    static DoubleDouble asin(DoubleDouble x) {
        return x.isZero() ? x : atan2(x, cosineOf(x));
    }

    static DoubleDouble acos(DoubleDouble x) {
        return atan2(cosineOf(x), x);
    }

    /** √((1 − x)(1 + x)); NaN beyond ±1. */
    private static DoubleDouble cosineOf(DoubleDouble x) {
        if (x.abs().compareTo(DoubleDouble.ONE) > 0) {
            return DoubleDouble.NaN;
        }
        return DoubleDouble.ONE.minus(x).times(x.plus(1)).sqrt();
    }
}
