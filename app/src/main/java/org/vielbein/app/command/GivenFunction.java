package org.vielbein.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.ParameterValue;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.language.FieldReader;

/** Functions and vector fields as they are typed: expressions in the coordinates and parameters of a geometry. */
final class GivenFunction {
    private GivenFunction() {}

    static Expr function(Geometry space, String text) {
        return function(space, text, List.of());
    }

    /** The same, in further variables too. */
    static Expr function(Geometry space, String text, List<String> variables) {
        return reader(space, variables).named("function").read(text);
    }

    static List<Expr> field(Geometry space, String text) {
        return FieldReader.read(text, space.coordinates(), reader(space, List.of()));
    }

    private static ExpressionReader reader(Geometry space, List<String> variables) {
        List<String> names = new ArrayList<>(space.coordinates());
        variables.stream().filter(v -> !names.contains(v)).forEach(names::add);
        space.parameters().stream()
                .map(ParameterValue::parameter)
                .filter(p -> p instanceof Parameter.Real)
                .map(Parameter::name)
                .forEach(names::add);
        ExpressionReader reader = ExpressionReader.over(names);
        for (ParameterValue p : space.parameters()) {
            if (p.parameter() instanceof Parameter.Function f && p.value().isEmpty()) {
                OptionalInt arity = f.ofCoordinates() ? OptionalInt.of(space.dimension()) : f.arity();
                reader = reader.withFunction(f.name(), arity.orElse(1));
            }
        }
        return reader;
    }
}
