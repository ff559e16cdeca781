package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.Product;
import org.vielbein.api.metric.Immersion;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.api.metric.QuadraticTerm;
import org.vielbein.api.metric.Signature;
import org.vielbein.core.graph.Graph;

/**
 * The space around a metric that comes from a map: another metric, or a flat space where the line element is a sum of constant multiples of
 * squares of differentials of functions.
 *
 * @param metric of the space around
 * @param arguments of that metric: its whole parameters
 * @param parameters its real parameters that the map fixes, by name; the others are those of the pulled-back metric
 * @param map for each of its coordinates, in order, an expression in the own coordinates
 */
record Ambient(Metric metric, Arguments arguments, Map<String, Expr> parameters, List<Expr> map) {
    private static final List<String> SPACE = List.of("x", "y", "z");

    /** Empty where the metric comes from no map. */
    static Optional<Ambient> of(SpecifiedMetric own) {
        Coordinates x = own.form().coordinates();
        if (own.metric() instanceof Immersion immersion) {
            Arguments arguments = immersion.ambientArguments(own.arguments());
            Map<String, Expr> images = immersion.map(x, own.arguments());
            List<String> names = immersion.ambient().domain(arguments).names();
            return Optional.of(new Ambient(
                    immersion.ambient(),
                    arguments,
                    immersion.ambientParameters(x, own.arguments()),
                    names.stream().map(images::get).toList()));
        }
        return flat(own.form().lineElement(), x);
    }

    private static Optional<Ambient> flat(LineElement line, Coordinates x) {
        if (!line.isSumOfSquares() || line.terms().size() <= x.size()) {
            return Optional.empty();
        }
        List<Expr> functions = new ArrayList<>();
        List<Expr> weights = new ArrayList<>();
        for (QuadraticTerm term : line.terms()) {
            List<OneForm.Term> differentials = term.left().terms();
            if (differentials.size() != 1 || !isConstant(term.weight(), x)) {
                return Optional.empty();
            }
            Expr c = differentials.get(0).coefficient();
            if (!isConstant(c, x)) {
                return Optional.empty();
            }
            functions.add(differentials.get(0).function());
            weights.add(term.weight().times(c.squared()));
        }
        Flat flat = new Flat(weights);
        return Optional.of(new Ambient(flat, Arguments.of(flat), Map.of(), functions));
    }

    /** Whether a weight is made of numbers and parameters alone. */
    private static boolean isConstant(Expr weight, Coordinates x) {
        return Symbols.of(weight).stream().noneMatch(x.names()::contains)
                && Symbols.unknownFunctions(List.of(new Graph().of(weight))).isEmpty();
    }

    String name() {
        return metric.name();
    }

    Domain domain() {
        return metric.domain(arguments);
    }

    List<String> coordinates() {
        return domain().names();
    }

    Signature signature() {
        return metric.signature(arguments);
    }

    int dimension() {
        return map.size();
    }

    /** The map by the names of the coordinates around. */
    Map<String, Expr> byName() {
        Map<String, Expr> images = new HashMap<>();
        for (int a = 0; a < map.size(); a++) {
            images.put(coordinates().get(a), map.get(a));
        }
        return images;
    }

    /** The flat space {@code Σ c_a (dyᵃ)²} around an embedding. */
    private record Flat(List<Expr> weights) implements Metric {
        @Override
        public String name() {
            return isEuclidean() ? "Euclidean space" : "a flat space";
        }

        private boolean isEuclidean() {
            return weights.stream().allMatch(Expr::isOne);
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public Domain domain(Arguments given) {
            return weights.size() <= SPACE.size()
                    ? Domain.of(SPACE.subList(0, weights.size()).stream()
                            .map(Coordinate::of)
                            .toList())
                    : Domain.cartesian(weights.size());
        }

        @Override
        public LineElement lineElement(Coordinates y, Arguments given) {
            return LineElement.diagonal(y, weights);
        }

        @Override
        public Signature signature(Arguments given) {
            int minus = (int) weights.stream().filter(Flat::isNegative).count();
            return Signature.of(weights.size() - minus, minus);
        }

        private static boolean isNegative(Expr weight) {
            Expr first = weight instanceof Product p ? p.factors().get(0) : weight;
            return first instanceof Constant c && c.signum() < 0;
        }
    }

    /** The symbols that the coordinates around have in formulas, which no other name has. */
    Coordinates symbols() {
        return Coordinates.of(domain())
                .at(coordinates().stream()
                        .map(name -> Expressions.symbol("@" + name))
                        .toList());
    }

    /** {@code ḡ_ab} in {@link #symbols} and the parameters of the metric around. */
    List<List<Expr>> components() {
        Coordinates y = symbols();
        return metric.lineElement(y, arguments).components(y);
    }
}
