package org.vielbein.api.example;

import static org.vielbein.api.expr.Expressions.ONE;
import static org.vielbein.api.expr.Expressions.PI;
import static org.vielbein.api.expr.Expressions.sin;
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
import org.vielbein.api.metric.Signature;

/** A warped product: −dt² + a(t)² (dr²/(1 − k r²) + r² (dθ² + sin²θ dφ²)), any scale factor a. */
public final class Cosmos implements Metric {
    static final Parameter.Function A = Parameter.function("a", "t");
    static final Parameter.Real K = Parameter.real("k", 0);

    @Override
    public String name() {
        return "robertson-walker";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(A, K);
    }

    @Override
    public Signature signature(Arguments given) {
        return Signature.lorentzian(4);
    }

    @Override
    public Domain domain(Arguments given) {
        Domain space = Domain.of(
                Coordinate.of("r").in(Interval.POSITIVE),
                Coordinate.of("theta").in(Interval.open(0, PI)),
                Coordinate.angle("phi"));
        return Domain.of(Coordinate.of("t"))
                .times(space.where(
                        x -> Condition.less(given.get(K).times(x.get("r").squared()), 1)));
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        Expr r = x.get("r"), curvature = ONE.minus(given.get(K).times(r.squared()));
        LineElement sphere = d(x.get("theta"))
                .squared()
                .plus(d(x.get("phi")).squared().times(sin(x.get("theta")).squared()));
        LineElement space = d(r).squared().times(curvature.pow(-1)).plus(sphere.times(r.squared()));
        return space.times(given.get(A).at(x.get("t")).squared())
                .minus(d(x.get("t")).squared());
    }
}
