package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.Product;
import org.vielbein.api.metric.OneForm;
import org.vielbein.core.language.Scope.Kind;

/** Total differentials and partial derivatives, of what certainly depends on the coordinates only as written. */
final class DifferentialRules {
    private final Elaborator elaborator;
    private final SourceText source;
    private final Scope scope;
    private final Definitions definitions;
    private final Set<String> coordinates;
    private final Expense expense;
    /** Definitions without open names in them and in what they use. */
    private final Set<String> closed = new HashSet<>();

    DifferentialRules(
            Elaborator elaborator,
            SourceText source,
            Scope scope,
            Definitions definitions,
            Set<String> coordinates,
            Expense expense) {
        this.expense = expense;
        this.elaborator = elaborator;
        this.source = source;
        this.scope = scope;
        this.definitions = definitions;
        this.coordinates = coordinates;
    }

    /** {@code dNAME} or {@code d(E)}. */
    Value total(Syntax.Differential d) {
        Syntax of = d.of() instanceof Syntax.Group g ? g.inside() : d.of();
        refuseOpenNames(of, "d(" + source.shown(of.span()) + ")");
        Value value = elaborator.value(of);
        if (!(value instanceof Value.Scalar s)) {
            throw new Refusal(
                    d.span(),
                    "`" + source.shown(d.span()) + "` is the differential of what holds differentials already.");
        }
        if (!dependsOnCoordinates(s.e())) {
            boolean parameter = of instanceof Syntax.Name n && scope.is(n.name(), Kind.PARAMETER, Kind.INTEGER);
            throw new Refusal(
                    d.span(),
                    "The differential `" + source.shown(d.span()) + "` is zero, since "
                            + (parameter
                                    ? "`" + ((Syntax.Name) of).name() + "` is a parameter."
                                    : "no coordinate stands in it."),
                    parameter ? "Declare it under `coordinates` instead." : "");
        }
        requireFewFactors(s.e(), d.span());
        return new Value.Linear(OneForm.d(s.e()));
    }

    /** {@code diff(E, x, …)}. */
    Expr partial(Syntax.Derivative d) {
        refuseOpenNames(d.of(), source.shown(d.span()));
        refuseConstant(d);
        Expr e = elaborator.scalar(d.of());
        for (Syntax.Name by : d.by()) {
            if (!scope.is(by.name(), Kind.COORDINATE, Kind.INFERRED, Kind.PARAMETER)) {
                throw new Refusal(
                        by.span(),
                        "`" + by.name() + "` is no coordinate to differentiate by.",
                        NearNames.question(by.name(), coordinates));
            }
            requireFewFactors(e, d.span());
            refuseWithoutParameter(e, by, d);
            e = Expressions.derivative(e, Expressions.symbol(by.name()));
            requireSmall(e, d);
        }
        return ScalarRules.limited(e, d.span());
    }

    /** A derivative of a parameter, or of one coordinate by another, is zero and hardly meant. */
    private void refuseConstant(Syntax.Derivative d) {
        if (!(d.of() instanceof Syntax.Name n)
                || d.by().stream().anyMatch(by -> by.name().equals(n.name()))) {
            return;
        }
        if (scope.is(n.name(), Kind.PARAMETER, Kind.INTEGER, Kind.COORDINATE, Kind.INFERRED)) {
            throw new Refusal(
                    d.span(),
                    "The derivative `" + source.shown(d.span()) + "` is zero, since `" + n.name() + "` is "
                            + Scope.described(scope.entry(n.name()).kind()) + ".",
                    "Declare it as a function, or leave the term out.");
        }
    }

    /** A derivative by a parameter that does not occur is zero; one by a coordinate may be, in a general formula. */
    private void refuseWithoutParameter(Expr e, Syntax.Name by, Syntax.Derivative d) {
        if (scope.is(by.name(), Kind.PARAMETER) && !ScalarRules.holds(e, by.name()::equals)) {
            throw new Refusal(
                    d.span(),
                    "The derivative `" + source.shown(d.span()) + "` is zero, since the parameter `" + by.name()
                            + "` does not stand in what is differentiated.",
                    "Differentiate by a coordinate, or leave the term out.");
        }
    }

    /** The derivative of a product of k factors is k products of k factors. */
    private static void requireFewFactors(Expr e, Span span) {
        int factors = e.<Integer>fold((node, parts) -> Math.max(
                node instanceof Product ? parts.size() : 0,
                parts.stream().mapToInt(p -> p).max().orElse(0)));
        if (factors > Limits.FACTORS) {
            throw new Refusal(
                    span,
                    "A product of " + factors + " factors is differentiated here; at most " + Limits.FACTORS
                            + " can be.");
        }
    }

    private void requireSmall(Expr e, Syntax.Derivative d) {
        int[] nodes = {0};
        e.<Boolean>fold((node, parts) -> (nodes[0] += 1 + parts.size()) > 0);
        if (nodes[0] > Limits.DERIVATIVE_NODES) {
            throw new Refusal(d.span(), "The derivative has more than " + Limits.DERIVATIVE_NODES + " nodes.");
        }
        expense.derivative(nodes[0], d.span());
    }

    private boolean dependsOnCoordinates(Expr e) {
        return ScalarRules.holds(e, coordinates::contains);
    }

    /** An undeclared name may later be given as a function of the coordinates, which a differential must know now. */
    private void refuseOpenNames(Syntax of, String shown) {
        Optional<Syntax.Name> open = firstOpen(of);
        String where = shown;
        Span span = open.map(Syntax.Name::span).orElse(of.span());
        for (String name : SyntaxNames.of(of)) {
            if (open.isEmpty() && definitions.get(name) != null) {
                List<Definitions.Definition> used = definitions.upTo(name, closed);
                for (Definitions.Definition d : used) {
                    Optional<Syntax.Name> inside = firstOpen(d.body());
                    if (open.isEmpty() && inside.isPresent()) {
                        open = inside;
                        span = inside.get().span();
                        where = d.name() + " = " + source.shown(d.body().span());
                    }
                }
                if (open.isEmpty()) {
                    used.forEach(d -> closed.add(d.name()));
                }
            }
        }
        if (open.isPresent()) {
            throw undeclared(open.get(), span, where, of);
        }
    }

    private Refusal undeclared(Syntax.Name open, Span span, String where, Syntax of) {
        Set<String> all = new LinkedHashSet<>();
        List<Syntax> bodies = new ArrayList<>(List.of(of));
        SyntaxNames.of(of).stream()
                .filter(name -> definitions.get(name) != null)
                .forEach(name -> definitions.upTo(name).forEach(d -> bodies.add(d.body())));
        bodies.forEach(body -> SyntaxNames.of(body).stream()
                .filter(name -> scope.open().contains(name) || scope.is(name, Kind.INFERRED))
                .forEach(all::add));
        return new Refusal(
                span,
                "`" + source.shown(open.span()) + "` in " + where + " is not declared.",
                "Add `coordinates " + String.join(", ", all) + "`, or `parameter " + open.name() + "`.");
    }

    private Optional<Syntax.Name> firstOpen(Syntax e) {
        List<Syntax.Name> found = new ArrayList<>();
        SyntaxNames.walk(e, node -> {
            if (node instanceof Syntax.Name n && scope.open().contains(n.name())) {
                found.add(n);
            }
        });
        return found.stream().findFirst();
    }
}
