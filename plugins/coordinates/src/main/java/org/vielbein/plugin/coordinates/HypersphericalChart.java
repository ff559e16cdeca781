package org.vielbein.plugin.coordinates;

import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sqrt;
import static org.vielbein.api.expr.Expressions.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/**
 * Spherical coordinates of Euclidean space of n dimensions: {@code x₁ = r cos θ₁, x₂ = r sin θ₁ cos θ₂, …,
 * xₙ₋₁ = r sin θ₁ … sin θₙ₋₂ cos φ, xₙ = r sin θ₁ … sin θₙ₋₂ sin φ}.
 *
 * <p>{@code ds² = dr² + r² (dθ₁² + sin²θ₁ (dθ₂² + sin²θ₂ (… + dφ²)))}. For n = 2 the angle is φ alone, for n = 3 the polar
 * angle is called theta. n is that of the space unless given.
 */
@Extension
public final class HypersphericalChart extends CurvilinearChart {
    static final Parameter.Whole N = Parameter.integer("n", 4).from(2).to(16);

    public HypersphericalChart() {
        super(
                "hyperspherical",
                "euclidean",
                "Spherical coordinates of n dimensions",
                "L. E. Blumenson, A derivation of n-dimensional spherical coordinates, American Mathematical Monthly 67 (1960) 63",
                N);
    }

    @Override
    public Domain domain(Arguments given) {
        int n = given.get(N);
        List<Coordinate> all = new ArrayList<>();
        all.add(Coordinate.of("r").in(Interval.POSITIVE));
        for (int k = 1; k <= n - 2; k++) {
            all.add(Coordinate.of(n == 3 ? "theta" : "theta" + k).in(Interval.open(0, PI)));
        }
        all.add(Coordinate.angle("phi"));
        return Domain.of(all);
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        List<String> names = cartesian(given);
        int last = names.size() - 1;
        Map<String, Expr> point = new HashMap<>();
        Expr rest = own.get(0);
        for (int k = 0; k < last; k++) {
            Expr angle = own.get(k + 1);
            point.put(names.get(k), rest.times(cos(angle)));
            rest = rest.times(sin(angle));
        }
        point.put(names.get(last), rest);
        return point;
    }

    @Override
    public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        List<Expr> x = target.all();
        List<String> names = domain(given).names();
        int last = x.size() - 1;
        Map<String, Expr> own = new HashMap<>();
        own.put("r", length(x));
        for (int k = 0; k < last - 1; k++) {
            own.put(names.get(k + 1), atan2(length(x.subList(k + 1, x.size())), x.get(k)));
        }
        own.put("phi", atan2(x.get(last), x.get(last - 1)));
        return own;
    }

    private static List<String> cartesian(Arguments given) {
        return Domain.cartesian(given.get(N)).names();
    }

    private static Expr length(List<Expr> x) {
        return sqrt(sum(x.stream().map(Expr::squared).toList()));
    }
}
