package org.vielbein.core.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.curvature.CurvatureAtPoint;
import org.vielbein.core.linalg.Inertia;
import org.vielbein.core.linalg.Matrix;
import org.vielbein.core.linalg.Wedge;
import org.vielbein.core.number.DoubleDouble;
import org.vielbein.core.number.Scaled;

/**
 * The tangent space at one point: what the metric there says of vectors given by their components {@code vⁱ} in the
 * coordinate frame.
 *
 * <p>{@code g(u,v) = g_ij uⁱ vʲ}, {@code ‖v‖ = √|g(v,v)|}, angle = atan2(area, g(u,v)), area² = g(u,u) g(v,v) − g(u,v)²,
 * volume element √|det g|, volume √|det g|·det(A¹…Aⁿ).
 *
 * <p>The metric is evaluated in double-double at the exact point, its square root kept (the coframe itself where the line
 * element is a sum of squares), Gram determinants are formed exactly; so vectors of size 1e±150 and directions 1e-15 apart
 * do no harm. For coframes, and components rational in the point, results are right to 1e-13 up to a condition of 1e12; what
 * is known less well says so in {@link Measurement#errors}. One tangent space is made for looking at one point; bulk work
 * takes {@link MetricPrograms}.
 *
 * <p>Immutable and thread-safe. Vectors with a wrong number of components or components that are not finite are refused with
 * a {@link GeometryException}; what does not exist at the point with a {@link NoAnswerException}.
 */
public final class TangentSpace {
    private final Geometry geometry;
    private final Place place;
    private final LocalMetric local;
    private final List<String> notes;
    private final Frames frames;
    private final InnerProduct product;

    TangentSpace(Geometry geometry, Place place, PullBack.Found found) {
        this.geometry = geometry;
        this.place = place;
        local = found.metric();
        notes = Stream.concat(geometry.notes().stream(), found.remarks().stream())
                .toList();
        frames = new Frames(where(), local);
        product = new InnerProduct(local);
    }

    private String where() {
        return geometry.name() + " at " + place.text(geometry.coordinates());
    }

    Place place() {
        return place;
    }

    /** The subject of messages: the geometry and the point. */
    String subject() {
        return where();
    }

    public Geometry geometry() {
        return geometry;
    }

    public List<String> coordinates() {
        return geometry.coordinates();
    }

    /** The coordinates of the point, rounded to doubles. */
    public double[] point() {
        return place.point(geometry.coordinates());
    }

    /** Remarks on the point itself: that it lies on the boundary of the chart. */
    public List<String> notes() {
        return notes;
    }

    /**
     * The curvature at the point, in the present coordinates.
     *
     * @throws NoAnswerException if a derivative of the metric has no finite value here
     * @throws GeometryException if the metric is made of a function without second derivatives
     */
    public CurvatureAtPoint curvature() {
        return geometry.present().curvatureAt(place);
    }

    /**
     * The numbers of formulas in the present coordinates and the parameters at the point, each rounded once; 0 for one that is not
     * larger than its estimated error.
     *
     * @throws NoAnswerException if one has no finite value here
     */
    public double[] values(List<Expr> formulas) {
        return geometry.present().valuesAt(place, formulas);
    }

    /** {@code [i][j]} = g_ij. */
    public double[][] metric() {
        return local.g().toDoubles();
    }

    /** {@code [i][j]} = gⁱʲ; empty where det g = 0. */
    public Optional<double[][]> inverse() {
        return frames.isDegenerate()
                ? Optional.empty()
                : Optional.of(inverseMatrix().toDoubles());
    }

    /** h⁻¹ η h⁻ᵀ from the squares of the line element, where the condition of g is not met; else g⁻¹ itself. */
    private Matrix inverseMatrix() {
        if (local.rows().isEmpty() || hasExactComponents()) {
            return local.g().inverse();
        }
        Coframe h = frames.byDefault();
        return diagonal(h.signs()).congruence(h.matrix().inverse().transpose());
    }

    private static Matrix diagonal(int[] signs) {
        double[][] eta = new double[signs.length][signs.length];
        for (int a = 0; a < signs.length; a++) {
            eta[a][a] = signs[a];
        }
        return Matrix.of(eta);
    }

    /** det g; 0 where the rank decision says that g is degenerate. */
    public Scaled determinant() {
        if (frames.isDegenerate()) {
            return Scaled.ZERO;
        }
        return local.rows()
                .filter(rows -> !hasExactComponents())
                .map(this::determinantOfRows)
                .orElseGet(() -> local.g().determinant());
    }

    private boolean hasExactComponents() {
        return !local.closed().isEmpty()
                && local.closed().stream().allMatch(node -> node.constant().isPresent());
    }

    /** det(EᵀηE), from the squares themselves. */
    private Scaled determinantOfRows(LocalMetric.Rows rows) {
        return Wedge.norm(rows.e(), rows.signs(), Matrix.identity(rows.e().columns()))
                .gram();
    }

    /** [plus, minus, zero]: the numbers of positive, negative and zero squares of g. */
    public int[] signature() {
        Inertia inertia = frames.signature();
        return new int[] {inertia.plus(), inertia.minus(), inertia.zero()};
    }

    /** The density √|det g| with respect to dx¹ … dxⁿ. */
    public Scaled volumeElement() {
        return determinant().abs().sqrt();
    }

    /** The coframe by which the space is measured unless a kind is asked for. */
    public Coframe coframe() {
        return frames.byDefault();
    }

    /**
     * The coframe of a kind.
     *
     * @throws NoAnswerException if it does not exist at this point, with the reason
     */
    public Coframe coframe(FrameKind kind) {
        return frames.of(kind);
    }

    /** g(v, v), with its sign. */
    public double squaredNorm(double... v) {
        return inner(vector(v), vector(v)).settled().doubleValue();
    }

    /** √|g(v, v)|; infinite beyond the range of a double. */
    public double norm(double... v) {
        return inner(vector(v), vector(v)).root().value().doubleValue();
    }

    /** g(u, v). */
    public double inner(double[] u, double[] v) {
        return inner(vector(u), vector(v)).settled().doubleValue();
    }

    /**
     * The angle of two vectors in a spacelike plane, in [0, π].
     *
     * @throws NoAnswerException if a vector is zero or the plane is not spacelike
     */
    public double angle(double[] u, double[] v) {
        return new PlaneMeasure(this, vector(u), vector(v))
                .angle()
                .orElseThrow(reason -> new NoAnswerException(where() + ": " + reason + "."));
    }

    /** √|g(u,u) g(v,v) − g(u,v)²|, the area of the parallelogram. */
    public double area(double[] u, double[] v) {
        return volumeOf(List.of(vector(u), vector(v))).size().doubleValue();
    }

    /**
     * The volume of the parallelepiped of k ≤ n vectors: √|det g|·det(A¹…Aⁿ), signed, for k = n; √|det Gram| for k &lt; n.
     *
     * @throws GeometryException if there is no vector or there are more than n
     */
    public double volume(double[]... vectors) {
        if (vectors.length < 1 || vectors.length > geometry.dimension()) {
            throw new GeometryException(where() + ": a volume takes 1 to " + geometry.dimension() + " vectors, found "
                    + vectors.length + ".");
        }
        return volumeOf(Arrays.stream(vectors).map(this::vector).toList())
                .signed()
                .doubleValue();
    }

    /**
     * Everything at once, of vectors given by exact constants.
     *
     * @param kind the frame to give; empty for the default
     */
    public Measurement measure(List<List<Expr>> vectors, Optional<FrameKind> kind) {
        List<TangentVector> given = vectors.stream()
                .map(v -> TangentVector.of(where(), geometry.coordinates(), v))
                .toList();
        return new Measuring(this, given, kind).measurement();
    }

    /** The exchange rate from the measure here (P) to that at another place (Q) of the same coordinates. */
    public Stretches rate(TangentSpace other, List<List<Expr>> vectors) {
        List<TangentVector> given = vectors.stream()
                .map(v -> TangentVector.of(where(), geometry.coordinates(), v))
                .toList();
        return new ExchangeRate(this, other).of(given);
    }

    private TangentVector vector(double... v) {
        return TangentVector.of(where(), geometry.coordinates(), v);
    }

    Estimate inner(TangentVector u, TangentVector v) {
        return product.of(u, v);
    }

    /**
     * {@code gⁱʲ aᵢ bⱼ}.
     *
     * @throws NoAnswerException where det g = 0
     */
    Scaled innerOfCovectors(TangentVector a, TangentVector b) {
        if (frames.isDegenerate()) {
            throw new NoAnswerException(where() + ": covectors have no length there, since det g = 0.");
        }
        Matrix inverse = inverseMatrix();
        Scaled sum = Scaled.ZERO;
        for (int i = 0; i < inverse.rows(); i++) {
            for (int j = 0; j < inverse.rows(); j++) {
                sum = sum.plus(Scaled.of(inverse.at(i, j)).times(a.at(i)).times(b.at(j)));
            }
        }
        return sum;
    }

    /** Gram determinant and volume of vectors: from the squares of the line element where there are any, else from g. */
    Wedge.Volume volumeOf(List<TangentVector> vectors) {
        Matrix columns = columns(vectors);
        return local.rows()
                .map(rows -> Wedge.norm(rows.e(), rows.signs(), columns))
                .orElseGet(() -> Wedge.gram(local.g(), columns));
    }

    private Matrix columns(List<TangentVector> vectors) {
        DoubleDouble[][] a = new DoubleDouble[geometry.dimension()][vectors.size()];
        for (int b = 0; b < vectors.size(); b++) {
            for (int i = 0; i < a.length; i++) {
                a[i][b] = vectors.get(b).components()[i];
            }
        }
        return Matrix.of(a);
    }

    Frames frames() {
        return frames;
    }

    LocalMetric local() {
        return local;
    }

    /**
     * +1 where positive squares are lengths of space, −1 where negative ones are: timelike is the sign that occurs once.
     */
    int spaceSign() {
        Inertia s = frames.signature();
        return s.plus() == 1 && s.minus() > 1 || s.plus() == 0 ? -1 : 1;
    }

    boolean isIndefinite() {
        return frames.signature().plus() > 0 && frames.signature().minus() > 0;
    }
}
