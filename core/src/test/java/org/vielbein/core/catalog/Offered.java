package org.vielbein.core.catalog;

import static org.vielbein.api.expr.Expressions.atan;
import static org.vielbein.api.expr.Expressions.atan2;
import static org.vielbein.api.expr.Expressions.cos;
import static org.vielbein.api.expr.Expressions.product;
import static org.vielbein.api.expr.Expressions.sin;
import static org.vielbein.api.expr.Expressions.sqrt;

import java.util.List;
import java.util.Map;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;

/** What the tests of the catalogue offer it. */
final class Offered {
    static final Provenance HERE = new Provenance("tests", "1.0.0", "tests.jar");
    static final Provenance THERE = new Provenance("others", "2.0.0", "others.jar");

    private Offered() {}

    /** The sphere of radius R. */
    static final class Sphere implements Metric {
        static final Parameter.Real R = Parameter.real("R", 1).positive();

        @Override
        public String name() {
            return "sphere";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(R);
        }

        @Override
        public Domain domain(Arguments given) {
            return Domain.of(Coordinate.of("theta").in(Interval.open(0, Expressions.PI)), Coordinate.angle("phi"));
        }

        @Override
        public LineElement lineElement(Coordinates x, Arguments given) {
            Expr theta = x.get(0), phi = x.get(1), r = given.get(R);
            return LineElement.euclidean(
                    product(r, sin(theta), cos(phi)), product(r, sin(theta), sin(phi)), product(r, cos(theta)));
        }
    }

    /** Its stereographic chart; R is that of the sphere unless given. */
    static final class Stereographic implements CoordinateChart {
        static final Parameter.Real R = Parameter.real("R", 1).positive();

        @Override
        public String name() {
            return "stereographic";
        }

        @Override
        public String target() {
            return "sphere";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(R);
        }

        @Override
        public Domain domain(Arguments given) {
            return Domain.cartesian(2);
        }

        @Override
        public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
            Expr x = own.get(0), y = own.get(1);
            Expr radius = sqrt(x.squared().plus(y.squared()));
            return Map.of("theta", atan(radius.over(given.get(R).times(2))).times(2), "phi", atan2(y, x));
        }
    }

    /** Equation (7) in n dimensions. */
    static final class Isothermal implements Metric {
        static final Parameter.Whole N = Parameter.integer("n", 2).from(1).to(16);
        static final Parameter.Function F = Parameter.function("f");

        @Override
        public String name() {
            return "isothermal";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(N, F);
        }

        @Override
        public Domain domain(Arguments given) {
            Domain all = Domain.cartesian(given.get(N));
            return given.get(N) == 3 ? all.named("space") : all;
        }

        @Override
        public LineElement lineElement(Coordinates x, Arguments given) {
            return LineElement.euclidean(x.all()).times(given.get(F).at(x.all()));
        }
    }

    /** One line, whatever it is made of. */
    record Plain(String name, List<Parameter> parameters, Domain domain, LineElement line) implements Metric {
        @Override
        public Domain domain(Arguments given) {
            return domain;
        }

        @Override
        public LineElement lineElement(Coordinates x, Arguments given) {
            return line;
        }
    }
}
