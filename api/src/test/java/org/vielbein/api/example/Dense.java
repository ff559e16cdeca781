package org.vielbein.api.example;

import static org.vielbein.api.expr.Expressions.number;

import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** A metric of five dimensions without a zero: g_ij = xⁱ xʲ + sin(xⁱ + xʲ)/9 + 3 δ_ij. */
public final class Dense implements Metric {
    @Override
    public String name() {
        return "dense";
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.cartesian(5);
    }

    @Override
    public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.components(x, (i, j) -> {
            Expr u = x.get(i), v = x.get(j);
            Expr e = u.times(v).plus(Expressions.sin(u.plus(v)).over(9));
            return i == j ? e.plus(number(3)) : e;
        });
    }
}
