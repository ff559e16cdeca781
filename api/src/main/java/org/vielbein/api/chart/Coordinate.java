package org.vielbein.api.chart;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * One coordinate {@code xⁱ} of a domain: its name, its interval, and whether it is periodic.
 *
 * <p>A periodic coordinate accepts every real number; its interval gives the period {@code upper − lower} and the canonical
 * value only.
 *
 * <p>Errors: {@link IllegalArgumentException} for an illegal name, and for a period on an interval without two finite ends.
 *
 * <pre>{@code
 * Coordinate.of("theta").in(Interval.open(0, PI))   // θ ∈ (0, π)
 * Coordinate.angle("phi")                           // φ ∈ [0, 2π), periodic
 * }</pre>
 */
public final class Coordinate {

    private static final Interval CIRCLE =
            Interval.fromTo(0, Expressions.number(2).times(Expressions.PI));

    private final String name;
    private final Interval interval;
    private final boolean periodic;

    private Coordinate(String name, Interval interval, boolean periodic) {
        this.name = name;
        this.interval = interval;
        this.periodic = periodic;
        if (periodic && !interval.isBounded()) {
            throw new IllegalArgumentException("The periodic coordinate " + name
                    + " needs an interval with two finite ends, found " + interval + ": set the interval first.");
        }
    }

    /** A coordinate that takes every real value. */
    public static Coordinate of(String name) {
        return new Coordinate(Names.legal("coordinate", name), Interval.ALL, false);
    }

    /** An angle on the circle: {@code [0, 2π)}, periodic. */
    public static Coordinate angle(String name) {
        return of(name).in(CIRCLE).periodic();
    }

    /** The same coordinate with another interval. */
    public Coordinate in(Interval range) {
        return new Coordinate(name, requireNonNull(range, "range is null"), periodic);
    }

    /** The same coordinate, periodic with the length of its interval. */
    public Coordinate periodic() {
        return new Coordinate(name, interval, true);
    }

    /** The name, legal in the geometry language. */
    public String name() {
        return name;
    }

    /** The values allowed; where periodic, the canonical ones. */
    public Interval interval() {
        return interval;
    }

    /** Whether every real is accepted and stands for the canonical value a period or more away. */
    public boolean isPeriodic() {
        return periodic;
    }

    /** The period, {@code upper − lower}; empty where the coordinate is not periodic. */
    public Optional<Expr> period() {
        return periodic ? interval.upper().flatMap(b -> interval.lower().map(b::minus)) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coordinate that
                && periodic == that.periodic
                && name.equals(that.name)
                && interval.equals(that.interval);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, interval, periodic);
    }

    /** The coordinate in the geometry language, {@code phi in [0, 2*pi) periodic}. */
    @Override
    public String toString() {
        return name + (interval.equals(Interval.ALL) ? "" : " in " + interval) + (periodic ? " periodic" : "");
    }
}
