package org.vielbein.core.linalg;

import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

/**
 * The triangular factor of a symmetric matrix by exact elimination: {@code e_kj = N_kj/√(M_k M_k−1)}, M_k the leading minors
 * and N_kj the minors on rows 0 … k and columns 0 … k−1, j. Relative error 12u² per entry, whatever the condition; slower than
 * polishing, so it serves where a double tells nothing.
 */
final class ExactFactor {
    private ExactFactor() {}

    /**
     * Factor of g, which is overwritten; {@code failed} is the first pivot M_k/M_k−1 that is not positive. The elimination goes
     * on past a row that is zero altogether (as in a semidefinite g): that row of the factor is zero.
     */
    static Triangular.Outcome of(Dyadic[][] g) {
        int n = g.length;
        DoubleDouble[][] e = new DoubleDouble[n][n];
        int failed = -1;
        DoubleDouble pivot = DoubleDouble.ZERO;
        Dyadic previous = Dyadic.ONE;
        for (int k = 0; k < n; k++) {
            if (g[k][k].signum() <= 0 && failed < 0) {
                failed = k;
                pivot = g[k][k].over(previous).toDoubleDouble();
            }
            fill(e[k], g[k], k, previous);
            if (g[k][k].signum() > 0) {
                for (int i = k + 1; i < n; i++) {
                    FractionFree.eliminate(g[i], g[k], k, previous);
                }
                previous = g[k][k];
            } else if (!isZero(g[k], k)) {
                break; // indefinite: no factor
            }
        }
        return new Triangular.Outcome(e, failed, pivot);
    }

    private static boolean isZero(Dyadic[] row, int k) {
        for (int j = k; j < row.length; j++) {
            if (row[j].signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private static void fill(DoubleDouble[] e, Dyadic[] row, int k, Dyadic previous) {
        Scaled root = row[k].times(previous).toScaled().sqrt();
        for (int j = 0; j < e.length; j++) {
            boolean zero = j < k || row[j].signum() == 0;
            e[j] = zero ? DoubleDouble.ZERO : row[j].toScaled().over(root).toDoubleDouble();
        }
    }
}
