package org.vielbein.core.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.chart.Coordinate;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.chart.Coordinates;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.chart.Domain;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Symbol;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.OneForm;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.language.ScriptException;

/**
 * The rules for what an author offers: a legal name; coordinates and parameters that do not clash; formulas whose every symbol
 * is a coordinate or a declared real parameter, whose every unknown function is a declared one, and which are not too deep.
 */
public final class DefinitionCheck {
    /** Deeper formulas come from a loop that nests, and are slow or worse everywhere after. */
    static final int DEEPEST = 5_000;

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_]*(-[\\p{L}\\p{Nd}_]+)*");

    private final String what;
    private final Set<String> symbols = new LinkedHashSet<>();
    private final Set<String> functions = new LinkedHashSet<>();

    private DefinitionCheck(Definition definition, Domain domain) {
        this.what = (definition instanceof CoordinateChart ? "Chart '" : "Geometry '") + definition.name() + "'";
        domain.names().forEach(this::requireFree);
        symbols.addAll(domain.names());
        for (Parameter parameter : definition.parameters()) {
            Set<String> names = parameter instanceof Parameter.Function ? functions : symbols;
            if (domain.names().contains(parameter.name())) {
                throw broken("has a coordinate and a parameter of the name '" + parameter.name() + "': rename one");
            }
            requireFree(parameter.name());
            if (!(parameter instanceof Parameter.Whole)) {
                names.add(parameter.name());
            }
        }
    }

    /** A word of the language cannot be typed, or read back, as a name. */
    private void requireFree(String name) {
        try {
            if (ExpressionReader.over(List.of(name)).read(name) instanceof Symbol) {
                return;
            }
        } catch (ScriptException e) { // a function, which wants its arguments
        }
        throw broken("has the name '" + name + "', which is a word of the language: rename it");
    }

    /** What is wrong with a name in the catalogue; empty where it is legal. */
    static Optional<String> nameProblem(String name) {
        return NAME.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(
                        "The name '" + name
                                + "' is not legal in the catalogue: use a letter first, then letters, digits, '_' and single '-'.");
    }

    /**
     * Refuses a metric that breaks the rules with these arguments.
     *
     * @throws BrokenDefinitionException with a sentence that says which
     */
    public static void check(Metric metric, Arguments arguments) {
        Domain domain = metric.domain(arguments);
        DefinitionCheck check = new DefinitionCheck(metric, domain);
        check.domain(domain);
        LineElement line = metric.lineElement(Coordinates.of(domain), arguments);
        check.formulas(
                "line element",
                line.products().stream()
                        .flatMap(term -> Stream.concat(
                                Stream.of(term.weight()),
                                term.factors().stream().distinct().flatMap(DefinitionCheck::formulas))));
    }

    /**
     * Refuses a chart that breaks the rules with these arguments.
     *
     * @throws BrokenDefinitionException with a sentence that says which
     */
    public static void check(CoordinateChart chart, Arguments arguments) {
        Domain domain = chart.domain(arguments);
        DefinitionCheck check = new DefinitionCheck(chart, domain);
        check.domain(domain);
        Map<String, Expr> map = chart.toTarget(Coordinates.of(domain), arguments);
        check.formulas("map", map.keySet().stream().sorted().map(map::get));
    }

    private static Stream<Expr> formulas(OneForm form) {
        return form.terms().stream().flatMap(term -> Stream.of(term.coefficient(), term.function()));
    }

    private void domain(Domain domain) {
        formulas(
                "domain",
                Stream.concat(
                        domain.coordinates().stream().map(Coordinate::interval).flatMap(DefinitionCheck::ends),
                        domain.conditions().stream().flatMap(DefinitionCheck::sides)));
    }

    private static Stream<Expr> ends(Interval interval) {
        return Stream.of(interval.lower(), interval.upper()).flatMap(Optional::stream);
    }

    private static Stream<Expr> sides(Condition condition) {
        return Stream.of(condition.left(), condition.right());
    }

    private void formulas(String where, Stream<Expr> formulas) {
        Vocabulary used = new Vocabulary();
        List<Expr> all = formulas.toList();
        all.stream().filter(e -> e.depth() > DEEPEST).findFirst().ifPresent(e -> {
            throw broken("has a formula " + e.depth() + " levels deep in its " + where + ", and the most are " + DEEPEST
                    + ": build sums and products from lists, not by nesting");
        });
        all.forEach(used::read);
        used.symbols().stream()
                .filter(name -> !symbols.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw broken(
                            "uses '" + name + "' in its " + where + ", which is neither a coordinate nor a parameter "
                                    + symbols + ": declare it in parameters()");
                });
        used.functions().stream()
                .filter(name -> !functions.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw broken("uses the function '" + name + "' in its " + where
                            + ", which is not declared: add Parameter.function to parameters()");
                });
    }

    private BrokenDefinitionException broken(String predicate) {
        return new BrokenDefinitionException(what + " " + predicate + ".");
    }
}
