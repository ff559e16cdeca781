package org.vielbein.api.chart;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * An interval of the real line, {@code (a, b)}, {@code [a, b]}, {@code [a, b)}, {@code (a, b]}, with finite or infinite ends.
 *
 * <p>Ends are exact: an expression of constants and parameters ({@code M + √(M² − a²)}) or a whole number, never a
 * {@code double}. An infinite end is always open.
 *
 * <p>Errors: {@link IllegalArgumentException} where both ends are rational and the interval would hold no point.
 *
 * <pre>{@code
 * Interval.open(0, PI)                  // (0, π)
 * Interval.above(given.get(M).times(2)) // (2M, ∞)
 * }</pre>
 */
public final class Interval {

    /** The whole line, {@code (−∞, ∞)}. */
    public static final Interval ALL = new Interval(null, true, null, true);

    /** {@code (0, ∞)}. */
    public static final Interval POSITIVE = above(0);

    /** {@code [0, ∞)}. */
    public static final Interval NON_NEGATIVE = atLeast(0);

    private final @Nullable Expr lower;
    private final boolean lowerOpen;
    private final @Nullable Expr upper;
    private final boolean upperOpen;

    private Interval(@Nullable Expr lower, boolean lowerOpen, @Nullable Expr upper, boolean upperOpen) {
        this.lower = lower;
        this.lowerOpen = lowerOpen;
        this.upper = upper;
        this.upperOpen = upperOpen;
        if (lower instanceof Constant a && upper instanceof Constant b) {
            int order = a.compareTo(b);
            if (order > 0 || (order == 0 && (lowerOpen || upperOpen))) {
                throw new IllegalArgumentException(
                        "The interval " + this + " holds no point: its lower end must lie below its upper end.");
            }
        }
    }

    private static Interval bounded(Expr lower, boolean lowerOpen, Expr upper, boolean upperOpen) {
        return new Interval(
                requireNonNull(lower, "lower is null"), lowerOpen, requireNonNull(upper, "upper is null"), upperOpen);
    }

    /** {@code (lower, upper)}. */
    public static Interval open(Expr lower, Expr upper) {
        return bounded(lower, true, upper, true);
    }

    /** {@code (lower, upper)}. */
    public static Interval open(long lower, long upper) {
        return open(Expressions.number(lower), Expressions.number(upper));
    }

    /** {@code (lower, upper)}. */
    public static Interval open(long lower, Expr upper) {
        return open(Expressions.number(lower), upper);
    }

    /** {@code (lower, upper)}. */
    public static Interval open(Expr lower, long upper) {
        return open(lower, Expressions.number(upper));
    }

    /** {@code [lower, upper]}. */
    public static Interval closed(Expr lower, Expr upper) {
        return bounded(lower, false, upper, false);
    }

    /** {@code [lower, upper]}. */
    public static Interval closed(long lower, long upper) {
        return closed(Expressions.number(lower), Expressions.number(upper));
    }

    /** {@code [lower, upper]}. */
    public static Interval closed(long lower, Expr upper) {
        return closed(Expressions.number(lower), upper);
    }

    /** {@code [lower, upper]}. */
    public static Interval closed(Expr lower, long upper) {
        return closed(lower, Expressions.number(upper));
    }

    /** {@code [lower, upper)}: from the first, up to but without the second; the form of a period. */
    public static Interval fromTo(Expr lower, Expr upper) {
        return bounded(lower, false, upper, true);
    }

    /** {@code [lower, upper)}. */
    public static Interval fromTo(long lower, long upper) {
        return fromTo(Expressions.number(lower), Expressions.number(upper));
    }

    /** {@code [lower, upper)}. */
    public static Interval fromTo(long lower, Expr upper) {
        return fromTo(Expressions.number(lower), upper);
    }

    /** {@code [lower, upper)}. */
    public static Interval fromTo(Expr lower, long upper) {
        return fromTo(lower, Expressions.number(upper));
    }

    /** {@code (lower, upper]}. */
    public static Interval openClosed(Expr lower, Expr upper) {
        return bounded(lower, true, upper, false);
    }

    /** {@code (bound, ∞)}. */
    public static Interval above(Expr bound) {
        return new Interval(requireNonNull(bound, "bound is null"), true, null, true);
    }

    /** {@code (bound, ∞)}. */
    public static Interval above(long bound) {
        return above(Expressions.number(bound));
    }

    /** {@code (−∞, bound)}. */
    public static Interval below(Expr bound) {
        return new Interval(null, true, requireNonNull(bound, "bound is null"), true);
    }

    /** {@code (−∞, bound)}. */
    public static Interval below(long bound) {
        return below(Expressions.number(bound));
    }

    /** {@code [bound, ∞)}. */
    public static Interval atLeast(Expr bound) {
        return new Interval(requireNonNull(bound, "bound is null"), false, null, true);
    }

    /** {@code [bound, ∞)}. */
    public static Interval atLeast(long bound) {
        return atLeast(Expressions.number(bound));
    }

    /** {@code (−∞, bound]}. */
    public static Interval atMost(Expr bound) {
        return new Interval(null, true, requireNonNull(bound, "bound is null"), false);
    }

    /** {@code (−∞, bound]}. */
    public static Interval atMost(long bound) {
        return atMost(Expressions.number(bound));
    }

    /** The lower end; empty where it is −∞. */
    public Optional<Expr> lower() {
        return Optional.ofNullable(lower);
    }

    /** The upper end; empty where it is ∞. */
    public Optional<Expr> upper() {
        return Optional.ofNullable(upper);
    }

    /** Whether the lower end does not belong to the interval; true where it is −∞. */
    public boolean lowerOpen() {
        return lowerOpen;
    }

    /** Whether the upper end does not belong to the interval; true where it is ∞. */
    public boolean upperOpen() {
        return upperOpen;
    }

    /** Whether both ends are finite. */
    public boolean isBounded() {
        return lower != null && upper != null;
    }

    /**
     * Whether a value certainly lies outside, by comparing exact rationals alone.
     *
     * @return false where the value or the end it would have to respect is not a rational constant
     */
    public boolean excludes(Expr value) {
        return value instanceof Constant v
                && (lower instanceof Constant a && beyond(a.compareTo(v), lowerOpen)
                        || upper instanceof Constant b && beyond(v.compareTo(b), upperOpen));
    }

    private static boolean beyond(int order, boolean open) {
        return order > 0 || (order == 0 && open);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval that
                && lowerOpen == that.lowerOpen
                && upperOpen == that.upperOpen
                && Objects.equals(lower, that.lower)
                && Objects.equals(upper, that.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, lowerOpen, upper, upperOpen);
    }

    /** The interval in the geometry language, {@code [0, 2*pi)}. */
    @Override
    public String toString() {
        return (lowerOpen ? "(" : "[")
                + (lower == null ? "-inf" : lower)
                + ", "
                + (upper == null ? "inf" : upper)
                + (upperOpen ? ")" : "]");
    }
}
