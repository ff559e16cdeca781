package org.vielbein.api.example;

import static org.vielbein.api.expr.Expressions.atan;
import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.sqrt;

import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/** The sphere projected from its south pole to the tangent plane at the north pole. */
public final class Stereographic implements CoordinateChart {
    static final Parameter.Real R = Parameter.real("R", 1).positive();

    @Override
    public String name() {
        return "stereographic";
    }

    @Override
    public String target() {
        return "sphere";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(R);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("u"), Coordinate.of("v"));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        Expr u = own.get(0), v = own.get(1), rho = sqrt(u.squared().plus(v.squared()));
        return Map.of("theta", atan(rho.over(given.get(R).times(2))).times(2), "phi", atan2(v, u));
    }
}
