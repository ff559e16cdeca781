package @PACKAGE@;

import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sqrt;
import static org.vielbein.api.expr.Expressions.square;
import static org.vielbein.api.expr.Expressions.sum;

import java.util.Map;
import org.pf4j.Extension;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.expr.Expr;

/** Polar coordinates around the summit: x = r cos(theta), y = r sin(theta). */
@Extension
public final class @TYPE@Polar implements CoordinateChart {
    @Override
    public String name() {
        return "@NAME@-polar";
    }

    @Override
    public String title() {
        return "Polar coordinates around the summit";
    }

    @Override
    public String target() {
        return "@NAME@";
    }

    @Override
    public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("theta"));
    }

    @Override
    public Map<String, Expr> toTarget(Coordinates p, Arguments given) {
        Expr r = p.get("r");
        Expr theta = p.get("theta");
        return Map.of("x", r.times(cos(theta)), "y", r.times(sin(theta)));
    }

    @Override
    public Map<String, Expr> fromTarget(Coordinates p, Arguments given) {
        Expr x = p.get("x");
        Expr y = p.get("y");
        return Map.of("r", sqrt(sum(square(x), square(y))), "theta", atan2(y, x));
    }
}
