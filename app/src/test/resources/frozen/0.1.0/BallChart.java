package frozen;

import static org.vielbein.api.expr.Expressions.*;

import java.nio.file.Path;
import java.util.*;
import org.pf4j.Extension;
import org.vielbein.api.chart.*;
import org.vielbein.api.expr.*;
import org.vielbein.api.metric.*;
import org.vielbein.api.source.*;

/** Height and longitude on the sphere, with the parameter of its metric. */
@Extension
public final class BallChart implements CoordinateChart {
    @Override public String name() { return "ball-height"; }
    @Override public String target() { return "ball"; }
    @Override public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("z").in(Interval.open(-1, 1)), Coordinate.angle("lambda"));
    }
    @Override public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
        return Map.of("theta", acos(own.get("z")), "phi", own.get("lambda"));
    }
    @Override public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        return Map.of("z", cos(target.get("theta")), "lambda", target.get("phi"));
    }
}
