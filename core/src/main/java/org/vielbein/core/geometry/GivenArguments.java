package org.vielbein.core.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.ScalarField;
import org.vielbein.api.metric.LineElement;
import org.vielbein.core.graph.FunctionBody;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;

/**
 * The arguments of a definition sorted by their way into the numbers: numeric reals are inputs of the kernels, reals given as
 * expressions in the coordinates and functions are put into the formulas.
 */
final class GivenArguments {
    private final Map<String, Expr> numeric = new LinkedHashMap<>();
    private final Map<String, Expr> expressions = new LinkedHashMap<>();
    private final Map<String, FunctionBody> functions = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final DomainFormulas domain = new DomainFormulas(this);

    /** @param coordinates the arguments of a function parameter that names none of its own */
    GivenArguments(Arguments arguments, List<String> coordinates) {
        for (Parameter parameter : arguments.parameters()) {
            if (parameter instanceof Parameter.Real real) {
                arguments
                        .value(real)
                        .ifPresentOrElse(value -> sort(real.name(), value), () -> missing.add(real.name()));
            } else if (parameter instanceof Parameter.Function function) {
                arguments
                        .value(function)
                        .ifPresent(
                                field -> functions.put(function.name(), body(arguments(function, coordinates), field)));
            }
        }
    }

    private void sort(String name, Expr value) {
        (Symbols.of(value).isEmpty() ? numeric : expressions).put(name, value);
    }

    /** The names of the arguments: those declared, else the coordinates. */
    static List<String> arguments(Parameter.Function function, List<String> coordinates) {
        return function.ofCoordinates() ? coordinates : function.arguments();
    }

    /** The formula of a function in argument names of its own. */
    private static FunctionBody body(List<String> arguments, ScalarField field) {
        List<String> names = arguments.stream().map(a -> "@" + a).toList();
        return new FunctionBody(
                names, field.at(names.stream().map(Expressions::symbol).toList()));
    }

    /**
     * A parameter under a d was taken as constant, so its value must be one.
     *
     * @throws GeometryException if an expression is given for it
     */
    void requireConstants(String name, List<String> coordinates, LineElement line) {
        Set<String> variable = new LinkedHashSet<>(coordinates);
        // A parameter may be given by another one that depends on the coordinates.
        for (int before = -1; before < variable.size(); ) {
            before = variable.size();
            expressions.forEach((p, value) -> {
                if (Symbols.of(value).stream().anyMatch(variable::contains)) {
                    variable.add(p);
                }
            });
        }
        variable.removeAll(coordinates);
        if (!variable.isEmpty()) {
            refuse(name, variable, differentiated(line));
        }
    }

    private void refuse(String name, Set<String> variable, Set<String> differentiated) {
        for (String parameter : variable) {
            if (differentiated.contains(parameter)) {
                throw new GeometryException(name + ": the parameter " + parameter + " = " + expressions.get(parameter)
                        + " depends on the coordinates, and the line element takes a differential with " + parameter
                        + " constant; give a constant.");
            }
        }
    }

    private static Set<String> differentiated(LineElement line) {
        Set<String> names = new LinkedHashSet<>();
        line.potential().ifPresent(potential -> names.addAll(Symbols.of(potential)));
        line.products().stream()
                .flatMap(product -> product.factors().stream().distinct())
                .flatMap(form -> form.terms().stream())
                .forEach(term -> names.addAll(Symbols.of(term.function())));
        return names;
    }

    Map<String, Expr> numeric() {
        return numeric;
    }

    /** The names of the real parameters that are inputs: those with a number and those still missing. */
    List<String> inputs(Arguments arguments) {
        return arguments.parameters().stream()
                .filter(p -> p instanceof Parameter.Real && !expressions.containsKey(p.name()))
                .map(Parameter::name)
                .toList();
    }

    List<String> missing() {
        return missing;
    }

    /** Whether two sets of arguments differ in nothing but numbers, so that they share formulas and kernels. */
    boolean sameFormulas(GivenArguments other) {
        return expressions.equals(other.expressions) && functions.equals(other.functions);
    }

    /** The formulas of the definition's domain as numbers. */
    DomainFormulas domain() {
        return domain;
    }

    /** The node of a formula of the definition, with the given functions and expressions in it. */
    Node node(Graph graph, Expr formula) {
        Node node = graph.of(formula);
        if (!functions.isEmpty()) {
            node = graph.bind(node, functions);
        }
        if (!expressions.isEmpty()) {
            Map<Node, Node> symbols = new HashMap<>();
            expressions.forEach((name, value) -> symbols.put(graph.symbol(name), graph.of(value)));
            node = graph.substitute(node, symbols);
        }
        return node;
    }
}
