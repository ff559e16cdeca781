package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.Immersion;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.number.DoubleDouble;

/** Whether the image of a place of a metric that was pulled back lies in the chart of the space around. */
final class ImageCheck {
    private final String name;
    private final SpecifiedMetric own;
    private final Ambient around;

    private ImageCheck(String name, SpecifiedMetric own, Ambient around) {
        this.name = name;
        this.own = own;
        this.around = around;
    }

    /**
     * The notes on an image on the boundary of the chart around; none where the metric is no pull-back.
     *
     * @param place of the own coordinates, with the parameters
     * @throws NoAnswerException if the image is outside
     */
    static List<String> check(String name, SpecifiedMetric own, Place place) {
        if (!(own.metric() instanceof Immersion)) {
            return List.of();
        }
        return new ImageCheck(name, own, Ambient.of(own).orElseThrow()).check(place);
    }

    private List<String> check(Place place) {
        Arguments arguments = around.arguments();
        List<Expr> fixed = new ArrayList<>();
        List<String> names = new ArrayList<>(around.coordinates());
        for (Map.Entry<String, Expr> parameter : around.parameters().entrySet()) {
            names.add(parameter.getKey());
            fixed.add(parameter.getValue());
        }
        List<Expr> formulas = new ArrayList<>(around.map());
        formulas.addAll(fixed);
        Place image = image(place, names, formulas);
        String subject = name + " at " + place.text(own.domain().names()) + ", its image in " + around.name();
        GivenArguments functions = new GivenArguments(functions(arguments), around.coordinates());
        return new DomainCheck(subject, functions, image).check(around.domain());
    }

    /** The arguments of the metric around with the functions that are given here. */
    private Arguments functions(Arguments arguments) {
        Arguments all = arguments;
        for (Parameter p : arguments.parameters()) {
            if (p instanceof Parameter.Function f
                    && own.arguments().parameter(f.name()).orElse(null) instanceof Parameter.Function mine) {
                Optional<Arguments> with = own.arguments().value(mine).map(body -> arguments.with(f, body));
                all = with.orElse(all);
            }
        }
        return all;
    }

    /** The place whose names have the values of formulas at a place, beside what is known there under other names. */
    private Place image(Place place, List<String> names, List<Expr> formulas) {
        Graph graph = new Graph();
        List<Node> nodes =
                formulas.stream().map(e -> own.given().node(graph, e)).toList();
        Values values = new FormulaSet(graph, List.copyOf(place.values().keySet()), nodes).at(place);
        Map<String, DoubleDouble> numbers = new LinkedHashMap<>(place.values());
        Map<String, Expr> exact = new LinkedHashMap<>(place.exact().orElse(Map.of()));
        for (int k = 0; k < names.size(); k++) {
            numbers.put(names.get(k), values.at(k));
            if (!values.closed().isEmpty()) {
                exact.put(names.get(k), values.closed().get(k).toExpr());
            }
        }
        return new Place(numbers, values.closed().isEmpty() ? Optional.empty() : Optional.of(exact));
    }
}
