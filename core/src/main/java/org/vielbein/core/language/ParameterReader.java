package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.ScalarField;

/** The parameters of a text as the api has them: declared ones first, then functions, then what was left open. */
final class ParameterReader {
    private final SheetReader reader;
    private final Outline outline;
    private final Problems problems;
    private final Definitions bodies = new Definitions();
    private final Definitions defaults = new Definitions();

    ParameterReader(SheetReader reader, Outline outline, Problems problems) {
        this.reader = reader;
        this.outline = outline;
        this.problems = problems;
    }

    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        outline.parameters.forEach(p -> problems.attempt(() -> {
            all.add(p.integer() ? whole(p) : real(p));
        }));
        Map<String, Outline.FunctionItem> declared = new HashMap<>();
        outline.functions.forEach(f -> declared.put(f.name(), f));
        for (String f : reader.scope().names(Scope.Kind.FUNCTION, Scope.Kind.ASSUMED)) {
            if (reader.inherited().stream().anyMatch(p -> p.name().equals(f)) && !declared.containsKey(f)) {
                continue;
            }
            problems.attempt(() -> {
                all.add(function(f, declared.get(f)));
            });
        }
        refuseCircles();
        refuseCirclesOfDefaults();
        reader.inherited().stream()
                .filter(p -> all.stream().noneMatch(own -> own.name().equals(p.name())))
                .forEach(all::add);
        reader.scope().open().forEach(name -> all.add(Parameter.real(name)));
        return all;
    }

    /** A function that is its own argument in the end has no value. */
    private void refuseCircles() {
        Set<String> settled = new HashSet<>();
        reader.definitions().each().forEach(bodies::add);
        reader.scope()
                .names(Scope.Kind.FUNCTION)
                .forEach(f -> problems.attempt(() -> bodies.upTo(f, settled).forEach(d -> settled.add(d.name()))));
    }

    /** Defaults that need one another have no value. */
    private void refuseCirclesOfDefaults() {
        Set<String> settled = new HashSet<>();
        outline.parameters.forEach(p ->
                problems.attempt(() -> defaults.upTo(p.name(), settled).forEach(d -> settled.add(d.name()))));
    }

    private Parameter real(Outline.ParameterItem p) {
        Elaborator constants = reader.constants();
        Together both = new Together();
        @Nullable
        Interval bounded = p.bounds() == null
                ? Interval.ALL
                : both.attempt(() -> Shape.interval(reader.ends(p.bounds()), constants));
        @Nullable Expr value = p.byDefault() == null ? null : both.attempt(() -> byDefault(p, constants));
        both.end();
        Interval interval = Objects.requireNonNull(bounded);
        if (value == null) {
            return Parameter.real(p.name()).in(interval);
        }
        return Shape.told(p.span(), () -> Parameter.real(p.name(), value).in(interval));
    }

    private Expr byDefault(Outline.ParameterItem p, Elaborator constants) {
        Syntax e = reader.parsed(p.byDefault());
        defaults.add(new Definitions.Definition(Definitions.Form.PLAIN, p.name(), p.span(), e));
        return constants.scalar(e);
    }

    private Parameter whole(Outline.ParameterItem p) {
        Elaborator constants = reader.constants();
        Parameter.Whole n = Parameter.integer(p.name());
        if (p.bounds() != null) {
            Interval range = Shape.interval(reader.ends(p.bounds()), constants);
            n = range.lower().isPresent() ? n.from(whole(range.lower().get(), range.lowerOpen() ? 1 : 0, p)) : n;
            n = range.upper().isPresent() ? n.to(whole(range.upper().get(), range.upperOpen() ? -1 : 0, p)) : n;
        }
        if (p.byDefault() == null) {
            return n;
        }
        int value = constants.whole(reader.parsed(p.byDefault()));
        Parameter.Whole ranged = n;
        return Shape.told(
                p.span(),
                () -> Parameter.integer(p.name(), value).from(ranged.lowest()).to(ranged.highest()));
    }

    private static int whole(Expr end, int shift, Outline.ParameterItem p) {
        if (end instanceof Constant c && c.isInt()) {
            return c.intValueExact() + shift;
        }
        throw new Refusal(p.span(), "The ends of the interval of a whole parameter are whole numbers.");
    }

    private Parameter function(String name, Outline.FunctionItem declared) {
        List<String> arguments = reader.scope().entry(name).arguments();
        Parameter.Function f = Parameter.function(name, arguments.toArray(String[]::new));
        return declared == null || declared.byDefault() == null ? f : f.withDefault(body(declared));
    }

    /** The expression behind {@code f(x, y) =}, in its arguments alone. */
    private ScalarField body(Outline.FunctionItem f) {
        Scope inner = reader.inside(f);
        Syntax e = reader.parsed(f.byDefault(), inner);
        bodies.add(new Definitions.Definition(Definitions.Form.PLAIN, f.name(), f.span(), e));
        Elaborator elaborator = new Elaborator(
                problems.source(),
                inner,
                reader.definitions(),
                Map.of(),
                new LinkedHashSet<>(f.arguments()),
                reader.expense());
        Expr body = elaborator.scalar(e);
        List<Expr> symbols = f.arguments().stream().map(Expressions::symbol).toList();
        return at -> {
            Map<Expr, Expr> values = new HashMap<>();
            for (int i = 0; i < symbols.size(); i++) {
                values.put(symbols.get(i), at.get(i));
            }
            return Expressions.substitute(body, values);
        };
    }
}
