package org.vielbein.core.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;

/** What metrics and charts from texts share; whole parameters shape them anew each time. */
abstract class ScriptDefinition implements Definition {
    private final String name;
    private final String title;
    private final List<Parameter> parameters;
    private final List<String> references;
    private final Sheet sheet;

    ScriptDefinition(String name, String title, List<Parameter> parameters, List<String> references, Sheet sheet) {
        this.name = name;
        this.title = title;
        this.parameters = List.copyOf(parameters);
        this.references = List.copyOf(references);
        this.sheet = sheet;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public final List<String> references() {
        return references;
    }

    @Override
    public final Domain domain(Arguments given) {
        return shaped(given, Shape::domain);
    }

    /**
     * What stands under a d of the text was differentiated as a constant, so its value must be one.
     *
     * @throws ScriptException at the differential of a parameter whose value depends on the coordinates
     */
    final void requireConstants(Arguments given) {
        List<String> coordinates = domain(given).names();
        sheet.differentiated()
                .forEach((name, span) -> parameters.stream()
                        .filter(p -> p instanceof Parameter.Real && p.name().equals(name))
                        .flatMap(p -> given.value((Parameter.Real) p).stream())
                        .flatMap(value -> coordinates.stream()
                                .filter(c -> ScalarRules.holds(value, c::equals))
                                .limit(1))
                        .forEach(c -> {
                            Problems problems = new Problems(sheet.source());
                            problems.add(new Refusal(
                                    span,
                                    "`" + sheet.source().shown(span) + "` was taken with the parameter `" + name
                                            + "` constant, and the value given to it depends on `" + c + "`.",
                                    "Give a constant, or declare `function " + name + "("
                                            + String.join(", ", coordinates) + ")` instead of the parameter."));
                            throw problems.exception();
                        }));
    }

    /** Reads something off the shape these arguments give. */
    final <T> T shaped(Arguments given, Function<Shape, T> reading) {
        Map<String, Integer> wholes = new LinkedHashMap<>();
        for (Parameter p : parameters) {
            if (p instanceof Parameter.Whole n) {
                wholes.put(n.name(), given.get(n));
            }
        }
        try {
            return reading.apply(new Shape(sheet, wholes));
        } catch (Refusal refusal) {
            Problems problems = new Problems(sheet.source());
            problems.add(refusal);
            throw problems.exception();
        }
    }

    /** The symbols of these coordinates as keys, what they stand for as values. */
    static Map<Expr, Expr> substitution(Coordinates own, Coordinates given) {
        Map<Expr, Expr> symbols = new HashMap<>();
        own.names().forEach(n -> symbols.put(own.get(n), given.get(n)));
        return symbols;
    }

    final Sheet sheet() {
        return sheet;
    }
}
