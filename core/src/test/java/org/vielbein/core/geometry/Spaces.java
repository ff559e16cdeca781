package org.vielbein.core.geometry;

import static org.vielbein.api.expr.Expressions.*;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.Signature;

/** Metrics and charts for the tests of this package. */
final class Spaces {
    static final Parameter.Real R = Parameter.real("R", 1).positive();
    static final Parameter.Real M = Parameter.real("M", 1).positive();
    static final Parameter.Function F = Parameter.function("f", "x", "y");

    private Spaces() {}

    /** A metric from its parts. */
    record Given(
            String name,
            List<Parameter> parameters,
            Function<Arguments, Domain> chart,
            BiFunction<Coordinates, Arguments, LineElement> element,
            Signature claimed)
            implements Metric {
        @Override
        public Domain domain(Arguments given) {
            return chart.apply(given);
        }

        @Override
        public LineElement lineElement(Coordinates x, Arguments given) {
            return element.apply(x, given);
        }

        @Override
        public Signature signature(Arguments given) {
            return claimed;
        }
    }

    /** A chart from its parts. */
    record GivenChart(
            String name,
            String target,
            Domain chart,
            List<Parameter> parameters,
            BiFunction<Coordinates, Arguments, Map<String, Expr>> map,
            BiFunction<Coordinates, Arguments, Map<String, Expr>> inverse)
            implements CoordinateChart {
        @Override
        public Domain domain(Arguments given) {
            return chart;
        }

        @Override
        public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
            return map.apply(own, given);
        }

        @Override
        public Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
            return inverse.apply(target, given);
        }
    }

    static Metric riemannian(String name, Domain domain, Function<Coordinates, LineElement> element) {
        return new Given(name, List.of(), a -> domain, (x, a) -> element.apply(x), Signature.riemannian(domain.size()));
    }

    static Metric lorentzian(String name, Domain domain, Function<Coordinates, LineElement> element) {
        return new Given(name, List.of(), a -> domain, (x, a) -> element.apply(x), Signature.lorentzian(domain.size()));
    }

    static Metric sphere() {
        return new Given(
                "sphere",
                List.of(R),
                a -> Domain.of(Coordinate.of("theta").in(Interval.open(0, PI)), Coordinate.angle("phi")),
                (x, a) -> {
                    Expr r = a.get(R);
                    Expr theta = x.get(0);
                    Expr phi = x.get(1);
                    return LineElement.euclidean(
                            product(r, sin(theta), cos(phi)), product(r, sin(theta), sin(phi)), product(r, cos(theta)));
                },
                Signature.riemannian(2));
    }

    static Metric plane() {
        return riemannian("plane", Domain.cartesian(2), x -> LineElement.euclidean(x.all()));
    }

    static Metric isothermal() {
        return new Given(
                "isothermal",
                List.of(F),
                a -> Domain.cartesian(2),
                (x, a) -> LineElement.euclidean(x.all()).times(a.get(F).at(x.all())),
                Signature.riemannian(2));
    }

    static Metric schwarzschild() {
        return new Given(
                "schwarzschild",
                List.of(M),
                a -> Domain.of(
                        Coordinate.of("t"),
                        Coordinate.of("r").in(Interval.above(a.get(M).times(2))),
                        Coordinate.of("theta").in(Interval.open(0, PI)),
                        Coordinate.angle("phi")),
                (x, a) -> {
                    Expr r = x.get(1);
                    Expr f = ONE.minus(a.get(M).times(2).over(r));
                    return LineElement.diagonal(
                            x, f.negate(), ONE.over(f), square(r), product(square(r), square(sin(x.get(2)))));
                },
                Signature.lorentzian(4));
    }

    /** ds² = −2 du dv. */
    static Metric nullPlane() {
        return lorentzian(
                "null-plane",
                Domain.of(Coordinate.of("u"), Coordinate.of("v")),
                x -> OneForm.d(x.get(0)).times(OneForm.d(x.get(1))).times(-2));
    }

    /** ds² = (dx + k dy)² + ε² dy², of condition about (k/ε)². */
    static Metric sheared(Expr k, Expr epsilon) {
        return riemannian(
                "sheared",
                Domain.cartesian(2),
                x -> OneForm.d(x.get(0))
                        .plus(OneForm.d(x.get(1)).times(k))
                        .squared()
                        .plus(OneForm.d(x.get(1)).times(epsilon).squared()));
    }

    static CoordinateChart polar() {
        return new GivenChart(
                "polar",
                "plane",
                Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("phi")),
                List.of(),
                (x, a) -> Map.of("x", product(x.get(0), cos(x.get(1))), "y", product(x.get(0), sin(x.get(1)))),
                (y, a) -> Map.of("r", sqrt(square(y.get(0)).plus(square(y.get(1)))), "phi", atan2(y.get(1), y.get(0))));
    }

    /** From the south pole to the tangent plane at the north pole, x = 2R tan(θ/2) cos φ, y = 2R tan(θ/2) sin φ; no inverse. */
    static CoordinateChart stereographic() {
        return new GivenChart(
                "stereographic",
                "sphere",
                Domain.cartesian(2),
                List.of(R),
                (x, a) -> Map.of(
                        "theta",
                        atan(sqrt(square(x.get(0)).plus(square(x.get(1))))
                                        .over(a.get(R).times(2)))
                                .times(2),
                        "phi",
                        atan2(x.get(1), x.get(0))),
                (y, a) -> Map.of());
    }

    /** A chart without parameters and without an inverse. */
    static CoordinateChart chart(
            String name, String target, Domain domain, Function<Coordinates, Map<String, Expr>> map) {
        return new GivenChart(name, target, domain, List.of(), (x, a) -> map.apply(x), (y, a) -> Map.of());
    }

    static Geometry in(Geometry geometry, CoordinateChart chart) {
        return geometry.in(chart, Arguments.of(chart));
    }
}
