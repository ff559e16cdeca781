package org.vielbein.core.linalg;

import java.util.Arrays;
import java.util.Locale;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

/**
 * A matrix of double-doubles, at least 1 × 1; indices count from 0, rows first.
 *
 * <p>Given entries must be finite. Computed entries beyond the range of a double are infinite or zero.
 */
public final class Matrix {
    private final int rows;
    private final int columns;
    private final DoubleDouble[] entries;

    private Matrix(int rows, int columns, DoubleDouble[] entries) {
        this.rows = rows;
        this.columns = columns;
        this.entries = entries;
    }

    /** An entry by its place. */
    @FunctionalInterface
    interface Entry {
        DoubleDouble at(int i, int j);
    }

    static Matrix build(int rows, int columns, Entry entry) {
        DoubleDouble[] entries = new DoubleDouble[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                entries[i * columns + j] = entry.at(i, j);
            }
        }
        return new Matrix(rows, columns, entries);
    }

    /**
     * The matrix with these rows.
     *
     * @throws IllegalArgumentException if rows differ in length, there is no entry, or an entry is not finite
     */
    public static Matrix of(double[][] rows) {
        checkShape(rows.length, Arrays.stream(rows).mapToInt(row -> row.length).toArray());
        return build(rows.length, rows[0].length, (i, j) -> DoubleDouble.of(rows[i][j]))
                .checkFinite();
    }

    /**
     * The matrix with these rows.
     *
     * @throws IllegalArgumentException if rows differ in length, there is no entry, or an entry is not finite
     */
    public static Matrix of(DoubleDouble[][] rows) {
        checkShape(rows.length, Arrays.stream(rows).mapToInt(row -> row.length).toArray());
        return build(rows.length, rows[0].length, (i, j) -> rows[i][j]).checkFinite();
    }

    /**
     * The matrix whose columns are these vectors.
     *
     * @throws IllegalArgumentException if they differ in length, there is none, or a component is not finite
     */
    public static Matrix ofColumns(double[]... columns) {
        return of(columns).transpose();
    }

    public static Matrix identity(int n) {
        return build(n, n, (i, j) -> i == j ? DoubleDouble.ONE : DoubleDouble.ZERO);
    }

    private static void checkShape(int rows, int[] lengths) {
        if (rows == 0 || lengths[0] == 0) {
            throw new IllegalArgumentException("A matrix needs at least one row and one column; give entries.");
        }
        for (int i = 1; i < rows; i++) {
            if (lengths[i] != lengths[0]) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "Row %d of the matrix has %d entries where row 0 has %d; give rows of one length.",
                        i,
                        lengths[i],
                        lengths[0]));
            }
        }
    }

    private Matrix checkFinite() {
        for (int i = 0; i < entries.length; i++) {
            if (!entries[i].isFinite()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "Entry (%d, %d) of the matrix is %s; give finite numbers.",
                        i / columns,
                        i % columns,
                        entries[i]));
            }
        }
        return this;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public DoubleDouble at(int i, int j) {
        return entries[i * columns + j];
    }

    /**
     * The product this·b, each entry with absolute error at most (n + 4)·5u² Σ|a_ik b_kj|.
     *
     * @throws IllegalArgumentException if this has not as many columns as b has rows
     */
    public Matrix times(Matrix b) {
        requireRows(b, columns);
        return build(rows, b.columns, (i, j) -> dot(b, i, j));
    }

    private DoubleDouble dot(Matrix b, int i, int j) {
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int k = 0; k < columns; k++) {
            DoubleDouble x = at(i, k);
            DoubleDouble y = b.at(k, j);
            if (!x.isZero() && !y.isZero()) {
                sum = sum.plus(x.times(y));
            }
        }
        return sum;
    }

    private void requireRows(Matrix b, int expected) {
        if (b.rows != expected) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A matrix of %d × %d does not fit one of %d × %d: it needs %d rows.",
                    b.rows,
                    b.columns,
                    rows,
                    columns,
                    expected));
        }
    }

    public Matrix transpose() {
        return build(columns, rows, (i, j) -> at(j, i));
    }

    /** this·2^(…): entry (i, j) times 2^(left[i] + right[j]). */
    Matrix scaled(int[] left, int[] right) {
        return build(rows, columns, (i, j) -> at(i, j).scalb(left[i] + right[j]));
    }

    /** Whether a_ij = a_ji exactly. */
    public boolean isSymmetric() {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < i; j++) {
                if (rows != columns || !at(i, j).equals(at(j, i))) {
                    return false;
                }
            }
        }
        return rows == columns;
    }

    /** The symmetric part (a_ij + a_ji)/2. */
    public Matrix symmetrised() {
        requireSquare("symmetric part");
        return build(
                rows,
                rows,
                (i, j) -> i == j ? at(i, i) : at(i, j).plus(at(j, i)).scalb(-1));
    }

    /**
     * Refuses what is not symmetric, for the factorisations.
     *
     * @throws IllegalArgumentException naming the first pair of entries that differ
     */
    void requireSymmetric(String wanted) {
        requireSquare(wanted);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < i; j++) {
                if (!at(i, j).equals(at(j, i))) {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT,
                            "The %s needs a symmetric matrix, but entry (%d, %d) is %s and (%d, %d) is %s; symmetrise it.",
                            wanted,
                            i,
                            j,
                            at(i, j),
                            j,
                            i,
                            at(j, i)));
                }
            }
        }
    }

    private void requireSquare(String wanted) {
        if (rows != columns) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "The %s needs a square matrix, not one of %d × %d.", wanted, rows, columns));
        }
    }

    /**
     * Determinant, computed exactly and rounded once: relative error at most u², whatever the condition; zero exactly when
     * the matrix is singular.
     *
     * @throws IllegalArgumentException if the matrix is not square
     */
    public Scaled determinant() {
        requireSquare("determinant");
        return FractionFree.determinant(FractionFree.of(this)).toScaled();
    }

    /**
     * Inverse, each entry computed exactly and rounded once: relative error at most u², whatever the condition.
     *
     * @throws ArithmeticException if the matrix is singular
     */
    public Matrix inverse() {
        requireSquare("inverse");
        return solve(identity(rows));
    }

    /**
     * X with this·X = b, each entry computed exactly and rounded once: relative error at most u², whatever the condition.
     *
     * @throws ArithmeticException if the matrix is singular
     */
    public Matrix solve(Matrix b) {
        requireSquare("solution of a linear system");
        requireRows(b, rows);
        Matrix both = build(rows, rows + b.columns, (i, j) -> j < rows ? at(i, j) : b.at(i, j - rows));
        Dyadic[][] a = FractionFree.of(both);
        if (!FractionFree.solve(a)) {
            throw new ArithmeticException(
                    String.format(Locale.ROOT, "The matrix of %d × %d is singular, so it has no inverse.", rows, rows));
        }
        Dyadic[] pivots = new Dyadic[rows];
        Arrays.setAll(pivots, i -> a[rows - 1][rows - 1]);
        return build(rows, b.columns, (i, j) -> a[i][rows + j].over(pivots[i]).toDoubleDouble());
    }

    /**
     * Aᵀ·this·A, each entry computed exactly and rounded once: the Gram matrix of the columns of A, or a metric in other
     * coordinates. Relative error at most u² per entry.
     */
    public Matrix congruence(Matrix a) {
        requireSquare("congruence");
        requireRows(a, rows);
        Dyadic[][] exact = FractionFree.of(a);
        Dyadic[][] product = FractionFree.product(FractionFree.of(this), exact);
        Dyadic[][] gram = FractionFree.product(FractionFree.transpose(exact), product);
        return build(a.columns, a.columns, (i, j) -> gram[i][j].toScaled().toDoubleDouble());
    }

    /**
     * Condition number σ_max/σ_min in the Euclidean norm, to about 1e-15 relative up to 1e14 and 1e-2 up to 1e28; Infinity
     * exactly for a matrix of lower rank, and for quotients beyond a double.
     */
    public double condition() {
        Matrix tall = rows >= columns ? this : transpose();
        Dyadic[][] a = FractionFree.of(tall);
        Dyadic gram = FractionFree.determinant(FractionFree.product(FractionFree.transpose(a), a));
        return gram.signum() == 0
                ? Double.POSITIVE_INFINITY
                : SingularValues.of(tall).condition();
    }

    /**
     * The singular values σ₁ ≥ σ₂ ≥ …, min(rows, columns) of them: the principal stretches of x → A x. Relative errors about
     * 1e-30·cond before the last rounding.
     */
    public double[] singularValues() {
        Matrix tall = rows >= columns ? this : transpose();
        return SingularValues.of(tall).descending();
    }

    /** The high words. */
    public double[][] toDoubles() {
        double[][] a = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                a[i][j] = at(i, j).hi();
            }
        }
        return a;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix
                && rows == ((Matrix) other).rows
                && columns == ((Matrix) other).columns
                && Arrays.equals(entries, ((Matrix) other).entries);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + columns) + Arrays.hashCode(entries);
    }

    /** Rows in brackets, seventeen digits each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                text.append(j > 0 ? ", " : i > 0 ? "; " : "").append(at(i, j).decimal(17));
            }
        }
        return text.append("]").toString();
    }
}
