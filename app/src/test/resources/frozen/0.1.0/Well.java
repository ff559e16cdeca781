package frozen;

import static org.vielbein.api.expr.Expressions.*;

import java.nio.file.Path;
import java.util.*;
import org.pf4j.Extension;
import org.vielbein.api.chart.*;
import org.vielbein.api.expr.*;
import org.vielbein.api.metric.*;
import org.vielbein.api.source.*;

/** A space-time by its components. */
@Extension
public final class Well implements Metric {
    @Override public String name() { return "well"; }
    @Override public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("t"), Coordinate.of("r").in(Interval.above(number(2))));
    }
    @Override public LineElement lineElement(Coordinates x, Arguments given) {
        Expr f = ONE.minus(number(2).over(x.get("r")));
        return LineElement.components(x, (i, j) -> i != j ? ZERO : i == 0 ? f.negate() : ONE.over(f));
    }
    @Override public Signature signature(Arguments given) { return Signature.of(1, 1); }
}
