package org.vielbein.core.number;

import java.math.BigInteger;

/** exp and expm1: x = k ln 2 + r, |r| ≤ 0.35; expm1 of r/64 by its series, then six times e ← 2e + e². */
final class Exponential {
    private static final double[] LN2 = {0.6931471805599453, 2.3190468138462996e-17, 5.707708438416212e-34};
    private static final int HALVINGS = 6;
    private static final double BEYOND_RANGE = 1500;
    private static final double TINY = 0x1p-110;
    private static final double REDUCED = 0.34;

    /** 1/(n+1)!, n = 0 … 12. */
    private static final DoubleDouble[] SERIES = series(13);

    private Exponential() {}

    private static DoubleDouble[] series(int terms) {
        DoubleDouble[] c = new DoubleDouble[terms];
        BigInteger factorial = BigInteger.ONE;
        for (int n = 0; n < terms; n++) {
            factorial = factorial.multiply(BigInteger.valueOf(n + 1L));
            c[n] = DoubleDouble.of(BigInteger.ONE, factorial);
        }
        return c;
    }

    static DoubleDouble exp(DoubleDouble x) {
        return scaledExp(x, 0);
    }

    /** 2ⁿ eˣ without overflow on the way. */
    static DoubleDouble scaledExp(DoubleDouble x, int n) {
        if (x.isNaN() || Math.abs(x.hi()) > BEYOND_RANGE) {
            return DoubleDouble.of(Math.exp(x.hi()));
        }
        int k = (int) Math.rint(x.hi() / LN2[0]);
        return expm1Reduced(reduce(x, k)).plus(1).scalb(k + n);
    }

    static DoubleDouble expm1(DoubleDouble x) {
        if (x.isNaN() || Math.abs(x.hi()) > BEYOND_RANGE) {
            return DoubleDouble.of(Math.expm1(x.hi()));
        }
        if (Math.abs(x.hi()) < TINY) {
            return x;
        }
        if (Math.abs(x.hi()) < REDUCED) {
            return expm1Reduced(x);
        }
        int k = (int) Math.rint(x.hi() / LN2[0]);
        if (Math.abs(k) > 1000) {
            return exp(x).minus(1);
        }
        DoubleDouble whole = DoubleDouble.sum(Math.scalb(1.0, k), -1);
        return whole.plus(expm1Reduced(reduce(x, k)).scalb(k));
    }

    private static DoubleDouble reduce(DoubleDouble x, int k) {
        DoubleDouble first = DoubleDouble.product(-k, LN2[0]);
        DoubleDouble second = DoubleDouble.product(-k, LN2[1]);
        return Expansion.sum(x.hi(), x.lo(), first.hi(), first.lo(), second.hi(), second.lo(), -k * LN2[2]);
    }

    private static DoubleDouble expm1Reduced(DoubleDouble r) {
        DoubleDouble t = r.scalb(-HALVINGS);
        DoubleDouble p = SERIES[SERIES.length - 1];
        for (int n = SERIES.length - 2; n >= 0; n--) {
            p = p.times(t).plus(SERIES[n]);
        }
        DoubleDouble e = p.times(t);
        for (int i = 0; i < HALVINGS; i++) {
            e = e.scalb(1).plus(e.squared());
        }
        return e;
    }
}
