package org.vielbein.core.law;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.OpaqueUse;
import org.vielbein.core.kernel.Kernel;
import org.vielbein.core.kernel.PreciseKernel;

/** What the laws see of a geometry. Points and vectors are in the coordinates of the subject. */
public interface Subject {
    /** The subject of a geometry. */
    static Subject of(Geometry geometry) {
        return new GeometrySubject(geometry);
    }

    String name();

    List<String> coordinates();

    /** A point inside the chart, by chance. */
    double[] randomPoint(Random random);

    /** A point inside the chart close to its ends, by chance. */
    double[] edgePoint(Random random);

    /** The signature the metric claims. */
    Signature claimed();

    /** {@code g_ij} at a point. */
    double[][] metric(double[] p);

    /** [plus, minus, zero] at a point. */
    int[] signature(double[] p);

    /** √|det g|. */
    double volumeElement(double[] p);

    /**
     * An orthonormal coframe.
     *
     * @param h the matrix with g = hᵀηh, rows are one-forms
     * @param signs η
     * @param embedding the squares of a surrounding space, where the line element is a sum of more squares than dimensions
     */
    record Frame(double[][] h, int[] signs, Optional<Embedding> embedding) {}

    /**
     * A map into a flat space.
     *
     * @param jacobian its Jacobian, one row for each dimension of that space
     * @param signs the sign of the square of each row
     */
    record Embedding(double[][] jacobian, int[] signs) {}

    /** The coframe at a point; empty where det g = 0. */
    Optional<Frame> coframe(double[] p);

    /** g(u, v). */
    double inner(double[] p, double[] u, double[] v);

    /** g(v, v). */
    double squaredNorm(double[] p, double[] v);

    /** √|g(v, v)|. */
    double norm(double[] p, double[] v);

    /** The area of a parallelogram. */
    double area(double[] p, double[] u, double[] v);

    /** The interpreter of the metric's components in the metric's own coordinates. */
    Kernel interpreted();

    /** The compiled kernel of the same. */
    Kernel compiled();

    /** The components in double-double. */
    PreciseKernel precise();

    /** Whether the derivatives exist; the two kernels below are asked for only then. */
    boolean isDifferentiable();

    /** The compiled kernel of the derivatives {@code ∂ₖ g_ij}, [k][i ≤ j]. */
    Kernel derivatives();

    /** The interpreter of the same. */
    Kernel interpretedDerivatives();

    /** The functions of Java code in the metric, with their arguments at a point of the metric's own coordinates. */
    List<OpaqueUse> opaqueFunctions(double[] metricPoint);

    /** The point of the metric's own coordinates. */
    double[] toMetricCoordinates(double[] p);

    /** The input of the kernels at a point of the metric's own coordinates. */
    double[] kernelInput(double[] metricPoint);

    /** The way back by the inverses of the charts; empty where a chart has none. */
    Optional<double[]> fromMetricCoordinates(double[] metricPoint);

    /** {@code [k][i] = ∂yᵏ/∂xⁱ} of the map to the metric's own coordinates. */
    double[][] jacobian(double[] p);

    /** Which coordinates are periodic, with their period; 0 for the others. */
    double[] periods();

    /** The same space in the metric's own coordinates. */
    Subject inMetricCoordinates();

    /** The same geometry made anew from its definition. */
    Subject rebuilt();

    /** How many derivatives of the metric exist; many where it holds no Java code. */
    int smoothness();

    /** The curvature at a point; empty where it does not exist. */
    Optional<CurvatureNumbers> curvature(double[] p);

    /** The curvature as formulas in these coordinates. */
    CurvatureFormulas formulas();

    /** The derivatives of a map into a flat space; empty where the line element does not come from one. */
    Optional<EmbeddingJet> embeddingJet(double[] p);

    /** How it bends in the space around at a point; empty where it is no hypersurface of a Riemannian space, or has no such numbers. */
    Optional<HypersurfaceNumbers> hypersurface(double[] p);

    /** What the author claims of the metric; nothing in the coordinates of a chart. */
    List<Claim> claims();
}
