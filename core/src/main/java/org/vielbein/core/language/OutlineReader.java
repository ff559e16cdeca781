package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vielbein.core.language.Token.Kind;

/** Statements to an {@link Outline}: which kind each is, and what it declares. */
final class OutlineReader {
    private final Problems problems;
    private final Outline outline = new Outline();
    private final ItemReader items = new ItemReader();
    private final EquationReader equations;

    private OutlineReader(Problems problems) {
        this.problems = problems;
        equations = new EquationReader(problems.source(), outline, items);
    }

    static Outline read(List<List<Token>> statements, Problems problems) {
        OutlineReader reader = new OutlineReader(problems);
        for (List<Token> statement : statements) {
            problems.attempt(statement, () -> reader.statement(statement));
            reader.endAtTooMany(problems);
        }
        return reader.outline;
    }

    private void statement(List<Token> s) {
        Token head = s.get(0);
        List<Token> rest = s.subList(1, s.size());
        boolean keyword = head.is(Kind.WORD) && StatementSplitter.KEYWORDS.contains(head.text());
        if (!keyword) {
            equations.equation(s);
            return;
        }
        if (rest.isEmpty()) {
            throw new Refusal(head.span(), "`" + head.text() + "` needs more: " + expected(head.text()) + ".");
        }
        switch (head.text()) {
            case "geometry" -> geometry(rest);
            case "parameter" -> TokenLists.split(rest, ",").forEach(p -> parameter(p, head));
            case "function" -> function(rest);
            case "coordinates" -> coordinates(rest, head);
            case "where" -> where(rest);
            case "chart" -> chart(head, rest);
            case "map" -> map(head, rest);
            case "signature" -> signature(head, rest);
            case "fact" -> fact(rest);
            case "source" -> outline.sources.add(quoted(rest, "source"));
            default -> equations.inverse(rest);
        }
    }

    /** A text with more definitions than any author writes is not read on. */
    private void endAtTooMany(Problems problems) {
        if (outline.definitions.size() > Limits.DEFINITIONS) {
            problems.add(new Refusal(
                    outline.definitions.get(Limits.DEFINITIONS).span(),
                    "The text has more than " + Limits.DEFINITIONS + " definitions."));
            throw problems.exception();
        }
    }

    private static String expected(String keyword) {
        return switch (keyword) {
            case "geometry" -> "`geometry NAME \"TITLE\"`";
            case "parameter" -> "`parameter R = 1 in (0, inf)`";
            case "function" -> "`function f(x, y)`";
            case "coordinates" -> "`coordinates theta in (0, pi), phi in [0, 2 pi) periodic`";
            case "where" -> "`where x^2 + y^2 < 1`";
            case "chart" -> "`chart NAME to TARGET`";
            case "map" -> "`map to GEOMETRY`";
            case "signature" -> "`signature - + + +`";
            case "fact" -> "`fact scalar = 2/R^2`";
            case "source" -> "`source \"…\"`";
            default -> "`inverse NAME = EXPR`";
        };
    }

    private void geometry(List<Token> rest) {
        int titleAt = rest.get(rest.size() - 1).is(Kind.STRING) ? rest.size() - 1 : rest.size();
        outline.name = hyphenated(rest.subList(0, titleAt), rest);
        outline.nameSpan = TokenLists.span(rest);
        outline.title = titleAt < rest.size() ? rest.get(titleAt).text() : null;
    }

    /** A name of a geometry or chart: words joined by hyphens, {@code hot-plate}. */
    private String hyphenated(List<Token> tokens, List<Token> statement) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean joined = i == 0 || !t.spaced();
            boolean fits = t.is(Kind.WORD)
                    || i > 0
                            && (t.isSymbol("-") || t.is(Kind.NUMBER) && t.text().matches("\\d+"));
            if (!joined || !fits) {
                throw new Refusal(
                        t.span(),
                        "A name is words joined by hyphens, found `"
                                + problems.source().slice(t.span()) + "`.");
            }
            name.append(t.text());
        }
        if (name.isEmpty() || name.toString().endsWith("-")) {
            throw new Refusal(TokenLists.span(statement), "A name is missing here.");
        }
        return name.toString();
    }

    private void coordinates(List<Token> rest, Token head) {
        if (outline.coordinatesDeclared) {
            throw new Refusal(head.span(), "The coordinates are declared twice.", "List all of them in one statement.");
        }
        outline.coordinatesDeclared = true;
        TokenLists.split(rest, ",").forEach(c -> coordinate(c, head));
    }

    /** One that cannot be read is declared all the same, so that its uses are not errors too. */
    private void coordinate(List<Token> item, Token head) {
        try {
            outline.coordinates.add(items.coordinate(item, head));
        } catch (Refusal refusal) {
            tell(item, refusal);
            outline.coordinatesUnread = true;
            firstName(item)
                    .ifPresent(name -> outline.coordinates.add(
                            new Outline.CoordinateItem(name.text(), name.span(), null, null, null, false)));
        }
    }

    private void parameter(List<Token> item, Token head) {
        try {
            outline.parameters.add(items.parameter(item, head));
        } catch (Refusal refusal) {
            tell(item, refusal);
            boolean integer = item.stream().anyMatch(t -> t.isWord("integer"));
            firstName(item)
                    .ifPresent(name -> outline.parameters.add(
                            new Outline.ParameterItem(name.text(), name.span(), null, null, integer)));
        }
    }

    private static Optional<Token> firstName(List<Token> item) {
        return item.stream()
                .filter(t -> t.is(Kind.WORD) && !Builtins.isReserved(t.text()))
                .findFirst();
    }

    private void function(List<Token> rest) {
        try {
            outline.functions.add(items.function(rest));
        } catch (Refusal refusal) {
            tell(rest, refusal);
            boolean named =
                    rest.get(0).is(Kind.WORD) && rest.size() > 2 && rest.get(1).isSymbol("(");
            if (named) {
                outline.functions.add(unreadFunction(rest));
            }
        }
    }

    /** With as many arguments as commas part, so that its uses are not errors too. */
    private static Outline.FunctionItem unreadFunction(List<Token> rest) {
        int equals = TokenLists.indexOf(rest, 0, t -> t.isSymbol("="));
        int close = TokenLists.indexOf(rest.subList(2, rest.size()), 0, t -> t.closes() || t.isSymbol("="));
        List<String> arguments = new ArrayList<>();
        for (List<Token> part : TokenLists.split(rest.subList(2, close < 0 ? rest.size() : close + 2), ",")) {
            boolean name = part.size() == 1 && part.get(0).is(Kind.WORD);
            String text = name ? part.get(0).text() : "";
            arguments.add(text.isEmpty() || arguments.contains(text) ? "u" + arguments.size() + "'" : text);
        }
        List<Token> body = equals < 0 || equals + 1 == rest.size() ? null : rest.subList(equals + 1, rest.size());
        return new Outline.FunctionItem(rest.get(0).text(), rest.get(0).span(), arguments, body);
    }

    private void tell(List<Token> item, Refusal refusal) {
        problems.attempt(item, () -> {
            throw refusal;
        });
    }

    /** Conditions, or with a single {@code =} definitions. */
    private void where(List<Token> rest) {
        Together.each(TokenLists.split(rest, ","), part -> {
            if (part.isEmpty()) {
                throw new Refusal(TokenLists.span(rest), "A condition is missing beside a comma.");
            }
            if (TokenLists.indexOf(part, 0, t -> t.isSymbol("=")) >= 0) {
                equations.equation(part);
            } else {
                outline.conditions.add(part);
            }
            return part;
        });
    }

    private void chart(Token head, List<Token> rest) {
        int to = TokenLists.indexOf(rest, 0, t -> t.isWord("to"));
        int titleAt = rest.get(rest.size() - 1).is(Kind.STRING) ? rest.size() - 1 : rest.size();
        if (to < 1 || to + 1 >= titleAt) {
            throw new Refusal(
                    head.span().to(TokenLists.span(rest)),
                    "A chart names itself and its target: `chart NAME to TARGET`.");
        }
        outline.name = hyphenated(rest.subList(0, to), rest);
        outline.chartTarget = hyphenated(rest.subList(to + 1, titleAt), rest);
        outline.chartSpan = TokenLists.span(rest.subList(to + 1, titleAt));
        outline.nameSpan = TokenLists.span(rest.subList(0, to));
        outline.title = titleAt < rest.size() ? rest.get(titleAt).text() : null;
    }

    private void map(Token head, List<Token> rest) {
        if (!rest.get(0).isWord("to") || rest.size() < 2) {
            throw new Refusal(head.span().to(TokenLists.span(rest)), "Expected `map to GEOMETRY`.");
        }
        outline.mapTarget = rest.subList(1, rest.size());
        outline.mapSpan = TokenLists.span(outline.mapTarget);
    }

    private void signature(Token head, List<Token> rest) {
        Together.each(rest, t -> {
            if (!t.isSymbol("+") && !t.isSymbol("-") && !t.isSymbol(",") && !t.opens() && !t.closes()) {
                throw new Refusal(t.span(), "A signature is made of signs: `signature - + + +`.");
            }
            return t;
        });
        outline.signature = rest;
        outline.signatureSpan = head.span().to(TokenLists.span(rest));
    }

    private void fact(List<Token> rest) {
        int equals = TokenLists.indexOf(rest, 0, t -> t.isSymbol("="));
        List<Token> name = equals < 0 ? rest : rest.subList(0, equals);
        if (equals == 0 || equals == rest.size() - 1) {
            throw new Refusal(TokenLists.span(rest), "A fact is `NAME = VALUE`, or a name alone.");
        }
        String written = problems.source().slice(TokenLists.span(name));
        List<Token> value = equals < 0 ? List.of() : rest.subList(equals + 1, rest.size());
        outline.facts.add(new Outline.FactItem(written, TokenLists.span(rest), value));
    }

    private static String quoted(List<Token> rest, String what) {
        if (rest.size() != 1 || !rest.get(0).is(Kind.STRING)) {
            throw new Refusal(TokenLists.span(rest), "`" + what + "` takes one quoted text: `" + what + " \"…\"`.");
        }
        return rest.get(0).text();
    }
}
