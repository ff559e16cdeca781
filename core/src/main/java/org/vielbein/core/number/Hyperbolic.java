package org.vielbein.core.number;

/** Hyperbolic functions and their inverses, from expm1 and log1p so that small arguments keep their digits. */
final class Hyperbolic {
    /** Beyond, e⁻ˣ is below 2⁻¹¹⁰ eˣ. */
    private static final double ONE_SIDED = 40;

    /** Beyond, 1/x² is below 2⁻¹¹⁰. */
    private static final double HUGE = 0x1p55;

    private static final double TINY = 0x1p-55;
    private static final DoubleDouble LN2 = DoubleDouble.sum(0.6931471805599453, 2.3190468138462996e-17);

    private Hyperbolic() {}

    static DoubleDouble sinh(DoubleDouble x) {
        DoubleDouble a = x.abs();
        if (a.hi() > ONE_SIDED) {
            return signed(Exponential.scaledExp(a, -1), x);
        }
        if (a.hi() < TINY) {
            return x;
        }
        DoubleDouble e = Exponential.expm1(a);
        return signed(e.plus(e.over(e.plus(1))).scalb(-1), x);
    }

    static DoubleDouble cosh(DoubleDouble x) {
        DoubleDouble a = x.abs();
        DoubleDouble half = Exponential.scaledExp(a, -1);
        return a.hi() > ONE_SIDED ? half : half.plus(half.scalb(2).reciprocal());
    }

    static DoubleDouble tanh(DoubleDouble x) {
        DoubleDouble a = x.abs();
        if (a.hi() > ONE_SIDED) {
            return signed(DoubleDouble.ONE, x);
        }
        if (a.hi() < TINY) {
            return x;
        }
        DoubleDouble e = Exponential.expm1(a.scalb(1));
        return signed(e.over(e.plus(2)), x);
    }

    static DoubleDouble asinh(DoubleDouble x) {
        DoubleDouble a = x.abs();
        if (a.hi() > HUGE) {
            return signed(Logarithm.log(a).plus(LN2), x);
        }
        if (a.hi() < TINY) {
            return x;
        }
        DoubleDouble square = a.squared();
        DoubleDouble root = square.plus(1).sqrt().plus(1);
        return signed(Logarithm.log1p(a.plus(square.over(root))), x);
    }

    static DoubleDouble acosh(DoubleDouble x) {
        if (x.hi() > HUGE) {
            return Logarithm.log(x).plus(LN2);
        }
        DoubleDouble t = x.minus(1);
        return Logarithm.log1p(t.plus(t.times(x.plus(1)).sqrt()));
    }

    static DoubleDouble atanh(DoubleDouble x) {
        DoubleDouble a = x.abs();
        if (a.hi() < Logarithm.SERIES_RANGE) {
            return Logarithm.artanhSeries(x);
        }
        DoubleDouble quotient = a.plus(1).over(DoubleDouble.ONE.minus(a));
        return signed(Logarithm.log(quotient).scalb(-1), x);
    }

    private static DoubleDouble signed(DoubleDouble size, DoubleDouble x) {
        return x.hi() < 0 ? size.negate() : size;
    }
}
