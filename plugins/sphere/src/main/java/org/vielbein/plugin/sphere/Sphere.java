package org.vielbein.plugin.sphere;

import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.sin;

import java.util.ArrayList;
import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/**
 * The sphere of radius R and dimension n in the Euclidean space of n + 1 dimensions.
 *
 * <p>n = 2: {@code x = R sin θ cos φ, y = R sin θ sin φ, z = R cos θ}, so {@code ds² = R² (dθ² + sin²θ dφ²)}. For any n:
 * {@code ds² = R² (dθ₁² + sin²θ₁ (dθ₂² + sin²θ₂ (… + dφ²)))}. Each θ lies in (0, π), φ is periodic.
 *
 * <p>Degenerate: at θ = 0 and θ = π, outside the domain, det g = 0; the circle (n = 1) has φ alone and no such point.
 */
@Extension
public final class Sphere implements Metric {
    static final Parameter.Real R = Parameter.real("R", 1).positive();
    static final Parameter.Whole N = Parameter.integer("n", 2).from(1).to(16);

    @Override
    public String name() {
        return "sphere";
    }

    @Override
    public String title() {
        return "Sphere of radius R in n dimensions";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(R, N);
    }

    @Override
    public List<String> references() {
        return List.of("Su Jianlin, From the Pythagorean theorem to the Riemannian metric, equations (5) and (6)");
    }

    @Override
    public Domain domain(Arguments given) {
        int n = given.get(N);
        List<Coordinate> angles = new ArrayList<>();
        for (int k = 1; k < n; k++) {
            angles.add(Coordinate.of(theta(k, n)).in(Interval.open(0, PI)));
        }
        angles.add(Coordinate.angle("phi"));
        return Domain.of(angles);
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.euclidean(
                direction(x.all()).stream().map(given.get(R)::times).toList());
    }

    /** The name of the k-th polar angle of n − 1, k from 1: theta where there is one alone. */
    static String theta(int k, int n) {
        return n == 2 ? "theta" : "theta" + k;
    }

    /** The unit vector of these angles, φ last: (sin θ₁ u, cos θ₁) where u is that of the angles after θ₁. */
    static List<Expr> direction(List<Expr> angles) {
        int last = angles.size() - 1;
        List<Expr> u = List.of(cos(angles.get(last)), sin(angles.get(last)));
        for (int k = last - 1; k >= 0; k--) {
            Expr theta = angles.get(k);
            List<Expr> next = new ArrayList<>();
            u.forEach(component -> next.add(sin(theta).times(component)));
            next.add(cos(theta));
            u = next;
        }
        return u;
    }
}
