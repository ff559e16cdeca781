package org.vielbein.core.integral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * A region of a space by nested bounds {@code a₁ ≤ x₁ ≤ b₁, a₂(x₁) ≤ x₂ ≤ b₂(x₁), …}, each bound an expression in the variables before
 * it.
 *
 * <p>Without a map the variables are the coordinates of the space, all of them, in any order. With a map they are variables of the
 * region's own, k of them, and the map gives each of the n coordinates as an expression in them: a curve for k = 1, a surface for k = 2.
 *
 * <pre>{@code
 * Region disk = Region.of("x", number(-1), ONE).and("y", sqrt(ONE.minus(x.squared())).negate(), sqrt(ONE.minus(x.squared())));
 * Region cap = Region.of("theta", ZERO, PI.over(3)).and("phi", ZERO, PI.times(2));
 * }</pre>
 */
public final class Region {
    private final List<Bounds> bounds;
    private final Optional<Map<String, Expr>> map;

    private Region(List<Bounds> bounds, Optional<Map<String, Expr>> map) {
        this.bounds = List.copyOf(bounds);
        this.map = map;
    }

    /** The region of these bounds, in this order. */
    public static Region of(List<Bounds> bounds) {
        return new Region(bounds, Optional.empty());
    }

    /** The range of a first variable. */
    public static Region of(String variable, Expr lower, Expr upper) {
        return of(List.of(Bounds.of(variable, lower, upper)));
    }

    /** And the range of one more, whose ends may depend on the variables so far. */
    public Region and(String variable, Expr lower, Expr upper) {
        return and(Bounds.of(variable, lower, upper));
    }

    /** And the range of one more, whose ends may depend on the variables so far. */
    public Region and(Bounds more) {
        List<Bounds> all = new ArrayList<>(bounds);
        all.add(more);
        return new Region(all, map);
    }

    /** And the range from a lower end to infinity. */
    public Region andFrom(String variable, Expr lower) {
        return and(new Bounds(variable, Optional.of(lower), Optional.empty()));
    }

    /** The image of this region under a map that gives every coordinate of the space as an expression in the variables. */
    public Region mappedBy(Map<String, Expr> coordinates) {
        return new Region(bounds, Optional.of(new LinkedHashMap<>(coordinates)));
    }

    /** The ranges, in the order in which they depend on each other. */
    public List<Bounds> bounds() {
        return bounds;
    }

    /** The names of the variables, in order. */
    public List<String> variables() {
        return bounds.stream().map(Bounds::variable).toList();
    }

    /** The map into the space; empty where the variables are its coordinates. */
    public Optional<Map<String, Expr>> map() {
        return map;
    }

    /** The map, or the identity. */
    Map<String, Expr> image() {
        return map.orElseGet(() -> variables().stream()
                .collect(Collectors.toMap(v -> v, Expressions::symbol, (a, b) -> a, LinkedHashMap::new)));
    }

    @Override
    public String toString() {
        return bounds.stream().map(Bounds::toString).collect(Collectors.joining(", "));
    }
}
