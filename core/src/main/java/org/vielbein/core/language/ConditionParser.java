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
        @Nullable Syntax left = side();
        boolean related = false;
        while (relationHere() != null) {
            related = true;
            Relation relation = relationHere();
            cursor.take();
            @Nullable Syntax right = side();
            if (left != null && right != null) {
                all.add(new Syntax.Comparison(left, relation, right, left.span().to(right.span())));
            }
            left = right;
        }
        if (!related) {
            // Where a part could not be read, the relation may have stood in it.
            if (left != null && !SyntaxNames.isRead(left)) {
                throw Refusal.consequence(left.span());
            }
            throw new Refusal(
                    cursor.peek().span(),
                    "Expected a comparison such as `x < 1` or `x != 1`, found " + cursor.shown(cursor.peek()) + ".");
        }
        return all;
    }

    /** One side of a comparison; null for an infinite one, which says nothing. */
    private @Nullable Syntax side() {
        boolean signed = cursor.peek().isSymbol("-") || cursor.peek().isSymbol("+");
        boolean minus = cursor.peek().isSymbol("-");
        Token last = cursor.peek(signed ? 1 : 0);
        boolean infinite = last.is(Token.Kind.NAME) && last.text().equals("inf");
        boolean before = infinite && cursor.place() > 0 && cursor.previous().isRelation();
        Token behind = cursor.peek(signed ? 2 : 1);
        boolean ends = behind.is(Token.Kind.END) || behind.isSymbol(",") || behind.isSymbol("and");
        boolean alone = infinite && (before ? ends : behind.isRelation());
        Token relation = before ? cursor.previous() : behind;
        boolean holds = alone && relation.text().startsWith("<") != (minus == before);
        if (!holds) {
            return expressions.expression();
        }
        cursor.take();
        if (signed) {
            cursor.take();
        }
        return null;
    }

    private @Nullable Relation relationHere() {
        return cursor.peek().isRelation() ? RELATIONS.get(cursor.peek().text()) : null;
    }
}
