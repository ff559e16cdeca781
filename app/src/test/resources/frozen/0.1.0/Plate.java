package frozen;

import static org.vielbein.api.expr.Expressions.*;

import java.nio.file.Path;
import java.util.*;
import org.pf4j.Extension;
import org.vielbein.api.chart.*;
import org.vielbein.api.expr.*;
import org.vielbein.api.metric.*;
import org.vielbein.api.source.*;

/** A conformal factor that is the user's function, under a condition; and a space-time, with components and a signature. */
@Extension
public final class Plate implements Metric {
    static final Parameter.Function T = Parameter.function("T", "x", "y");
    @Override public String name() { return "plate"; }
    @Override public List<Parameter> parameters() { return List.of(T); }
    @Override public Domain domain(Arguments given) {
        return Domain.cartesian(2).where(x -> Condition.positive(given.get(T).at(x.all()).plus(1)));
    }
    @Override public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.euclidean(x.all()).times(given.get(T).at(x.all()).plus(1).pow(-2));
    }
}
