package org.vielbein.core.linalg;

/**
 * Exact elimination of dyadic matrices without fractions: every division below is exact, by Sylvester's identity.
 *
 * <p>Source: E. H. Bareiss, Sylvester's identity and multistep integer-preserving Gaussian elimination, Math. Comp. 22
 * (1968).
 */
final class FractionFree {
    private FractionFree() {}

    static Dyadic[][] of(Matrix a) {
        Dyadic[][] exact = new Dyadic[a.rows()][a.columns()];
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.columns(); j++) {
                exact[i][j] = Dyadic.of(a.at(i, j));
            }
        }
        return exact;
    }

    static Dyadic[][] product(Dyadic[][] a, Dyadic[][] b) {
        int columns = b[0].length;
        Dyadic[][] c = new Dyadic[a.length][columns];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < columns; j++) {
                Dyadic sum = Dyadic.ZERO;
                for (int k = 0; k < b.length; k++) {
                    sum = sum.plus(a[i][k].times(b[k][j]));
                }
                c[i][j] = sum;
            }
        }
        return c;
    }

    static Dyadic[][] transpose(Dyadic[][] a) {
        Dyadic[][] t = new Dyadic[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < t.length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }

    /** Determinant of a square matrix, which is overwritten. */
    static Dyadic determinant(Dyadic[][] a) {
        Dyadic previous = Dyadic.ONE;
        int sign = 1;
        for (int k = 0; k < a.length; k++) {
            int pivot = pivotRow(a, k);
            if (pivot < 0) {
                return Dyadic.ZERO;
            }
            sign = swap(a, k, pivot) ? -sign : sign;
            for (int i = k + 1; i < a.length; i++) {
                eliminate(a[i], a[k], k, previous);
            }
            previous = a[k][k];
        }
        return sign < 0 ? previous.negate() : previous;
    }

    /**
     * Solves AX = B given [A B] with n rows, which is overwritten: afterwards X = (columns n …)/(entry n−1, n−1).
     *
     * @return false if A is singular
     */
    static boolean solve(Dyadic[][] a) {
        Dyadic previous = Dyadic.ONE;
        for (int k = 0; k < a.length; k++) {
            int pivot = pivotRow(a, k);
            if (pivot < 0) {
                return false;
            }
            swap(a, k, pivot);
            for (int i = 0; i < a.length; i++) {
                if (i != k) {
                    eliminate(a[i], a[k], k, previous);
                }
            }
            previous = a[k][k];
        }
        return true;
    }

    /** The row from k on whose entry in column k is not zero and has fewest bits; −1 if there is none. */
    private static int pivotRow(Dyadic[][] a, int k) {
        int best = -1;
        for (int i = k; i < a.length; i++) {
            boolean better = best < 0 || a[i][k].bitLength() < a[best][k].bitLength();
            if (a[i][k].signum() != 0 && better) {
                best = i;
            }
        }
        return best;
    }

    private static boolean swap(Dyadic[][] a, int i, int j) {
        Dyadic[] row = a[i];
        a[i] = a[j];
        a[j] = row;
        return i != j;
    }

    /** Annuls entry k of a row by the pivot row, with the pivot before as divisor. */
    static void eliminate(Dyadic[] row, Dyadic[] pivotRow, int k, Dyadic previous) {
        Dyadic factor = row[k];
        for (int j = k + 1; j < row.length; j++) {
            Dyadic minor = pivotRow[k].times(row[j]).minus(factor.times(pivotRow[j]));
            row[j] = minor.exactQuotient(previous);
        }
        row[k] = Dyadic.ZERO;
    }
}
