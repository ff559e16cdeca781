package org.vielbein.core.geometry;

import java.util.List;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

/**
 * The error of √|det Gram| from the errors of the inner products, to first order: {@code ½ Σ |G⁻¹_ab| δG_ab}.
 *
 * <p>It holds for every metric, degenerate ones included; for nearly parallel vectors it is far too large, since the errors of
 * the inner products are not independent there, so the smaller of this and the bound by the condition of the metric counts.
 */
final class GramError {
    private GramError() {}

    /** The relative error; 0 where the volume is 0. */
    static double of(TangentSpace space, List<TangentVector> vectors) {
        int k = vectors.size();
        Estimate[][] inner = new Estimate[k][k];
        long[] scale = new long[k];
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                inner[a][b] = space.inner(vectors.get(a), vectors.get(b));
            }
            Scaled size = inner[a][a].value().isZero() ? inner[a][a].error() : inner[a][a].value();
            scale[a] = size.isZero() ? 0 : -size.exponent() / 2;
        }
        DoubleDouble[][] gram = new DoubleDouble[k][k];
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                gram[a][b] = inner[a][b].value().scalb(scale[a] + scale[b]).toDoubleDouble();
            }
        }
        Matrix matrix = Matrix.of(gram).symmetrised();
        return matrix.determinant().isZero() ? 0 : weighted(matrix.inverse(), inner, scale) / 2;
    }

    private static double weighted(Matrix inverse, Estimate[][] inner, long[] scale) {
        double sum = 0;
        for (int a = 0; a < scale.length; a++) {
            for (int b = 0; b < scale.length; b++) {
                double error = inner[a][b].error().scalb(scale[a] + scale[b]).doubleValue();
                sum += Math.abs(inverse.at(a, b).hi()) * error;
            }
        }
        return sum;
    }
}
