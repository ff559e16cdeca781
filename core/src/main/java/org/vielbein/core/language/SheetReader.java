package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Parameter;
import org.vielbein.core.language.Scope.Kind;

/** An {@link Outline} to a {@link Sheet}: names declared, words looked up, expressions parsed. */
final class SheetReader {
    private final Outline outline;
    private final Problems problems;
    private final Consumer<String> notes;
    private final Targets targets;
    private final LineChoice line;
    private final Scope scope;
    private final Scope targetScope = Scope.ofText(false);
    private final Definitions definitions = new Definitions();
    private final Map<String, Scope> insides = new HashMap<>();
    private final Map<List<Token>, List<Token>> looked = new IdentityHashMap<>();
    private final Expense expense = new Expense();

    SheetReader(Outline outline, KnownGeometries known, Problems problems, Consumer<String> notes) {
        this.outline = outline;
        this.problems = problems;
        this.notes = notes;
        line = new LineChoice(outline, problems.source(), notes);
        targets = new Targets(outline, known, problems);
        boolean maps = outline.chartTarget != null || outline.mapTarget != null;
        scope = Scope.ofText(!outline.coordinatesDeclared && !maps);
    }

    Scope scope() {
        return scope;
    }

    /** The parameters of a geometry that is pulled back, where this text does not give them. */
    List<Parameter> inherited() {
        return targets.inherited();
    }

    Definitions definitions() {
        return definitions;
    }

    /** The sheet; null where too much is wrong for one. */
    @Nullable
    Sheet sheet() {
        problems.attempt(line::choose);
        problems.attempt(targets::find);
        new Declarations(outline, targets, problems).into(scope, targetScope);
        if (lacksCoordinates()) {
            return null;
        }
        lookUp();
        findForms();
        new AssumedFunctions(scope, problems, notes).find(looked.values());
        parseDefinitions();
        Map<String, Syntax> map = parsedAll(targets.images());
        Map<String, Syntax> inverse = inverse();
        List<Sheet.Member> members = members();
        List<List<Syntax>> matrix = matrix();
        List<Syntax.Comparison> conditions = conditions();
        Sheet.@Nullable Pullback pullback = problems.attempt(() -> targets.pullback(this));
        List<Sheet.CoordinatePart> coordinates = coordinates(members);
        new HiddenDifferentials(outline, scope, problems).refuse();
        boolean mapped = map.size() == targets.names().size();
        boolean shaped = !members.isEmpty() || !matrix.isEmpty() || outline.chartTarget != null || pullback != null;
        if (coordinates.isEmpty() || !shaped || !mapped) {
            problems.attempt(() -> missing(shaped, members));
            return null;
        }
        return new Sheet(
                problems.source(),
                scope,
                definitions,
                scope.infers(),
                coordinates,
                conditions,
                members,
                matrix,
                pullback,
                map,
                inverse,
                targetScope);
    }

    /** A map or chart has no differentials from which its coordinates could be known. */
    private boolean lacksCoordinates() {
        boolean lacks = !outline.coordinatesDeclared && (outline.chartTarget != null || outline.mapTarget != null);
        if (lacks) {
            problems.add(new Refusal(
                    outline.nameSpan(), "The coordinates of this text are not declared.", "Add `coordinates u, v`."));
        }
        return lacks;
    }

    private void missing(boolean shaped, List<Sheet.Member> members) {
        if (!problems.any()) {
            if (scope.infers() && !members.isEmpty()) {
                new FormRules(problems.source())
                        .refuseFunction(members.get(0).form(), members.get(0).degree(), definitions);
            }
            Span all = new Span(0, Math.max(1, problems.source().text().length()));
            throw shaped
                    ? new Refusal(all, "There are no coordinates.", "Add `coordinates …`.")
                    : new Refusal(
                            all, "There is no line element.", lineMeant() ? "`ds^2` for `ds2`?" : "Add `ds^2 = …`.");
        }
    }

    /** Powers that were lost in copying. */
    private boolean lineMeant() {
        return outline.definitions.stream().anyMatch(d -> d.name().equals("ds2"));
    }

    private void lookUp() {
        outline.definitions.forEach(d -> look(d.body(), scope));
        targets.images().values().forEach(d -> look(d.body(), scope));
        outline.inverses.forEach(d -> look(d.body(), targetScope));
        line.members().forEach(m -> look(m, scope));
        outline.matrices.forEach(m -> look(m.body(), scope));
        outline.conditions.forEach(c -> look(c, scope));
        outline.functions.forEach(f -> {
            if (f.byDefault() != null) {
                look(f.byDefault(), inside(f));
            }
        });
        outline.parameters.forEach(p -> {
            lookIfThere(p.byDefault());
            lookBounds(p.bounds());
        });
        outline.coordinates.forEach(c -> {
            lookIfThere(c.from());
            lookIfThere(c.to());
            lookBounds(c.bounds());
        });
    }

    private void lookBounds(Outline.@Nullable Bounds b) {
        if (b != null) {
            look(b.lower(), scope);
            look(b.upper(), scope);
        }
    }

    private void lookIfThere(@Nullable List<Token> tokens) {
        if (tokens != null) {
            look(tokens, scope);
        }
    }

    private void look(List<Token> tokens, Scope in) {
        RunningNames.declare(tokens, in, problems);
        looked.put(tokens, WordReader.resolve(tokens, in, problems));
    }

    /** Definitions that hold differentials, or use ones that do. */
    private void findForms() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Outline.DefinitionItem d : outline.definitions) {
                boolean form = looked.getOrDefault(d.body(), List.of()).stream()
                        .anyMatch(t -> TokenCursor.holdsDifferential(t, scope));
                if (form && scope.is(d.name(), Kind.DEFINITION)) {
                    scope.refine(d.name(), Kind.FORM);
                    changed = true;
                }
            }
        }
    }

    private void parseDefinitions() {
        for (Outline.DefinitionItem d : outline.definitions) {
            if (targets.images().containsValue(d)) {
                continue;
            }
            problems.attempt(
                    d.body(),
                    () -> definitions.add(new Definitions.Definition(d.form(), d.name(), d.span(), parsed(d.body()))));
        }
    }

    private Map<String, Syntax> parsedAll(Map<String, Outline.DefinitionItem> items) {
        Map<String, Syntax> all = new LinkedHashMap<>();
        items.forEach((name, d) -> problems.attempt(d.body(), () -> {
            all.put(name, parsed(d.body()));
        }));
        targets.identities().forEach(name -> all.put(name, new Syntax.Name(name, new Span(0, 0))));
        Map<String, Syntax> ordered = new LinkedHashMap<>();
        targets.names().stream().filter(all::containsKey).forEach(name -> ordered.put(name, all.get(name)));
        return ordered;
    }

    private Map<String, Syntax> inverse() {
        Map<String, Syntax> all = new LinkedHashMap<>();
        List<Outline.DefinitionItem> items = outline.chartTarget == null ? List.of() : outline.inverses;
        items.forEach(d -> problems.attempt(d.body(), () -> {
            if (!scope.is(d.name(), Kind.COORDINATE)) {
                throw new Refusal(
                        d.span(),
                        "`" + d.name() + "` is no coordinate of this chart.",
                        NearNames.question(d.name(), scope.names(Kind.COORDINATE)));
            }
            all.put(d.name(), parsed(d.body(), targetScope));
        }));
        if (!all.isEmpty()) {
            targets.identities().forEach(name -> all.putIfAbsent(name, new Syntax.Name(name, new Span(0, 0))));
        }
        return all;
    }

    private List<Sheet.Member> members() {
        List<Sheet.Member> members = new ArrayList<>();
        line.members()
                .forEach(m -> problems.attempt(m, () -> {
                    members.add(
                            new Sheet.Member(parsed(m), problems.source().slice(TokenLists.span(m)), line.degree()));
                }));
        return members.size() == line.members().size() ? members : List.of();
    }

    private List<List<Syntax>> matrix() {
        if (outline.matrices.isEmpty() || !line.members().isEmpty()) {
            return List.of();
        }
        List<Token> body = outline.matrices.get(0).body();
        List<List<Syntax>> rows = new ArrayList<>();
        problems.attempt(body, () -> rows.addAll(new MatrixReader(this, looked.get(body)).rows()));
        return rows;
    }

    private List<Syntax.Comparison> conditions() {
        List<Syntax.Comparison> all = new ArrayList<>();
        outline.conditions.forEach(c -> problems.attempt(c, () -> {
            all.addAll(parser(looked.get(c), TokenLists.span(c), scope).wholeConditions());
        }));
        return all;
    }

    private List<Sheet.CoordinatePart> coordinates(List<Sheet.Member> members) {
        List<Sheet.CoordinatePart> parts = new ArrayList<>();
        if (scope.infers()) {
            problems.attempt(() -> inferred(members)
                    .forEach(name -> parts.add(
                            new Sheet.CoordinatePart(name, scope.entry(name).span(), null, null, null, false))));
            return parts;
        }
        outline.coordinates.forEach(c -> problems.attempt(() -> {
            parts.add(new Sheet.CoordinatePart(
                    c.name(),
                    c.span(),
                    c.from() == null ? null : parsed(c.from()),
                    c.to() == null ? null : parsed(c.to()),
                    c.bounds() == null ? null : ends(c.bounds()),
                    c.periodic()));
        }));
        return parts;
    }

    /** In order of appearance; where a part could not be read, all that are known. */
    private List<String> inferred(List<Sheet.Member> members) {
        boolean read = members.stream().allMatch(m -> SyntaxNames.isRead(m.form()))
                && definitions.each().stream().allMatch(d -> SyntaxNames.isRead(d.body()));
        return read ? InferredOrder.of(members, definitions, scope, notes) : scope.names(Scope.Kind.INFERRED);
    }

    /** An interval with its ends parsed. */
    Sheet.Ends ends(Outline.Bounds b) {
        boolean minusInfinite = b.lower().size() == 2
                && b.lower().get(0).isSymbol("-")
                && b.lower().get(1).isWord("inf");
        boolean infinite = b.upper().get(b.upper().size() - 1).isWord("inf")
                && (b.upper().size() == 1
                        || b.upper().size() == 2 && b.upper().get(0).isSymbol("+"));
        return new Sheet.Ends(
                b.span(),
                b.lowerOpen(),
                minusInfinite ? null : parsed(b.lower()),
                infinite ? null : parsed(b.upper()),
                b.upperOpen());
    }

    /** The expression that these tokens of the text are. */
    Syntax parsed(List<Token> tokens) {
        return parsed(tokens, scope);
    }

    Syntax parsed(List<Token> tokens, Scope in) {
        if (!looked.containsKey(tokens)) {
            look(tokens, in);
        }
        return parsedWords(looked.get(tokens), TokenLists.span(tokens), in);
    }

    /** The scope of a function's body. */
    Scope inside(Outline.FunctionItem f) {
        return insides.computeIfAbsent(f.name(), name -> scope.with(f.arguments(), f.span()));
    }

    /** The expression that tokens already looked up are. */
    Syntax parsedWords(List<Token> words, Span place, Scope in) {
        if (words.isEmpty()) {
            throw new Refusal(place, "An expression is missing here.");
        }
        return parser(words, place, in).whole();
    }

    private ExpressionParser parser(List<Token> words, Span place, Scope in) {
        return new ExpressionParser(problems, in, words, place, notes);
    }

    /** What parameters, functions and facts cost together. */
    Expense expense() {
        return expense;
    }

    /** For constants: no coordinate may stand in them. */
    Elaborator constants() {
        return new Elaborator(problems.source(), scope, definitions, Map.of(), Set.of(), expense);
    }
}
