package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.core.language.Token.Kind;

/** A list of components, in order or by the names of coordinates; what points, vectors and fields have in common. */
final class ComponentReader {
    private final String what;
    private final List<String> names;
    private final @Nullable Expr others;
    private final ExpressionReader reader;

    /**
     * @param what "point" or "vector", for the errors
     * @param others the components not named; null where all must be
     */
    ComponentReader(String what, List<String> names, @Nullable Expr others) {
        this(what, names, others, ExpressionReader.constants());
    }

    /** @param reader of one component */
    ComponentReader(String what, List<String> names, @Nullable Expr others, ExpressionReader reader) {
        this.reader = reader;
        this.what = what;
        this.names = names;
        this.others = others;
    }

    List<Expr> read(String text) {
        Problems problems = new Problems(new SourceText(what, text));
        List<Token> tokens = ExpressionReader.tokens(problems);
        problems.throwIfAny();
        if (tokens.isEmpty()) {
            problems.add(new Refusal(new Span(0, 1), "The " + what + " is empty.", expected()));
            throw problems.exception();
        }
        List<List<Token>> parts = TokenLists.split(tokens, ",");
        boolean named = parts.stream().anyMatch(ComponentReader::isNamed);
        List<Expr> components = new ArrayList<>();
        problems.attempt(() -> {
            components.addAll(named ? named(parts, problems) : inOrder(parts, problems));
        });
        problems.throwIfAny();
        return List.copyOf(components);
    }

    private String expected() {
        return "The coordinates are " + String.join(", ", names) + ".";
    }

    private static boolean isNamed(List<Token> part) {
        return part.size() > 1 && part.get(0).is(Kind.WORD) && part.get(1).isSymbol("=");
    }

    private List<Expr> inOrder(List<List<Token>> parts, Problems problems) {
        if (parts.size() != names.size()) {
            throw new Refusal(
                    TokenLists.span(parts.stream().flatMap(List::stream).toList()),
                    "The " + what + " has " + counted(parts.size()) + ", and there are " + names.size()
                            + " coordinates: " + String.join(", ", names) + ".",
                    "");
        }
        List<Expr> components = new ArrayList<>();
        parts.forEach(part -> problems.attempt(() -> {
            components.add(component(part, problems));
        }));
        return components;
    }

    private static String counted(int n) {
        return n == 1 ? "1 component" : n + " components";
    }

    private List<Expr> named(List<List<Token>> parts, Problems problems) {
        Map<String, Expr> given = new LinkedHashMap<>();
        parts.forEach(part -> problems.attempt(() -> name(part, given, problems)));
        problems.throwIfAny();
        List<String> missing = names.stream().filter(n -> !given.containsKey(n)).toList();
        if (others == null && !missing.isEmpty()) {
            throw new Refusal(
                    TokenLists.span(parts.stream().flatMap(List::stream).toList()),
                    "The " + what + " gives no " + String.join(", ", missing) + ".",
                    expected());
        }
        return names.stream().map(n -> given.getOrDefault(n, others)).toList();
    }

    private void name(List<Token> part, Map<String, Expr> given, Problems problems) {
        if (!isNamed(part)) {
            Span span = part.isEmpty() ? new Span(0, 1) : TokenLists.span(part);
            throw new Refusal(
                    span,
                    "Some components of the " + what + " are named and some are not.",
                    "Name all of them or none.");
        }
        Token name = part.get(0);
        String coordinate = coordinate(name, problems);
        if (given.containsKey(coordinate)) {
            throw new Refusal(name.span(), "The " + what + " gives `" + coordinate + "` twice.");
        }
        given.put(coordinate, component(part.subList(2, part.size()), problems));
    }

    private String coordinate(Token name, Problems problems) {
        return names.stream()
                .filter(n -> n.equals(name.text()) || n.equals(problems.source().slice(name.span())))
                .findFirst()
                .orElseThrow(() -> {
                    String near = NearNames.question(name.text(), names);
                    return new Refusal(
                            name.span(), "`" + name.text() + "` is no coordinate.", near.isEmpty() ? expected() : near);
                });
    }

    private Expr component(List<Token> tokens, Problems problems) {
        if (tokens.isEmpty()) {
            throw new Refusal(new Span(0, 1), "A component of the " + what + " is missing.", expected());
        }
        for (Token t : tokens) {
            if (t.isWord("NaN") || t.isWord("nan") || t.isWord("inf") || t.isWord("Infinity")) {
                throw new Refusal(t.span(), "`" + t.text() + "` is no number; a component is a finite number.");
            }
        }
        return reader.expression(tokens, reader.scope(), problems);
    }
}
