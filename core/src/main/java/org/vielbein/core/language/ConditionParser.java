package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Condition.Relation;

/** Conditions: chains {@code 0 < x <= 1}, joined by {@code and} or, outside of calls, by commas. */
final class ConditionParser {
    private static final Map<String, Relation> RELATIONS = Map.of(
            "<", Relation.LESS,
            "<=", Relation.AT_MOST,
            ">", Relation.GREATER,
            ">=", Relation.AT_LEAST,
            "!=", Relation.NOT_EQUAL);

    private final ExpressionParser expressions;
    private final TokenCursor cursor;

    ConditionParser(ExpressionParser expressions, TokenCursor cursor) {
        this.expressions = expressions;
        this.cursor = cursor;
    }

    List<Syntax.Comparison> joined(boolean byCommas) {
        List<Syntax.Comparison> all = new ArrayList<>(chain());
        while (cursor.accept("and") || byCommas && cursor.accept(",")) {
            all.addAll(chain());
        }
        return all;
    }

    private List<Syntax.Comparison> chain() {
        List<Syntax.Comparison> all = new ArrayList<>();
        Syntax left = expressions.expression();
        while (relationHere() != null) {
            Relation relation = relationHere();
            cursor.take();
            Syntax right = expressions.expression();
            all.add(new Syntax.Comparison(left, relation, right, left.span().to(right.span())));
            left = right;
        }
        if (all.isEmpty()) {
            throw new Refusal(
                    cursor.peek().span(),
                    "Expected `<`, `<=`, `>`, `>=` or `!=` in a condition, found " + cursor.shown(cursor.peek()) + ".");
        }
        return all;
    }

    private @Nullable Relation relationHere() {
        return cursor.peek().is(Token.Kind.SYMBOL) ? RELATIONS.get(cursor.peek().text()) : null;
    }
}
