package org.vielbein.core.geometry;

import java.util.List;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * A parameter and its value as shown to people.
 *
 * @param parameter as declared
 * @param value the value as written, empty where there is none
 * @param origin {@code given}, {@code default}, {@code missing} or {@code unknown} (a function without a formula)
 */
public record ParameterValue(Parameter parameter, String value, String origin) {
    /** All parameters with their values; a function without argument names of its own is shown in the coordinates. */
    static List<ParameterValue> of(Arguments arguments, List<String> coordinates) {
        return arguments.parameters().stream()
                .map(p -> of(arguments, p, coordinates))
                .toList();
    }

    private static ParameterValue of(Arguments arguments, Parameter parameter, List<String> coordinates) {
        String text = text(arguments, parameter, coordinates);
        if (arguments.isGiven(parameter)) {
            return new ParameterValue(parameter, text, "given");
        }
        if (!text.isEmpty()) {
            return new ParameterValue(parameter, text, "default");
        }
        return new ParameterValue(parameter, "", parameter instanceof Parameter.Function ? "unknown" : "missing");
    }

    private static String text(Arguments arguments, Parameter parameter, List<String> coordinates) {
        if (parameter instanceof Parameter.Real real) {
            return arguments.value(real).map(Expr::toString).orElse("");
        }
        if (parameter instanceof Parameter.Whole whole) {
            return arguments.value(whole).map(String::valueOf).orElse("");
        }
        Parameter.Function function = (Parameter.Function) parameter;
        List<Expr> names = GivenArguments.arguments(function, coordinates).stream()
                .map(Expressions::symbol)
                .toList();
        return arguments.value(function).map(f -> f.at(names).toString()).orElse("");
    }
}
