package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.core.language.Token.Kind;

/**
 * Reads regions, {@code x=-1..1, y=-sqrt(1-x^2)..sqrt(1-x^2)}, and maps from the variables of a region to coordinates,
 * {@code x=u cos(v), y=u sin(v), z=v}.
 *
 * <p>Bounds are expressions in all variables of the region and the parameters; whether a variable is used before its range is for the
 * region to judge. An end may be {@code inf} or {@code -inf}.
 */
public final class RegionReader {
    /**
     * The range of a variable.
     *
     * @param lower empty for {@code -inf}
     * @param upper empty for {@code inf}
     */
    public record Range(String variable, Optional<Expr> lower, Optional<Expr> upper) {}

    private final List<String> coordinates;
    private final Collection<String> parameters;

    /**
     * @param coordinates of the geometry, in order
     * @param parameters the names of its real parameters
     */
    public RegionReader(List<String> coordinates, Collection<String> parameters) {
        this.coordinates = coordinates;
        this.parameters = parameters;
    }

    /**
     * The ranges in the order written.
     *
     * @throws ScriptException for what is no range, a variable without a name, or a bound that cannot be read
     */
    public List<Range> region(String text) {
        Problems problems = new Problems(new SourceText("region", text));
        List<List<Token>> parts = parts(problems, "The region is empty.", example());
        Set<String> names = new LinkedHashSet<>(parameters);
        parts.forEach(part -> problems.attempt(() -> {
            names.add(name(part, problems));
        }));
        problems.throwIfAny();
        ExpressionReader reader = ExpressionReader.over(names);
        List<Range> ranges = new ArrayList<>();
        parts.forEach(part -> problems.attempt(() -> {
            ranges.add(range(part, reader, problems));
        }));
        problems.throwIfAny();
        return List.copyOf(ranges);
    }

    private String example() {
        return "Write a range for each variable: `"
                + String.join(", ", coordinates.stream().map(x -> x + "=0..1").toList()) + "`.";
    }

    /**
     * The expressions of the coordinates in the variables of a region; a variable with the name of a coordinate left out stands for it.
     *
     * @param variables of the region
     * @throws ScriptException for an unknown, missing or repeated coordinate, or an expression that cannot be read
     */
    public Map<String, Expr> map(String text, List<String> variables) {
        Problems problems = new Problems(new SourceText("map", text));
        String all = "Give an expression for each of " + String.join(", ", coordinates) + ".";
        List<List<Token>> parts = parts(problems, "The map is empty.", all);
        Set<String> names = new LinkedHashSet<>(variables);
        names.addAll(parameters);
        ExpressionReader reader = ExpressionReader.over(names);
        Map<String, Expr> given = new LinkedHashMap<>();
        parts.forEach(part -> problems.attempt(() -> {
            String name = name(part, problems);
            if (!coordinates.contains(name)) {
                String near = NearNames.question(name, coordinates);
                throw new Refusal(part.get(0).span(), "`" + name + "` is no coordinate.", near.isEmpty() ? all : near);
            }
            if (given.containsKey(name)) {
                throw new Refusal(part.get(0).span(), "The map gives `" + name + "` twice.");
            }
            given.put(name, expression(part.subList(2, part.size()), part, reader, problems));
        }));
        problems.throwIfAny();
        coordinates.stream().filter(variables::contains).forEach(x -> given.putIfAbsent(x, Expressions.symbol(x)));
        List<String> missing =
                coordinates.stream().filter(x -> !given.containsKey(x)).toList();
        if (!missing.isEmpty()) {
            problems.add(new Refusal(
                    TokenLists.span(parts.stream().flatMap(List::stream).toList()),
                    "The map gives no " + String.join(", ", missing) + ".",
                    all));
            throw problems.exception();
        }
        return given;
    }

    private static List<List<Token>> parts(Problems problems, String empty, String remedy) {
        List<Token> tokens = ExpressionReader.tokens(problems);
        problems.throwIfAny();
        if (tokens.isEmpty()) {
            problems.add(new Refusal(new Span(0, 1), empty, remedy));
            throw problems.exception();
        }
        return TokenLists.split(tokens, ",");
    }

    private String name(List<Token> part, Problems problems) {
        boolean named =
                part.size() > 1 && part.get(0).is(Kind.WORD) && part.get(1).isSymbol("=");
        if (!named) {
            Span span = part.isEmpty() ? new Span(0, 1) : TokenLists.span(part);
            throw new Refusal(span, "Expected `NAME=` here.", example());
        }
        Token name = part.get(0);
        String text = name.text();
        if (Builtins.isReserved(text)) {
            throw new Refusal(name.span(), "`" + text + "` is no name of a variable.", "Choose another.");
        }
        String slice = problems.source().slice(name.span());
        return coordinates.contains(slice) ? slice : text;
    }

    private Range range(List<Token> part, ExpressionReader reader, Problems problems) {
        String name = name(part, problems);
        List<Token> range = part.subList(2, part.size());
        int dots = TokenLists.indexOf(range, 0, t -> t.isSymbol(".."));
        if (dots < 0) {
            throw new Refusal(
                    TokenLists.span(part),
                    "The range of " + name + " has no `..`.",
                    "Write `" + name + "=0..1`; for a part of fewer dimensions use a map.");
        }
        return new Range(
                name,
                end(range.subList(0, dots), true, part, reader, problems),
                end(range.subList(dots + 1, range.size()), false, part, reader, problems));
    }

    private static Optional<Expr> end(
            List<Token> tokens, boolean lower, List<Token> part, ExpressionReader reader, Problems problems) {
        int last = tokens.size() - 1;
        if (last >= 0 && last <= 1 && tokens.get(last).isWord("inf")) {
            boolean minus = last == 1 && tokens.get(0).isSymbol("-");
            boolean plus = last == 0 || tokens.get(0).isSymbol("+");
            if (minus != lower || !minus && !plus) {
                throw new Refusal(
                        TokenLists.span(tokens),
                        lower ? "A range begins at a number or at -inf." : "A range ends at a number or at inf.");
            }
            return Optional.empty();
        }
        return Optional.of(expression(tokens, part, reader, problems));
    }

    private static Expr expression(List<Token> tokens, List<Token> part, ExpressionReader reader, Problems problems) {
        if (tokens.isEmpty()) {
            throw new Refusal(TokenLists.span(part), "An expression is missing here.");
        }
        return reader.expression(tokens, reader.scope(), problems);
    }
}
