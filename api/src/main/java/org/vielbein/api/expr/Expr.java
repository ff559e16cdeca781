package org.vielbein.api.expr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A formula: an immutable expression tree whose nodes may be shared.
 *
 * <p>Equality is structural: {@code a.equals(b)} when both were written alike, not when they are mathematically equal
 * ({@code x·y ≠ y·x} here). Hash and depth are computed once, at construction; equality compares every pair of shared nodes
 * once and {@link #toString()} is capped, so an expression that squares itself sixty times is as cheap as its sixty nodes.
 *
 * <p>All instances are thread-safe. Every argument of every method must be non-null; a null is answered by a
 * {@link NullPointerException} that names the argument.
 */
public abstract sealed class Expr permits Constant, Symbol, Sum, Product, Power, Apply {
    private final int hash;
    private final int depth;

    Expr(int label, List<Expr> children) {
        int h = label;
        int d = 0;
        for (Expr child : children) {
            h = 31 * h + child.hash;
            d = Math.max(d, child.depth);
        }
        hash = h;
        depth = d + 1;
    }

    /** The parts of this expression in written order; empty for constants and symbols. */
    public abstract List<Expr> children();

    /** Whether two nodes of one kind agree in everything but their children. */
    abstract boolean sameLabel(Expr other);

    /** The height of the tree: 1 for constants and symbols, else one more than the deepest child. */
    public final int depth() {
        return depth;
    }

    /** {@code this + other}. */
    public final Expr plus(Expr other) {
        return Sum.of(List.of(this, Objects.requireNonNull(other, "the summand of plus is null")));
    }

    /** {@code this + other}. */
    public final Expr plus(long other) {
        return plus(Constant.of(other));
    }

    /** {@code this − other}. */
    public final Expr minus(Expr other) {
        return plus(
                Objects.requireNonNull(other, "the subtrahend of minus is null").negate());
    }

    /** {@code this − other}. */
    public final Expr minus(long other) {
        return plus(Constant.of(other).negate());
    }

    /** {@code this · other}. */
    public final Expr times(Expr other) {
        return Product.of(List.of(this, Objects.requireNonNull(other, "the factor of times is null")));
    }

    /** {@code this · other}. */
    public final Expr times(long other) {
        return times(Constant.of(other));
    }

    /**
     * {@code this / other}.
     *
     * @throws IllegalArgumentException if {@code other} is the constant 0
     */
    public final Expr over(Expr other) {
        Objects.requireNonNull(other, "the divisor of over is null");
        if (other.isZero()) {
            throw new IllegalArgumentException("over(0): the divisor of '" + this
                    + "' is the constant 0; a quotient needs a divisor other than 0.");
        }
        return times(Power.of(other, Constant.MINUS_ONE));
    }

    /**
     * {@code this / other}.
     *
     * @throws IllegalArgumentException if {@code other} is 0
     */
    public final Expr over(long other) {
        return over(Constant.of(other));
    }

    /** {@code this ^ exponent}, the principal power; see {@link Power} for its domain. */
    public final Expr pow(Expr exponent) {
        return Power.of(this, Objects.requireNonNull(exponent, "the exponent of pow is null"));
    }

    /** {@code this ^ exponent}; {@code pow(0)} is 1. */
    public final Expr pow(long exponent) {
        return pow(Constant.of(exponent));
    }

    /** {@code this²}. */
    public final Expr squared() {
        return pow(2);
    }

    /** {@code −this}. */
    public final Expr negate() {
        return Product.of(List.of(Constant.MINUS_ONE, this));
    }

    /** Whether this is the constant 0 as written; a sum that cancels is not looked through. */
    public final boolean isZero() {
        return this instanceof Constant c && c.signum() == 0;
    }

    /** Whether this is the constant 1 as written. */
    public final boolean isOne() {
        return this instanceof Constant c && c.isInteger() && c.numerator().equals(java.math.BigInteger.ONE);
    }

    /**
     * The value of a recursion from the leaves to the root, each shared node visited once and without using the call stack.
     *
     * @param step from a node and the values of its children, in the order of {@link #children()}, to the value of the node
     * @return the value at this node
     */
    public final <T> T fold(BiFunction<? super Expr, ? super List<T>, ? extends T> step) {
        Map<Expr, T> values = new IdentityHashMap<>();
        Deque<Expr> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            Expr node = open.peek();
            if (values.containsKey(node)) {
                open.pop();
            } else if (pushPending(node, values, open)) {
                List<T> parts = new ArrayList<>(node.children().size());
                node.children().forEach(child -> parts.add(values.get(child)));
                values.put(node, step.apply(node, Collections.unmodifiableList(parts)));
                open.pop();
            }
        }
        return Objects.requireNonNull(values.get(this), "the step of fold gave null");
    }

    /** Puts the children that have no value yet on the stack, the first on top; true when there are none. */
    private static boolean pushPending(Expr node, Map<Expr, ?> values, Deque<Expr> open) {
        boolean ready = true;
        List<Expr> children = node.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            if (!values.containsKey(children.get(i))) {
                open.push(children.get(i));
                ready = false;
            }
        }
        return ready;
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || other instanceof Expr e && StructuralEquality.holds(this, e);
    }

    /** The expression in the plain text of the geometry language, cut at {@value PlainText#CAP} characters by {@code …}. */
    @Override
    public final String toString() {
        return PlainText.of(this);
    }
}
