package org.vielbein.core.linalg;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.vielbein.core.number.DoubleDouble;

/** Exact rational numbers, and elimination by them: the oracle of these tests. */
record Fraction(BigInteger n, BigInteger d) {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() > 0
                ? reduced(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : reduced(value.toBigIntegerExact(), BigInteger.ONE);
    }

    static Fraction of(DoubleDouble value) {
        return of(value.toBigDecimal());
    }

    static Fraction of(double value) {
        return of(new BigDecimal(value));
    }

    private static Fraction reduced(BigInteger n, BigInteger d) {
        BigInteger g = n.gcd(d);
        BigInteger divisor = d.signum() < 0 ? g.negate() : g;
        return new Fraction(n.divide(divisor), d.divide(divisor));
    }

    Fraction plus(Fraction y) {
        return reduced(n.multiply(y.d).add(y.n.multiply(d)), d.multiply(y.d));
    }

    Fraction minus(Fraction y) {
        return plus(y.negate());
    }

    Fraction negate() {
        return new Fraction(n.negate(), d);
    }

    Fraction times(Fraction y) {
        return reduced(n.multiply(y.n), d.multiply(y.d));
    }

    Fraction over(Fraction y) {
        return reduced(n.multiply(y.d), d.multiply(y.n));
    }

    int signum() {
        return n.signum();
    }

    BigDecimal decimal() {
        return new BigDecimal(n).divide(new BigDecimal(d), new MathContext(80));
    }

    static Fraction[][] of(Matrix a) {
        Fraction[][] f = new Fraction[a.rows()][a.columns()];
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.columns(); j++) {
                f[i][j] = of(a.at(i, j));
            }
        }
        return f;
    }

    static Fraction[][] product(Fraction[][] a, Fraction[][] b) {
        Fraction[][] c = new Fraction[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                c[i][j] = ZERO;
                for (int k = 0; k < b.length; k++) {
                    c[i][j] = c[i][j].plus(a[i][k].times(b[k][j]));
                }
            }
        }
        return c;
    }

    static Fraction[][] transpose(Fraction[][] a) {
        Fraction[][] t = new Fraction[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < t.length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }

    /** Determinant by Laplace's expansion along the first column: no elimination, no shared code. */
    static Fraction determinant(Fraction[][] a) {
        if (a.length == 1) {
            return a[0][0];
        }
        Fraction sum = ZERO;
        for (int r = 0; r < a.length; r++) {
            if (a[r][0].signum() != 0) {
                Fraction term = a[r][0].times(determinant(minor(a, r)));
                sum = r % 2 == 0 ? sum.plus(term) : sum.minus(term);
            }
        }
        return sum;
    }

    private static Fraction[][] minor(Fraction[][] a, int row) {
        Fraction[][] m = new Fraction[a.length - 1][a.length - 1];
        for (int i = 0; i < m.length; i++) {
            System.arraycopy(a[i < row ? i : i + 1], 1, m[i], 0, m.length);
        }
        return m;
    }
}
