package org.vielbein.api.example;

import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sqrt;
import static org.vielbein.api.metric.OneForm.d;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.Signature;

/** The rotating black hole outside its horizon, by the coframe of Carter. */
public final class Kerr implements Metric {
    static final Parameter.Real M = Parameter.real("M", 1).positive();
    static final Parameter.Real A = Parameter.real("a").nonNegative();

    @Override
    public String name() {
        return "kerr";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(M, A);
    }

    @Override
    public Signature signature(Arguments given) {
        return Signature.lorentzian(4);
    }

    @Override
    public Domain domain(Arguments given) {
        Expr m = given.get(M), a = given.get(A);
        Expr horizon = m.plus(sqrt(m.squared().minus(a.squared())));
        return Domain.of(
                        Coordinate.of("t"),
                        Coordinate.of("r").in(Interval.above(horizon)),
                        Coordinate.of("theta").in(Interval.open(0, PI)),
                        Coordinate.angle("phi"))
                .where(x -> Condition.less(a, m));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        Expr m = given.get(M), a = given.get(A), r = x.get("r"), theta = x.get("theta");
        Expr sigma = r.squared().plus(a.squared().times(cos(theta).squared()));
        Expr delta = r.squared().minus(m.times(r).times(2)).plus(a.squared());
        OneForm dt = d(x.get("t")), dphi = d(x.get("phi"));
        OneForm omega = dt.minus(dphi.times(a.times(sin(theta).squared())));
        OneForm chi = dphi.times(r.squared().plus(a.squared())).minus(dt.times(a));
        return LineElement.sum(
                omega.squared().times(delta.over(sigma)).negate(),
                chi.squared().times(sin(theta).squared().over(sigma)),
                d(r).squared().times(sigma.over(delta)),
                d(theta).squared().times(sigma));
    }
}
