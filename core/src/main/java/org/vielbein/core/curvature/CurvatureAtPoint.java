package org.vielbein.core.curvature;

import java.util.Optional;
import org.vielbein.core.number.DoubleDouble;

/**
 * The curvature of a metric at a point, as numbers computed in double-double from the metric and its first and second
 * derivatives there.
 *
 * <p>Each number has an estimated error: the errors of the jet and the rounding of every operation, carried along. A number that is
 * not larger than its error is 0. Index order as {@link TensorKind}. Thread-safe.
 */
public final class CurvatureAtPoint {
    private final Curvature<Approximate> curvature;

    /** @param jet the metric and its derivatives */
    public CurvatureAtPoint(NumericJet jet) {
        curvature = new Curvature<>(jet.jet());
    }

    public int dimension() {
        return curvature.jet().dimension();
    }

    /** A component; 0 where it is not larger than its error, infinite or NaN where the metric is singular. */
    public synchronized double component(TensorKind kind, int... indices) {
        return kind.component(curvature, indices).settled();
    }

    /** An estimate of the absolute error of a component before it is rounded to a double. */
    public synchronized double error(TensorKind kind, int... indices) {
        return kind.component(curvature, indices).error();
    }

    /**
     * The sectional curvature {@code R_lkij uˡvᵏuⁱvʲ / (g(u,u) g(v,v) − g(u,v)²)} of the plane of two vectors; empty where the
     * plane is degenerate.
     */
    public synchronized Optional<Double> sectional(double[] u, double[] v) {
        int n = u.length;
        Sum<Approximate> above = new Sum<>(curvature.jet().field());
        Sum<Approximate> below = new Sum<>(curvature.jet().field());
        for (int l = 0; l < n; l++) {
            for (int k = l + 1; k < n; k++) {
                Approximate lk = minor(u, v, l, k);
                for (int i = 0; i < n; i++) {
                    for (int j = i + 1; j < n; j++) {
                        Approximate ij = minor(u, v, i, j);
                        above.add(lk, ij, curvature.riemannLower(l, k, i, j));
                        below.add(lk, ij, curvature.metric(l, i), curvature.metric(k, j))
                                .subtract(lk, ij, curvature.metric(l, j), curvature.metric(k, i));
                    }
                }
            }
        }
        Approximate plane = below.value();
        return plane.settled() == 0
                ? Optional.empty()
                : Optional.of(
                        curvature.jet().field().dividedBy(above.value(), plane).settled());
    }

    private static Approximate minor(double[] u, double[] v, int l, int k) {
        return Approximate.rounded(DoubleDouble.differenceOfProducts(u[l], v[k], u[k], v[l]), 0);
    }
}
