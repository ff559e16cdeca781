package org.vielbein.api.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The domain of a chart: coordinates in order, each with its interval, and further conditions that must all hold.
 *
 * <p>The order of the coordinates is the order of every index and vector component. A domain may have a name of its own, by
 * which charts refer to it; without one it goes by the name of the metric that owns it.
 *
 * <p>Errors: {@link IllegalArgumentException} for no coordinate at all, or two of one name.
 *
 * <pre>{@code
 * Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("phi"))
 * Domain.cartesian(2).where(x -> Condition.less(x.get(0).squared().plus(x.get(1).squared()), 1))
 * }</pre>
 */
public final class Domain {

    private static final List<String> SPACE = List.of("x", "y", "z");

    private final @Nullable String name;
    private final List<Coordinate> coordinates;
    private final List<Condition> conditions;

    private Domain(@Nullable String name, List<Coordinate> coordinates, List<Condition> conditions) {
        this.name = name;
        this.coordinates = coordinates;
        this.conditions = conditions;
        if (coordinates.isEmpty()) {
            throw new IllegalArgumentException("A domain has at least one coordinate, found none: add one.");
        }
        Names.distinct("The domain", "coordinate", names());
    }

    /** All points whose coordinates lie in their intervals. */
    public static Domain of(Coordinate... coordinates) {
        return of(Names.elements("coordinates", Arrays.asList(requireNonNull(coordinates, "coordinates"))));
    }

    /** All points whose coordinates lie in their intervals. */
    public static Domain of(List<Coordinate> coordinates) {
        return new Domain(null, Names.elements("coordinates", coordinates), List.of());
    }

    /** All of ℝⁿ; the names are x, y, z up to n = 3, and x1 … xn above. */
    public static Domain cartesian(int n) {
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            line.add(Coordinate.of(n <= SPACE.size() ? SPACE.get(i) : "x" + (i + 1)));
        }
        return of(line);
    }

    /** The part of this domain where a condition on its coordinates holds too. */
    public Domain where(Function<Coordinates, Condition> condition) {
        return where(requireNonNull(condition, "condition is null").apply(Coordinates.of(this)));
    }

    /** The part of this domain where a condition holds too. */
    public Domain where(Condition condition) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(requireNonNull(condition, "condition is null"));
        return new Domain(name, coordinates, List.copyOf(all));
    }

    /** The same domain under a name of its own, by which charts refer to it. */
    public Domain named(String name) {
        return new Domain(requireNonNull(name, "name is null"), coordinates, conditions);
    }

    /** The product of this domain and others: all coordinates in order, all conditions; without a name. */
    public Domain times(Domain... factors) {
        List<Coordinate> all = new ArrayList<>(coordinates);
        List<Condition> limits = new ArrayList<>(conditions);
        for (Domain factor : requireNonNull(factors, "factors is null")) {
            all.addAll(requireNonNull(factor, "a factor is null").coordinates);
            limits.addAll(factor.conditions);
        }
        return new Domain(null, List.copyOf(all), List.copyOf(limits));
    }

    /** The name given by {@link #named}. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** The coordinates, in order. */
    public List<Coordinate> coordinates() {
        return coordinates;
    }

    /** The names of the coordinates, in order. */
    public List<String> names() {
        return coordinates.stream().map(Coordinate::name).toList();
    }

    /** The conditions, in the order they were added; all hold in the domain. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** The dimension, n. */
    public int size() {
        return coordinates.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Domain that
                && Objects.equals(name, that.name)
                && coordinates.equals(that.coordinates)
                && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, coordinates, conditions);
    }

    /** The domain in the geometry language, {@code r in (0, inf), phi in [0, 2*pi) periodic where r < 2*M}. */
    @Override
    public String toString() {
        String all = coordinates.stream().map(Coordinate::toString).collect(Collectors.joining(", "));
        return conditions.isEmpty()
                ? all
                : all
                        + conditions.stream()
                                .map(Condition::toString)
                                .collect(Collectors.joining(" and ", " where ", ""));
    }
}
