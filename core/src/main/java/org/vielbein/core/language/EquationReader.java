package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/** Statements with {@code =}: line elements, definitions, functions, matrices, told apart by their left sides. */
final class EquationReader {
    private static final Set<String> LINE_NAMES = Set.of("ds", "dl", "dsigma");

    private final SourceText source;
    private final Outline outline;
    private final ItemReader items;

    EquationReader(SourceText source, Outline outline, ItemReader items) {
        this.source = source;
        this.outline = outline;
        this.items = items;
    }

    void equation(List<Token> s) {
        List<List<Token>> sides = TokenLists.split(s, "=");
        if (sides.size() < 2) {
            throw noStatement(s);
        }
        if (sides.stream().anyMatch(List::isEmpty)) {
            declareUnread(sides.get(0));
            throw new Refusal(TokenLists.span(s), "One side of `=` is empty.");
        }
        List<Token> left = sides.get(0);
        List<List<Token>> right = List.copyOf(sides.subList(1, sides.size()));
        int power = power(left);
        String powerName = joined(base(left, power));
        List<Token> base = base(left, power == 2 ? 2 : 0);
        boolean squared = power == 2;
        String name = joined(base);
        if (power > 1 && isLineName(powerName)) {
            line(powerName, left, power, right);
        } else if (squared && endsWithProperTime(base)) {
            outline.lines.add(new Outline.LineItem("dtau", TokenLists.span(left), 2, right));
        } else if (right.size() > 1) {
            declareUnread(left);
            throw new Refusal(TokenLists.span(s), "A definition has one `=`; a chain of equalities belongs to `ds^2`.");
        } else {
            definition(left, base, squared, name, right.get(0));
        }
    }

    /** A name whose definition cannot be read is declared all the same, so that its uses are not errors too. */
    private void declareUnread(List<Token> left) {
        if (left.size() == 1 && left.get(0).is(Kind.WORD)) {
            Token name = left.get(0);
            outline.definitions.add(new Outline.DefinitionItem(
                    Definitions.Form.PLAIN, name.text(), name.span(), List.of(name.as(Kind.BAD, ""))));
        }
    }

    private void line(String name, List<Token> left, int degree, List<List<Token>> members) {
        Span span = TokenLists.span(left);
        if (degree > Limits.FORM_DEGREE) {
            throw new Refusal(
                    span,
                    "The line element has degree " + degree + " in the differentials; at most " + Limits.FORM_DEGREE
                            + " is read.");
        }
        if (members.size() > Limits.MEMBERS) {
            throw new Refusal(
                    span,
                    "The chain of equalities has " + members.size() + " members; at most " + Limits.MEMBERS
                            + " are proved.");
        }
        outline.lines.add(new Outline.LineItem(name, span, degree, members));
    }

    /** {@code ds}, {@code dl}, {@code dsigma}, and with a subscript {@code ds_5}. */
    private static boolean isLineName(String name) {
        return LINE_NAMES.contains(name) || name.startsWith("ds_");
    }

    private void definition(List<Token> left, List<Token> base, boolean squared, String name, List<Token> body) {
        Span span = TokenLists.span(left);
        List<Token> call = squareOfCall(left);
        if (left.size() > 1 && left.get(0).is(Kind.WORD) && left.get(1).isSymbol("(") && !squared) {
            function(left, body);
        } else if (!call.isEmpty()) {
            function(call, root(body));
        } else if (name.isEmpty()) {
            throw new Refusal(span, "`" + source.shown(span) + "` cannot be defined.", leftSide(left));
        } else if (squared && isDifferential(base, name)) {
            outline.definitions.add(new Outline.DefinitionItem(Definitions.Form.SQUARE, name, span, body));
        } else if (base.size() > 1) {
            throw new Refusal(span, "`" + source.shown(span) + "` cannot be defined.", "The left side is one name.");
        } else if (squared) {
            outline.definitions.add(new Outline.DefinitionItem(Definitions.Form.ROOT, name, span, body));
        } else if (MatrixReader.matrixAt(body) >= 0) {
            outline.matrices.add(new Outline.MatrixItem(name, span, body));
        } else if (isOwnCall(name, body)) {
            outline.functions.add(items.function(body));
        } else {
            outline.definitions.add(new Outline.DefinitionItem(Definitions.Form.PLAIN, name, span, body));
        }
    }

    /** What to write instead of a left side that defines nothing. */
    private static String leftSide(List<Token> left) {
        Token head = left.get(0);
        if (head.isWord("ds") && power(left) < 2) {
            return "A line element is `ds^2`, or `ds^m` of another degree m from 3 on.";
        }
        if (left.stream().anyMatch(t -> t.isWord("ds"))) {
            return "`ds^2` stands alone on the left side.";
        }
        boolean words = head.is(Kind.WORD) && left.size() > 1 && left.get(1).spaced();
        String near = words ? NearNames.question(head.text(), StatementSplitter.KEYWORDS) : "";
        return near.isEmpty() ? "The left side is a name, `name^2`, `dname^2` or `f(x)`." : near;
    }

    private void function(List<Token> call, List<Token> body) {
        List<Token> function = new ArrayList<>(call);
        function.add(new Token(Kind.SYMBOL, "=", body.get(0).span(), true));
        function.addAll(body);
        outline.functions.add(items.function(function));
    }

    /** {@code f(x, y)} of {@code f^2(x, y)}, whose root is the function; empty for anything else. */
    private static List<Token> squareOfCall(List<Token> left) {
        int bracket = TokenLists.indexOf(left, 0, t -> t.isSymbol("("));
        boolean call = bracket > 1
                && left.get(0).is(Kind.WORD)
                && bracket == (left.get(1).is(Kind.RAISED) ? 2 : 3)
                && power(left.subList(0, bracket)) == 2;
        if (!call) {
            return List.of();
        }
        List<Token> function = new ArrayList<>(left.subList(bracket, left.size()));
        function.add(0, left.get(0));
        return function;
    }

    private static List<Token> root(List<Token> body) {
        List<Token> root = new ArrayList<>(body);
        root.add(0, new Token(Kind.SYMBOL, "(", body.get(0).span(), false));
        root.add(0, new Token(Kind.WORD, "sqrt", body.get(0).span(), true));
        root.add(new Token(Kind.SYMBOL, ")", body.get(body.size() - 1).span(), false));
        return root;
    }

    /** {@code f = f(r)} declares the function. */
    private static boolean isOwnCall(String name, List<Token> body) {
        if (body.size() < 4 || !body.get(0).isWord(name) || !body.get(1).isSymbol("(")) {
            return false;
        }
        return body.subList(2, body.size() - 1).stream().allMatch(t -> t.is(Kind.WORD) || t.isSymbol(","))
                && body.get(body.size() - 1).isSymbol(")");
    }

    /** {@code inverse NAME = EXPR}. */
    void inverse(List<Token> rest) {
        List<List<Token>> sides = TokenLists.split(rest, "=");
        boolean fits = sides.size() == 2
                && sides.get(0).size() == 1
                && sides.get(0).get(0).is(Kind.WORD)
                && !sides.get(1).isEmpty();
        if (!fits) {
            throw new Refusal(TokenLists.span(rest), "Expected `inverse NAME = EXPR`.");
        }
        Token name = sides.get(0).get(0);
        outline.inverses.add(
                new Outline.DefinitionItem(Definitions.Form.PLAIN, name.text(), name.span(), sides.get(1)));
    }

    /** The whole power at the end of a left side, {@code 2} of {@code ds^2}; 0 where there is none. */
    private static int power(List<Token> left) {
        int n = left.size();
        Token last = left.get(n - 1);
        boolean power = last.is(Kind.RAISED) && n > 1
                || last.is(Kind.NUMBER) && n > 2 && left.get(n - 2).isSymbol("^");
        return power && last.text().matches("\\d{1,4}") ? Integer.parseInt(last.text()) : 0;
    }

    /** The left side without its power, where it has one; {@code (ds)^2} without its bracket too. */
    private static List<Token> base(List<Token> left, int power) {
        if (power == 0) {
            return left;
        }
        int n = left.size();
        List<Token> base = left.subList(0, n - (left.get(n - 1).is(Kind.RAISED) ? 1 : 2));
        boolean bracket = base.size() > 2
                && base.get(0).isSymbol("(")
                && base.get(base.size() - 1).isSymbol(")");
        return bracket ? base.subList(1, base.size() - 1) : base;
    }

    /** The name that one word, or a {@code d} and a word, spell; empty for anything else. */
    private static String joined(List<Token> base) {
        boolean words = !base.isEmpty() && base.size() <= 2 && base.stream().allMatch(t -> t.is(Kind.WORD));
        if (!words || base.size() == 2 && !base.get(0).text().equals("d")) {
            return "";
        }
        return base.size() == 1 ? base.get(0).text() : "d" + base.get(1).text();
    }

    /** {@code c² dτ² = …}. */
    private static boolean endsWithProperTime(List<Token> base) {
        int n = base.size();
        boolean word = base.get(n - 1).isWord("dtau");
        boolean greek =
                n > 1 && base.get(n - 1).isWord("tau") && base.get(n - 2).isWord("d");
        return word || greek;
    }

    private static boolean isDifferential(List<Token> base, String name) {
        if (base.size() == 2) {
            return true;
        }
        String of = name.startsWith("d") ? name.substring(1) : "";
        return Letters.isOneLetter(of) && !Letters.isOneLetter(name);
    }

    private Refusal noStatement(List<Token> s) {
        Token head = s.get(0);
        String near = head.is(Kind.WORD) ? NearNames.question(head.text(), StatementSplitter.KEYWORDS) : "";
        boolean condition = near.isEmpty() && TokenLists.indexOf(s, 0, Token::isRelation) >= 0;
        if (condition) {
            Span span = TokenLists.span(s);
            return new Refusal(
                    span, "This is a condition without its word.", "Write `where " + source.shown(span) + "`.");
        }
        return new Refusal(
                s.size() > 1 && !near.isEmpty() ? head.span() : TokenLists.span(s),
                "This is no statement: it has neither a known first word nor an `=`.",
                near.isEmpty() ? "Write `ds^2 = …`, `NAME = …`, or a statement such as `coordinates …`." : near);
    }
}
