package org.vielbein.api.chart;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * A condition {@code left ∘ right} that limits a domain, ∘ one of {@code < ≤ > ≥ ≠}.
 *
 * <p>Both sides are kept as written, so that a point outside is refused in the author's own words:
 * {@code x^2 + y^2 < 1}. A condition on parameters alone is tested before the ends of the intervals.
 *
 * <pre>{@code
 * Domain.cartesian(2).where(x -> Condition.less(x.get(0).squared().plus(x.get(1).squared()), 1))
 * }</pre>
 */
public final class Condition {

    /** How the left side must compare with the right side. */
    public enum Relation {
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">="),
        NOT_EQUAL("!=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** The relation in the geometry language, {@code <=}. */
        public String sign() {
            return sign;
        }

        /** Whether the relation holds where {@code left.compareTo(right)} has this sign. */
        public boolean holds(int order) {
            return switch (this) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case GREATER -> order > 0;
                case AT_LEAST -> order >= 0;
                case NOT_EQUAL -> order != 0;
            };
        }
    }

    private final Expr left;
    private final Relation relation;
    private final Expr right;

    private Condition(Expr left, Relation relation, Expr right) {
        this.left = requireNonNull(left, "left is null");
        this.relation = requireNonNull(relation, "relation is null");
        this.right = requireNonNull(right, "right is null");
    }

    /** {@code left ∘ right}. */
    public static Condition of(Expr left, Relation relation, Expr right) {
        return new Condition(left, relation, right);
    }

    /** {@code left < right}. */
    public static Condition less(Expr left, Expr right) {
        return of(left, Relation.LESS, right);
    }

    /** {@code left < right}. */
    public static Condition less(Expr left, long right) {
        return less(left, Expressions.number(right));
    }

    /** {@code left ≤ right}. */
    public static Condition atMost(Expr left, Expr right) {
        return of(left, Relation.AT_MOST, right);
    }

    /** {@code left ≤ right}. */
    public static Condition atMost(Expr left, long right) {
        return atMost(left, Expressions.number(right));
    }

    /** {@code left > right}. */
    public static Condition greater(Expr left, Expr right) {
        return of(left, Relation.GREATER, right);
    }

    /** {@code left > right}. */
    public static Condition greater(Expr left, long right) {
        return greater(left, Expressions.number(right));
    }

    /** {@code left ≥ right}. */
    public static Condition atLeast(Expr left, Expr right) {
        return of(left, Relation.AT_LEAST, right);
    }

    /** {@code left ≥ right}. */
    public static Condition atLeast(Expr left, long right) {
        return atLeast(left, Expressions.number(right));
    }

    /** {@code left ≠ right}. */
    public static Condition notEqual(Expr left, Expr right) {
        return of(left, Relation.NOT_EQUAL, right);
    }

    /** {@code left ≠ right}. */
    public static Condition notEqual(Expr left, long right) {
        return notEqual(left, Expressions.number(right));
    }

    /** {@code value > 0}. */
    public static Condition positive(Expr value) {
        return greater(value, 0);
    }

    /** The left side as written. */
    public Expr left() {
        return left;
    }

    /** How the sides must compare. */
    public Relation relation() {
        return relation;
    }

    /** The right side as written. */
    public Expr right() {
        return right;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Condition that
                && relation == that.relation
                && left.equals(that.left)
                && right.equals(that.right);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * left.hashCode() + relation.hashCode()) + right.hashCode();
    }

    /** The condition as written, {@code x^2 + y^2 < 1}. */
    @Override
    public String toString() {
        return left + " " + relation.sign() + " " + right;
    }
}
