package frozen;

import static org.vielbein.api.expr.Expressions.*;

import java.nio.file.Path;
import java.util.*;
import org.pf4j.Extension;
import org.vielbein.api.chart.*;
import org.vielbein.api.expr.*;
import org.vielbein.api.metric.*;
import org.vielbein.api.source.*;

/** A graph over the plane whose height is Java code. */
@Extension
public final class Ridge implements Metric {
    private static final class Height implements OpaqueFunction {
        @Override public int arity() { return 2; }
        @Override public int smoothness() { return 2; }
        @Override public double derivative(int[] orders, double[] at) {
            double x = at[0];
            return orders[1] > 0 ? 0 : orders[0] == 0 ? x * x : orders[0] == 1 ? 2 * x : 2;
        }
    }
    private static final FunctionSymbol H = FunctionSymbol.opaque("h", new Height());
    @Override public String name() { return "ridge"; }
    @Override public Domain domain(Arguments given) { return Domain.cartesian(2); }
    @Override public LineElement lineElement(Coordinates x, Arguments given) {
        return LineElement.euclidean(x.get(0), x.get(1), H.at(x.all()));
    }
}
