package org.vielbein.api.chart;

import java.util.Map;
import org.vielbein.api.expr.Expr;

/**
 * Other coordinates for a domain: a map from this chart's own coordinates to those of the target.
 *
 * <p>{@code yᵏ = φᵏ(x⁰ … xⁿ⁻¹)}, k over the target's coordinates; a metric g of the target reads
 * {@code Σ g_kl(φ(x)) ∂φᵏ/∂xⁱ ∂φˡ/∂xʲ} in the own ones. The target is referred to by name, never by class, so that no jar is
 * tied to another. A parameter with the name and kind of one of the geometry's takes its value unless it is given.
 *
 * <p>The keys of a map equal the coordinate names of its target exactly; the host reads them in the target's order and refuses
 * a missing or a strange one with a sentence.
 *
 * <pre>{@code
 * @Extension
 * public final class Polar implements CoordinateChart {
 *     @Override public String name() { return "polar"; }
 *     @Override public String target() { return "plane"; }
 *     @Override public Domain domain(Arguments given) {
 *         return Domain.of(Coordinate.of("r").in(Interval.POSITIVE), Coordinate.angle("theta"));
 *     }
 *     @Override public Map<String, Expr> toTarget(Coordinates own, Arguments given) {
 *         Expr r = own.get(0), theta = own.get(1);
 *         return Map.of("x", r.times(cos(theta)), "y", r.times(sin(theta)));
 *     }
 * }
 * }</pre>
 */
public interface CoordinateChart extends Definition {

    /** The name of the domain these coordinates are for, or of the metric that owns it. */
    String target();

    /** Each of the target's coordinates, by name, as a formula in the own ones. */
    Map<String, Expr> toTarget(Coordinates own, Arguments given);

    /** Each of the own coordinates, by name, as a formula in the target's; empty where unknown: Newton's method is used. */
    default Map<String, Expr> fromTarget(Coordinates target, Arguments given) {
        return Map.of();
    }
}
