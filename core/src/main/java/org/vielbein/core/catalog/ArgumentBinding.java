package org.vielbein.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.ScalarField;
import org.vielbein.core.geometry.GeometryException;
import org.vielbein.core.language.ExpressionReader;

/**
 * Gives the parameters of a definition the values that were typed. Whole ones come first, since they shape the domain; the
 * value of a real one may hold coordinates and other parameters, that of a function its arguments.
 */
final class ArgumentBinding {
    private final String what;
    private final Definition definition;
    private final Map<String, String> texts;
    private Arguments arguments;

    private ArgumentBinding(Definition definition, Map<String, String> texts) {
        this.what = (definition instanceof CoordinateChart ? "Chart '" : "Geometry '") + definition.name() + "'";
        this.definition = definition;
        this.texts = texts;
        this.arguments = Arguments.of(definition);
    }

    /**
     * The arguments of a definition.
     *
     * @param texts values by the names of its parameters, all of which it has
     */
    static Arguments bind(Definition definition, Map<String, String> texts) {
        return new ArgumentBinding(definition, texts).bind();
    }

    private Arguments bind() {
        parameters(Parameter.Whole.class).forEach(this::whole);
        if (parameters(Parameter.class).size()
                > parameters(Parameter.Whole.class).size()) {
            List<String> coordinates = arguments.missing().stream().anyMatch(Parameter.Whole.class::isInstance)
                    ? List.of()
                    : definition.domain(arguments).names();
            parameters(Parameter.Real.class).forEach(parameter -> real(parameter, coordinates));
            parameters(Parameter.Function.class).forEach(parameter -> function(parameter, coordinates));
        }
        return arguments;
    }

    /** The parameters of a kind that a value is given for. */
    private <P extends Parameter> List<P> parameters(Class<P> kind) {
        return definition.parameters().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(parameter -> texts.containsKey(parameter.name()))
                .toList();
    }

    private String text(Parameter parameter) {
        return String.valueOf(texts.get(parameter.name()));
    }

    private Expr read(Parameter parameter, List<String> names) {
        return ExpressionReader.over(names)
                .named(parameter.name() + " of " + definition.name())
                .read(text(parameter));
    }

    private void whole(Parameter.Whole parameter) {
        Expr value = read(parameter, List.of());
        if (!(value instanceof Constant number) || !number.isInt()) {
            throw new GeometryException(what + ": the parameter " + parameter.name() + " is a whole number, found '"
                    + text(parameter) + "'; write one such as " + parameter.name() + "=2.");
        }
        told(() -> arguments.with(parameter, number.intValueExact()));
    }

    private void real(Parameter.Real parameter, List<String> coordinates) {
        List<String> names = new ArrayList<>(coordinates);
        names.addAll(otherReals(parameter));
        Expr value = read(parameter, names);
        told(() -> arguments.with(parameter, value));
    }

    private void function(Parameter.Function parameter, List<String> coordinates) {
        List<String> own = parameter.ofCoordinates() ? coordinates : parameter.arguments();
        List<String> names = new ArrayList<>(own);
        names.addAll(otherReals(parameter));
        Expr body = read(parameter, names);
        told(() -> arguments.with(parameter, field(parameter, own, body)));
    }

    private List<String> otherReals(Parameter self) {
        return definition.parameters().stream()
                .filter(p -> p instanceof Parameter.Real && !p.name().equals(self.name()))
                .map(Parameter::name)
                .toList();
    }

    private ScalarField field(Parameter.Function function, List<String> names, Expr body) {
        return values -> {
            if (values.size() != names.size()) {
                throw new GeometryException(what + ": the function " + function.name() + " takes " + names.size()
                        + " arguments, and is applied to " + values.size() + ".");
            }
            Map<Expr, Expr> images = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                images.put(Expressions.symbol(names.get(i)), values.get(i));
            }
            return Expressions.substitute(body, images);
        };
    }

    /** Puts a value in; a refusal of the interface becomes one for the user. */
    private void told(java.util.function.Supplier<Arguments> change) {
        try {
            arguments = change.get();
        } catch (IllegalArgumentException e) {
            @Nullable String sentence = e.getMessage();
            throw new GeometryException(String.valueOf(sentence));
        }
    }
}
