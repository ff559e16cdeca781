package org.vielbein.core.number;

import java.math.BigInteger;

/** log and log1p: x = 2ᵏ m, √½ ≤ m &lt; √2; log m = 2 artanh((m − 1)/(m + 1)) by its series. */
final class Logarithm {
    private static final DoubleDouble LN2 = DoubleDouble.sum(0.6931471805599453, 2.3190468138462996e-17);
    private static final double SQRT2 = Math.sqrt(2);

    /** Where the series of artanh is used. */
    static final double SERIES_RANGE = 0.1717;

    /** 1/(2n+1), n = 0 … 22: 0.1717⁴⁶ is 2⁻¹¹⁷. */
    private static final DoubleDouble[] ODD = odd(23);

    private Logarithm() {}

    private static DoubleDouble[] odd(int terms) {
        DoubleDouble[] c = new DoubleDouble[terms];
        for (int n = 0; n < terms; n++) {
            c[n] = DoubleDouble.of(BigInteger.ONE, BigInteger.valueOf(2L * n + 1));
        }
        return c;
    }

    static DoubleDouble log(DoubleDouble x) {
        if (!(x.hi() > 0) || Double.isInfinite(x.hi())) {
            return DoubleDouble.of(Math.log(x.hi()));
        }
        int k = Math.getExponent(x.hi());
        if (k < Double.MIN_EXPONENT) {
            return log(x.scalb(200)).minus(LN2.times(200));
        }
        DoubleDouble m = x.scalb(-k);
        if (m.hi() > SQRT2) {
            m = m.scalb(-1);
            k++;
        }
        DoubleDouble part = artanhSeries(m.minus(1).over(m.plus(1))).scalb(1);
        return k == 0 ? part : LN2.times(k).plus(part);
    }

    static DoubleDouble log1p(DoubleDouble x) {
        if (x.hi() > -0.29 && x.hi() < 0.41) {
            return artanhSeries(x.over(x.plus(2))).scalb(1);
        }
        return log(x.plus(1));
    }

    /** artanh s for |s| ≤ 0.1717. */
    static DoubleDouble artanhSeries(DoubleDouble s) {
        DoubleDouble square = s.squared();
        DoubleDouble p = ODD[ODD.length - 1];
        for (int n = ODD.length - 2; n >= 0; n--) {
            p = p.times(square).plus(ODD[n]);
        }
        return p.times(s);
    }
}
