package org.vielbein.plugin.sphere;

import static org.vielbein.api.expr.Expressions.atan;
import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.sqrt;
import static org.vielbein.api.expr.Expressions.sum;
import static org.vielbein.api.expr.Expressions.tan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/**
 * The sphere projected from its south pole (θ = π) to the tangent plane at its north pole (θ = 0), scale 1 at the centre.
 *
 * <p>n = 2: {@code x = 2R tan(θ/2) cos φ, y = 2R tan(θ/2) sin φ}, so
 * {@code ds² = (dx² + dy²)/(1 + (x² + y²)/(4R²))²}: the hot plate of equation (7). For any n the point of the tangent space
 * has the length 2R tan(θ₁/2) and the direction of the angles after θ₁. R and n are those of the sphere unless given.
 *
 * <p>Degenerate: the centre is the north pole and the south pole lies at infinity, both outside the domain of the sphere.
 */
@Extension
public final class Stereographic implements CoordinateChart {
    static final Parameter.Real R = Parameter.real("R", 1).positive();
    static final Parameter.Whole N = Parameter.integer("n", 2).from(2).to(16);

    @Override
    public String name() {
        return "stereographic";
    }

    @Override
    public String title() {
        return "Projection from the south pole (theta = pi) to the tangent plane at the north pole";
    }

    @Override
    public String target() {
        return "sphere";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(R, N);
    }

    @Override
    public List<String> references() {
        return List.of(
                "J. M. Lee, Introduction to Riemannian Manifolds, chapter 3, where the scale at the centre is 2");
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.cartesian(given.get(N));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        int n = own.size();
        Map<String, Expr> angles = new HashMap<>();
        angles.put(
                Sphere.theta(1, n), atan(length(own, n).over(diameter(given))).times(2));
        for (int k = 2; k < n; k++) {
            angles.put(Sphere.theta(k, n), atan2(length(own, n - k + 1), own.get(n - k + 1)));
        }
        angles.put("phi", atan2(own.get(1), own.get(0)));
        return angles;
    }

    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        List<Expr> angles = target.all();
        Expr length = diameter(given).times(tan(angles.get(0).over(2)));
        List<Expr> direction = Sphere.direction(angles.subList(1, angles.size()));
        List<String> names = domain(given).names();
        Map<String, Expr> point = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            point.put(names.get(i), length.times(direction.get(i)));
        }
        return point;
    }

    private static Expr diameter(Arguments given) {
        return given.get(R).times(2);
    }

    /** The root of the first count squares. */
    private static Expr length(Coordinates x, int count) {
        return sqrt(sum(x.all().stream().limit(count).map(Expr::squared).toList()));
    }
}
