package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.expr.Expr;

/**
 * Reads single expressions over given names: constants for points and vectors, functions of the coordinates for arguments, and
 * conditions.
 *
 * <p>Nothing is inferred and nothing assumed: every name must be one of the given ones. Values are exact, {@code 0.1} is 1/10.
 *
 * <pre>{@code
 * Expr third = ExpressionReader.constants().read("pi/3");
 * Expr f = ExpressionReader.over(List.of("x", "y")).read("1/(1+x^2+y^2)^2");
 * }</pre>
 */
public final class ExpressionReader {
    private final String sourceName;
    private final Set<String> names;
    private final Map<String, Integer> functions;

    private ExpressionReader(String sourceName, Set<String> names, Map<String, Integer> functions) {
        this.sourceName = sourceName;
        this.names = names;
        this.functions = functions;
    }

    /** Of constants: numbers, pi and functions of them. */
    public static ExpressionReader constants() {
        return over(List.of());
    }

    /** Of expressions in these names, such as the coordinates and parameters of a geometry. */
    public static ExpressionReader over(Collection<String> names) {
        return new ExpressionReader("expression", new LinkedHashSet<>(names), Map.of());
    }

    /** The same, where this unknown function may be applied too. */
    public ExpressionReader withFunction(String name, int arity) {
        Map<String, Integer> more = new LinkedHashMap<>(functions);
        more.put(name, arity);
        return new ExpressionReader(sourceName, names, more);
    }

    /** The same, whose errors name the text so. */
    public ExpressionReader named(String source) {
        return new ExpressionReader(source, names, functions);
    }

    /**
     * Reads one expression.
     *
     * @throws ScriptException with everything that is wrong with it
     */
    public Expr read(String text) {
        return reading(text, (tokens, problems) -> expression(tokens, scope(), problems));
    }

    /**
     * Reads conditions joined by {@code and} or commas, {@code 0 < x <= 1} being two of them.
     *
     * @throws ScriptException with everything that is wrong with them
     */
    public List<Condition> conditions(String text) {
        return reading(text, (tokens, problems) -> {
            Scope scope = scope();
            Elaborator elaborator = elaborator(problems, scope);
            return parser(tokens, scope, problems).wholeConditions().stream()
                    .map(c -> Condition.of(elaborator.scalar(c.left()), c.relation(), elaborator.scalar(c.right())))
                    .toList();
        });
    }

    private <T> T reading(String text, BiFunction<List<Token>, Problems, T> step) {
        Problems problems = new Problems(new SourceText(sourceName, text));
        List<Token> tokens = tokens(problems);
        problems.throwIfAny();
        try {
            T value = step.apply(tokens, problems);
            problems.throwIfAny();
            return value;
        } catch (Refusal refusal) {
            problems.add(refusal);
            throw problems.exception();
        }
    }

    /** The tokens of one expression; line ends are blanks. */
    static List<Token> tokens(Problems problems) {
        List<Token> tokens = new ArrayList<>();
        for (Token t : Lexer.withoutStatements(problems.source(), problems)) {
            if (!t.is(Token.Kind.LINE_END) && !t.is(Token.Kind.END)) {
                tokens.add(t);
            }
        }
        return tokens;
    }

    /** The expression that these tokens are. */
    Expr expression(List<Token> tokens, Scope scope, Problems problems) {
        return elaborator(problems, scope)
                .scalar(parser(tokens, scope, problems).whole());
    }

    private ExpressionParser parser(List<Token> tokens, Scope scope, Problems problems) {
        if (tokens.isEmpty()) {
            throw new Refusal(new Span(0, 1), "An expression is missing here.");
        }
        RunningNames.declare(tokens, scope, problems);
        List<Token> words = WordReader.resolve(tokens, scope, problems);
        return new ExpressionParser(problems, scope, words, TokenLists.span(tokens), note -> {});
    }

    private Elaborator elaborator(Problems problems, Scope scope) {
        return new Elaborator(
                problems.source(),
                scope,
                new Definitions(),
                Map.of(),
                new LinkedHashSet<>(scope.names(Scope.Kind.COORDINATE)));
    }

    Scope scope() {
        Scope scope = Scope.ofExpression();
        Span none = new Span(0, 0);
        names.stream()
                .filter(name -> !Builtins.isReserved(name))
                .forEach(name -> scope.declare(name, Scope.Kind.COORDINATE, none));
        functions.forEach((name, arity) -> {
            List<String> arguments = new ArrayList<>();
            for (int i = 1; i <= arity; i++) {
                arguments.add("u" + i);
            }
            scope.declare(name, Scope.Kind.FUNCTION, none, arguments);
        });
        return scope;
    }
}
