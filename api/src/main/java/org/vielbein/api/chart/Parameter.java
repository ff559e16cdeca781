package org.vielbein.api.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.ScalarField;

/**
 * A parameter of a definition: a {@link Real} number, a {@link Whole} one, or a {@link Function}.
 *
 * <p>The static type picks the overload of {@link Arguments#get(Real) Arguments.get}: a real parameter is a symbol in the
 * formulas (another radius compiles nothing), a whole one an {@code int} that shapes the geometry (a dimension), a function
 * one stays an unknown function until the user gives it. One without a default must be given, except a function, which may
 * stay unknown.
 *
 * <p>Parameters are immutable; {@code in}, {@code from}, {@code to} and the like return changed copies.
 *
 * <p>Errors: {@link IllegalArgumentException} for an illegal name and for a default outside its range.
 *
 * <pre>{@code
 * static final Parameter.Real R = Parameter.real("R", 1).positive();
 * static final Parameter.Whole N = Parameter.integer("n", 2).from(1).to(16);
 * static final Parameter.Function F = Parameter.function("f");
 * }</pre>
 */
public abstract sealed class Parameter {

    private final String name;

    private Parameter(String name) {
        this.name = Names.legal("parameter", name);
    }

    /** A real parameter that must be given. */
    public static Real real(String name) {
        return new Real(name, Interval.ALL, null);
    }

    /** A real parameter with the decimal as written for its default: 0.1 is 1/10. */
    public static Real real(String name, double byDefault) {
        return real(name, Expressions.number(byDefault));
    }

    /** A real parameter with a constant expression, such as {@code √2}, or one of other parameters for its default. */
    public static Real real(String name, Expr byDefault) {
        return new Real(name, Interval.ALL, requireNonNull(byDefault, "byDefault is null"));
    }

    /** A whole parameter that must be given. */
    public static Whole integer(String name) {
        return new Whole(name, Integer.MIN_VALUE, Integer.MAX_VALUE, null);
    }

    /** A whole parameter with a default. */
    public static Whole integer(String name, int byDefault) {
        return new Whole(name, Integer.MIN_VALUE, Integer.MAX_VALUE, byDefault);
    }

    /**
     * A function as a parameter, {@code a(t)}.
     *
     * @param arguments the names of its arguments, in order; none: a function of the coordinates, as many as the plugin
     *     applies it to
     */
    public static Function function(String name, String... arguments) {
        return new Function(name, List.of(requireNonNull(arguments, "arguments is null")), null);
    }

    /** The name, legal in the geometry language. */
    public final String name() {
        return name;
    }

    /** Whether it has a default value. */
    public abstract boolean hasDefault();

    final String describedAs(@Nullable Object byDefault, String range) {
        return name + (byDefault == null ? "" : " = " + byDefault) + range;
    }

    /** A real number within an interval; a symbol in the formulas. */
    public static final class Real extends Parameter {

        private final Interval interval;
        private final @Nullable Expr byDefault;

        private Real(String name, Interval interval, @Nullable Expr byDefault) {
            super(name);
            this.interval = requireNonNull(interval, "interval is null");
            this.byDefault = byDefault;
            if (byDefault != null && interval.excludes(byDefault)) {
                throw new IllegalArgumentException("The default " + byDefault + " of parameter " + name + " is not in "
                        + interval + ": change one.");
            }
        }

        /** The same parameter with values in an interval, whose ends may hold other parameters. */
        public Real in(Interval range) {
            return new Real(name(), range, byDefault);
        }

        /** The same parameter with values in {@code (0, ∞)}. */
        public Real positive() {
            return in(Interval.POSITIVE);
        }

        /** The same parameter with values in {@code [0, ∞)}. */
        public Real nonNegative() {
            return in(Interval.NON_NEGATIVE);
        }

        /** The values allowed. */
        public Interval interval() {
            return interval;
        }

        /** The value where none is given. */
        public Optional<Expr> byDefault() {
            return Optional.ofNullable(byDefault);
        }

        @Override
        public boolean hasDefault() {
            return byDefault != null;
        }

        /** The parameter in the geometry language, {@code R = 1 in (0, inf)}. */
        @Override
        public String toString() {
            return describedAs(byDefault, interval.equals(Interval.ALL) ? "" : " in " + interval);
        }
    }

    /** A whole number that shapes the geometry, such as its dimension: {@code lowest ≤ value ≤ highest}. */
    public static final class Whole extends Parameter {

        private final int lowest;
        private final int highest;
        private final @Nullable Integer byDefault;

        private Whole(String name, int lowest, int highest, @Nullable Integer byDefault) {
            super(name);
            this.lowest = lowest;
            this.highest = highest;
            this.byDefault = byDefault;
            if (byDefault != null && !allows(byDefault)) {
                throw new IllegalArgumentException("The default " + byDefault + " of parameter " + name + " is not in "
                        + range() + ": change one.");
            }
        }

        /** The same parameter with this lowest value. */
        public Whole from(int lowest) {
            return new Whole(name(), lowest, highest, byDefault);
        }

        /** The same parameter with this highest value. */
        public Whole to(int highest) {
            return new Whole(name(), lowest, highest, byDefault);
        }

        /** The lowest value allowed; {@link Integer#MIN_VALUE} where there is no limit. */
        public int lowest() {
            return lowest;
        }

        /** The highest value allowed; {@link Integer#MAX_VALUE} where there is no limit. */
        public int highest() {
            return highest;
        }

        /** Whether the value lies between the lowest and the highest. */
        public boolean allows(int value) {
            return lowest <= value && value <= highest;
        }

        /** The value where none is given. */
        public OptionalInt byDefault() {
            return byDefault == null ? OptionalInt.empty() : OptionalInt.of(byDefault);
        }

        @Override
        public boolean hasDefault() {
            return byDefault != null;
        }

        /** The values allowed, {@code [1, 16]}. */
        String range() {
            return (lowest == Integer.MIN_VALUE ? "(-inf" : "[" + lowest)
                    + ", "
                    + (highest == Integer.MAX_VALUE ? "inf)" : highest + "]");
        }

        /** The parameter in the geometry language, {@code n = 2 in [1, 16] integer}. */
        @Override
        public String toString() {
            boolean free = lowest == Integer.MIN_VALUE && highest == Integer.MAX_VALUE;
            return describedAs(byDefault, (free ? "" : " in " + range()) + " integer");
        }
    }

    /** A function of named arguments, or of the coordinates; it stays unknown in the formulas of a plugin. */
    public static final class Function extends Parameter {

        private final List<String> arguments;
        private final @Nullable ScalarField byDefault;

        private Function(String name, List<String> arguments, @Nullable ScalarField byDefault) {
            super(name);
            this.arguments = arguments;
            this.byDefault = byDefault;
            arguments.forEach(argument -> Names.legal("function argument", argument));
            Names.distinct("The function " + name, "argument", arguments);
        }

        /** The same parameter with a default. */
        public Function withDefault(ScalarField value) {
            return new Function(name(), arguments, requireNonNull(value, "value is null"));
        }

        /** The names of the arguments, in order; empty for a function of the coordinates. */
        public List<String> arguments() {
            return arguments;
        }

        /** Whether the function is one of the coordinates, whatever they are. */
        public boolean ofCoordinates() {
            return arguments.isEmpty();
        }

        /** The number of named arguments; empty for a function of the coordinates. */
        public OptionalInt arity() {
            return ofCoordinates() ? OptionalInt.empty() : OptionalInt.of(arguments.size());
        }

        /** The function where none is given; where there is none either, it stays unknown. */
        public Optional<ScalarField> byDefault() {
            return Optional.ofNullable(byDefault);
        }

        @Override
        public boolean hasDefault() {
            return byDefault != null;
        }

        /** The parameter in the geometry language, {@code function a(t)}. */
        @Override
        public String toString() {
            return "function " + name() + (ofCoordinates() ? "" : "(" + String.join(", ", arguments) + ")");
        }
    }
}
