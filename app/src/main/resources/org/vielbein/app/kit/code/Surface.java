package @PACKAGE@;

import static org.vielbein.api.expr.Expressions.exp;
import static org.vielbein.api.expr.Expressions.product;
import static org.vielbein.api.expr.Expressions.square;
import static org.vielbein.api.expr.Expressions.sum;

import java.util.List;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** A hill of height h over the plane, z = h exp(−x² − y²), with the metric it has in space: ds² = dx² + dy² + dz². */
@Extension
public final class @TYPE@ implements Metric {
    static final Parameter.Real H = Parameter.real("h", 1);

    @Override
    public String name() {
        return "@NAME@";
    }

    @Override
    public String title() {
        return "Hill of height h";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(H);
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.cartesian(2);
    }

    @Override
    public LineElement lineElement(Coordinates p, Arguments given) {
        Expr x = p.get("x");
        Expr y = p.get("y");
        Expr z = product(given.get(H), exp(sum(square(x), square(y)).negate()));
        return LineElement.euclidean(x, y, z);
    }
}
