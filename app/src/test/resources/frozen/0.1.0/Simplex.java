package frozen;

import static org.vielbein.api.expr.Expressions.*;

import java.nio.file.Path;
import java.util.*;
import org.pf4j.Extension;
import org.vielbein.api.chart.*;
import org.vielbein.api.expr.*;
import org.vielbein.api.metric.*;
import org.vielbein.api.source.*;

/** A Hessian metric of any dimension. */
@Extension
public final class Simplex implements Metric {
    static final Parameter.Whole N = Parameter.integer("n", 3).from(2).to(9);
    @Override public String name() { return "simplex"; }
    @Override public List<Parameter> parameters() { return List.of(N); }
    @Override public Domain domain(Arguments given) {
        List<Coordinate> all = new ArrayList<>();
        for (int i = 1; i <= given.get(N); i++) { all.add(Coordinate.of("a" + i).in(Interval.POSITIVE)); }
        return Domain.of(all);
    }
    @Override public LineElement lineElement(Coordinates x, Arguments given) {
        Expr potential = ZERO;
        for (Expr a : x.all()) { potential = potential.minus(log(a)); }
        return LineElement.hessian(x, potential);
    }
}
