package org.vielbein.api.example;

import static org.vielbein.api.expr.Expressions.lgamma;
import static org.vielbein.api.expr.Expressions.sum;

import java.util.List;
import java.util.stream.IntStream;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** The Fisher–Rao metric of the Dirichlet distributions: the Hessian of the log-partition function Σ ln Γ(αᵢ) − ln Γ(Σ αᵢ). */
public final class Dirichlet implements Metric {
    static final Parameter.Whole N = Parameter.integer("n", 3).from(2);

    @Override
    public String name() {
        return "dirichlet";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(N);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(IntStream.rangeClosed(1, given.get(N))
                .mapToObj(i -> Coordinate.of("alpha" + i).in(Interval.POSITIVE))
                .toList());
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.hessian(
                x, sum(x.all().stream().map(Expressions::lgamma).toList()).minus(lgamma(sum(x.all()))));
    }
}
