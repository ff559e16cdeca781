package org.vielbein.core.language;

import java.util.List;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/** The values of built-in functions and conditionals. */
final class BuiltinRules {
    private final Elaborator elaborator;

    BuiltinRules(Elaborator elaborator) {
        this.elaborator = elaborator;
    }

    Expr value(Syntax.Builtin b) {
        if (b.function().equals("polygamma")) {
            return polygamma(b);
        }
        if (b.function().equals("abs") && elaborator.value(b.arguments().get(0)).degree() > 0) {
            throw new Refusal(
                    b.span(),
                    "Bars around a differential are not read.",
                    "Write the real form: `dx^2 + dy^2` for the square of the length of dz.");
        }
        List<Expr> arguments = Together.each(b.arguments(), elaborator::scalar);
        return switch (b.function()) {
            case "sqrt" -> Expressions.sqrt(arguments.get(0));
            case "min" -> arguments.stream().reduce(Expressions::min).orElseThrow();
            case "max" -> arguments.stream().reduce(Expressions::max).orElseThrow();
            default -> Builtins.symbol(b.function()).at(arguments);
        };
    }

    private Expr polygamma(Syntax.Builtin b) {
        int order = elaborator.whole(b.arguments().get(0));
        if (order < 0 || order > Limits.DIGITS) {
            throw new Refusal(b.span(), "The order " + order + " of polygamma is not in 0 to " + Limits.DIGITS + ".");
        }
        return Expressions.polygamma(order, elaborator.scalar(b.arguments().get(1)));
    }

    /** {@code if(c₁ and c₂, a, b)} is if(c₁, if(c₂, a, b), b). */
    Expr conditional(Syntax.Conditional c) {
        Expr otherwise = elaborator.scalar(c.otherwise());
        Expr value = elaborator.scalar(c.then());
        for (int i = c.conditions().size() - 1; i >= 0; i--) {
            Syntax.Comparison k = c.conditions().get(i);
            value = choice(elaborator.scalar(k.left()), k.relation(), elaborator.scalar(k.right()), value, otherwise);
        }
        return value;
    }

    private static Expr choice(Expr left, Condition.Relation relation, Expr right, Expr then, Expr otherwise) {
        return switch (relation) {
            case LESS -> Expressions.ifLess(left, right, then, otherwise);
            case AT_MOST -> Expressions.ifAtMost(left, right, then, otherwise);
            case GREATER -> Expressions.ifLess(right, left, then, otherwise);
            case AT_LEAST -> Expressions.ifAtMost(right, left, then, otherwise);
            case NOT_EQUAL -> Expressions.ifLess(left, right, then, Expressions.ifLess(right, left, then, otherwise));
        };
    }
}
