package org.vielbein.api.example;

import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.product;
import static org.vielbein.api.expr.Expressions.sin;

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

/** Equation (5) of the founding text: the sphere of radius R by its embedding. */
public final class Sphere implements Metric {
    static final Parameter.Real R = Parameter.real("R", 1).positive();

    @Override
    public String name() {
        return "sphere";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(R);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("theta").in(Interval.open(0, PI)), Coordinate.angle("phi"));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        Expr theta = x.get(0), phi = x.get(1), r = given.get(R);
        return LineElement.euclidean(
                product(r, sin(theta), cos(phi)), product(r, sin(theta), sin(phi)), product(r, cos(theta)));
    }
}
