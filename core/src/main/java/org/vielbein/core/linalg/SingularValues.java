package org.vielbein.core.linalg;

import java.util.Arrays;
import org.vielbein.core.number.DoubleDouble;

/**
 * Singular values σ and right singular vectors V of a matrix with at least as many rows as columns: A V has orthogonal
 * columns of lengths σ.
 *
 * <p>V of EJML in double, made orthogonal in double-double, then one-sided Jacobi rotations; where the columns differ much
 * in size EJML's start would mix them, and V starts as the unit matrix. Relative errors about 1e-30·cond of A with its columns
 * scaled to one length.
 *
 * <p>Source: M. R. Hestenes, Inversion of matrices by biorthogonalization, J. SIAM 6 (1958); J. Demmel, K. Veselić, Jacobi's
 * method is more accurate than QR, SIAM J. Matrix Anal. 13 (1992).
 */
final class SingularValues {
    private static final int SWEEPS = 60;
    private static final double ORTHOGONAL = 0x1p-104;
    private static final int SIMILAR = 26;

    private final DoubleDouble[][] a; // columns of A V
    private final DoubleDouble[][] v; // columns of V

    private SingularValues(DoubleDouble[][] a, DoubleDouble[][] v) {
        this.a = a;
        this.v = v;
    }

    static SingularValues of(Matrix matrix) {
        Matrix start = start(matrix);
        SingularValues values = new SingularValues(columns(matrix.times(start)), columns(start));
        for (int sweep = 0; sweep < SWEEPS && values.sweep(); sweep++) {}
        return values;
    }

    private static Matrix start(Matrix a) {
        int[] s = Equilibration.columns(a);
        int smallest = Arrays.stream(s).min().orElseThrow();
        int largest = Arrays.stream(s).max().orElseThrow();
        Matrix unit = Matrix.identity(a.columns());
        if (largest - smallest > SIMILAR) {
            return unit;
        }
        int[] common = new int[a.columns()];
        Arrays.fill(common, smallest);
        return Ejml.rightSingularVectors(a.scaled(new int[a.rows()], common))
                .map(rows -> orthogonalised(orthogonalised(Matrix.of(rows))))
                .orElse(unit);
    }

    /** V(3I − VᵀV)/2: squares the distance from orthogonality. */
    private static Matrix orthogonalised(Matrix v) {
        Matrix gram = v.transpose().times(v);
        Matrix step = Matrix.build(
                v.columns(),
                v.columns(),
                (i, j) -> DoubleDouble.of(i == j ? 3 : 0).minus(gram.at(i, j)).scalb(-1));
        return v.times(step);
    }

    private static DoubleDouble[][] columns(Matrix m) {
        DoubleDouble[][] c = new DoubleDouble[m.columns()][m.rows()];
        for (int j = 0; j < m.columns(); j++) {
            for (int i = 0; i < m.rows(); i++) {
                c[j][i] = m.at(i, j);
            }
        }
        return c;
    }

    /** One rotation of every pair of columns; whether any turned. */
    private boolean sweep() {
        boolean turned = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                turned |= rotate(p, q);
            }
        }
        return turned;
    }

    private boolean rotate(int p, int q) {
        int ep = exponent(a[p]);
        int eq = exponent(a[q]);
        DoubleDouble alpha = dot(a[p], -ep, a[p], -ep);
        DoubleDouble beta = dot(a[q], -eq, a[q], -eq);
        DoubleDouble gamma = dot(a[p], -ep, a[q], -eq);
        if (Math.abs(gamma.hi()) <= ORTHOGONAL * Math.sqrt(alpha.hi() * beta.hi())) {
            return false;
        }
        DoubleDouble tau = beta.scalb(eq - ep).minus(alpha.scalb(ep - eq)).over(gamma.scalb(1));
        Rotation rotation = Rotation.of(tau);
        if (rotation.t().isZero()) {
            return false;
        }
        turn(a[p], a[q], rotation.c(), rotation.s());
        turn(v[p], v[q], rotation.c(), rotation.s());
        return true;
    }

    private static void turn(DoubleDouble[] x, DoubleDouble[] y, DoubleDouble c, DoubleDouble s) {
        for (int i = 0; i < x.length; i++) {
            DoubleDouble first = c.times(x[i]).minus(s.times(y[i]));
            y[i] = s.times(x[i]).plus(c.times(y[i]));
            x[i] = first;
        }
    }

    private static int exponent(DoubleDouble[] x) {
        double largest = 0;
        for (DoubleDouble entry : x) {
            largest = Math.max(largest, Math.abs(entry.hi()));
        }
        return largest == 0 ? 0 : Math.getExponent(largest);
    }

    private static DoubleDouble dot(DoubleDouble[] x, int sx, DoubleDouble[] y, int sy) {
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int i = 0; i < x.length; i++) {
            sum = sum.plus(x[i].scalb(sx).times(y[i].scalb(sy)));
        }
        return sum;
    }

    /** σ_k, in the order of the columns of V. */
    DoubleDouble value(int k) {
        int e = exponent(a[k]);
        return dot(a[k], -e, a[k], -e).sqrt().scalb(e);
    }

    /** The values, largest first, rounded to doubles. */
    double[] descending() {
        double[] sizes = new double[a.length];
        Arrays.setAll(sizes, k -> -value(k).hi());
        Arrays.sort(sizes);
        Arrays.setAll(sizes, k -> -sizes[k]);
        return sizes;
    }

    double condition() {
        DoubleDouble smallest = value(0);
        DoubleDouble largest = smallest;
        for (int k = 1; k < a.length; k++) {
            smallest = smallest.min(value(k));
            largest = largest.max(value(k));
        }
        return largest.over(smallest).hi();
    }

    /** V Σ Vᵀ, symmetric. */
    Matrix polar() {
        int n = v.length;
        DoubleDouble[] sigma = new DoubleDouble[n];
        Arrays.setAll(sigma, this::value);
        return Matrix.build(n, n, (i, j) -> {
            DoubleDouble sum = DoubleDouble.ZERO;
            for (int k = 0; k < n; k++) {
                sum = sum.plus(v[k][Math.min(i, j)].times(sigma[k]).times(v[k][Math.max(i, j)]));
            }
            return sum;
        });
    }
}
