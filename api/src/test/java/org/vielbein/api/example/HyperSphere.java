package org.vielbein.api.example;

import static org.vielbein.api.expr.Expressions.ONE;
import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.sin;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** The n-sphere: R²(dθ₁² + sin²θ₁ (dθ₂² + sin²θ₂ (… + dφ²))). */
public final class HyperSphere implements Metric {
    static final Parameter.Whole N = Parameter.integer("n", 2).from(1).to(16);
    static final Parameter.Real R = Parameter.real("R", 1).positive();

    @Override
    public String name() {
        return "n-sphere";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(N, R);
    }

    @Override
    public Domain domain(Arguments given) {
        List<Coordinate> angles = new ArrayList<>();
        for (int i = 1; i < given.get(N); i++) {
            angles.add(Coordinate.of("theta" + i).in(Interval.open(0, PI)));
        }
        angles.add(Coordinate.angle("phi"));
        return Domain.of(angles);
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        List<Expr> squares = new ArrayList<>();
        Expr product = ONE;
        for (Expr angle : x.all()) {
            squares.add(product);
            product = product.times(sin(angle).squared());
        }
        return LineElement.diagonal(x, squares).times(given.get(R).squared());
    }
}
