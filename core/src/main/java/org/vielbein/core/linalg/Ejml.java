package org.vielbein.core.linalg;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** The factorisations in double, by EJML; the only class that knows it. Empty where EJML finds none or one not finite. */
final class Ejml {
    private Ejml() {}

    /** R upper triangular with g ≈ RᵀR. */
    static Optional<double[][]> cholesky(Matrix g) {
        CholeskyDecomposition_F64<DMatrixRMaj> chol = DecompositionFactory_DDRM.chol(g.rows(), false);
        return chol.decompose(dense(g)) ? rows(chol.getT(null)) : Optional.empty();
    }

    /** R upper triangular, n × n, with a ≈ QR. */
    static Optional<double[][]> qr(Matrix a) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(a.rows(), a.columns());
        return qr.decompose(dense(a)) ? rows(qr.getR(null, true)) : Optional.empty();
    }

    /** V orthogonal with aV ≈ orthogonal columns. */
    static Optional<double[][]> rightSingularVectors(Matrix a) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(a.rows(), a.columns(), false, true, true);
        return svd.decompose(dense(a)) ? rows(svd.getV(null, false)) : Optional.empty();
    }

    private static DMatrixRMaj dense(Matrix a) {
        return new DMatrixRMaj(a.toDoubles());
    }

    private static Optional<double[][]> rows(DMatrixRMaj a) {
        double[][] rows = new double[a.numRows][a.numCols];
        for (int i = 0; i < a.numRows; i++) {
            for (int j = 0; j < a.numCols; j++) {
                rows[i][j] = a.get(i, j);
                if (!Double.isFinite(rows[i][j])) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(rows);
    }
}
