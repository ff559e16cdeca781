package org.vielbein.core.number;

import java.math.BigInteger;

/** sin, cos, tan: quarter turns first, then the Taylor series on |r| ≤ π/4. */
final class Circular {
    /** (−1)ⁿ/(2n+1)! and (−1)ⁿ/(2n)!, n = 0 … 14. */
    private static final DoubleDouble[] SINE = series(15, 1);

    private static final DoubleDouble[] COSINE = series(15, 0);

    private Circular() {}

    private static DoubleDouble[] series(int terms, int offset) {
        DoubleDouble[] c = new DoubleDouble[terms];
        BigInteger factorial = BigInteger.ONE;
        for (int n = 0; n < terms; n++) {
            c[n] = DoubleDouble.of(BigInteger.ONE, factorial);
            long next = 2L * n + 1 + offset;
            factorial =
                    factorial.multiply(BigInteger.valueOf(next * (next + 1))).negate();
        }
        return c;
    }

    static DoubleDouble sin(DoubleDouble x) {
        if (!x.isFinite()) {
            return DoubleDouble.NaN;
        }
        QuarterTurns turns = QuarterTurns.of(x);
        return sine(turns.quadrant(), turns.rest());
    }

    static DoubleDouble cos(DoubleDouble x) {
        if (!x.isFinite()) {
            return DoubleDouble.NaN;
        }
        QuarterTurns turns = QuarterTurns.of(x);
        return sine((turns.quadrant() + 1) & 3, turns.rest());
    }

    static DoubleDouble tan(DoubleDouble x) {
        if (!x.isFinite()) {
            return DoubleDouble.NaN;
        }
        QuarterTurns turns = QuarterTurns.of(x);
        return sine(turns.quadrant(), turns.rest()).over(sine((turns.quadrant() + 1) & 3, turns.rest()));
    }

    static SineCosine sineCosine(DoubleDouble x) {
        if (!x.isFinite()) {
            return new SineCosine(DoubleDouble.NaN, DoubleDouble.NaN);
        }
        QuarterTurns turns = QuarterTurns.of(x);
        return new SineCosine(sine(turns.quadrant(), turns.rest()), sine((turns.quadrant() + 1) & 3, turns.rest()));
    }

    /** sin(r + q·π/2). */
    private static DoubleDouble sine(int q, DoubleDouble r) {
        DoubleDouble square = r.squared();
        DoubleDouble value = (q & 1) == 0 ? r.times(horner(SINE, square)) : horner(COSINE, square);
        return q < 2 ? value : value.negate();
    }

    private static DoubleDouble horner(DoubleDouble[] c, DoubleDouble x) {
        DoubleDouble p = c[c.length - 1];
        for (int n = c.length - 2; n >= 0; n--) {
            p = p.times(x).plus(c[n]);
        }
        return p;
    }
}
