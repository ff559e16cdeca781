package frozen;

import static org.vielbein.api.expr.Expressions.*;

import java.nio.file.Path;
import java.util.*;
import org.pf4j.Extension;
import org.vielbein.api.chart.*;
import org.vielbein.api.expr.*;
import org.vielbein.api.metric.*;
import org.vielbein.api.source.*;

/** A sphere by its embedding, with its distance in closed form. */
@Extension
public final class Ball implements DistanceFormula {
    static final Parameter.Real R = Parameter.real("R", 1).positive();
    @Override public String name() { return "ball"; }
    @Override public String title() { return "Sphere of radius R"; }
    @Override public List<Parameter> parameters() { return List.of(R); }
    @Override public List<String> references() { return List.of("api 0.1.0"); }
    @Override public Domain domain(Arguments given) {
        return Domain.of(Coordinate.of("theta").in(Interval.open(0, PI)), Coordinate.angle("phi"));
    }
    @Override public LineElement lineElement(Coordinates x, Arguments given) {
        Expr theta = x.get(0), phi = x.get(1), r = given.get(R);
        return LineElement.euclidean(
                product(r, sin(theta), cos(phi)), product(r, sin(theta), sin(phi)), product(r, cos(theta)));
    }
    @Override public Expr distance(Coordinates p, Coordinates q, Arguments given) {
        Expr c = sum(
                product(cos(p.get(0)), cos(q.get(0))),
                product(sin(p.get(0)), sin(q.get(0)), cos(p.get(1).minus(q.get(1)))));
        return given.get(R).times(acos(c));
    }
}
