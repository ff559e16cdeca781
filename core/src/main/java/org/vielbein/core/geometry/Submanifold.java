package org.vielbein.core.geometry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.Metric;
import org.vielbein.core.curvature.HypersurfaceAtPoint;
import org.vielbein.core.curvature.HypersurfaceFormulas;
import org.vielbein.core.curvature.MapFormulas;
import org.vielbein.core.curvature.NumericJet;
import org.vielbein.core.graph.Node;

/**
 * A geometry as a part of the space around it: the map {@code yᵃ = Xᵃ(x)} by which its metric is pulled back, and, where it is a
 * hypersurface of a Riemannian space, how it bends there.
 *
 * <p>The space around is that of {@code map to} in a script, of {@link Geometry#pulledBack}, or of an
 * {@link org.vielbein.api.metric.Immersion}; where the line element is a sum of squares of differentials of functions, {@code dx² + dy² +
 * dz²} of a sphere say, the flat space of these functions in the order written. A hypersurface has one dimension less than the space
 * around: a surface in a space of three dimensions, a curve in a surface. N is its unit normal with det(∂₁X, …, ∂ₖX, N) &gt; 0,
 * {@code II(u, v) = g(∇̄ᵤv, N)}, the shape operator {@code S = g⁻¹ II}, {@code H = tr S / k}: principal curvatures of a sphere with the
 * normal outward are −1/R (do Carmo, Lee).
 *
 * <pre>{@code
 * Submanifold torus = catalog.geometry("torus").submanifold().orElseThrow();
 * String mean = torus.formulas().mean().toString();
 * double[] principal = torus.at(0.4, 1.2).principal();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Where there is no normal, since it is no hypersurface or the space around is not Riemannian, a
 * {@link GeometryException} says so in a sentence.
 */
public final class Submanifold {
    private final Geometry geometry;
    private final Ambient around;
    private final ImmersionFormulas source;
    private @Nullable HypersurfaceFormulas formulas;

    Submanifold(Geometry geometry, Ambient around, ImmersionFormulas source) {
        this.geometry = geometry;
        this.around = around;
        this.source = source;
    }

    /** The geometry with the induced metric, the first fundamental form. */
    public Geometry geometry() {
        return geometry;
    }

    /** The metric of the space around. */
    public Metric ambient() {
        return around.metric();
    }

    /** The coordinates of the space around, in order; x, y, z or x1, x2, … of a flat one. */
    public List<String> ambientCoordinates() {
        return around.coordinates();
    }

    /** {@code Xᵃ} as written, by the names of the coordinates around, in the metric's own coordinates. */
    public Map<String, Expr> map() {
        return around.byName();
    }

    /** Whether the space around has one dimension more. */
    public boolean isHypersurface() {
        return around.dimension() == geometry.dimension() + 1;
    }

    /** Why there is no normal; empty where there is one. */
    public Optional<String> obstacle() {
        int k = geometry.dimension();
        if (!isHypersurface()) {
            return Optional.of(
                    geometry.name() + " is no hypersurface: it has " + count(k) + " and the space around it, "
                            + around.name() + ", has " + around.dimension()
                            + ", and a hypersurface has one dimension less than the space around.");
        }
        return around.signature().isRiemannian()
                ? Optional.empty()
                : Optional.of(
                        geometry.name() + " lies in " + around.name() + ", whose metric has the signature "
                                + around.signature()
                                + ": normal and second fundamental form are there for hypersurfaces of Riemannian spaces alone.");
    }

    private static String count(int n) {
        return n == 1 ? "1 dimension" : n + " dimensions";
    }

    private void requireNormal() {
        obstacle().ifPresent(sentence -> {
            throw new GeometryException(sentence);
        });
    }

    /**
     * Normal, second fundamental form and curvatures as exact formulas in the present coordinates, numeric parameters as symbols.
     *
     * @throws GeometryException if there is no normal
     */
    public synchronized HypersurfaceFormulas formulas() {
        requireNormal();
        HypersurfaceFormulas known = formulas;
        if (known == null) {
            known = new HypersurfaceFormulas(geometry.name(), source.map());
            formulas = known;
        }
        return known;
    }

    /**
     * Normal, second fundamental form and curvatures as numbers at a point of the present chart.
     *
     * @throws GeometryException if there is no normal
     * @throws NoAnswerException if the point or its image lies outside the chart, or a derivative has no finite value
     */
    public HypersurfaceAtPoint at(double... point) {
        return at(geometry.at(point));
    }

    /** The same at the point of a tangent space of this geometry. */
    public HypersurfaceAtPoint at(TangentSpace space) {
        requireNormal();
        MapFormulas map = source.map();
        return numbers(space, map, nodes(map, false));
    }

    /**
     * The same with the curvature of the space around and the derivatives of the second fundamental form, of which the equations of Gauss
     * and Codazzi are made: {@link HypersurfaceAtPoint#around} and {@link HypersurfaceAtPoint#slope}.
     */
    public HypersurfaceAtPoint withCurvature(TangentSpace space) {
        requireNormal();
        MapFormulas map = source.map();
        return numbers(space, map, nodes(map, true));
    }

    private List<Node> nodes(MapFormulas map, boolean curvature) {
        try {
            return curvature ? map.bendingIngredients() : map.ingredients();
        } catch (IllegalArgumentException code) { // a function given as code has no more derivatives
            throw new GeometryException(geometry.name() + ": the second fundamental form needs "
                    + (curvature ? "three" : "two") + " derivatives of the map, and " + code.getMessage());
        }
    }

    private HypersurfaceAtPoint numbers(TangentSpace space, MapFormulas map, List<Node> nodes) {
        NumericJet.Numbers numbers = geometry.present().numbersAt(space.place(), map.graph(), nodes);
        for (int k = 0; k < nodes.size(); k++) {
            if (!numbers.values()[k].isFinite()) {
                throw new NoAnswerException(space.subject()
                        + ": a derivative of the map or the metric around has no finite value there, so the second"
                        + " fundamental form does not exist at this point.");
            }
        }
        return new HypersurfaceAtPoint(map, nodes, numbers);
    }
}
