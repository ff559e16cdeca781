package org.vielbein.api.chart;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.ScalarField;

/**
 * The parameters of one definition as its formulas see them, and the values that stand behind them.
 *
 * <p>A plugin reads with {@code get}: a real parameter gives its symbol, a whole one its value, a function one an unknown
 * function. The host writes with {@code with}, reads values with {@code value}, and puts them in at the end, so that a
 * formula written once serves every radius and every {@code f}.
 *
 * <p>Errors: {@link IllegalArgumentException}, naming definition and parameter, for a parameter that was not declared, a whole
 * one without a value, or a value out of range.
 *
 * <pre>{@code
 * Expr r = given.get(R);          // the symbol R
 * int n = given.get(N);           // 2
 * Expr f = given.get(F).at(x.all());
 * }</pre>
 */
public final class Arguments {

    private final String owner;
    private final List<Parameter> parameters;
    private final Map<String, Object> values;

    private Arguments(String owner, List<Parameter> parameters, Map<String, Object> values) {
        this.owner = owner;
        this.parameters = parameters;
        this.values = values;
    }

    /** The parameters of a definition, none given yet: defaults stand. */
    public static Arguments of(Definition definition) {
        requireNonNull(definition, "definition is null");
        return of(
                (definition instanceof CoordinateChart ? "Chart '" : "Geometry '") + definition.name() + "'",
                definition.parameters());
    }

    /** These parameters, none given yet: defaults stand. */
    public static Arguments of(List<Parameter> parameters) {
        return of("This definition", parameters);
    }

    /** These parameters, none given yet: defaults stand. */
    public static Arguments of(Parameter... parameters) {
        return of(Arrays.asList(requireNonNull(parameters, "parameters is null")));
    }

    private static Arguments of(String owner, List<Parameter> parameters) {
        List<Parameter> declared = Names.elements("parameters", parameters);
        Names.distinct(
                owner, "parameter", declared.stream().map(Parameter::name).toList());
        return new Arguments(owner, declared, Map.of());
    }

    /** The symbol of a real parameter. */
    public Expr get(Parameter.Real parameter) {
        return Expressions.symbol(declared(parameter).name());
    }

    /** The value of a whole parameter: the one given, else its default. */
    public int get(Parameter.Whole parameter) {
        return value(parameter).orElseThrow(() -> new IllegalArgumentException(missing(parameter)));
    }

    /** The unknown function of a function parameter; one of the coordinates takes as many arguments as it is applied to. */
    public ScalarField get(Parameter.Function parameter) {
        Parameter.Function f = declared(parameter);
        return f.ofCoordinates()
                ? x -> FunctionSymbol.unknown(f.name(), x.size()).at(x)
                : FunctionSymbol.unknown(f.name(), f.arguments().size());
    }

    /** A copy where a real parameter has this value, a constant expression. */
    public Arguments with(Parameter.Real parameter, Expr value) {
        requireNonNull(value, "value is null");
        Interval range = declared(parameter).interval();
        if (range.excludes(value)) {
            throw new IllegalArgumentException(outside(parameter, value, range));
        }
        return put(parameter, value);
    }

    /** A copy where a whole parameter has this value. */
    public Arguments with(Parameter.Whole parameter, int value) {
        Parameter.Whole n = declared(parameter);
        if (!n.allows(value)) {
            throw new IllegalArgumentException(outside(n, value, n.range()));
        }
        return put(n, value);
    }

    /** A copy where a function parameter is this function. */
    public Arguments with(Parameter.Function parameter, ScalarField value) {
        return put(declared(parameter), requireNonNull(value, "value is null"));
    }

    /** The value of a real parameter: the one given, else its default. */
    public Optional<Expr> value(Parameter.Real parameter) {
        Parameter.Real declared = declared(parameter);
        return given(declared, Expr.class).or(declared::byDefault);
    }

    /** The value of a whole parameter: the one given, else its default. */
    public Optional<Integer> value(Parameter.Whole parameter) {
        Parameter.Whole declared = declared(parameter);
        return given(declared, Integer.class)
                .or(() -> declared.byDefault().stream().boxed().findFirst());
    }

    /** The function behind a function parameter: the one given, else its default; empty while it is unknown. */
    public Optional<ScalarField> value(Parameter.Function parameter) {
        Parameter.Function declared = declared(parameter);
        return given(declared, ScalarField.class).or(declared::byDefault);
    }

    /** Whether a value was given, not taken from the default. */
    public boolean isGiven(Parameter parameter) {
        return values.containsKey(declared(parameter).name());
    }

    /** The parameters as declared, in order. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The parameter of this name. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The numbers that are neither given nor have a default, in order; a function may stay unknown. */
    public List<Parameter> missing() {
        return parameters.stream()
                .filter(p -> !(p instanceof Parameter.Function))
                .filter(p -> !p.hasDefault() && !isGiven(p))
                .toList();
    }

    /** These arguments, where no number is missing; else an error that names the first. */
    public Arguments complete() {
        for (Parameter p : missing()) {
            throw new IllegalArgumentException(missing(p));
        }
        return this;
    }

    private <T> Optional<T> given(Parameter parameter, Class<T> type) {
        return Optional.ofNullable(values.get(parameter.name())).map(type::cast);
    }

    private Arguments put(Parameter parameter, Object value) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(parameter.name(), value);
        return new Arguments(owner, parameters, Map.copyOf(all));
    }

    /** The declared parameter of the same name and kind. */
    @SuppressWarnings("unchecked")
    private <P extends Parameter> P declared(P parameter) {
        requireNonNull(parameter, "parameter is null");
        for (Parameter p : parameters) {
            if (p.name().equals(parameter.name()) && p.getClass() == parameter.getClass()) {
                return (P) p;
            }
        }
        throw new IllegalArgumentException(owner + " does not declare the parameter '" + parameter
                + "': add it to parameters(), which holds " + parameters + ".");
    }

    private String outside(Parameter parameter, Object value, Object range) {
        return owner + ": " + parameter.name() + " = " + value + " is not in " + range + ".";
    }

    private String missing(Parameter parameter) {
        return owner + ": the parameter " + parameter.name() + " has no value and no default: give " + parameter.name()
                + " = ….";
    }
}
